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

/**
 * The year in which a day and month named without one most likely falls: the nearest to the reference, the past
 * counting as nearer than the future (news tells what has happened; 1.6 is what fits best on annotated news).
 */
export function nearestYear(reference: Day, month: number, day: number): number {
  const cost = (year: number) => {
    const distance = daysBetween(reference, { year, month, day });
    return distance > 0 ? distance * 1.6 : -distance;
  };
  const { year } = reference;
  return [year - 1, year, year + 1].reduce((best, each) => (cost(each) < cost(best) ? each : best));
}
