import type { DateWriter } from '../common/date-writer';
import type { DateParts } from '../common/edtf';
import { MONTH_NAMES, ORDINAL_NAMES, SEASON_NAMES } from './date-words';

function monthName(parts: DateParts): string {
  return MONTH_NAMES[(parts.month ?? 1) - 1] ?? '';
}

function withYear(words: string, parts: DateParts, link = ' '): string {
  return parts.year === undefined ? words : `${words}${link}${yearWords(parts.year)}`;
}

/** Astronomical year 0 is 1 BC. A year of the first century says which era it counts in. */
function yearWords(year: number): string {
  if (year > 0 && year < 100) return `AD ${year}`;
  return year > 0 ? String(year) : `${1 - year} BC`;
}

const ENDINGS = new Intl.PluralRules('en', { type: 'ordinal' });
const ENDING: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };

function century(year: number): string {
  const number = Math.abs(year) / 100 + 1;
  const name = `${number}${ENDING[ENDINGS.select(number)] ?? 'th'} century`;
  return year < 0 ? `${name} BC` : name;
}

function one(parts: DateParts): string {
  const { year = 0, group = 0 } = parts;
  switch (parts.precision) {
    case 'day':
      return withYear(`${parts.day} ${monthName(parts)}`, parts);
    case 'month':
      return withYear(monthName(parts), parts);
    case 'season':
      return withYear(SEASON_NAMES[group - 21] ?? '', parts);
    case 'quarter':
      return withYear(`${ORDINAL_NAMES[group - 33]} quarter`, parts, ' of ');
    case 'semester':
      return withYear(`${ORDINAL_NAMES[group - 40]} half`, parts, ' of ');
    case 'decade':
      return `the ${year}s`;
    case 'century':
      return century(year);
    case 'year':
      return yearWords(year);
  }
}

function interval(from: DateParts, to: DateParts): string {
  const sameYear = from.year === to.year;
  const areDays = from.precision === 'day' && to.precision === 'day';
  if (areDays && sameYear && from.month === to.month) return `${from.day}–${one(to)}`;
  if (areDays) return `${sameYear ? `${from.day} ${monthName(from)}` : one(from)} – ${one(to)}`;
  if (from.precision === 'year' && to.precision === 'year' && (from.year ?? 0) > 0)
    return `${from.year}–${to.year}`;
  if (from.precision === 'month' && to.precision === 'month') {
    return sameYear ? `${monthName(from)}–${one(to)}` : `${one(from)} – ${one(to)}`;
  }
  return `${one(from)} to ${one(to)}`;
}

/** How English writes dates, day first, in running text. */
export const ENGLISH_DATE_WRITER: DateWriter = {
  one,
  interval,
  leading: /^(?:the|in|on|at|by|around|since|during|it was)\s{1,3}/iu,
  ends: /^(?:from )?(.{1,60}) (?:to|–) (.{1,60})$/iu,
};
