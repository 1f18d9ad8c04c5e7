import type { Result } from '@/core/result';
import type { Attempt, AttemptProblem } from '@/core/study/quiz-attempt';
import type { StoreProblem } from './store-problem';

/** An attempt that could not be read. It stays where it is, and the rest works without it. */
export interface DamagedAttempt {
  readonly id: string;
  readonly reason: AttemptProblem;
}

/** The attempts of one study set, the latest first. */
export interface StoredAttempts {
  readonly attempts: readonly Attempt[];
  readonly damaged: readonly DamagedAttempt[];
}

/** Where quiz attempts are kept. Every store passes `tests/contracts/attempt-store.ts`. */
export interface AttemptStore {
  /**
   * Keeps an attempt in the place of what was kept under its id; when it answers, the attempt will be there after a
   * crash. An attempt that has got further is never replaced by an earlier state of itself (a slow tab's last word).
   */
  save(attempt: Attempt): Promise<Result<void, StoreProblem>>;
  attemptsOf(set: string): Promise<Result<StoredAttempts, StoreProblem>>;
  /** Removes an attempt; one that is not there is no error. */
  remove(id: string): Promise<Result<void, StoreProblem>>;
}

/**
 * Whether `next` may take the place of `kept`: more questions answered, or as many and not an older state. A finished
 * attempt is final.
 */
export function replaces(next: Attempt, kept: Attempt): boolean {
  if (kept.phase === 'finished') return next.phase === 'finished' && next.updatedAt >= kept.updatedAt;
  if (next.answers.length !== kept.answers.length) return next.answers.length > kept.answers.length;
  return next.updatedAt >= kept.updatedAt;
}

/** Whether `next` has got further than what is kept; the same attempt has not. */
export function isFurther(next: Attempt, kept: Attempt): boolean {
  return replaces(next, kept) && !replaces(kept, next);
}

/** The attempt to offer to take up again: the latest that is begun and not finished. */
export function unfinishedOf({ attempts }: StoredAttempts): Attempt | undefined {
  return attempts.find(({ phase }) => phase !== 'finished' && phase !== 'ready');
}
