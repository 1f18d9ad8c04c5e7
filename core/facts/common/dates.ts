import { findAddresses } from '@/core/article/addresses';
import type { Span } from '@/core/article/article';
import type { Language } from '@/core/language';
import { otherLanguage } from '@/core/language';
import { ENGLISH_DATES } from '../en/dates';
import type { DateValue } from '../fact';
import { FRENCH_DATES } from '../fr/dates';
import { readDay } from './calendar';
import type { DateContext, DateGrammar, DateGroups, DateRule, ReadDate } from './date-rule';
import { isValidDate } from './edtf';

/** A date where the text says it. */
export interface FoundDate extends Span {
  /** The period that contains it when the text is vaguer: "fin mars 2025" and "mi-mars 2025" are `2025-03`. */
  readonly value: DateValue;
  readonly basis: 'read' | 'implied';
  /** `14:30`, when the hour follows; the span doesn't cover it. */
  readonly time?: string;
}

const GRAMMARS: Record<Language, DateGrammar> = { fr: FRENCH_DATES, en: ENGLISH_DATES };

/**
 * The dates in a span of a text, in order, never overlapping.
 * @param text the whole text; offsets are UTF-16 code units into it
 * @param span a sentence, usually
 * @param language the article's; dates of the other language are found where they are written out in full
 * @param reference the day (ISO 8601) that "lundi" or "last week" counts from; without one, those are left out
 */
export function findDates(
  text: string,
  span: Span,
  language: Language,
  reference: string | undefined,
): FoundDate[] {
  const words = text.slice(span.start, span.end);
  const context: DateContext = {
    reference: readDay(reference),
    looksAhead: GRAMMARS[language].future.test(words),
    keepsNoYear: false,
  };
  const taken = new Uint8Array(words.length);
  for (const address of findAddresses(text, span)) {
    taken.fill(1, address.start - span.start, address.end - span.start);
  }
  const other = otherLanguage(language);
  const found = [
    ...readWith(GRAMMARS[language], words, context, taken, () => true),
    ...readWith(GRAMMARS[other], words, { ...context, reference: undefined }, taken, (rule) => rule.isFull),
  ];
  return found
    .map((date) => ({ ...date, start: date.start + span.start, end: date.end + span.start }))
    .sort((a, b) => a.start - b.start);
}

/** Reads a text that should be one date and nothing else, as a typed answer is. */
export function readWholeDate(words: string, language: Language): DateValue | undefined {
  const context: DateContext = { reference: undefined, looksAhead: false, keepsNoYear: true };
  const found = readWith(GRAMMARS[language], words, context, new Uint8Array(words.length), () => true);
  const [only] = found;
  return only !== undefined && only.start === 0 && only.end === words.length ? only.value : undefined;
}

function readWith(
  grammar: DateGrammar,
  words: string,
  context: DateContext,
  taken: Uint8Array,
  isTried: (rule: DateRule) => boolean,
): FoundDate[] {
  if (!grammar.trigger.test(words)) return [];
  const found: FoundDate[] = [];
  for (const rule of grammar.rules) {
    if (isTried(rule)) found.push(...readRule(rule, words, context, taken));
  }
  return found;
}

/** Every reading of one rule that no earlier one has taken; marks what it takes. */
function readRule(rule: DateRule, words: string, context: DateContext, taken: Uint8Array): FoundDate[] {
  const found: FoundDate[] = [];
  const { pattern } = rule;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(words); match !== null; match = pattern.exec(words)) {
    const start = match.index;
    const end = start + match[0].length;
    const read = isFree(taken, start, end) ? readMatch(rule, match.groups, context) : undefined;
    if (read === undefined) pattern.lastIndex = start + 1;
    else {
      taken.fill(1, start, end);
      found.push({ start, end, ...read });
    }
  }
  return found;
}

function readMatch(
  rule: DateRule,
  groups: DateGroups | undefined,
  context: DateContext,
): ReadDate | undefined {
  const read = rule.read(groups ?? {}, context);
  return read !== undefined && isValidDate(read.value) ? read : undefined;
}

function isFree(taken: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (taken[at] === 1) return false;
  return true;
}
