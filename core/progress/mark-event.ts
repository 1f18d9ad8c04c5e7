import { LANGUAGES, type Language } from '@/core/language';
import { type EventBase, isEventBase, isKeyed, isMoment, isName } from './event-fields';
import { type Asked, isAsked } from './review-event';

/** Texts for some sides of a card in some languages; an empty text goes back to the set's own words. */
export interface Wording {
  readonly prompt?: Partial<Readonly<Record<Language, string>>>;
  readonly answer?: Partial<Readonly<Record<Language, string>>>;
}

/** What a learner decides about a card. */
export type Mark =
  /** The card is not asked until it is taken back in. */
  | { readonly kind: 'suspend' | 'unsuspend' }
  /** The card is not asked before `until`, epoch milliseconds: the start of the next study day. */
  | { readonly kind: 'bury'; readonly until: number }
  | { readonly kind: 'flag' | 'unflag' }
  /** The learner's own words for some sides; the proof stays as it is. Sides not named are left alone. */
  | { readonly kind: 'edit'; readonly wording: Wording };

/** A learner's decision about one card, in the log. */
export type MarkEvent = EventBase & { readonly card: string } & Mark;

/** A quiz question that was missed, sent to the cards: it counts as "again", once for each attempt. */
export interface LapseEvent extends EventBase, Asked {
  readonly kind: 'lapse';
  /** Id of the quiz attempt in which it was missed. */
  readonly attempt: string;
}

/** The longest side that a learner may write, UTF-16 code units: as long as a bank's own. */
export const LONGEST_WORDING = 2_000;

const MARK_KINDS = new Set<unknown>(['suspend', 'unsuspend', 'bury', 'flag', 'unflag', 'edit']);

/**
 * The id of a lapse: made from attempt and question, so that a result page opened twice, or in two tabs, sends a
 * missed question to the cards once.
 */
export function lapseId(attempt: string, question: string): string {
  return `lapse:${attempt}:${question}`;
}

/** Whether a value from outside is a mark as this version writes it. */
export function isMarkEvent(value: unknown): value is MarkEvent {
  if (!isEventBase(value) || value.version !== 2 || !isName(value.card)) return false;
  if (value.kind === 'bury') return isMoment(value.until);
  if (value.kind === 'edit') return isWording(value.wording);
  return MARK_KINDS.has(value.kind);
}

/** Whether a value from outside is a quiz lapse as this version writes it. */
export function isLapseEvent(value: unknown): value is LapseEvent {
  return (
    isEventBase(value) &&
    value.version === 2 &&
    value.kind === 'lapse' &&
    isAsked(value) &&
    isName(value.attempt)
  );
}

/** Whether a value from outside is a learner's own words. */
export function isWording(value: unknown): value is Wording {
  return isKeyed(value) && isSide(value.prompt) && isSide(value.answer);
}

function isSide(value: unknown): boolean {
  if (value === undefined) return true;
  return isKeyed(value) && LANGUAGES.every((language) => isOwnWords(value[language]));
}

function isOwnWords(value: unknown): boolean {
  return value === undefined || (typeof value === 'string' && value.length <= LONGEST_WORDING);
}
