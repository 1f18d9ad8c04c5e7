import type { DateValue } from '../fact';
import { addDays, addMonths, type Day, daysBetween, nearestYear, weekdayOf } from './calendar';
import {
  type DateContext,
  type DateGroups,
  type DateRule,
  type DateWords,
  foldDateWord,
  type ReadDate,
} from './date-rule';
import { writeDate } from './edtf';

type Reader = DateRule['read'];

/** The readers for one language's words. Each takes a match's groups and gives a date, or nothing when it is none. */
export function dateReaders(words: DateWords) {
  const look = <Value>(map: ReadonlyMap<string, Value>, text: string | undefined): Value | undefined =>
    text === undefined ? undefined : map.get(foldDateWord(text));
  const month = (text: string | undefined) => look(words.months, text);
  const count = (text: string | undefined): number | undefined =>
    text === undefined
      ? undefined
      : (digits(text) ?? look(words.ordinals, text) ?? look(words.numbers, text));

  const day: Reader = (groups, context) => {
    const ofMonth = month(groups.month);
    const number = count(groups.day);
    if (ofMonth === undefined || number === undefined) return undefined;
    const time = clockTime(groups);
    const { year, basis } =
      yearOf(groups.year, ofMonth, number, look(words.sides, groups.side), context) ?? {};
    if (basis === undefined) return undefined;
    return { value: writeDate(year, ofMonth, number), basis, ...(time === undefined ? {} : { time }) };
  };

  const dayRange: Reader = (groups, context) => {
    const endMonth = month(groups.month2);
    const startMonth = groups.month === undefined ? endMonth : month(groups.month);
    const [first, last] = [count(groups.day), count(groups.day2)];
    if (endMonth === undefined || startMonth === undefined || !first || !last) return undefined;
    if (
      groups.pair !== undefined &&
      groups.between === undefined &&
      !(startMonth === endMonth && last === first + 1)
    )
      return undefined;
    const end = yearOf(groups.year2, endMonth, last, undefined, context);
    if (end === undefined) return undefined;
    const earlier = end.year === undefined ? undefined : end.year - (startMonth > endMonth ? 1 : 0);
    const startYear = groups.year === undefined ? earlier : Number(groups.year);
    const value = `${writeDate(startYear, startMonth, first)}/${writeDate(end.year, endMonth, last)}`;
    return { value, basis: end.basis };
  };

  const monthOnly: Reader = (groups, context) => {
    const number = month(groups.month);
    if (number === undefined) return undefined;
    const found = yearOf(groups.year, number, undefined, look(words.sides, groups.side), context);
    return found && { value: writeDate(found.year, number), basis: found.basis };
  };

  const monthRange: Reader = (groups, context) => {
    const [first, last] = [month(groups.month), month(groups.month2)];
    if (first === undefined || last === undefined) return undefined;
    if (groups.pair !== undefined && groups.between === undefined && last !== first + 1) return undefined;
    const end = yearOf(groups.year2, last, undefined, undefined, context);
    if (end?.year === undefined) return undefined;
    const startYear = groups.year === undefined ? end.year - (first > last ? 1 : 0) : Number(groups.year);
    return { value: `${writeDate(startYear, first)}/${writeDate(end.year, last)}`, basis: end.basis };
  };

  const season: Reader = (groups, { reference }) => {
    const number = look(words.seasons, groups.season);
    if (number === undefined) return undefined;
    if (groups.year !== undefined) {
      if (groups.year2 !== undefined && !isNextYear(groups.year, groups.year2)) return undefined;
      return { value: `${writeDate(Number(groups.year))}-${number}`, basis: 'read' };
    }
    const side = look(words.sides, groups.side);
    if (reference === undefined || side === undefined) return undefined;
    return { value: `${seasonYear(reference, number, side)}-${number}`, basis: 'implied' };
  };

  /** Quarters and half-years. */
  const quarter: Reader = (groups, { reference }) => {
    const number = count(groups.nth);
    const isHalf = groups.half !== undefined;
    if (number === undefined || number < 1 || number > (isHalf ? 2 : 4)) return undefined;
    const group = (isHalf ? 39 : 32) + number;
    if (groups.year !== undefined) return { value: `${groups.year}-${group}`, basis: 'read' };
    if (reference === undefined) return undefined;
    const firstMonth = (number - 1) * (isHalf ? 6 : 3) + 1;
    const year = reference.year - (firstMonth > reference.month ? 1 : 0);
    return { value: `${writeDate(year)}-${group}`, basis: 'implied' };
  };

  const decade: Reader = (groups) => {
    const first = firstOfDecade(groups.decade) ?? look(words.decades, groups.word);
    if (first === undefined) return undefined;
    const second = groups.decade2 === undefined ? undefined : firstOfDecade(groups.decade2);
    const value = decadeValue(first);
    return { value: second === undefined ? value : `${value}/${decadeValue(second)}`, basis: 'read' };
  };

  const century: Reader = (groups) => {
    const number = roman(groups.roman) ?? count(groups.nth);
    if (number === undefined || number < 1 || number > 21) return undefined;
    const hundred = String(number - 1).padStart(2, '0');
    return { value: `${groups.before === undefined ? '' : '-'}${hundred}XX`, basis: 'read' };
  };

  const year: Reader = (groups) => {
    if (groups.year === undefined) return undefined;
    const number = Number(groups.year);
    return { value: writeDate(groups.before === undefined ? number : 1 - number), basis: 'read' };
  };

  const yearRange: Reader = (groups) => {
    const { year: first, year2: last } = groups;
    if (first === undefined || last === undefined) return undefined;
    const end = last.length === 2 ? Number(first.slice(0, 2) + last) : Number(last);
    const years = end - Number(first);
    if (years <= 0 || years > 400) return undefined;
    return { value: `${first}/${writeDate(end)}`, basis: 'read' };
  };

  /** `12/31/2025` when one of the two can only be the day; day first when the language writes it so. */
  const numeric =
    (dayFirst: boolean): Reader =>
    (groups, { keepsNoYear }) => {
      const [a, b] = [Number(groups.first), Number(groups.second)];
      const dayAndMonth = { value: writeDate(Number(groups.year), b, a), basis: 'read' } as const;
      if (a > 12) return dayAndMonth;
      if (b <= 12) return dayFirst || keepsNoYear || a === b ? dayAndMonth : undefined;
      if (dayFirst && !keepsNoYear) return undefined;
      return { value: writeDate(Number(groups.year), a, b), basis: 'read' };
    };

  const weekday: Reader = (groups, { reference, looksAhead }) => {
    const target = look(words.weekdays, groups.weekday);
    if (target === undefined || reference === undefined) return undefined;
    const side = look(words.sides, groups.side) ?? (looksAhead ? 1 : 0);
    const since = (weekdayOf(reference) - target + 7) % 7;
    const isToday = since === 0 && groups.side === undefined;
    const days = isToday ? 0 : side > 0 ? 7 - since : side < 0 && since === 0 ? -7 : -since;
    return implied(addDays(reference, days));
  };

  /** "lundi 14": the month nearest the reference in which the 14th is a Monday. */
  const weekdayAndDay: Reader = (groups, { reference }) => {
    const target = look(words.weekdays, groups.weekday);
    const number = count(groups.day);
    if (reference === undefined || number === undefined) return undefined;
    for (const months of [0, -1, 1]) {
      const candidate = { ...addMonths(reference, months), day: number };
      const isNear = Math.abs(daysBetween(reference, candidate)) < 45;
      if (isNear && weekdayOf(candidate) === target) return implied(candidate);
    }
    return undefined;
  };

  const nearDay: Reader = (groups, { reference }) => {
    const days = look(words.days, groups.near);
    return reference === undefined || days === undefined ? undefined : implied(addDays(reference, days));
  };

  /** "il y a trois jours", "in two weeks": as exact as its unit. */
  const distance =
    (sign: -1 | 1): Reader =>
    (groups, { reference }) => {
      const number = count(groups.count);
      const unit = look(words.units, groups.unit);
      if (reference === undefined || number === undefined || unit === undefined || number > 200)
        return undefined;
      return { value: moved(reference, unit, sign * number), basis: 'implied' };
    };

  /** "la semaine dernière", "next year". */
  const neighbour: Reader = (groups, { reference }) => {
    const side = look(words.sides, groups.side);
    const unit = look(words.units, groups.unit);
    if (reference === undefined || side === undefined || unit === undefined) return undefined;
    return { value: moved(reference, unit, side), basis: 'implied' };
  };

  return {
    ...{ day, dayRange, monthOnly, monthRange, season, quarter, decade, century, year, yearRange, numeric },
    ...{ weekday, weekdayAndDay, nearDay, distance, neighbour },
  };
}

