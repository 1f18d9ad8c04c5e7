import { parseDate } from '@/core/facts/common/render-date';
import { ENGLISH_DATE_WORDS } from '@/core/facts/en/date-words';
import type { DateValue } from '@/core/facts/fact';
import { FRENCH_DATE_WORDS } from '@/core/facts/fr/date-words';
import { LANGUAGES } from '@/core/language';
import { fold, tidy } from './grading-words';

/** Comparing a typed date with the asked one by value: in words of either language, or in figures. */

const PACKS = [FRENCH_DATE_WORDS, ENGLISH_DATE_WORDS] as const;
/** Words around a date that say nothing of when. */
const FILLERS = new Set(
  'le la l the of on in en au a de d du er st nd rd th e an annee year mois month'.split(' '),
);
/** The precisions that a learner types word by word; others (intervals, decades) need the articles' grammar. */
const PLAIN = /^\d{4}(?:-\d{2}){0,2}$/u;

/**
 * Compares a typed date with an EDTF value at the precision of the value: of a day the year may be left out, a month
 * and a season need theirs; a date more precise than what is known is not right. In figures day and month may stand
 * in either order: "04/05/2025" is a day of May in Paris and of April in New York.
 *
 * @param typed as typed: "14 avril", "14/04/2025", "April 14", "the 14th of April 2025"
 * @returns `same`, `weekday` when all is right but the day of the week, `other`, or `unread` when it is no date that
 *   can be read (then only its words can be compared)
 */
export function compareDate(typed: string, asked: DateValue): 'same' | 'weekday' | 'other' | 'unread' {
  const text = tidy(typed);
  const figures = text.match(/\d{1,4}/gu) ?? [];
  const isFigures = /^[\d/.\- ]{1,12}$/u.test(withoutOpening(text));
  const readings = isFigures ? readFigures(figures) : readWords(text, asked);
  if (readings.length === 0) return 'unread';
  if (!readings.some((reading) => isSameDate(reading, asked))) return 'other';
  return isRightWeekday(text, asked) ? 'same' : 'weekday';
}

/** A date without the words that lead to it: "le", "on", "Monday,". No date has more than three of them. */
function withoutOpening(text: string): string {
  const words = text.split(' ');
  const isLeading = (word: string): boolean => {
    const folded = fold(word.replace(/,$/u, '')).trim();
    return FILLERS.has(folded) || PACKS.some(({ weekdays }) => weekdays.has(folded));
  };
  const first = words.slice(0, 4).findIndex((word) => !isLeading(word));
  return words.slice(Math.max(0, first)).join(' ');
}

/**
 * Reads a date in words. Word by word first: the grammar of whole articles takes a good part of a second to make
 * ready, which nobody should wait for between an answer and its verdict.
 */
function readWords(text: string, asked: DateValue): DateValue[] {
  const words = fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  if (words.length > 12) return [];
  const plain = readPlain(words);
  if (plain !== undefined) return isWithin(plain[2] ?? '1', 31) ? [edtf(plain)] : [];
  const isDated = PACKS.some(({ months, seasons }) =>
    words.some((word) => months.has(word) || seasons.has(word)),
  );
  if (PLAIN.test(asked) && !isDated) return [];
  return LANGUAGES.flatMap((language) => parseDate(text, language) ?? []);
}

/** Year, month (or season) and day as named one by one; nothing when a word is none of them or one is named twice. */
function readPlain(words: readonly string[]): readonly string[] | undefined {
  const parts = new Map<'year' | 'month' | 'day', string>();
  for (const word of words) {
    if (FILLERS.has(word) || PACKS.some(({ weekdays }) => weekdays.has(word))) continue;
    const part = partOf(word, parts.has('day'));
    if (part === undefined || parts.has(part[0])) return undefined;
    parts.set(...part);
  }
  const [year = 'XXXX', month, day] = [parts.get('year'), parts.get('month'), parts.get('day')];
  if (month === undefined) return day === undefined && year !== 'XXXX' ? [year] : undefined;
  return day === undefined ? [year, month] : [year, month, day];
}

function partOf(word: string, hasDay: boolean): ['year' | 'month' | 'day', string] | undefined {
  for (const { months, seasons } of PACKS) {
    const month = months.get(word) ?? seasons.get(word);
    if (month !== undefined) return ['month', `${month}`];
  }
  const [, digits, suffix] = /^(\d{1,4})(st|nd|rd|th|er|e)?$/u.exec(word) ?? [];
  if (digits === undefined || digits.length === 3) return undefined;
  if (digits.length === 4) return suffix === undefined ? ['year', digits] : undefined;
  return hasDay ? ['year', `20${digits.padStart(2, '0')}`] : ['day', digits];
}

/** A part that was left out is written `XXXX`: of a day only, its year may be. */
function isSameDate(reading: DateValue, asked: DateValue): boolean {
  if (reading === asked) return true;
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(asked);
  return isDay && reading.startsWith('XXXX-') && reading.slice(5) === asked.slice(5);
}

/** Every date that figures may be; two figures are the last ones of a year of the asked century, ours. */
function readFigures([first = '', second = '', third, ...more]: readonly string[]): DateValue[] {
  if (more.length > 0) return [];
  if (second === '') return first.length === 4 ? [first] : [];
  if (third === undefined) {
    if (second.length === 4) return dates([[second, first]]);
    if (first.length === 4) return dates([[first, second]]);
    return dates([
      ['XXXX', second, first],
      ['XXXX', first, second],
    ]);
  }
  if (first.length === 4) return dates([[first, second, third]]);
  const year = third.length === 2 ? `20${third}` : third;
  return dates([
    [year, second, first],
    [year, first, second],
  ]);
}

function edtf([year, ...rest]: readonly string[]): DateValue {
  return [year, ...rest.map((part) => part.padStart(2, '0'))].join('-');
}

/** Year, month and day as EDTF; what is no month or no day is left out. */
function dates(readings: readonly (readonly string[])[]): DateValue[] {
  return readings
    .filter(
      ([year = '', month = '1', day = '1']) => year.length === 4 && isWithin(month, 12) && isWithin(day, 31),
    )
    .map(edtf);
}

function isWithin(figures: string, last: number): boolean {
  return figures.length <= 2 && Number(figures) >= 1 && Number(figures) <= last;
}

/** Whether no other day of the week is named than the date's own. */
function isRightWeekday(text: string, asked: DateValue): boolean {
  const [year, month, day] = asked.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined || Number.isNaN(year)) return true;
  const own = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  const words = fold(text).split(/[^\p{L}]+/u);
  const named = words.flatMap((word) => PACKS.flatMap(({ weekdays }) => weekdays.get(word) ?? []));
  return named.every((weekday) => weekday === own);
}
