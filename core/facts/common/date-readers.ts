import { nearestYear } from './calendar';
import { type DateLookup, dateLookup, withTime, writtenYear, yearOf } from './date-lookup';
import type { DateContext, DateGroups, DateReader, DateWords } from './date-rule';
import { writeDate } from './edtf';
import { periodReaders } from './period-readers';
import { relativeReaders } from './relative-readers';

/** The readers for one language's words. Each takes a match's groups and gives a date, or nothing when it is none. */
export function dateReaders(words: DateWords) {
  const look = dateLookup(words);
  return { ...dayReaders(look), ...monthReaders(look), ...periodReaders(look), ...relativeReaders(look) };
}

function dayReaders({ words, of, month, count }: DateLookup) {
  const day: DateReader = (groups, context) => {
    const ofMonth = month(groups.month);
    const number = count(groups.day);
    if (ofMonth === undefined || number === undefined) return undefined;
    const found = yearOf(groups.year, ofMonth, number, of(words.sides, groups.side), context);
    if (found === undefined) return undefined;
    return { value: writeDate(found.year, ofMonth, number), basis: found.basis, ...withTime(groups) };
  };

  const dayRange: DateReader = (groups, context) => {
    const endMonth = month(groups.month2);
    const startMonth = groups.month === undefined ? endMonth : month(groups.month);
    const [first, last] = [count(groups.day), count(groups.day2)];
    if (endMonth === undefined || startMonth === undefined || !first || !last) return undefined;
    const between = groups.mid === undefined ? first : Number(groups.mid);
    const isRow = startMonth === endMonth && last === between + 1;
    if (groups.pair !== undefined && groups.between === undefined && !isRow) return undefined;
    if (groups.mid !== undefined && between !== first + 1) return undefined;
    const end = yearOf(groups.year2, endMonth, last, undefined, context);
    if (end === undefined) return undefined;
    const start = startYear(groups, end.year, startMonth > endMonth);
    const value = `${writeDate(start, startMonth, first)}/${writeDate(end.year, endMonth, last)}`;
    return { value, basis: end.basis };
  };

  /** `12/31/2025` when one of the two can only be the day; day first when the language writes it so. */
  const numeric =
    (dayFirst: boolean): DateReader =>
    (groups, { keepsNoYear }) => {
      const [a, b] = [Number(groups.first), Number(groups.second)];
      const year = groups.year?.length === 2 ? 2000 + Number(groups.year) : Number(groups.year);
      const dayAndMonth = { value: writeDate(year, b, a), basis: 'read' } as const;
      if (a > 12) return dayAndMonth;
      if (b <= 12) return dayFirst || keepsNoYear || a === b ? dayAndMonth : undefined;
      if (dayFirst && !keepsNoYear) return undefined;
      return { value: writeDate(year, a, b), basis: 'read' };
    };

  return { day, dayRange, numeric };
}

function startYear(groups: DateGroups, endYear: number | undefined, isEarlier: boolean): number | undefined {
  if (groups.year !== undefined) return writtenYear(groups.year);
  return endYear === undefined ? undefined : endYear - (isEarlier ? 1 : 0);
}

function monthReaders({ words, of, month }: DateLookup) {
  const monthOnly: DateReader = (groups, context) => {
    const number = month(groups.month);
    if (number === undefined) return undefined;
    const found = yearOf(groups.year, number, undefined, of(words.sides, groups.side), context);
    return found && { value: writeDate(found.year, number), basis: found.basis };
  };

  const monthRange: DateReader = (groups, context) => {
    const [first, last] = [month(groups.month), month(groups.month2)];
    if (first === undefined || last === undefined) return undefined;
    if (groups.pair !== undefined && groups.between === undefined && last !== first + 1) return undefined;
    const end = yearOf(groups.year2, last, undefined, undefined, context);
    if (end?.year === undefined) return undefined;
    const start = startYear(groups, end.year, first > last);
    return { value: `${writeDate(start, first)}/${writeDate(end.year, last)}`, basis: end.basis };
  };

  const season: DateReader = (groups, context) => {
    const number = of(words.seasons, groups.season);
    const year = writtenYear(groups.year);
    if (number === undefined) return undefined;
    if (year !== undefined) {
      if (groups.year2 !== undefined && Number(groups.year2) % 100 !== (year + 1) % 100) return undefined;
      return { value: `${writeDate(year)}-${number}`, basis: 'read' };
    }
    const implied = seasonYear(number, of(words.sides, groups.side), context);
    return implied === undefined ? undefined : { value: `${writeDate(implied)}-${number}`, basis: 'implied' };
  };

  return { monthOnly, monthRange, season };
}

/**
 * The year of a season that is told without: "l'été dernier" read in April 2025 is 2024's, read in October it is
 * 2025's. A winter goes by the year that it starts in.
 */
function seasonYear(season: number, side: number | undefined, context: DateContext): number | undefined {
  const { reference } = context;
  if (reference === undefined) return undefined;
  if (side === undefined) {
    const middle = season === 24 ? 1 : (season - 21) * 3 + 4;
    const year = nearestYear(reference, middle, 15, context.tense());
    return season === 24 ? year - 1 : year;
  }
  const started = (season - 21) * 3 + 3 <= reference.month;
  if (side === 0) return season === 24 && reference.month < 6 ? reference.year - 1 : reference.year;
  const over = (season - 21) * 3 + 5 < reference.month && season !== 24;
  if (side < 0) return over ? reference.year : reference.year - 1;
  return started ? reference.year + 1 : reference.year;
}
