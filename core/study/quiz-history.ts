import type { Attempt } from './quiz-attempt';
import { scoreOf, speedOf } from './quiz-score';

/** One attempt that came to its end, in a line. */
export interface AttemptSummary {
  readonly id: string;
  readonly set: string;
  /** Every set that it drew from. */
  readonly sets: readonly string[];
  readonly mode: Attempt['options']['mode'];
  /** Epoch milliseconds. */
  readonly startedAt: number;
  readonly endedAt: number;
  readonly right: number;
  readonly points: number;
  readonly total: number;
  /** Points over total, 0 to 1. */
  readonly share: number;
  /** Milliseconds; undefined where speed is no matter. */
  readonly perQuestionMs?: number;
}

/** The attempts that came to their end, the earliest first. */
export function historyOf(attempts: readonly Attempt[]): AttemptSummary[] {
  return attempts
    .filter(({ phase }) => phase === 'finished')
    .map(summaryOf)
    .sort((one, other) => one.endedAt - other.endedAt || (one.id < other.id ? -1 : 1));
}

function summaryOf(attempt: Attempt): AttemptSummary {
  const { id, set, options, startedAt, updatedAt } = attempt;
  const { right, points, total } = scoreOf(attempt);
  const speed = speedOf(attempt);
  return {
    id,
    set,
    sets: options.sets,
    mode: options.mode,
    startedAt,
    endedAt: updatedAt,
    right,
    points,
    total,
    share: points / total,
    ...(speed === undefined ? {} : { perQuestionMs: speed.perQuestion }),
  };
}

/** Where a history is going. */
export interface Trend {
  /** The share of points of the latest attempts together, 0 to 1, and of as many before them. */
  readonly latest: number;
  readonly before: number;
  readonly direction: 'up' | 'down' | 'level';
}

/** How many attempts are taken together, so that one lucky quiz is no trend. */
const TOGETHER = 3;
/** Less than this is level: one question in twenty. */
const LEVEL = 0.05;

/**
 * Compares the latest attempts with those before them, each question counting alike: three with three, or fewer
 * while there are fewer than six.
 *
 * @param history the earliest first
 * @returns nothing before the second attempt
 */
export function trendOf(history: readonly AttemptSummary[]): Trend | undefined {
  if (history.length < 2) return undefined;
  const together = Math.max(1, Math.min(TOGETHER, Math.floor(history.length / 2)));
  const latest = shareOf(history.slice(-together));
  const before = shareOf(history.slice(-2 * together, -together));
  const difference = latest - before;
  const direction = Math.abs(difference) < LEVEL ? 'level' : difference > 0 ? 'up' : 'down';
  return { latest, before, direction };
}

function shareOf(attempts: readonly AttemptSummary[]): number {
  const total = attempts.reduce((sum, attempt) => sum + attempt.total, 0);
  return attempts.reduce((sum, attempt) => sum + attempt.points, 0) / Math.max(1, total);
}
