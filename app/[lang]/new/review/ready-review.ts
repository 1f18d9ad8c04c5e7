import type { FactChange, Remade, Review } from '@/core/bank/review/review';
import type { OpenedReview } from './open-review';

/** A review that was opened, with all that it takes to go on with it. */
export interface ReadyReview extends OpenedReview {
  readonly remade: Remade;
  /** Makes the questions again after edits of facts. Rejects when they can't be made. */
  readonly remake: (review: Review) => Promise<Remade>;
  /** What the corrected article changes; nothing when this is no corrected article. */
  readonly changes: readonly FactChange[] | undefined;
}
