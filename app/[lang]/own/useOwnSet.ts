'use client';

import { useEffect, useState } from 'react';
import type { Bank } from '@/core/bank/bank';
import type { DamageReason } from '@/core/progress/progress-event';
import type { OwnSet } from '@/core/study/own-set';
import { isOwnSetId } from '@/core/study/own-set-id';
import type { OwnShelf } from '@/stores/own-shelf';
import type { StoreProblemCode } from '@/stores/store-problem';

/** A set of one's own that is here, and what the screen shows of it. */
export interface OpenedSet<View> {
  readonly status: 'here';
  readonly set: OwnSet;
  readonly view: View;
  /** False where the browser keeps nothing: the set is gone with the page. */
  readonly isKept: boolean;
}

/** What became of looking for a set. */
export type FoundSet<View> =
  | { readonly status: 'waiting' }
  | { readonly status: 'missing'; readonly isKept: boolean }
  | { readonly status: 'damaged'; readonly reason: DamageReason }
  | { readonly status: 'unread'; readonly problem: StoreProblemCode }
  | OpenedSet<View>;

/** How a screen sees a bank; loaded when it is needed. */
export type Look<View> = () => Promise<(bank: Bank) => View>;

interface Options<View> {
  /** The same one at every render. */
  look: Look<View>;
  /** Opens the set again when it is changed or removed, here or in another tab; what is under way would be lost. */
  follows: boolean;
}

/** Opens a set of one's own, after the first paint: the store, and what checks what comes out of it, are loaded then. */
export function useOwnSet<View>(id: string, { look, follows }: Options<View>) {
  const [found, setFound] = useState<FoundSet<View>>({ status: 'waiting' });
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try is another opening
  useEffect(() => {
    let gone = false;
    const ends: (() => void)[] = [];
    const show = (next: FoundSet<View>) => {
      if (!gone) setFound(next);
    };
    const open = async () => {
      const { openOwnShelf } = await import('@/stores/own-shelf');
      const shelf = await openOwnShelf();
      if (gone) return shelf.close();
      ends.push(shelf.close);
      const read = async () => show(await openSet(shelf, id, look));
      if (follows) {
        ends.push(
          shelf.sets.watch((sets) => {
            if (sets.includes(id)) void read();
          }),
        );
      }
      await read();
    };
    open().catch(() => show({ status: 'unread', problem: 'store-failed' }));
    return () => {
      gone = true;
      for (const end of ends) end();
    };
  }, [id, look, follows, tries]);
  return { found, retry: () => setTries((before) => before + 1) };
}

async function openSet<View>(
  { sets, isKept }: OwnShelf,
  id: string,
  look: Look<View>,
): Promise<FoundSet<View>> {
  if (!isOwnSetId(id)) return { status: 'missing', isKept };
  const [opened, viewOf] = await Promise.all([sets.open(id), look()]);
  if (!opened.ok) {
    const { error } = opened;
    return error.code === 'damaged'
      ? { status: 'damaged', reason: error.reason }
      : { status: 'unread', problem: error.code };
  }
  const set = opened.value;
  if (set === undefined) return { status: 'missing', isKept };
  return { status: 'here', set, view: viewOf(set.bank), isKept };
}
