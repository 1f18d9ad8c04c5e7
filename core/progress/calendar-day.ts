/** A day of the calendar, as ISO 8601 writes it: `2025-04-14`. Text order is the order of time. */
export type CalendarDay = string;

/** Which day a moment (epoch milliseconds) belongs to. Where the reader is and when the day turns is its affair. */
export type DayOf = (at: number) => CalendarDay;

const DAY_MS = 86_400_000;

/** The day `count` days later; earlier when it is negative. */
export function dayAfter(day: CalendarDay, count: number): CalendarDay {
  return new Date(Date.parse(day) + count * DAY_MS).toISOString().slice(0, 10);
}

/** How many days lie between: 1 from today to tomorrow. */
export function daysFrom(day: CalendarDay, later: CalendarDay): number {
  return Math.round((Date.parse(later) - Date.parse(day)) / DAY_MS);
}

/** The day of the week, from 0 (Monday) to 6 (Sunday). */
export function weekdayOf(day: CalendarDay): number {
  return (new Date(Date.parse(day)).getUTCDay() + 6) % 7;
}
