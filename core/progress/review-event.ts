import { isLanguage, type Language } from '@/core/language';

/** The version of the event's format that this code writes; a greater one comes from a newer app. */
export const EVENT_VERSION = 1;

export const RATINGS = [1, 2, 3, 4] as const;

/** 1 again, 2 hard, 3 good, 4 easy. */
export type Rating = (typeof RATINGS)[number];

interface EventBase {
  readonly version: typeof EVENT_VERSION;
  /** Unique over all devices. */
  readonly id: string;
  /** Id of the study set. */
  readonly set: string;
  /** When it happened by this device's clock, epoch milliseconds. */
  readonly at: number;
  /** Which device wrote it: tells logs apart when they are merged. */
  readonly device: string;
}

/** One rating of one card. The log of these is the truth; what is due is computed from it. */
export interface ReviewEvent extends EventBase {
  readonly kind: 'review';
  /** Id of the question that the card shows. */
  readonly card: string;
  /** Id of the fact that the question asks about. */
  readonly fact: string;
  /** The language in which it was asked (recto). */
  readonly language: Language;
  /** The language in which it was to be answered (verso). */
  readonly answerLanguage: Language;
  readonly rating: Rating;
  /** From the recto's showing to the rating, milliseconds. */
  readonly durationMs: number;
  /** The scheduler that computed the intervals shown, with its version. */
  readonly model: string;
}

/** Takes one review back. The log only grows: the review stays in it, and replay leaves it out. */
export interface UndoEvent extends EventBase {
  readonly kind: 'undo';
  /** Id of the review taken back. */
  readonly undoes: string;
}

export type ProgressEvent = ReviewEvent | UndoEvent;

/** Why a stored record was set aside; each is a locale key of the `cards` namespace. */
export type DamageReason = 'damaged' | 'newer';

/** The end of the year 9999: far enough, and every date computed from it still is one. */
const LAST_MOMENT = 253_402_300_799_999;
const LONGEST_TEXT = 400;

/** Whether a value from outside is a rating. */
function isRating(value: unknown): value is Rating {
  return value === 1 || value === 2 || value === 3 || value === 4;
}

/** Whether a value from outside (a database, a back-up) is a review as this version writes it. */
export function isReviewEvent(value: unknown): value is ReviewEvent {
  return (
    isEventBase(value) &&
    value.kind === 'review' &&
    isText(value.card) &&
    isText(value.fact) &&
    isLanguage(value.language) &&
    isLanguage(value.answerLanguage) &&
    isRating(value.rating) &&
    isMoment(value.durationMs) &&
    isText(value.model)
  );
}

/** Whether a value from outside is an event of the log as this version writes it. */
export function isProgressEvent(value: unknown): value is ProgressEvent {
  return isReviewEvent(value) || (isEventBase(value) && value.kind === 'undo' && isText(value.undoes));
}

/** Why a record that is no event was refused: written by a newer app, or damaged. */
export function damageOf(value: unknown): DamageReason {
  const newer =
    isRecord(value) &&
    typeof value.version === 'number' &&
    Number.isInteger(value.version) &&
    value.version > EVENT_VERSION;
  return newer ? 'newer' : 'damaged';
}

function isEventBase(value: unknown): value is Readonly<Record<string, unknown>> & EventBase {
  return (
    isRecord(value) &&
    value.version === EVENT_VERSION &&
    isText(value.id) &&
    isText(value.set) &&
    isText(value.device) &&
    isMoment(value.at)
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= LONGEST_TEXT;
}

function isMoment(value: unknown): value is number {
  return Number.isInteger(value) && typeof value === 'number' && value >= 0 && value <= LAST_MOMENT;
}
