'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Review } from '@/core/bank/review/review';
import type { StoreProblemCode } from '@/stores/store-problem';
import type { OpenedReview } from './open-review';

interface Saving {
  /** Why the last review is not saved; nothing when it is. */
  readonly unsaved: StoreProblemCode | undefined;
  /** Saves a review in its draft, at once or when the one before is written; of several that wait, the last. */
  readonly save: (review: Review) => void;
  /** Ends when nothing waits to be written. */
  readonly settled: () => Promise<void>;
}

/** Saves a review in its draft as it goes on. */
export function useSaving({ shelf, draft }: Pick<OpenedReview, 'shelf' | 'draft'>): Saving {
  const [unsaved, setUnsaved] = useState<StoreProblemCode | undefined>(undefined);
  const waiting = useRef<Review | undefined>(undefined);
  const writing = useRef<Promise<void> | undefined>(undefined);
  const gone = useRef(false);
  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
    };
  }, []);
  const save = useCallback(
    (review: Review) => {
      waiting.current = review;
      if (writing.current !== undefined) return;
      const write = async () => {
        while (waiting.current !== undefined) {
          const next = waiting.current;
          waiting.current = undefined;
          const kept = await shelf.drafts.keep({ ...draft, changedAt: Date.now(), review: next });
          if (!gone.current) setUnsaved(kept.ok ? undefined : kept.error.code);
        }
        writing.current = undefined;
      };
      writing.current = write();
    },
    [shelf, draft],
  );
  const settled = useCallback(async () => writing.current, []);
  return { unsaved, save, settled };
}
