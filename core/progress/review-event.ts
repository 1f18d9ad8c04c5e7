import { isLanguage, type Language } from '@/core/language';
import { type EventBase, isEventBase, isMoment, isName, type Keyed } from './event-fields';

export const RATINGS = [1, 2, 3, 4] as const;

/** 1 again, 2 hard, 3 good, 4 easy. */
export type Rating = (typeof RATINGS)[number];

/** What was asked, of what fact, and in which languages. */
export interface Asked {
  /** Id of the question that the card shows. */
  readonly card: string;
  /** Id of the fact that the question asks about. */
  readonly fact: string;
  /** The language in which it was asked (recto). */
  readonly language: Language;
  /** The language in which it was to be answered (verso). */
  readonly answerLanguage: Language;
}

/** One rating of one card. The log of these is the truth; what is due is computed from it. */
export interface ReviewEvent extends EventBase, Asked {
  readonly kind: 'review';
  readonly rating: Rating;
  /** From the recto's showing to the rating, milliseconds. */
  readonly durationMs: number;
  /** The scheduler that computed the intervals shown: its version, and the retention aimed at. */
  readonly model: string;
  /** Practice of a card that was not due: it shows in the figures and leaves the memory as it is. Version 2. */
  readonly cram?: true;
}

/** Takes one event back. The log only grows: the event stays in it, and replay leaves it out. */
export interface UndoEvent extends EventBase {
  readonly kind: 'undo';
  /** Id of the event taken back. */
  readonly undoes: string;
}

/** Whether a value from outside is a rating. */
function isRating(value: unknown): value is Rating {
  return value === 1 || value === 2 || value === 3 || value === 4;
}

/** Whether a value says what was asked. */
export function isAsked(value: Keyed): boolean {
  return (
    isName(value.card) && isName(value.fact) && isLanguage(value.language) && isLanguage(value.answerLanguage)
  );
}

/** Whether a value from outside (a database, a back-up) is a review as this version writes it. */
export function isReviewEvent(value: unknown): value is ReviewEvent {
  return (
    isEventBase(value) &&
    value.kind === 'review' &&
    isAsked(value) &&
    isRating(value.rating) &&
    isMoment(value.durationMs) &&
    isName(value.model) &&
    (value.cram === undefined || (value.cram === true && value.version === 2))
  );
}

/** Whether a value from outside is an undo as this version writes it. */
export function isUndoEvent(value: unknown): value is UndoEvent {
  return isEventBase(value) && value.kind === 'undo' && isName(value.undoes);
}
