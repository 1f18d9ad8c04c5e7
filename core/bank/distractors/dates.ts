import type { DateValue } from '@/core/facts/fact';
import { seededOrder } from '../hash';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
/** `2024-22` is a season, `2024-33` a quarter, `2024-40` a half-year (ISO 8601-2, sub-year groupings). */
const PART = /^(\d{4})-(\d{2})$/;
const YEAR = /^\d{4}$/;

/** Weeks keep the day of the week, which the sentence may name; a month's difference tempts too. */
const DAY_STEPS = [-21, -14, -7, 7, 14, 21];
const MONTH_STEPS = [-3, -2, -1, 1, 2, 3];
const YEAR_STEPS = [-3, -2, -1, 1, 2];

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}

function shiftDay(year: number, month: number, day: number, days: number): DateValue {
  // Date.UTC counts days over month ends; it reads no clock.
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1, 2)}-${pad(date.getUTCDate(), 2)}`;
}

function shiftMonth(year: number, month: number, months: number): DateValue {
  const total = year * 12 + (month - 1) + months;
  return `${pad(Math.floor(total / 12), 4)}-${pad((total % 12) + 1, 2)}`;
}

/** The other members of a year's parts (seasons 21–24, quarters 33–36, halves 40–41), then of the years around. */
function nearParts(year: number, part: number): DateValue[] {
  const groups = [
    [21, 22, 23, 24],
    [33, 34, 35, 36],
    [40, 41],
  ];
  const group = groups.find((each) => each.includes(part)) ?? [];
  const siblings = group.filter((each) => each !== part).map((each) => `${pad(year, 4)}-${each}`);
  return [
    ...siblings,
    `${pad(year - 1, 4)}-${part}`,
    `${pad(year - 2, 4)}-${part}`,
    `${pad(year + 1, 4)}-${part}`,
  ];
}

function near(value: DateValue): DateValue[] {
  const day = DAY.exec(value);
  if (day) {
    const [year, month, date] = [Number(day[1]), Number(day[2]), Number(day[3])];
    return DAY_STEPS.map((days) => shiftDay(year, month, date, days));
  }
  const part = PART.exec(value);
  if (part) {
    const [year, number] = [Number(part[1]), Number(part[2])];
    if (number > 12) return nearParts(year, number);
    return [
      ...MONTH_STEPS.map((months) => shiftMonth(year, number, months)),
      `${pad(year - 1, 4)}-${part[2]}`,
    ];
  }
  if (YEAR.test(value)) return YEAR_STEPS.map((years) => pad(Number(value) + years, 4));
  return [];
}

/** Whether two dates are of one precision: as long, and both a month, a season, a quarter or a half-year. */
export function isSamePrecision(a: DateValue, b: DateValue): boolean {
  const shape = (value: DateValue): string => {
    const part = PART.exec(value);
    const number = part ? Number(part[2]) : 0;
    const kind = number > 39 ? 'half' : number > 32 ? 'quarter' : number > 12 ? 'season' : 'plain';
    return `${value.replace(/\d/g, '0')}${kind}`;
  };
  return shape(a) === shape(b);
}

/** The month in which a season, a quarter or a half-year begins. */
const STARTS: ReadonlyMap<number, string> = new Map([
  [21, '03'],
  [22, '06'],
  [23, '09'],
  [24, '12'],
  [33, '01'],
  [34, '04'],
  [35, '07'],
  [36, '10'],
  [40, '01'],
  [41, '07'],
]);

function firstMonth(value: DateValue): string {
  const part = PART.exec(value);
  const start = part ? STARTS.get(Number(part[2])) : undefined;
  return start === undefined ? value.slice(0, 7) : `${value.slice(0, 4)}-${start}`;
}

/**
 * Whether a date hadn't begun when the article came out (a day: in that month): no answer about the past.
 * `published` is a day or a month.
 */
export function isStillToCome(value: DateValue, published: DateValue): boolean {
  const month = firstMonth(value);
  return month > published.slice(0, month.length);
}

/**
 * Dates near a date, at its precision, in a seeded order; none for intervals, decades and open dates. About
 * something that was past on the day of publication, none that was still to come.
 */
export function nearDates(value: DateValue, seed: string, published?: DateValue): DateValue[] {
  const options = near(value).filter(
    (each) => published === undefined || isStillToCome(value, published) || !isStillToCome(each, published),
  );
  return onBothSides(
    seededOrder(options, seed, (date) => date),
    value,
  );
}

/** The third of three dates that are all before, or all after, changes places with the first that isn't: no answer is the last of a row. */
function onBothSides(dates: readonly DateValue[], value: DateValue): DateValue[] {
  const isBefore = dates[0] !== undefined && dates[0] < value;
  const other = dates.findIndex((date) => date < value !== isBefore);
  const [third, found] = [dates[2], dates[other]];
  if (other < 3 || third === undefined || found === undefined) return [...dates];
  return dates.map((date, at) => (at === 2 ? found : at === other ? third : date));
}
