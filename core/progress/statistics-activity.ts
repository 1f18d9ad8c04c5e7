import { type CalendarDay, type DayOf, dayAfter, weekdayOf } from './calendar-day';
import type { ReviewEvent } from './review-event';

/** What was done on a day. */
export interface DayActivity {
  readonly day: CalendarDay;
  readonly reviews: number;
  /** Time spent on the cards, milliseconds. */
  readonly spentMs: number;
}

/** The days on which something was reviewed, in order of time. */
export function activityByDay(reviews: Iterable<ReviewEvent>, dayOf: DayOf): DayActivity[] {
  const days = new Map<CalendarDay, DayActivity>();
  for (const { at, durationMs } of reviews) {
    const day = dayOf(at);
    const { reviews: earlier, spentMs } = days.get(day) ?? { reviews: 0, spentMs: 0 };
    days.set(day, { day, reviews: earlier + 1, spentMs: spentMs + durationMs });
  }
  return [...days.values()].sort((one, other) => (one.day < other.day ? -1 : 1));
}

/** What was done over some days. */
export interface Effort {
  /** On how many of the days something was reviewed. */
  readonly daysStudied: number;
  readonly reviews: number;
  /** Milliseconds. */
  readonly spentMs: number;
}

/** What was done on the last `days` days, today included. A day without a review is counted and nothing more. */
export function effortOver(activity: readonly DayActivity[], today: CalendarDay, days: number): Effort {
  const first = dayAfter(today, 1 - days);
  const within = activity.filter(({ day }) => day >= first && day <= today);
  return {
    daysStudied: within.length,
    reviews: within.reduce((sum, { reviews }) => sum + reviews, 0),
    spentMs: within.reduce((sum, { spentMs }) => sum + spentMs, 0),
  };
}

/**
 * The last `weeks` weeks, each from Monday on, the present one last and cut off after today. Every day is there,
 * also those on which nothing was done.
 */
export function calendarWeeks(
  activity: readonly DayActivity[],
  today: CalendarDay,
  weeks: number,
): DayActivity[][] {
  const known = new Map(activity.map((each) => [each.day, each]));
  const monday = dayAfter(today, -weekdayOf(today));
  return Array.from({ length: weeks }, (_, index) => {
    const first = dayAfter(monday, 7 * (index + 1 - weeks));
    return Array.from({ length: 7 }, (_each, weekday) => dayAfter(first, weekday))
      .filter((day) => day <= today)
      .map((day) => known.get(day) ?? { day, reviews: 0, spentMs: 0 });
  });
}

/** How deep a day is coloured, from 0 (nothing) to `BUSIEST`. */
export const BUSIEST = 4;

/**
 * How busy a day was beside the others: a quarter of the busiest day gives 1, half of it 2. A day with a single
 * review is never 0.
 *
 * @param most the reviews of the busiest day shown
 */
export function busynessOf(reviews: number, most: number): number {
  if (reviews <= 0 || most <= 0) return 0;
  return Math.min(BUSIEST, Math.ceil((reviews / most) * BUSIEST));
}
