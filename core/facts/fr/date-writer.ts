import type { DateWriter } from '../common/date-writer';
import type { DateParts } from '../common/edtf';
import { MONTH_NAMES, SEASON_NAMES } from './date-words';

function monthName(parts: DateParts): string {
  return MONTH_NAMES[(parts.month ?? 1) - 1] ?? '';
}

function dayNumber(parts: DateParts): string {
  return parts.day === 1 ? '1er' : String(parts.day);
}

function ordinal(number: number): string {
  return number === 1 ? '1er' : `${number}e`;
}

function withYear(words: string, parts: DateParts): string {
  return parts.year === undefined ? words : `${words} ${yearWords(parts.year)}`;
}

/** Astronomical year 0 is 1 BC. A year of the first century says which era it counts in. */
function yearWords(year: number): string {
  if (year > 0 && year < 100) return `${year} apr. J.-C.`;
  return year > 0 ? String(year) : `${1 - year} av. J.-C.`;
}

function century(year: number): string {
  const number = Math.abs(year) / 100 + 1;
  const letters = roman(number);
  const name = `${letters}${number === 1 ? 'er' : 'e'} siècle`;
  return year < 0 ? `${name} av. J.-C.` : name;
}

function roman(number: number): string {
  const tens = 'X'.repeat(Math.floor(number / 10));
  return tens + (['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][number % 10] ?? '');
}

function one(parts: DateParts): string {
  const { year = 0, group = 0 } = parts;
  switch (parts.precision) {
    case 'day':
      return withYear(`${dayNumber(parts)} ${monthName(parts)}`, parts);
    case 'month':
      return withYear(monthName(parts), parts);
    case 'season':
      return withYear(SEASON_NAMES[group - 21] ?? '', parts);
    case 'quarter':
      return withYear(`${ordinal(group - 32)} trimestre`, parts);
    case 'semester':
      return withYear(`${ordinal(group - 39)} semestre`, parts);
    case 'decade':
      return `années ${year}`;
    case 'century':
      return century(year);
    case 'year':
      return yearWords(year);
  }
}

function interval(from: DateParts, to: DateParts): string {
  const sameYear = from.year === to.year;
  if (from.precision === 'day' && to.precision === 'day') {
    if (sameYear && from.month === to.month) return `du ${dayNumber(from)} au ${one(to)}`;
    return `du ${sameYear ? `${dayNumber(from)} ${monthName(from)}` : one(from)} au ${one(to)}`;
  }
  const start =
    sameYear && from.precision === 'month' && to.precision === 'month' ? monthName(from) : one(from);
  return `${joined('de', from, start)} ${joined('à', to, one(to))}`;
}

/** "de mars", "du 1er trimestre", "des années 1970", "à l’été 2024". */
function joined(preposition: 'de' | 'à', { precision }: DateParts, words: string): string {
  const isFrom = preposition === 'de';
  if (precision === 'decade') return `${isFrom ? 'des' : 'aux'} ${words}`;
  if (precision === 'season' && !words.startsWith('p')) return `${preposition} l’${words}`;
  if (precision !== 'month' && precision !== 'year') return `${isFrom ? 'du' : 'au'} ${words}`;
  return isFrom && /^[ao]/u.test(words) ? `d’${words}` : `${preposition} ${words}`;
}

/** How French writes dates, in running text. */
export const FRENCH_DATE_WRITER: DateWriter = {
  one,
  interval,
  leading:
    /^(?:le|la|les|en|au|aux|dans|depuis|vers|à|l['’]|durant|pendant|courant|c['’]était|c['’]est)(?:\s{1,3}|(?<=['’]))/iu,
  ends: /^(?:de l['’]|des |de |du |d['’])(.{1,60}) (?:à l['’]|aux |à |au )(.{1,60})$/iu,
};
