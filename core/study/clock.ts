/**
 * The quiz clock: what is left is a subtraction, never a counter that ticks down, so that a slow page, a reload or
 * a sleep can't bend it. All durations are milliseconds.
 */

/** One reading of the clocks. */
export interface Instant {
  /** Milliseconds since this page was loaded; no system clock can change it. */
  readonly monotonic: number;
  /** Milliseconds since 1970 by the system's clock, which people and networks set back and forward. */
  readonly wall: number;
  /** Which page load `monotonic` counts from: readings of two pages are not comparable. */
  readonly page: string;
}

/** What time does while nobody can see the question: an exam goes on, practice waits. */
export type Away = 'counts' | 'stops';

export interface ClockState {
  /** What there is to spend; `null` when time is not limited. */
  readonly limitMs: number | null;
  /** What was spent up to `runningSince`, or in all when the clock stands. */
  readonly elapsedMs: number;
  readonly runningSince: Instant | null;
  readonly away: Away;
  /** The page was hidden at `runningSince`: the machine may sleep, and then monotonic clocks may stand still. */
  readonly hidden: boolean;
}

/** How often a running clock is banked in the store: what a crash can leave uncounted. */
export const BEAT_MS = 1_000;

/** Extra time, stated before the start (WCAG 2.2.1): a factor on every limit, or no limit at all. */
export const EXTRA_TIMES = [1, 1.5, 2, 3, 'off'] as const;
export type ExtraTime = (typeof EXTRA_TIMES)[number];

/** A limit of `baseMs` with extra time: a longer limit, or `null` for none. */
export function limitWith(baseMs: number | null, extra: ExtraTime): number | null {
  return baseMs === null || extra === 'off' ? null : Math.round(baseMs * extra);
}

/** A clock that runs from `now`, with `limitMs` to spend (`null`: no limit). */
export function startClock(limitMs: number | null, away: Away, now: Instant): ClockState {
  return { limitMs, elapsedMs: 0, runningSince: now, away, hidden: false };
}

/**
 * What passed since the clock was last banked. On the same page that is the monotonic clock's word. On another
 * page (reload, crash), or when the page was hidden, only the system's clock can tell: it counts in an exam, never
 * below zero, so that setting it back adds nothing; practice is charged one beat at most, which is what a crash may
 * have left uncounted.
 */
function sinceBanked(clock: ClockState, since: Instant, now: Instant): number {
  const here = since.page === now.page ? Math.max(0, now.monotonic - since.monotonic) : 0;
  if (since.page === now.page && !clock.hidden) return here;
  const outside = Math.max(0, now.wall - since.wall);
  return clock.away === 'counts' ? Math.max(here, outside) : Math.min(outside, BEAT_MS);
}

/** All that was spent, past the limit too: what an exam that went on without its reader needs to know. */
export function millisSpentUnbounded(clock: ClockState, now: Instant): number {
  return clock.elapsedMs + (clock.runningSince === null ? 0 : sinceBanked(clock, clock.runningSince, now));
}

/** What was spent by `now`, never more than the limit. */
export function millisSpent(clock: ClockState, now: Instant): number {
  return Math.min(millisSpentUnbounded(clock, now), clock.limitMs ?? Number.POSITIVE_INFINITY);
}

/** What is left at `now`, from 0 to the limit; `null` when time is not limited. */
export function millisLeft(clock: ClockState, now: Instant): number | null {
  return clock.limitMs === null ? null : clock.limitMs - millisSpent(clock, now);
}

/** The same clock, standing. Pausing twice changes nothing. */
export function pauseClock(clock: ClockState, now: Instant): ClockState {
  return { ...clock, elapsedMs: millisSpent(clock, now), runningSince: null, hidden: false };
}

/** The same clock, running from `now`; one that runs already goes on. */
export function resumeClock(clock: ClockState, now: Instant): ClockState {
  return clock.runningSince === null ? { ...clock, runningSince: now, hidden: false } : clock;
}

/** Banks what a running clock has spent, so that the next crash finds it; one that stands is left as it is. */
export function bankClock(clock: ClockState, now: Instant): ClockState {
  if (clock.runningSince === null) return clock;
  return { ...clock, elapsedMs: millisSpent(clock, now), runningSince: now, hidden: false };
}

/** The page goes out of sight: practice stands still, an exam runs on by the system's clock. */
export function leaveClock(clock: ClockState, now: Instant): ClockState {
  if (clock.away === 'stops') return pauseClock(clock, now);
  const banked = bankClock(clock, now);
  return banked.runningSince === null ? banked : { ...banked, hidden: true };
}
