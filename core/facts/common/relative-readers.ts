import type { DateValue } from '../fact';
import { addDays, addMonths, type Day, daysBetween, easterOf, nearestYear, weekdayOf } from './calendar';
import { type DateLookup, withTime } from './date-lookup';
import type { DateReader, DateUnit, ReadDate } from './date-rule';
import { writeDate } from './edtf';
import { decadeValue } from './period-readers';

/** What reads dates that another day makes known: each is `implied`, but for a feast of a year that is written. */
export function relativeReaders({ words, of, count }: DateLookup) {
  const weekday: DateReader = (groups, { reference, tense }) => {
    const target = of(words.weekdays, groups.weekday);
    if (target === undefined || reference === undefined) return undefined;
    const side = of(words.sides, groups.side);
    const day = weekdayNear(reference, target, side ?? Math.max(0, tense()), side === undefined);
    return { ...implied(day), ...withTime(groups) };
  };

  /** "la nuit de dimanche à lundi". */
  const night: DateReader = (groups, { reference, tense }) => {
    const [first, last] = [of(words.weekdays, groups.weekday), of(words.weekdays, groups.weekday2)];
    if (first === undefined || reference === undefined || last !== (first + 1) % 7) return undefined;
    const end = weekdayNear(reference, last, Math.max(0, tense()), true);
    return { value: `${implied(addDays(end, -1)).value}/${implied(end).value}`, basis: 'implied' };
  };

  /** "lundi 14": the month nearest the reference in which the 14th is a Monday. */
  const weekdayAndDay: DateReader = (groups, { reference }) => {
    const target = of(words.weekdays, groups.weekday);
    const number = count(groups.day);
    if (reference === undefined || number === undefined) return undefined;
    for (const months of [0, -1, 1]) {
      const candidate = { ...addMonths(reference, months), day: number };
      const isNear = Math.abs(daysBetween(reference, candidate)) < 45;
      if (isNear && weekdayOf(candidate) === target) return { ...implied(candidate), ...withTime(groups) };
    }
    return undefined;
  };

  /** "the 30th": the nearest, or the next one when the words look ahead. */
  const dayOfMonth: DateReader = (groups, { reference, tense }) => {
    const number = count(groups.day);
    if (reference === undefined || number === undefined || number < 1 || number > 31) return undefined;
    const isPassed = number < reference.day;
    const months =
      groups.ahead !== undefined || tense() > 0
        ? isPassed
          ? 1
          : 0
        : isPassed || number - reference.day < 8
          ? 0
          : -1;
    return implied({ ...addMonths(reference, months), day: number });
  };

  const nearDay: DateReader = (groups, { reference }) => {
    const days = of(words.days, groups.near);
    if (reference === undefined || days === undefined) return undefined;
    return { ...implied(addDays(reference, days)), ...withTime(groups) };
  };

  /** "il y a trois jours", "in two weeks": as exact as its unit. */
  const distance =
    (sign: -1 | 1): DateReader =>
    (groups, { reference }) => {
      const number = count(groups.count);
      const unit = of(words.units, groups.unit);
      if (reference === undefined || number === undefined || unit === undefined || number > 200)
        return undefined;
      return { value: moved(reference, unit, sign * number), basis: 'implied' };
    };

  /** "la semaine dernière", "next year"; "the end of the year" when no side is told. */
  const neighbour: DateReader = (groups, { reference }) => {
    const side = groups.side === undefined ? 0 : of(words.sides, groups.side);
    const unit = of(words.units, groups.unit);
    if (reference === undefined || side === undefined || unit === undefined) return undefined;
    return { value: moved(reference, unit, side), basis: 'implied' };
  };

  const feast: DateReader = (groups, context) => {
    const found = of(words.feasts, groups.feast);
    if (found === undefined) return undefined;
    const on = (year: number): Day =>
      found < 100
        ? addDays(easterOf(year), found)
        : { year, month: Math.floor(found / 100), day: found % 100 };
    if (groups.year !== undefined) return { ...implied(on(Number(groups.year))), basis: 'read' };
    const { reference } = context;
    if (reference === undefined) return undefined;
    const { month, day } = on(reference.year);
    return implied(on(nearestYear(reference, month, day, context.tense())));
  };

  return { weekday, night, weekdayAndDay, dayOfMonth, nearDay, distance, neighbour, feast };
}

/** @param side −1 before the reference, 0 up to it, 1 after it, 2 a week later; `isBare` lets the reference's own day count */
function weekdayNear(reference: Day, target: number, side: number, isBare: boolean): Day {
  const since = (weekdayOf(reference) - target + 7) % 7;
  if (since === 0 && isBare) return reference;
  if (side > 0) return addDays(reference, 7 * side - since);
  return addDays(reference, side < 0 && since === 0 ? -7 : -since);
}

function implied(day: Day): ReadDate {
  return { value: writeDate(day.year, day.month, day.day), basis: 'implied' };
}

/** Counts units from a day, and gives the whole unit: a day, a week (Monday to Sunday), a month, a year. */
function moved(from: Day, unit: DateUnit, units: number): DateValue {
  const { year, month } = unit === 'month' ? addMonths(from, units) : from;
  switch (unit) {
    case 'century':
      return `${String(Math.floor(year / 100) + units).padStart(2, '0')}XX`;
    case 'decade':
      return decadeValue(year + units * 10);
    case 'year':
      return writeDate(year + units);
    case 'quarter': {
      const quarters = year * 4 + Math.floor((month - 1) / 3) + units;
      return `${writeDate(Math.floor(quarters / 4))}-${33 + (quarters % 4)}`;
    }
    case 'month':
      return writeDate(year, month);
    case 'day':
      return implied(addDays(from, units)).value;
    case 'week':
      return daysOfWeek(from, units, 0, 6);
    case 'weekend':
      return daysOfWeek(from, units, 5, 6);
  }
}

/** Two days of a week some weeks off, counted from its Monday. */
function daysOfWeek(from: Day, weeks: number, first: number, last: number): DateValue {
  const monday = addDays(from, weeks * 7 - ((weekdayOf(from) + 6) % 7));
  return `${implied(addDays(monday, first)).value}/${implied(addDays(monday, last)).value}`;
}
