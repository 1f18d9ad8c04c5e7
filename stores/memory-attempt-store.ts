import { ok } from '@/core/result';
import type { Attempt } from '@/core/study/quiz-attempt';
import { type AttemptStore, replaces } from './attempt-store';

/**
 * Attempts that are gone with the page: for browsers that offer no storage, and for tests.
 *
 * @param kept where the attempts are, by id; another store of the same page may share them
 */
export function memoryAttemptStore(kept = new Map<string, Attempt>()): AttemptStore {
  return {
    async save(attempt) {
      const before = kept.get(attempt.id);
      if (before === undefined || replaces(attempt, before)) kept.set(attempt.id, attempt);
      return ok(undefined);
    },
    async attemptsOf(set) {
      const attempts = [...kept.values()].filter((attempt) => attempt.set === set);
      return ok({ attempts: attempts.sort((one, other) => other.updatedAt - one.updatedAt), damaged: [] });
    },
    async remove(id) {
      kept.delete(id);
      return ok(undefined);
    },
  };
}
