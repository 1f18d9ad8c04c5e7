import type { StudyCalendar, StudyDay } from './calendar';
import type { ReviewEvent } from './review-event';

/** The day of the week, from 0 (Monday) to 6 (Sunday). */
export function weekdayOf(day: StudyDay): number {
  // Day 0, 1 January 1970, was a Thursday.
  return (((day + 3) % 7) + 7) % 7;
}

/** What was done on a day. */
export interface DayActivity {
  readonly day: StudyDay;
  readonly reviews: number;
  /** Time spent on the cards, milliseconds. */
  readonly spentMs: number;
}

/** The days on which something was reviewed, in order of time. */
export function activityByDay(
  reviews: Iterable<ReviewEvent>,
  { dayOf }: Pick<StudyCalendar, 'dayOf'>,
): DayActivity[] {
  const days = new Map<StudyDay, DayActivity>();
  for (const { at, durationMs } of reviews) {
    const day = dayOf(at);
    const { reviews: earlier, spentMs } = days.get(day) ?? { reviews: 0, spentMs: 0 };
    days.set(day, { day, reviews: earlier + 1, spentMs: spentMs + durationMs });
  }
  return [...days.values()].sort((one, other) => one.day - other.day);
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
export function effortOver(activity: readonly DayActivity[], today: StudyDay, days: number): Effort {
  const first = today + 1 - days;
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
  today: StudyDay,
  weeks: number,
): DayActivity[][] {
  const known = new Map(activity.map((each) => [each.day, each]));
  const monday = today - weekdayOf(today);
  return Array.from({ length: weeks }, (_, index) => {
    const first = monday + 7 * (index + 1 - weeks);
    return Array.from({ length: 7 }, (_each, weekday) => first + weekday)
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
