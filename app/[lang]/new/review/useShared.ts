'use client';

import { useEffect, useRef } from 'react';
import type { BankFact } from '@/core/bank/bank';
import type { Entry } from './entries';
import { sharedItems } from './share';

/** A list in which what has not changed since the last drawing is still the same object. */
export function useShared<T>(list: readonly T[], keyOf: (item: T, index: number) => unknown): readonly T[] {
  const last = useRef<readonly T[]>([]);
  const shared = sharedItems(last.current, list, keyOf);
  useEffect(() => {
    last.current = shared;
  });
  return shared;
}

/** A fact as the texts mark it. */
export type MarkedFact = Pick<BankFact, 'id' | 'kind' | 'mentions'>;

/** The mentions to mark in the texts: those of every fact that is not dropped. */
export function marksOf(entries: readonly Entry[]): MarkedFact[] {
  return entries.flatMap(({ fact: { id, kind, mentions }, state }) =>
    state === 'dropped' ? [] : [{ id, kind, mentions }],
  );
}