function digits(text: string): number | undefined {
  const number = /^\d{1,4}/u.exec(text)?.[0];
  return number === undefined ? undefined : Number(number);
}

function implied(day: Day): ReadDate {
  return { value: writeDate(day.year, day.month, day.day), basis: 'implied' };
}

function clockTime(groups: DateGroups): string | undefined {
  if (groups.hour === undefined) return undefined;
  const half = groups.ampm?.charAt(0).toLowerCase();
  const hour =
    half === undefined ? Number(groups.hour) : (Number(groups.hour) % 12) + (half === 'p' ? 12 : 0);
  const minute = Number(groups.minute ?? 0);
  if (hour > 24 || minute > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** The year that goes with a day or month: the one that is written, else the one the context implies. */
function yearOf(
  written: string | undefined,
  month: number,
  day: number | undefined,
  side: number | undefined,
  { reference, keepsNoYear }: DateContext,
): { readonly year: number | undefined; readonly basis: 'read' | 'implied' } | undefined {
  if (written !== undefined) return { year: Number(written), basis: 'read' };
  if (keepsNoYear) return { year: undefined, basis: 'read' };
  if (reference === undefined) return undefined;
  if (side === undefined || side === 0) {
    return { year: nearestYear(reference, month, day ?? 15), basis: 'implied' };
  }
  const sameYear =
    month * 100 + (day ?? 0) - (reference.month * 100 + (day === undefined ? 0 : reference.day));
  const years = side < 0 ? (sameYear >= 0 ? -1 : 0) : sameYear <= 0 ? 1 : 0;
  return { year: reference.year + years, basis: 'implied' };
}

function isNextYear(first: string, second: string): boolean {
  return Number(second) % 100 === (Number(first) + 1) % 100;
}

/** "l'été dernier" read in April 2025 is 2024's, read in October it is 2025's. */
function seasonYear(reference: Day, season: number, side: number): number {
  const started = (season - 21) * 3 + 3 <= reference.month;
  if (side === 0) return reference.year;
  const over = (season - 21) * 3 + 5 < reference.month && season !== 24;
  if (side < 0) return over ? reference.year : reference.year - 1;
  return started ? reference.year + 1 : reference.year;
}

function firstOfDecade(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  // "Years 20" is 1920 or 2020; from 30 on, the last century is meant.
  if (text.length === 2) return Number(text) >= 30 ? 1900 + Number(text) : undefined;
  return Number(text);
}

function decadeValue(first: number): DateValue {
  return `${String(Math.floor(first / 10)).padStart(3, '0')}X`;
}

const ROMAN: ReadonlyMap<string, number> = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
  ['L', 50],
]);

function roman(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const values = [...text].map((letter) => ROMAN.get(letter) ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/** Counts units from a day, and gives the whole unit: a day, a week (Monday to Sunday), a month, a year. */
function moved(from: Day, unit: 'day' | 'week' | 'month' | 'year' | 'decade', units: number): DateValue {
  if (unit === 'year') return writeDate(from.year + units);
  if (unit === 'decade') return decadeValue(from.year + units * 10);
  if (unit === 'month') {
    const { year, month } = addMonths(from, units);
    return writeDate(year, month);
  }
  if (unit === 'day') return implied(addDays(from, units)).value;
  const monday = addDays(from, units * 7 - ((weekdayOf(from) + 6) % 7));
  return `${implied(monday).value}/${implied(addDays(monday, 6)).value}`;
}
