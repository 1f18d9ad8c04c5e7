import { ok } from '@/core/result';
import type { Attempt } from '@/core/study/quiz-attempt';
import { type AttemptStore, savingOf } from './attempt-store';

/**
 * Attempts that are gone with the page: for browsers that offer no storage, and for tests.
 *
 * @param kept where the attempts are, by id; another store of the same page may share them
 */
export function memoryAttemptStore(kept = new Map<string, Attempt>()): AttemptStore {
  const newestFirst = () => [...kept.values()].sort((one, other) => other.updatedAt - one.updatedAt);
  return {
    async save(attempt) {
      const before = kept.get(attempt.id);
      const saving = before === undefined ? 'kept' : savingOf(attempt, before);
      if (saving === 'kept') kept.set(attempt.id, attempt);
      return ok(saving);
    },
    async attemptsOf(set) {
      return ok({ attempts: newestFirst().filter((attempt) => attempt.set === set), damaged: [] });
    },
    async latest(count) {
      return ok({ attempts: newestFirst().slice(0, count), damaged: [] });
    },
    async remove(id) {
      kept.delete(id);
      return ok(undefined);
    },
  };
}
