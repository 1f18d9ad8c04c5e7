/** A day of study, counted from 1 January 1970 by the learner's calendar: days can be added and subtracted. */
export type StudyDay = number;

/** The learner's days: they turn at an hour of the learner's choice, where the learner is. */
export interface StudyCalendar {
  /** The study day in which a moment (epoch milliseconds) lies. */
  dayOf(at: number): StudyDay;
  /** The first moment of a study day, epoch milliseconds; the day before ends there. */
  startOf(day: StudyDay): number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * The study days of a place. A day begins at the first moment at which the clock on the wall has reached the hour
 * of that date: it turns once, also where the hour is skipped in spring or comes twice in autumn.
 *
 * @param dayTurnsAt hour of the wall's clock, 0 to 23
 * @param timeZone IANA name, such as "Europe/Paris"; one that nobody knows counts as UTC
 */
export function studyCalendar(dayTurnsAt: number, timeZone: string): StudyCalendar {
  const wallClock = wallClockOf(timeZone);
  const starts = new Map<StudyDay, number>();

  const startOf = (day: StudyDay): number => {
    const known = starts.get(day);
    if (known !== undefined) return known;
    const start = firstMoment(day * DAY + dayTurnsAt * HOUR, wallClock);
    starts.set(day, start);
    return start;
  };

  return {
    startOf,
    dayOf: (at) => {
      // No place is more than a day from UTC: the day is this one, or a neighbour.
      let day = Math.floor(at / DAY) + 1;
      while (startOf(day) > at) day -= 1;
      return day;
    },
  };
}

/** A study day as its date, "2026-11-23". */
export function dayName(day: StudyDay): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** What a clock on the wall shows at a moment, as the epoch milliseconds at which a UTC clock shows the same. */
type WallClock = (at: number) => number;

/** The first moment at which the wall's clock shows `wall` or later, and had not since the last day. */
function firstMoment(wall: number, wallClock: WallClock): number {
  const before = wallClock(wall - DAY) - (wall - DAY);
  const after = wallClock(wall + DAY) - (wall + DAY);
  let early = wall - Math.max(before, after);
  let late = wall - Math.min(before, after);
  if (wallClock(early) >= wall) return early;
  // The clock jumps between the two, or has jumped: the moment is found by halving.
  while (late - early > 1) {
    const middle = Math.floor((early + late) / 2);
    if (wallClock(middle) >= wall) late = middle;
    else early = middle;
  }
  return late;
}

function wallClockOf(timeZone: string): WallClock {
  const format = formatFor(timeZone);
  return (at) => {
    const shown = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes) => shown.get(type) ?? 0;
    const seconds = Date.UTC(
      part('year'),
      part('month') - 1,
      part('day'),
      part('hour'),
      part('minute'),
      part('second'),
    );
    return seconds + (((at % 1_000) + 1_000) % 1_000);
  };
}

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const options = {
    calendar: 'iso8601',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  } as const;
  try {
    return new Intl.DateTimeFormat('en', { ...options, timeZone });
  } catch {
    return new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' });
  }
}
