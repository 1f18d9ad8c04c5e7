'use client';

import { type KeyActions, useKeys } from '@/app/_ui/useKeys';
import type { Rating } from '@/core/progress/review-event';
import type { OpenDialog } from './CardDialogs';
import type { Study } from './useStudy';

/** The four digit keys as French keyboards write them without Shift. */
const DIGITS: readonly (readonly [rating: Rating, keys: readonly string[]])[] = [
  [1, ['1', '&']],
  [2, ['2', 'é']],
  [3, ['3', '"']],
  [4, ['4', "'"]],
];

/** Whether the key belongs to what has the focus: a button or link pressed by space, an open dialog. */
function isTaken(event: KeyboardEvent): boolean {
  if (document.querySelector('dialog[open]') !== null) return true;
  return (
    event.key === ' ' &&
    event.target instanceof Element &&
    event.target.closest('button, a[href], input') !== null
  );
}

interface KeyDeeds {
  /** Turns the card, or leads to the field where its answer is typed. */
  readonly turn: () => void;
  readonly speak: () => void;
  readonly open: (dialog: OpenDialog) => void;
}

/** Space turns the card, 1 to 4 rate it, U takes the last step back; a letter for each thing in the card's menu. */
export function useCardKeys(study: Study, { turn, speak, open }: KeyDeeds): void {
  const act = (what: () => void) => (event: KeyboardEvent) => {
    if (isTaken(event)) return;
    event.preventDefault();
    what();
  };
  const onCard = (what: (card: string) => void) =>
    act(() => {
      if (study.card !== undefined) what(study.card.id);
    });
  const rates: Record<string, (event: KeyboardEvent) => void> = {};
  for (const [rating, keys] of DIGITS) {
    for (const key of keys) {
      const rate = act(() => study.rate(rating));
      rates[key] = (event) => {
        // The other signs are digits only on the key that has the digit on it.
        if (key === String(rating) || event.code === `Digit${rating}`) rate(event);
      };
    }
  }
  const actions: KeyActions = {
    ...rates,
    ' ': act(turn),
    u: act(study.undo),
    v: act(speak),
    m: onCard(() => open('menu')),
    b: onCard(() => study.mark({ kind: 'bury' })),
    s: onCard(() => study.mark({ kind: 'suspend' })),
    f: onCard((card) => study.mark({ kind: study.session.marks.get(card)?.flagged ? 'unflag' : 'flag' })),
    e: onCard(() => open('edit')),
    h: onCard(() => open('history')),
  };
  useKeys(actions);
}
