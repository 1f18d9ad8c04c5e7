import type { ProgressEvent } from '@/core/progress/progress-event';
import { ok, type Result } from '@/core/result';
import type { Kept, Preference } from '@/core/study/back-up';
import { type Attempt, parseAttempt } from '@/core/study/quiz-attempt';
import { addMissing } from './add-missing';
import { isFurther } from './attempt-store';
import type { BackUpStore, MergeCount } from './back-up-store';
import type { BrowserDatabase, OpenStores } from './browser-database';
import { readOneByOne } from './indexed-db-records';
import { tellOtherTabs } from './log-news';
import type { StoreProblem } from './store-problem';

/** Everything in the browser's database. Loaded when it is asked for: it checks attempts with Zod. */
export function indexedDbBackUpStore(database: BrowserDatabase): BackUpStore {
  return {
    async readAll() {
      const quick = await database.transact('readonly', async (stores) => ({
        reviews: await stores.reviews.getAll(),
        attempts: await stores.attempts.getAll(),
        preferences: await stores.preferences.getAll(),
      }));
      if (!quick.ok) return readEach(database);
      const { reviews, attempts, preferences } = quick.value;
      return ok({ events: reviews, attempts: attempts.map(({ state }) => state), preferences });
    },

    async merge({ events, attempts, preferences }) {
      const merged = await database.transact('readwrite', async (stores) => ({
        events: await mergeEvents(stores.reviews, events),
        attempts: await mergeAttempts(stores.attempts, attempts),
        preferences: await mergePreferences(stores.preferences, preferences),
      }));
      if (merged.ok) tellOtherTabs([...new Set(events.map(({ set }) => set))]);
      return merged;
    },
  };
}

/** Slower, and all that can still be read of a database that is damaged. */
async function readEach(database: BrowserDatabase): Promise<Result<Kept, StoreProblem>> {
  const reviews = await readOneByOne(database, 'reviews', (store) => store.getAllKeys());
  if (!reviews.ok) return reviews;
  const attempts = await readOneByOne(database, 'attempts', (store) => store.getAllKeys());
  if (!attempts.ok) return attempts;
  const preferences = await readOneByOne(database, 'preferences', (store) => store.getAllKeys());
  if (!preferences.ok) return preferences;
  return ok({
    events: reviews.value.flatMap(({ value }) => value ?? []),
    attempts: attempts.value.flatMap(({ value }) => fieldOf(value, 'state') ?? []),
    preferences: preferences.value.flatMap(({ key, value }) =>
      value === undefined ? [] : [{ key, value: fieldOf(value, 'value') }],
    ),
  });
}

function fieldOf(record: unknown, name: string): unknown {
  return typeof record === 'object' && record !== null
    ? Object.getOwnPropertyDescriptor(record, name)?.value
    : undefined;
}

type Stores = OpenStores<'readwrite'>;

async function mergeEvents(store: Stores['reviews'], events: readonly ProgressEvent[]): Promise<MergeCount> {
  const added = await addMissing(store, events);
  return { added, already: events.length - added };
}

async function mergeAttempts(store: Stores['attempts'], attempts: readonly Attempt[]): Promise<MergeCount> {
  let added = 0;
  for (const attempt of attempts) {
    const record = await store.get(attempt.id);
    const before = record === undefined ? undefined : parseAttempt(record.state);
    // One that can't be read stays where it is: it may come from a newer version.
    if (record !== undefined && !(before?.ok && isFurther(attempt, before.value))) continue;
    await store.put({ id: attempt.id, set: attempt.set, updatedAt: attempt.updatedAt, state: attempt });
    added += 1;
  }
  return { added, already: attempts.length - added };
}

async function mergePreferences(
  store: Stores['preferences'],
  preferences: readonly Preference[],
): Promise<MergeCount> {
  let added = 0;
  for (const { key, value } of preferences) {
    if ((await store.getKey(key)) !== undefined) continue;
    await store.add({ key, value });
    added += 1;
  }
  return { added, already: preferences.length - added };
}
