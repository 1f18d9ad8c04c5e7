import { err, ok, type Result } from '@/core/result';
import type { Attempt, parseAttempt } from '@/core/study/quiz-attempt';
import {
  type AttemptStore,
  type DamagedAttempt,
  type Saving,
  type StoredAttempts,
  savingOf,
} from './attempt-store';
import type { AttemptRecord, BrowserDatabase } from './browser-database';
import { type StoreProblem, storeProblemOf } from './store-problem';

/** How many attempts of a set are read: the history on screen is short, a learner's log need not be. */
const MAX_READ = 200;

type Check = typeof parseAttempt;

/** The check of what comes out of the store. Loaded when first asked for: Zod is no part of the first page. */
async function loadCheck(): Promise<Result<Check, StoreProblem>> {
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
      return database.write('attempts', async (attempts): Promise<Saving> => {
        // One transaction, so that no other tab can come between the look and the writing.
        const record = await attempts.get(attempt.id);
        const before = record === undefined ? undefined : check.value(record.state);
        const saving = before?.ok ? savingOf(attempt, before.value) : 'kept';
        if (saving === 'kept') {
          const { id, set, updatedAt } = attempt;
          await attempts.put({ id, set, updatedAt, state: attempt });
        }
        return saving;
      });
    },

    attemptsOf: (set) => readLatest(database, MAX_READ, (record) => record.set === set),
    latest: (count) => readLatest(database, count, () => true),
    remove: (id) => database.write('attempts', (attempts) => attempts.delete(id)),
  };
}

/** Reads the latest records that are wanted, `count` at most, and sets aside what is no attempt. */
async function readLatest(
  database: BrowserDatabase,
  count: number,
  isWanted: (record: AttemptRecord) => boolean,
): Promise<Result<StoredAttempts, StoreProblem>> {
  const check = await loadCheck();
  if (!check.ok) return check;
  const found = await database.read('attempts', async (all) => {
    const records: AttemptRecord[] = [];
    // From the latest on: the index by set would give them in the order of their ids, and cut off any of them.
    let cursor = await all.index('by-updated').openCursor(null, 'prev');
    while (cursor !== null && records.length < count) {
      if (isWanted(cursor.value)) records.push(cursor.value);
      cursor = await cursor.continue();
    }
    return records;
  });
  if (!found.ok) return found;
  const attempts: Attempt[] = [];
  const damaged: DamagedAttempt[] = [];
  for (const { id, state } of found.value) {
    const attempt = check.value(state);
    if (attempt.ok) attempts.push(attempt.value);
    else damaged.push({ id, reason: attempt.error });
  }
  return ok({ attempts: attempts.sort((one, other) => other.updatedAt - one.updatedAt), damaged });
}
