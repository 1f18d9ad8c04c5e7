import type { DateValue } from '../fact';
import type { DateLookup } from './date-lookup';
import type { DateReader } from './date-rule';
import { writeDate } from './edtf';

/** What reads years and longer periods, and the parts of a year. */
export function periodReaders({ words, of, count }: DateLookup) {
  /** Quarters and half-years. */
  const quarter: DateReader = (groups, { reference, tense }) => {
    const number = count(groups.nth);
    const isHalf = groups.half !== undefined;
    if (number === undefined || number < 1 || number > (isHalf ? 2 : 4)) return undefined;
    const group = (isHalf ? 39 : 32) + number;
    if (groups.year !== undefined) return { value: `${groups.year}-${group}`, basis: 'read' };
    if (reference === undefined) return undefined;
    const side = of(words.sides, groups.side);
    if (side !== undefined)
      return { value: `${writeDate(reference.year + side)}-${group}`, basis: 'implied' };
    const firstMonth = (number - 1) * (isHalf ? 6 : 3) + 1;
    const isOver = firstMonth + (isHalf ? 5 : 2) < reference.month;
    const year = reference.year + (tense() > 0 ? (isOver ? 1 : 0) : firstMonth > reference.month ? -1 : 0);
    return { value: `${writeDate(year)}-${group}`, basis: 'implied' };
  };

  const decade: DateReader = (groups) => {
    const first = firstOfDecade(groups.decade) ?? of(words.decades, groups.word);
    if (first === undefined) return undefined;
    const second = groups.decade2 === undefined ? undefined : firstOfDecade(groups.decade2);
    const value = decadeValue(first);
    return { value: second === undefined ? value : `${value}/${decadeValue(second)}`, basis: 'read' };
  };

  const century: DateReader = (groups) => {
    const first = centuryValue(roman(groups.roman) ?? count(groups.nth), groups.before);
    if (first === undefined) return undefined;
    if (groups.roman2 === undefined && groups.nth2 === undefined) return { value: first, basis: 'read' };
    const second = centuryValue(roman(groups.roman2) ?? count(groups.nth2), groups.before);
    return second === undefined ? undefined : { value: `${first}/${second}`, basis: 'read' };
  };

  const year: DateReader = (groups) => {
    if (groups.year === undefined) return undefined;
    const number = Number(groups.year);
    return { value: writeDate(groups.before === undefined ? number : 1 - number), basis: 'read' };
  };

  const yearRange: DateReader = (groups) => {
    const { year: first, year2: last } = groups;
    if (first === undefined || last === undefined) return undefined;
    const end = last.length === 2 && first.length === 4 ? Number(first.slice(0, 2) + last) : Number(last);
    const years = end - Number(first);
    if (years <= 0 || years > 400) return undefined;
    return { value: `${writeDate(Number(first))}/${writeDate(end)}`, basis: 'read' };
  };

  return { quarter, decade, century, year, yearRange };
}

function centuryValue(number: number | undefined, before: string | undefined): DateValue | undefined {
  if (number === undefined || number < 1 || number > 21) return undefined;
  return `${before === undefined ? '' : '-'}${String(number - 1).padStart(2, '0')}XX`;
}

function firstOfDecade(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  // "Years 20" is 1920 or 2020; from 30 on, the last century is meant.
  if (text.length === 2) return Number(text) >= 30 ? 1900 + Number(text) : undefined;
  return Number(text);
}

/** The decade of a year: `197X`. */
export function decadeValue(year: number): DateValue {
  return `${String(Math.floor(year / 10)).padStart(3, '0')}X`;
}

const ROMAN: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['v', 5],
  ['x', 10],
]);

function roman(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const values = [...text.toLowerCase()].map((letter) => ROMAN.get(letter) ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
