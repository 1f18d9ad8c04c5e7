import type { Language } from '@/core/language';
import type { DateValue } from '../fact';
import { type FoundDate, readWholeDate } from './dates';
import { isValidDate } from './edtf';
import type { NamedLine } from './line';

/** When a paragraph is telling of: the last date that it gave with its year. */
interface Anchor {
  readonly year: number;
  /** 1–12; absent when only the year is told. */
  readonly month?: number;
}

/** Words that lead back from what is told to the day of publication. */
const BACK_TO_NOW =
  /(?<![\p{L}'’])(?:aujourd['’]hui|désormais|maintenant|actuellement|hier|demain|cette (?:année|semaine)|ce mois|today|nowadays|now|currently|yesterday|tomorrow|this (?:year|week|month))(?!\p{L})/iu;
/** Words inside a date that say which year: "avril dernier", "next June". */
const SIDED =
  /(?<!\p{L})(?:dernier|dernière|prochain|prochaine|ce|cet|cette|last|next|this|past|coming)(?!\p{L})/iu;
/** A year that opens its sentence: "En 1962, …", "In 1962 the…". */
const OPENING = /^[\s«"“‘(]*(?:en|in|l['’]année|the year)\s$/iu;

/**
 * Dates without a year in a paragraph that tells of another year are of that year ("Le 12 juin 1940, … Le 14 juin, …"),
 * not of the one nearest to publication; they stay implied. A word such as "today" ends the telling.
 * @param reference the day of publication, or what stands for it
 */
export function inNarrative(
  text: string,
  lines: readonly NamedLine[],
  language: Language,
  reference: string | undefined,
): NamedLine[] {
  if (reference === undefined) return [...lines];
  const now = Number(reference.slice(0, 4));
  let anchor: Anchor | undefined;
  let end = 0;
  return lines.map((line) => {
    const { sentence } = line;
    if (/\n\s*\n/u.test(text.slice(end, sentence.start))) anchor = undefined;
    end = sentence.end;
    if (line.dates.length === 0 && anchor === undefined) return line;
    if (BACK_TO_NOW.test(text.slice(sentence.start, sentence.end))) {
      anchor = undefined;
      return line;
    }
    const dates = line.dates.map((date) => {
      const told = anchor && isYearless(text, date, language) ? inToldYear(date, anchor, reference) : date;
      anchor = anchorAfter(text, sentence.start, told, anchor, now);
      return told;
    });
    return { ...line, dates };
  });
}

/** What a paragraph tells of once a date has been read. */
function anchorAfter(
  text: string,
  sentenceStart: number,
  date: FoundDate,
  anchor: Anchor | undefined,
  now: number,
): Anchor | undefined {
  const parts = /^(\d{4})(?:-(0[1-9]|1[0-2]))?(?:-\d{2})?(?:\/|$)/u.exec(date.value);
  // A weekday or "last week" counts from the day of publication.
  if (date.basis === 'implied') return anchor && Number(parts?.[1]) < now ? anchor : undefined;
  const year = Number(parts?.[1]);
  if (!parts || Number.isNaN(year)) return anchor;
  if (year >= now) return undefined;
  if (parts[2] !== undefined) return { year, month: Number(parts[2]) };
  return OPENING.test(text.slice(sentenceStart, date.start)) ? { year } : anchor;
}

/** Whether a date gives its month and no year, which the day of publication then lent it. */
function isYearless(text: string, date: FoundDate, language: Language): boolean {
  if (date.basis !== 'implied' || !/^\d{4}-\d{2}/u.test(date.value)) return false;
  const words = text.slice(date.start, date.end);
  if (SIDED.test(words)) return false;
  if (/^\d{4}-\d{2}$/u.test(date.value) && /^\p{L}{3,12}\.?$/u.test(words)) return true;
  return readWholeDate(words, language)?.startsWith('XXXX-') === true;
}

/** The date in the year that is told of; what is still to come on the day of publication is left there. */
function inToldYear(date: FoundDate, anchor: Anchor, reference: string): FoundDate {
  if (date.value.slice(0, 10) > reference.slice(0, date.value.length)) return date;
  const own = Number(date.value.slice(0, 4));
  const month = Number(date.value.slice(5, 7));
  const isNextYear = anchor.month !== undefined && month - anchor.month <= -7;
  const shift = anchor.year + (isNextYear ? 1 : 0) - own;
  const value = moved(date.value, shift);
  return shift < 0 && isValidDate(value) ? { ...date, value } : date;
}

function moved(value: DateValue, years: number): DateValue {
  return value.replace(/(?<=^|\/)\d{4}(?=-)/gu, (year) => String(Number(year) + years).padStart(4, '0'));
}
