'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Bilingual, Language } from '@/core/language';
import { isOwnSetId } from '@/core/study/own-set-id';
import { useOwnSets } from '../../useOwnSets';
import type { QuizView } from './quiz-view';

/** A set that questions can be drawn from. */
export interface OfferedSet {
  readonly set: string;
  readonly title: Bilingual<string>;
  /** The language in which each side of `title` really is. */
  readonly titleLanguage: Bilingual<Language>;
}

export interface QuizSets {
  /** The sets whose questions are at hand. */
  readonly views: readonly QuizView[];
  /** The sets to choose from: those at hand, and own ones that are opened once they are chosen. */
  readonly offered: readonly OfferedSet[];
  /** Opens the own sets among these that aren't at hand yet. */
  readonly want: (sets: readonly string[]) => void;
  /** Whether a set may still come: nothing can be said of it yet. */
  readonly isComing: (set: string) => boolean;
}

/** How many own sets are offered, the latest: there may be hundreds, and a quiz draws from twenty at most. */
const OFFERED = 20;

/** What the store said of an own set. */
type Opened = QuizView | 'absent';

/** Opens own sets for a quiz; loaded when needed. One that isn't here, or can't be read, is absent. */
async function openViews(ids: readonly string[]): Promise<[string, Opened][]> {
  const [{ openOwnShelf }, { quizView }] = await Promise.all([
    import('@/stores/own-shelf'),
    import('./quiz-view'),
  ]);
  const { sets, close } = await openOwnShelf();
  try {
    const opened: [string, Opened][] = [];
    for (const id of ids) {
      const found = await sets.open(id);
      opened.push([id, found.ok && found.value !== undefined ? quizView(found.value.bank) : 'absent']);
    }
    return opened;
  } finally {
    close();
  }
}

/**
 * The sets of a quiz: those that the page brings, and the own ones of this browser. An own set is opened when it is
 * wanted, and then stays as it is: a quiz under way must not change.
 *
 * @param given the same list at every render
 */
export function useQuizSets(given: readonly QuizView[]): QuizSets {
  const own = useOwnSets();
  const asked = useRef(new Set<string>());
  const [opened, setOpened] = useState<ReadonlyMap<string, Opened>>(new Map());
  const gone = useRef(false);
  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
    };
  }, []);

  const want = useCallback(
    (sets: readonly string[]) => {
      const ids = [...new Set(sets)].filter(
        (set) => isOwnSetId(set) && !asked.current.has(set) && given.every((view) => view.set !== set),
      );
      if (ids.length === 0) return;
      for (const id of ids) asked.current.add(id);
      void openViews(ids)
        .catch(() => ids.map((id): [string, Opened] => [id, 'absent']))
        .then((found) => {
          if (!gone.current) setOpened((before) => new Map([...before, ...found]));
        });
    },
    [given],
  );

  const views = useMemo(
    () => [...given, ...[...opened.values()].flatMap((view) => (view === 'absent' ? [] : view))],
    [given, opened],
  );
  const sheets = own.status === 'read' ? own.sheets : [];
  const offered = [
    ...views,
    ...sheets
      .slice(0, OFFERED)
      .filter(({ id }) => views.every(({ set }) => set !== id))
      .map(({ id, title, titleLanguage }) => ({ set: id, title, titleLanguage })),
  ];
  return {
    views,
    offered,
    want,
    isComing: (set) => isOwnSetId(set) && !opened.has(set) && given.every((view) => view.set !== set),
  };
}
