import type { Bank } from '@/core/bank/bank';
import { bankOf } from '@/core/bank/review/bank-of';
import type { Remade, Review } from '@/core/bank/review/review';
import { err, ok, type Result } from '@/core/result';
import type { OwnSet } from '@/core/study/own-set';
import { isOwnSetId } from '@/core/study/own-set-id';
import { newOwnSetId } from '@/stores/own-set-id';
import type { StoreProblemCode } from '@/stores/store-problem';
import type { ReadyReview } from './ready-review';

/** Why a set is not kept. */
export type KeepProblem =
  /** Every question was dropped. */
  | { readonly code: 'nothing' }
  /** The bank would not be sound: a fault of ours, with the place that it is in. */
  | { readonly code: 'unsound'; readonly path: string }
  /** The browser won't have it; the bank can still be saved as a file. */
  | { readonly code: StoreProblemCode; readonly bank: Bank };

/** The id under which a review is kept: that of the set that it edits or corrects, or of the draft, which is made for it. */
function setIdOf({ draft }: ReadyReview): string {
  if (draft.correcting !== undefined) return draft.correcting;
  return isOwnSetId(draft.id) ? draft.id : newOwnSetId();
}

/**
 * Keeps what a review comes to as a set of one's own, and removes its draft. Gives the set's id. When anything fails the
 * draft stays.
 *
 * @param now epoch milliseconds
 */
export async function keepSet(
  ready: ReadyReview,
  review: Review,
  remade: Remade,
  now: number,
): Promise<Result<string, KeepProblem>> {
  const { shelf, draft, before } = ready;
  const id = setIdOf(ready);
  const bank = bankOf(review, id, remade);
  if (!bank.ok) {
    if (bank.error.code === 'no-questions') return err({ code: 'nothing' });
    return err({ code: 'unsound', path: bank.error.problems[0]?.path.join('.') ?? '' });
  }
  const changes = ready.changes ?? before?.changes;
  const set: OwnSet = {
    id,
    madeAt: before?.madeAt ?? now,
    changedAt: now,
    bank: bank.value,
    review,
    ...(changes === undefined ? {} : { changes }),
  };
  const kept = await shelf.sets.keep(set);
  if (!kept.ok) return err({ code: kept.error.code, bank: bank.value });
  // A draft that can't be removed is only one too many: the set is there.
  await shelf.drafts.remove(draft.id);
  return ok(id);
}
