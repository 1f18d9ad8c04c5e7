'use client';

import { useEffect, useState } from 'react';
import type { FoundInSets } from './find-in-sets';

/** Typing goes on: the sets are looked through once it rests, in milliseconds. */
const REST = 150;

/** What is found inside the sets: nothing is looked for, it is being looked for, or it is there. */
export type ShelfSearch = 'none' | 'searching' | FoundInSets;

const NOTHING: FoundInSets = { hits: [], unsearched: ['shipped', 'own'] };

/** Looks through all sets for what was typed. */
export function useShelfSearch(typed: string): ShelfSearch {
  const words = typed.trim();
  const [found, setFound] = useState<{ readonly words: string; readonly inside: FoundInSets }>();
  useEffect(() => {
    if (words === '') return;
    let gone = false;
    const timer = setTimeout(() => {
      import('./find-in-sets')
        .then(({ findEverywhere }) => findEverywhere(words))
        .catch(() => NOTHING)
        .then((inside) => {
          if (!gone) setFound({ words, inside });
        });
    }, REST);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [words]);
  if (words === '') return 'none';
  return found?.words === words ? found.inside : 'searching';
}
