import { err, ok, type Result } from '@/core/result';
import { editFact } from './fact-edit';
import { factsOf, isFactEdit, isRemadeOf, remake } from './remake';
import { rememberReplay, replay, stepWords } from './replay';
import type { Edit, EditProblem, Remade, Review } from './review';

/** The most steps that one review may take: far more than a set has facts and questions. */
export const MOST_EDITS = 5_000;

/**
 * A review with one more edit, or what is wrong with the edit: each problem says next to which field, and often on which
 * side. An edit that changes nothing gives the very same review, without a step to undo.
 *
 * An edit of facts is checked against the facts alone, and is quick; which questions it leaves is for `remake` to tell.
 *
 * @param remade what `remake` gave for this review, if it was run elsewhere; an outdated one is made again
 */
export function applyEdit(review: Review, edit: Edit, remade?: Remade): Result<Review, EditProblem[]> {
  if (review.edits.length >= MOST_EDITS)
    return err([{ code: 'too-many-edits', field: 'text', limit: MOST_EDITS }]);
  const after: Review = { ...review, edits: [...review.edits, edit] };
  if (isFactEdit(edit)) {
    const before = factsOf(review);
    const state = editFact(before, edit);
    if (!state.ok) return state;
    return ok(state.value === before ? review : after);
  }
  const bank = fitting(review, remade);
  const before = replay(review, bank);
  const state = stepWords(before, edit);
  if (!state.ok) return state;
  if (state.value === before) return ok(review);
  rememberReplay(after, bank, state.value);
  return ok(after);
}

/** A review without its last edit; the same when it has none. */
export function undoEdit(review: Review): Review {
  return review.edits.length === 0 ? review : { ...review, edits: review.edits.slice(0, -1) };
}

/** The remade bank that was handed over, if it fits the review, else one made now. */
export function fitting(review: Review, remade: Remade | undefined): Remade {
  return remade && isRemadeOf(remade, review) ? remade : remake(review);
}
