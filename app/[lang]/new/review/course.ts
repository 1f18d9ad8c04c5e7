import { applyEdit, undoEdit } from '@/core/bank/review/apply-edit';
import { factEdits, factsOf, isFactEdit, isRemadeOf } from '@/core/bank/review/remake';
import type { Edit, EditProblem, Remade, Review } from '@/core/bank/review/review';
import type { ReadyReview } from './ready-review';
import { aboutOf, type Said } from './said';

/** Where a review stands. */
export interface CourseState {
  readonly review: Review;
  /**
   * The questions to show: as `remake` gives them for the review or, while they are being made, as they were before,
   * under the review's facts.
   */
  readonly remade: Remade;
  /** Whether questions are being made again, or could not be. */
  readonly work: 'idle' | 'busy' | 'broken';
  /** The last step, done or taken back. */
  readonly said: Said | undefined;
}

/** A review that goes on, step by step. */
export interface Course {
  readonly latest: () => CourseState;
  /** @returns ends it */
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Does edits, all or none; gives the problems of each, in order. Edits of facts are done at once, and the questions
   * follow; edits of words wait for the questions that they are about.
   */
  readonly edit: (edits: readonly Edit[]) => Promise<readonly (readonly EditProblem[])[]>;
  /** Takes the last step back. */
  readonly undo: () => void;
  /** Makes the questions again, when they could not be made. */
  readonly makeAgain: () => void;
  /** Ends when no questions are being made. */
  readonly settled: () => Promise<void>;
}

/** Banks that were made lately are kept at hand, so that an undo is as quick as a step. */
const AT_HAND = 6;

/** The id of the fact that an edit adds. */
function addedBy(before: Review, after: Review): string | undefined {
  const known = factsOf(before).facts;
  return [...factsOf(after).facts.keys()].find((id) => !known.has(id));
}

/**
 * Goes on with a review. Of several steps that change the facts while questions are being made, only the last one's are
 * made next.
 *
 * @param save is called with the review after every step
 */
export function createCourse(
  { review, remade, remake }: Pick<ReadyReview, 'review' | 'remade' | 'remake'>,
  save: (review: Review) => void,
): Course {
  const listeners = new Set<() => void>();
  let state: CourseState = { review, remade, work: 'idle', said: undefined };
  let atHand: readonly Remade[] = [remade];
  let making: Promise<void> | undefined;

  const change = (part: Partial<CourseState>) => {
    state = { ...state, ...part };
    for (const listener of [...listeners]) listener();
  };
  const fitting = (wanted: Review) => atHand.find((each) => isRemadeOf(each, wanted));

  const makeUntilFit = async () => {
    change({ work: 'busy' });
    try {
      let fit = fitting(state.review);
      while (fit === undefined) {
        const made = await remake(state.review);
        atHand = [made, ...atHand].slice(0, AT_HAND);
        fit = fitting(state.review);
      }
      change({ remade: fit, work: 'idle' });
    } catch {
      change({ work: 'broken' });
    }
    making = undefined;
  };
  const make = () => {
    making ??= makeUntilFit();
  };

  const accept = (after: Review, last: Edit, isUndone: boolean) => {
    const before = state.review;
    if (after === before) return;
    const fit = fitting(after);
    const about = last.type === 'add-fact' && !isUndone ? addedBy(before, after) : aboutOf(last);
    change({
      review: after,
      remade: fit ?? { ...state.remade, after: factEdits(after) },
      said: { step: (state.said?.step ?? 0) + 1, type: last.type, isUndone, about },
    });
    save(after);
    if (fit === undefined) make();
  };

  const settled = async () => {
    while (making !== undefined) await making;
  };

  return {
    latest: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async edit(edits) {
      if (!edits.every(isFactEdit)) await settled();
      let after = state.review;
      const problems = edits.map((each): readonly EditProblem[] => {
        const step = applyEdit(after, each, state.remade);
        if (step.ok) after = step.value;
        return step.ok ? [] : step.error;
      });
      const last = edits.at(-1);
      if (last && problems.every((found) => found.length === 0)) accept(after, last, false);
      return problems;
    },
    undo() {
      const last = state.review.edits.at(-1);
      if (last) accept(undoEdit(state.review), last, true);
    },
    makeAgain: make,
    settled,
  };
}
