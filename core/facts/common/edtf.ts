import type { DateValue } from '../fact';

/**
 * The part of EDTF (ISO 8601-2:2019) that facts use: `2025-04-14`, `2025-03`, `2025`, `-0043` (44 BC), season
 * `2024-22` (21 spring to 24 winter), quarter `2024-33` (33 to 36), half-year `2024-40` (40, 41), decade `197X`,
 * century `18XX`, a day or month of no year `XXXX-04-14`, `XXXX-04`, and the interval `a/b` of any two.
 */
export type DatePrecision =
  | 'day'
  | 'month'
  | 'season'
  | 'quarter'
  | 'semester'
  | 'year'
  | 'decade'
  | 'century'
  | 'interval';

/** A date taken apart. `year` is astronomical (0 is 1 BC); absent when the text names none. */
export interface DateParts {
  readonly precision: Exclude<DatePrecision, 'interval'>;
  /** For a decade or a century, its first year. */
  readonly year?: number;
  /** 1–12, for a month or a day. */
  readonly month?: number;
  /** 1–31, for a day. */
  readonly day?: number;
  /** Season 21–24, quarter 33–36, half-year 40–41. */
  readonly group?: number;
}

const SHAPE = /^(-?\d{2}XX|-?\d{3}X|-?\d{4}|XXXX)(?:-(\d{2})(?:-(\d{2}))?)?$/u;

/** Takes one EDTF date (no interval) apart. Gives `undefined` for what is none, 31 June included. */
export function readDateParts(value: string): DateParts | undefined {
  const shape = SHAPE.exec(value);
  if (!shape) return undefined;
  const [, whole = '', second, third] = shape;
  const year = whole === 'XXXX' ? undefined : yearOf(whole);
  if (second === undefined) return year === undefined ? undefined : { precision: yearPrecision(whole), year };
  if (whole !== 'XXXX' && whole.includes('X')) return undefined;
  const base = year === undefined ? {} : { year };
  const group = Number(second);
  if (group >= 1 && group <= 12) {
    if (third === undefined) return { precision: 'month', ...base, month: group };
    const day = Number(third);
    if (day < 1 || day > daysIn(group, year ?? 2000)) return undefined;
    return { precision: 'day', ...base, month: group, day };
  }
  const precision = groupPrecision(group);
  if (precision === undefined || third !== undefined) return undefined;
  return { precision, ...base, group };
}

function yearOf(whole: string): number {
  const isCommonEra = !whole.startsWith('-');
  const start = Number((isCommonEra ? whole : whole.slice(1)).replaceAll('X', '0'));
  return isCommonEra ? start : -start;
}

function yearPrecision(whole: string): 'year' | 'decade' | 'century' {
  if (whole.endsWith('XX')) return 'century';
  return whole.endsWith('X') ? 'decade' : 'year';
}

function groupPrecision(group: number): 'season' | 'quarter' | 'semester' | undefined {
  if (group >= 21 && group <= 24) return 'season';
  if (group >= 33 && group <= 36) return 'quarter';
  return group === 40 || group === 41 ? 'semester' : undefined;
}

/** The number of days of a month (1–12) in a year of the Gregorian calendar. */
function daysIn(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The two ends of an interval; `undefined` for a date that is no interval. */
export function intervalEnds(value: DateValue): readonly [DateValue, DateValue] | undefined {
  const [start, end, more] = value.split('/');
  return start === undefined || end === undefined || more !== undefined ? undefined : [start, end];
}

/** How much a date tells; `undefined` when the value is no date that facts use. */
export function datePrecision(value: DateValue): DatePrecision | undefined {
  if (!value.includes('/')) return readDateParts(value)?.precision;
  return isValidDate(value) ? 'interval' : undefined;
}

/** Whether a value is one of the dates above: a real day of the calendar, an interval that doesn't run backwards. */
export function isValidDate(value: string): boolean {
  const ends = intervalEnds(value);
  if (ends === undefined) return readDateParts(value) !== undefined;
  const [start, end] = ends;
  return (
    readDateParts(start) !== undefined && readDateParts(end) !== undefined && compareDates(start, end) <= 0
  );
}

/**
 * Orders two dates for a timeline: by their first day, the one that lasts longer first when that is the same.
 * Dates of no year come after all others. Gives a negative number, 0 or a positive one.
 */
export function compareDates(a: DateValue, b: DateValue): number {
  return order(firstDay(a), firstDay(b)) || order(lengthRank(a), lengthRank(b)) || order(a, b);
}

function order(a: number | string, b: number | string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** A number that grows with the first day of a date: year, then month, then day. */
function firstDay(value: DateValue): number {
  const parts = readDateParts(intervalEnds(value)?.[0] ?? value);
  if (parts === undefined) return Number.POSITIVE_INFINITY;
  const month = parts.month ?? firstMonth(parts.group);
  return (parts.year ?? 100_000) * 10_000 + month * 100 + (parts.day ?? 1);
}

/** The month a season, quarter or half-year starts in, as news of the northern hemisphere counts. */
function firstMonth(group: number | undefined): number {
  if (group === undefined) return 1;
  if (group >= 40) return group === 40 ? 1 : 7;
  if (group >= 33) return (group - 33) * 3 + 1;
  return (group - 21) * 3 + 3;
}

const FROM_LONGEST: readonly DatePrecision[] = [
  ...(['century', 'decade', 'interval', 'year', 'semester'] as const),
  ...(['quarter', 'season', 'month', 'day'] as const),
];

function lengthRank(value: DateValue): number {
  return FROM_LONGEST.indexOf(datePrecisionOf(value));
}

function datePrecisionOf(value: DateValue): DatePrecision {
  return value.includes('/') ? 'interval' : (readDateParts(value)?.precision ?? 'day');
}

/** Writes a day, month or year as EDTF; no year gives `XXXX`. Nothing is checked: see `isValidDate`. */
export function writeDate(year: number | undefined, month?: number, day?: number): DateValue {
  const tail = [month, day].flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')]));
  return [writeYear(year), ...tail].join('-');
}

function writeYear(year: number | undefined): string {
  if (year === undefined) return 'XXXX';
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}
