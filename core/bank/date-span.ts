import { intervalEnds, readDateParts } from '@/core/facts/common/edtf';

/** The days that a date may stand for, as numbers that grow with time: year, month and day written together. */
export interface DateSpan {
  readonly first: number;
  readonly last: number;
}

/** The months that a season, a quarter or a half-year may stand for, from 1; below 1 they are of the year before. */
const GROUPS: ReadonlyMap<number, readonly [from: number, to: number]> = new Map([
  [21, [3, 6]],
  [22, [6, 9]],
  [23, [9, 12]],
  // "The winter of 2024" may have begun in 2023, or ended in 2025.
  [24, [0, 15]],
  [33, [1, 3]],
  [34, [4, 6]],
  [35, [7, 9]],
  [36, [10, 12]],
  [40, [1, 6]],
  [41, [7, 12]],
]);

const YEARS: Readonly<Record<string, number>> = { decade: 10, century: 100 };

/** Every day that an EDTF date may be, taken generously; undefined for a date of no year. */
export function spanOf(value: string): DateSpan | undefined {
  const ends = intervalEnds(value);
  if (ends !== undefined) {
    const [start, end] = ends.map(spanOf);
    return start && end && { first: start.first, last: end.last };
  }
  const parts = readDateParts(value);
  if (parts?.year === undefined) return undefined;
  const { year, month, day, group, precision } = parts;
  const [from, to] = month === undefined ? (GROUPS.get(group ?? 0) ?? [1, 12]) : [month, month];
  const lastYear = year + (YEARS[precision] ?? 1) - 1;
  return { first: dayNumber(year, from, day ?? 1), last: dayNumber(lastYear, to, day ?? 31) };
}

function dayNumber(year: number, month: number, day: number): number {
  const monthsFromZero = year * 12 + month - 1;
  return monthsFromZero * 31 + day - 1;
}
