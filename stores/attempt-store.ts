import type { Result } from '@/core/result';
import type { Attempt, AttemptProblem } from '@/core/study/quiz-attempt';
import type { StoreProblem } from './store-problem';

/** An attempt that could not be read. It stays where it is, and the rest works without it. */
export interface DamagedAttempt {
  readonly id: string;
  readonly reason: AttemptProblem;
}

/** Attempts, the latest first. */
export interface StoredAttempts {
  readonly attempts: readonly Attempt[];
  readonly damaged: readonly DamagedAttempt[];
}

/**
 * What became of a state that was to be kept.
 *
 * - `kept`: it will be there after a crash
 * - `late`: a later state of the same page is there, or the attempt has ended; nothing is lost
 * - `taken`: another page has the attempt now; this one must say so and stop
 */
export type Saving = 'kept' | 'late' | 'taken';

/** Where quiz attempts are kept. Every store passes `tests/contracts/attempt-store.ts`. */
export interface AttemptStore {
  /** Keeps an attempt in the place of what was kept under its id, if that may be: see `savingOf`. */
  save(attempt: Attempt): Promise<Result<Saving, StoreProblem>>;
  /** The attempts that were started from a set's page. */
  attemptsOf(set: string): Promise<Result<StoredAttempts, StoreProblem>>;
  /** The latest attempts, whichever sets they are about. */
  latest(count: number): Promise<Result<StoredAttempts, StoreProblem>>;
  /** Removes an attempt; one that is not there is no error. */
  remove(id: string): Promise<Result<void, StoreProblem>>;
}

/**
 * Whether `next` may take the place of `kept`. What has ended is final. Otherwise the page that took the attempt last
 * has it, whatever the clocks of the others say; of two that took it at once, the one that was kept first. A page's
 * own states follow one another: a slow save never undoes a later one.
 */
export function savingOf(next: Attempt, kept: Attempt): Saving {
  const hasEnded = kept.phase === 'finished';
  if (hasEnded && next.phase !== 'finished') return next.owner.claim < kept.owner.claim ? 'taken' : 'late';
  if (next.owner.claim !== kept.owner.claim) return next.owner.claim > kept.owner.claim ? 'kept' : 'taken';
  if (next.owner.page !== kept.owner.page) return 'taken';
  return next.step >= kept.step ? 'kept' : 'late';
}

/**
 * Whether `next`, a copy from elsewhere, has got further than what is kept; the same attempt has not. What has ended is
 * furthest, then what more pages have taken, then what more was done to.
 */
export function isFurther(next: Attempt, kept: Attempt): boolean {
  if (kept.phase === 'finished') return false;
  if (next.phase === 'finished') return true;
  const claims = next.owner.claim - kept.owner.claim;
  return claims === 0 ? next.step > kept.step : claims > 0;
}

/** The attempt to offer to take up again: the latest that is begun and not finished. */
export function unfinishedOf({ attempts }: StoredAttempts): Attempt | undefined {
  return attempts.find(({ phase }) => phase !== 'finished' && phase !== 'ready');
}
