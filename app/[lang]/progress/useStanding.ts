'use client';

import { useCallback, useEffect, useState } from 'react';
import type { DamagedRecord } from '@/stores/progress-store';
import type { StoreProblem } from '@/stores/store-problem';
import type { Standing } from './standing';
import type { StudySetView } from './study-set-view';

/** What the page has to show. */
export type Figures =
  | { readonly status: 'loading' }
  | { readonly status: 'unread'; readonly problem: StoreProblem }
  | {
      readonly status: 'read';
      readonly standing: Standing;
      readonly damaged: readonly DamagedRecord[];
      /** False when the browser keeps nothing. */
      readonly kept: boolean;
      /** The chance of recall aimed at, 0 to 1. */
      readonly goal: number;
    };

const LOADING: Figures = { status: 'loading' };

/** Loaded when needed: neither the scheduler nor the database is in the way of the first paint. */
async function readFigures(sets: readonly StudySetView[]): Promise<Figures> {
  const { readFigures: read } = await import('./read-figures');
  return read(sets, Date.now());
}

/**
 * Where the learner stands, read after the first paint and again when the page comes back to the front.
 *
 * @param sets undefined as long as they aren't known
 */
export function useStanding(sets: readonly StudySetView[] | undefined) {
  const [figures, setFigures] = useState<Figures>(LOADING);
  const read = useCallback(
    async () =>
      sets === undefined
        ? LOADING
        : readFigures(sets).catch(
            (thrown: unknown): Figures => ({
              status: 'unread',
              problem: { code: 'store-failed', detail: String(thrown) },
            }),
          ),
    [sets],
  );
  useEffect(() => {
    let gone = false;
    const show = () => {
      if (document.visibilityState !== 'visible') return;
      void read().then((found) => {
        if (!gone) setFigures(found);
      });
    };
    show();
    document.addEventListener('visibilitychange', show);
    return () => {
      gone = true;
      document.removeEventListener('visibilitychange', show);
    };
  }, [read]);
  return { figures, retry: () => void read().then(setFigures) };
}
