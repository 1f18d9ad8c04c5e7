'use client';

import { useCallback, useEffect, useState } from 'react';
import { type Asked, type Opening, openReview } from './open-review';
import type { ReadyReview } from './ready-review';

/** How far the opening of a review has come. */
export type OpeningState =
  | { readonly status: 'opening' }
  | { readonly status: 'ready'; readonly ready: ReadyReview }
  | Exclude<Opening, { status: 'opened' }>;

/** Opens what an address asks for, with all that the review needs; none of it is in the way of the first paint. */
export function useOpening(asked: Asked): { state: OpeningState; retry: () => void } {
  const { draft, of } = asked;
  const [state, setState] = useState<OpeningState>({ status: 'opening' });
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new try opens it again
  useEffect(() => {
    let gone = false;
    const ends: (() => void)[] = [];
    const open = async () => {
      const [{ openOwnShelf }, { readyOf }] = await Promise.all([
        import('@/stores/own-shelf'),
        import('./ready-of'),
      ]);
      const shelf = await openOwnShelf();
      if (gone) return shelf.close();
      ends.push(shelf.close);
      const opening = await openReview(
        { ...(draft === undefined ? {} : { draft }), ...(of === undefined ? {} : { of }) },
        shelf,
        Date.now(),
      );
      if (gone) return;
      if (opening.status !== 'opened') return setState(opening);
      const made = await readyOf(opening.opened);
      if (gone) return made.end();
      ends.push(made.end);
      setState({ status: 'ready', ready: made.ready });
    };
    open().catch(() => {
      if (!gone) setState({ status: 'trouble', problem: 'store-failed' });
    });
    return () => {
      gone = true;
      for (const end of ends) end();
    };
  }, [draft, of, tries]);
  const retry = useCallback(() => {
    setState({ status: 'opening' });
    setTries((before) => before + 1);
  }, []);
  return { state, retry };
}
