import { findAddresses } from '@/core/article/addresses';
import type { Span } from '@/core/article/article';
import type { Language } from '@/core/language';
import { otherLanguage } from '@/core/language';
import { ENGLISH_DATES } from '../en/dates';
import type { DateValue } from '../fact';
import { FRENCH_DATES } from '../fr/dates';
import { type Day, readDay, type Tense } from './calendar';
import { kindMap, kindsOf } from './date-kinds';
import { type DateLine, dateLine, tenseOf } from './date-line';
import { type DateGrammar, type DateRule, type ReadDate, startsClean } from './date-rule';
import { isValidDate } from './edtf';

/** A date where the text says it. */
export interface FoundDate extends Span {
  /** The period that contains it when the text is vaguer: "fin mars 2025" and "mi-mars 2025" are `2025-03`. */
  readonly value: DateValue;
  readonly basis: 'read' | 'implied';
  /** `14:30`, when the hour stands beside it; the span doesn't cover it. */
  readonly time?: string;
}

const GRAMMARS: Record<Language, DateGrammar> = { fr: FRENCH_DATES, en: ENGLISH_DATES };
const KINDS = kindMap({ fr: FRENCH_DATES.kinds, en: ENGLISH_DATES.kinds });

/** One reading of a span: what is known of it, and what has been found in it so far. */
interface Reading {
  readonly line: DateLine;
  readonly keepsNoYear: boolean;
  readonly found: FoundDate[];
  /** 1 where an address stands or a date has been found. */
  readonly taken: () => Uint8Array;
}

/**
 * The dates in a span of a text, in order, never overlapping. Not dates, because no day or period answers "when?":
 * habits ("le lundi", "every May"), lengths of time ("over the past year"), hours alone, days told from an event
 * ("le lendemain"), and years that are part of a name ("Paris 2024": the Games, whatever was done about them when).
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
  const line = dateLine(text.slice(span.start, span.end), KINDS);
  if (line === undefined) return [];
  let taken: Uint8Array | undefined;
  const reading: Reading = {
    line,
    keepsNoYear: false,
    found: [],
    taken: () => {
      taken ??= takenByAddresses(text, span);
      return taken;
    },
  };
  readWith(language, reading, readDay(reference), false);
  readWith(otherLanguage(language), reading, undefined, true);
  return reading.found
    .map((date) => ({ ...date, start: date.start + span.start, end: date.end + span.start }))
    .sort((a, b) => a.start - b.start);
}

function takenByAddresses(text: string, span: Span): Uint8Array {
  const taken = new Uint8Array(span.end - span.start);
  for (const address of findAddresses(text, span)) {
    taken.fill(1, address.start - span.start, address.end - span.start);
  }
  return taken;
}

/** Reads a text that should be one date and nothing else, as a typed answer is. */
export function readWholeDate(words: string, language: Language): DateValue | undefined {
  const line = dateLine(words, KINDS);
  if (line === undefined) return undefined;
  const taken = new Uint8Array(words.length);
  const reading: Reading = { line, keepsNoYear: true, found: [], taken: () => taken };
  readWith(language, reading, undefined, false);
  const [only] = reading.found;
  return only !== undefined && only.start === 0 && only.end === words.length ? only.value : undefined;
}

function readWith(language: Language, reading: Reading, reference: Day | undefined, onlyFull: boolean): void {
  const { line } = reading;
  const union = kindsOf(line.row.union, language);
  const { rules, tense } = GRAMMARS[language];
  const tenseAt = tenseOf(line, tense);
  for (const rule of rules) {
    if ((rule.needs & union) !== rule.needs || (rule.starts & union) === 0) continue;
    if (onlyFull && !rule.isFull) continue;
    readRule(rule, language, reading, reference, tenseAt);
  }
}

/** Every reading of one rule that no earlier one has taken; marks what it takes. */
function readRule(
  rule: DateRule,
  language: Language,
  { line, keepsNoYear, found, taken }: Reading,
  reference: Day | undefined,
  tenseAt: (start: number, end: number) => Tense,
): void {
  const { starts, kinds } = line.row;
  const words = rule.isCased ? line.cased() : line.lower();
  const pattern = rule.pattern();
  for (let index = 0; index < starts.length; index += 1) {
    if ((kindsOf(kinds[index] ?? 0, language) & rule.starts) === 0) continue;
    const start = starts[index] ?? 0;
    pattern.lastIndex = start;
    const match = pattern.exec(words);
    if (match === null) continue;
    const end = start + match[0].length;
    if (!startsClean(words, start) || !isFree(taken(), start, end)) continue;
    const read = rule.read(match.groups ?? {}, {
      ...{ reference, keepsNoYear, mention: line.cased().slice(start, end) },
      before: () => line.cased().slice(Math.max(0, start - 40), start),
      tense: () => tenseAt(start, end),
    });
    if (read === undefined || !isValidDate(read.value)) continue;
    taken().fill(1, start, end);
    found.push({ start, end, ...read } satisfies ReadDate & Span);
  }
}

function isFree(taken: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (taken[at] === 1) return false;
  return true;
}
