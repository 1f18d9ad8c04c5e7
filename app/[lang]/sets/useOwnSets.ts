'use client';

import { useEffect, useState } from 'react';
import type { OwnSetSheet } from '@/core/study/own-set';
import type { DamagedRecord } from '@/stores/progress-store';
import type { StoreProblemCode } from '@/stores/store-problem';

/** What is known of the sets of one's own: nothing until the store is read. */
export type OwnSets =
  | { readonly status: 'waiting' }
  | { readonly status: 'unread'; readonly problem: StoreProblemCode }
  | {
      readonly status: 'read';
      /** The set that changed last first. */
      readonly sheets: readonly OwnSetSheet[];
      readonly damaged: readonly DamagedRecord[];
      /** False where the browser keeps nothing: the sets are gone with the page. */
      readonly isKept: boolean;
    };

/**
 * The sets of one's own, listed after the first paint, and again when one is kept or removed on this page or in
 * another tab.
 */
export function useOwnSets(): OwnSets {
  const [own, setOwn] = useState<OwnSets>({ status: 'waiting' });
  useEffect(() => {
    let gone = false;
    const ends: (() => void)[] = [];
    const open = async () => {
      const { openOwnShelf } = await import('@/stores/own-shelf');
      const { sets, isKept, close } = await openOwnShelf();
      if (gone) return close();
      const list = async () => {
        const found = await sets.list();
        if (gone) return;
        setOwn(
          found.ok
            ? { status: 'read', ...found.value, isKept }
            : { status: 'unread', problem: found.error.code },
        );
      };
      // First the ear, then the look: nothing can happen between them unheard.
      ends.push(
        close,
        sets.watch(() => void list()),
      );
      await list();
    };
    open().catch(() => {
      if (!gone) setOwn({ status: 'unread', problem: 'store-failed' });
    });
    return () => {
      gone = true;
      for (const end of ends) end();
    };
  }, []);
  return own;
}
