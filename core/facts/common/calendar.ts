/** A day of the Gregorian calendar: astronomical year, month 1–12, day 1–31. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MILLIS_A_DAY = 86_400_000;

/** Reads `2025-04-14` (whatever follows is dropped). Gives `undefined` for anything else. */
export function readDay(text: string | undefined): Day | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/u.exec(text ?? '');
  if (!parts) return undefined;
  const day = { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) };
  return sameDay(addDays(day, 0), day) ? day : undefined;
}

function sameDay(a: Day, b: Day): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}

function millis(day: Day): number {
  return Date.UTC(day.year, day.month - 1, day.day);
}

/** The day a number of days later, or earlier when negative. */
export function addDays(day: Day, days: number): Day {
  const moved = new Date(millis(day) + days * MILLIS_A_DAY);
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

/** The month (its first day) a number of months later, or earlier when negative. */
export function addMonths(day: Day, months: number): Day {
  const count = day.year * 12 + day.month - 1 + months;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1, day: 1 };
}

/** The number of days from one day to another. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((millis(to) - millis(from)) / MILLIS_A_DAY);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(millis(day)).getUTCDay();
}

/** −1 for the past, 1 for what is to come, 0 for either. */
export type Tense = -1 | 0 | 1;

/** What a day ahead costs, and what a day back does. */
const WEIGHTS: Readonly<Record<Tense, readonly [ahead: number, back: number]>> = {
  [-1]: [4, 1],
  0: [1.6, 1],
  1: [1, 12],
};

/**
 * The year in which a day and month named without one most likely falls: the nearest to the reference, the past
 * counting as nearer than the future (news tells what has happened; 1.6 is what fits best on annotated news).
 * @param tense −1 where the words tell of the past, 1 where they look ahead, 0 where they don't say
 */
export function nearestYear(reference: Day, month: number, day: number, tense: Tense): number {
  const [ahead, back] = WEIGHTS[tense];
  const cost = (year: number) => {
    const distance = daysBetween(reference, { year, month, day });
    return distance > 0 ? distance * ahead : -distance * back;
  };
  const { year } = reference;
  return [year - 1, year, year + 1].reduce((best, each) => (cost(each) < cost(best) ? each : best));
}

/** Easter Sunday of a year of the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
export function easterOf(year: number): Day {
  const golden = year % 19;
  const [hundreds, rest] = [Math.floor(year / 100), year % 100];
  const moon =
    (19 * golden +
      hundreds -
      Math.floor(hundreds / 4) -
      Math.floor((hundreds - Math.floor((hundreds + 8) / 25) + 1) / 3) +
      15) %
    30;
  const toSunday = (32 + 2 * (hundreds % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * toSunday) / 451);
  const days = moon + toSunday - 7 * late + 114;
  return { year, month: Math.floor(days / 31), day: (days % 31) + 1 };
}
