import type { Review } from '@/core/bank/review/review';
import type { Language } from '@/core/language';

/** A text that a set is made from, as far as it has come. */
export interface DraftText {
  readonly text: string;
  readonly title?: string;
  readonly source?: string;
  /** ISO day. */
  readonly published?: string;
  readonly language?: Language;
  /** The name of the file that it was read from. */
  readonly from?: string;
}

/** A study set that is being made. */
export interface Draft {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly changedAt: number;
  /** What was typed, pasted or opened: one text, or two that say the same in both languages. */
  readonly texts: readonly DraftText[];
  /** Once it has been read. */
  readonly review?: Review;
  /** Id of the own set whose corrected article it is. */
  readonly correcting?: string;
}
