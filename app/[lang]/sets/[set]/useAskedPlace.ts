'use client';

import { useEffect } from 'react';
import { revealQuestion } from './reveal-question';

/** The id of a fact's row on the set's page; the shelf's search leads to it. */
export function factRowId(fact: string): string {
  return `fact-${fact}`;
}

/** What an address asks for: the id after `#`, as it was before it was made fit for an address. */
function idOfHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}

/**
 * Brings the fact or the question that the address names into view. The browser would do it for a page that is there at
 * once; this one may be put together only after it has looked.
 */
export function useAskedPlace(): void {
  useEffect(() => {
    const look = () => {
      const id = idOfHash(window.location.hash);
      if (id.startsWith('q-')) revealQuestion(id.slice(2));
      else if (id.startsWith('fact-')) document.getElementById(id)?.scrollIntoView({ block: 'center' });
    };
    look();
    window.addEventListener('hashchange', look);
    return () => window.removeEventListener('hashchange', look);
  }, []);
}
