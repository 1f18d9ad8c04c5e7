'use client';

import { useCallback, useState } from 'react';
import type { Edit, EditProblem } from '@/core/bank/review/review';
import { useDesk } from './desk-context';

/** An edit that a form's field asks for. */
export interface FieldEdit {
  /** The field's key. */
  readonly key: string;
  readonly edit: Edit;
}

export interface WordsEdit {
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly close: () => void;
  /** Does the edits, all or none; gives the problems by the fields' keys. */
  readonly change: (edits: readonly FieldEdit[]) => Promise<ReadonlyMap<string, readonly EditProblem[]>>;
}

/** A form of words that opens in the place of its button, and closes with the focus back on that button. */
export function useWordsEdit(buttonId: string): WordsEdit {
  const { edit } = useDesk();
  const [isOpen, setIsOpen] = useState(false);
  const open = useCallback(() => setIsOpen(true), []);
  const close = useCallback(() => {
    setIsOpen(false);
    requestAnimationFrame(() => document.getElementById(buttonId)?.focus());
  }, [buttonId]);
  const change = useCallback<WordsEdit['change']>(
    async (edits) => {
      const problems = await edit(edits.map((each) => each.edit));
      return new Map(
        edits.flatMap(({ key }, index) => {
          const found = problems[index] ?? [];
          return found.length === 0 ? [] : [[key, found] as const];
        }),
      );
    },
    [edit],
  );
  return { isOpen, open, close, change };
}
