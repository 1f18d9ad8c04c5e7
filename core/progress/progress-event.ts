import { EVENT_VERSION, isKeyed } from './event-fields';
import { isLapseEvent, isMarkEvent, type LapseEvent, type MarkEvent } from './mark-event';
import { isReviewEvent, isUndoEvent, type ReviewEvent, type UndoEvent } from './review-event';

/** An event of the log: a review, a quiz lapse, a mark on a card, or the undoing of any of them. */
export type ProgressEvent = ReviewEvent | LapseEvent | MarkEvent | UndoEvent;

/** Why a stored record was set aside; each is a locale key of the `cards` namespace. */
export type DamageReason = 'damaged' | 'newer';

/** Whether a value from outside is an event of the log in a version that this code reads. */
export function isProgressEvent(value: unknown): value is ProgressEvent {
  return isReviewEvent(value) || isUndoEvent(value) || isMarkEvent(value) || isLapseEvent(value);
}

/** Why a record that is no event was refused: written by a newer app, or damaged. */
export function damageOf(value: unknown): DamageReason {
  const newer =
    isKeyed(value) &&
    typeof value.version === 'number' &&
    Number.isInteger(value.version) &&
    value.version > EVENT_VERSION;
  return newer ? 'newer' : 'damaged';
}
