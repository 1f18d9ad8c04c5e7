import { err, ok } from '@/core/result';
import type { Attempt } from '@/core/study/quiz-attempt';
import { type AttemptStore, type DamagedAttempt, replaces } from './attempt-store';
import type { BrowserDatabase } from './browser-database';
import { storeProblemOf } from './store-problem';

/** How many attempts of a set are read: the history on screen is short, a learner's log need not be. */
const MAX_READ = 200;

/** The check of what comes out of the store. Loaded when first asked for: Zod is no part of the first page. */
async function loadCheck() {
  try {
    return ok((await import('@/core/study/quiz-attempt')).parseAttempt);
  } catch (thrown) {
    return err(storeProblemOf(thrown));
  }
}

/** Attempts in the browser's database. */
export function indexedDbAttemptStore(database: BrowserDatabase): AttemptStore {
  return {
    async save(attempt) {
      const check = await loadCheck();
      if (!check.ok) return check;
      return database.write('attempts', async (attempts) => {
        // One transaction, so that no other tab can come between the look and the writing.
        const record = await attempts.get(attempt.id);
        const before = record === undefined ? undefined : check.value(record.state);
        if (before?.ok && !replaces(attempt, before.value)) return;
        await attempts.put({
          id: attempt.id,
          set: attempt.set,
          updatedAt: attempt.updatedAt,
          state: attempt,
        });
      });
    },

    async attemptsOf(set) {
      const check = await loadCheck();
      if (!check.ok) return check;
      const found = await database.read('attempts', (attempts) =>
        attempts.index('by-set').getAll(set, MAX_READ),
      );
      if (!found.ok) return found;
      const attempts: Attempt[] = [];
      const damaged: DamagedAttempt[] = [];
      for (const { id, state } of found.value) {
        const attempt = check.value(state);
        if (attempt.ok) attempts.push(attempt.value);
        else damaged.push({ id, reason: attempt.error });
      }
      return ok({ attempts: attempts.sort((one, other) => other.updatedAt - one.updatedAt), damaged });
    },

    remove: (id) => database.write('attempts', (attempts) => attempts.delete(id)),
  };
}
