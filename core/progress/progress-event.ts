import { LANGUAGES } from '@/core/language';
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

const BASE = ['version', 'kind', 'id', 'set', 'at', 'device'];
const ASKED = ['card', 'fact', 'language', 'answerLanguage'];
const MARK = [...BASE, 'card'];
const FIELDS: Readonly<Record<ProgressEvent['kind'], readonly string[]>> = {
  review: [...BASE, ...ASKED, 'rating', 'durationMs', 'model', 'cram'],
  lapse: [...BASE, ...ASKED, 'attempt'],
  undo: [...BASE, 'undoes'],
  suspend: MARK,
  unsuspend: MARK,
  bury: [...MARK, 'until'],
  flag: MARK,
  unflag: MARK,
  edit: [...MARK, 'wording'],
};

/**
 * Reads an event that comes from a file: what an event has is kept, and nothing else that the file puts beside it.
 * Gives undefined for what is no event; `damageOf` says why.
 */
export function readEvent(value: unknown): ProgressEvent | undefined {
  if (!isProgressEvent(value)) return undefined;
  const event = picked(value, FIELDS[value.kind]);
  const tidy = 'wording' in event ? { ...event, wording: tidyWording(event.wording) } : event;
  return isProgressEvent(tidy) ? tidy : undefined;
}

function tidyWording(wording: unknown): Record<string, unknown> {
  const sides = picked(wording, ['prompt', 'answer']);
  return Object.fromEntries(Object.entries(sides).map(([name, side]) => [name, picked(side, LANGUAGES)]));
}

function picked(value: unknown, names: readonly string[]): Record<string, unknown> {
  if (!isKeyed(value)) return {};
  return Object.fromEntries(
    names.flatMap((name) =>
      Object.hasOwn(value, name) && value[name] !== undefined ? [[name, value[name]]] : [],
    ),
  );
}
