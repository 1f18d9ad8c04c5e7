import type { ProgressEvent } from '@/core/progress/progress-event';
import { ok, type Result } from '@/core/result';
import type { Kept, Preference } from '@/core/study/back-up';
import type { Draft } from '@/core/study/draft';
import { isFromNewerApp, OWN_SET_VERSION, type OwnSet } from '@/core/study/own-set';
import { parseDraft, parseOwnSet } from '@/core/study/parse-own-set';
import { type Attempt, parseAttempt } from '@/core/study/quiz-attempt';
import { addMissing } from './add-missing';
import { isFurther } from './attempt-store';
import type { BackUpStore, MergeCount } from './back-up-store';
import type { BrowserDatabase, OpenStores } from './browser-database';
import { putOwnSet } from './indexed-db-own-set-store';
import { readOneByOne } from './indexed-db-records';
import { tellOtherTabs } from './log-news';
import { tellOfSets } from './set-news';
import type { StoreProblem } from './store-problem';

/** Everything in the browser's database. Loaded when it is asked for: it checks attempts with Zod. */
export function indexedDbBackUpStore(database: BrowserDatabase): BackUpStore {
  return {
    async readAll() {
      const quick = await database.transact('readonly', async (stores) => ({
        reviews: await stores.reviews.getAll(),
        attempts: await stores.attempts.getAll(),
        preferences: await stores.preferences.getAll(),
        sets: await stores.banks.getAll(),
        drafts: await stores.drafts.getAll(),
      }));
      if (!quick.ok) return readEach(database);
      const { reviews, attempts, ...rest } = quick.value;
      return ok({ events: reviews, attempts: attempts.map(({ state }) => state), ...rest });
    },

    async merge({ events, attempts, preferences, sets, drafts }) {
      const merged = await database.transact('readwrite', async (stores) => ({
        events: await mergeEvents(stores.reviews, events),
        attempts: await mergeAttempts(stores.attempts, attempts),
        preferences: await mergePreferences(stores.preferences, preferences),
        sets: await mergeSets(stores, sets),
        drafts: await mergeDrafts(stores.drafts, drafts),
      }));
      if (merged.ok) {
        tellOtherTabs([...new Set(events.map(({ set }) => set))]);
        tellOfSets(sets.map(({ id }) => id));
      }
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
  const sets = await readOneByOne(database, 'banks', (store) => store.getAllKeys());
  if (!sets.ok) return sets;
  const drafts = await readOneByOne(database, 'drafts', (store) => store.getAllKeys());
  if (!drafts.ok) return drafts;
  return ok({
    events: reviews.value.flatMap(({ value }) => value ?? []),
    attempts: attempts.value.flatMap(({ value }) => fieldOf(value, 'state') ?? []),
    preferences: preferences.value.flatMap(({ key, value }) =>
      value === undefined ? [] : [{ key, value: fieldOf(value, 'value') }],
    ),
    sets: sets.value.flatMap(({ value }) => value ?? []),
    drafts: drafts.value.flatMap(({ value }) => value ?? []),
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

async function mergeSets(stores: Stores, sets: readonly OwnSet[]): Promise<MergeCount> {
  let added = 0;
  for (const set of sets) {
    if (isToStay(await stores.banks.get(set.id), set, parseOwnSet)) continue;
    await putOwnSet(stores, set);
    added += 1;
  }
  return { added, already: sets.length - added };
}

async function mergeDrafts(store: Stores['drafts'], drafts: readonly Draft[]): Promise<MergeCount> {
  let added = 0;
  for (const draft of drafts) {
    if (isToStay(await store.get(draft.id), draft, parseDraft)) continue;
    await store.put({ version: OWN_SET_VERSION, ...draft });
    added += 1;
  }
  return { added, already: drafts.length - added };
}

/** What is here stays unless the back-up's was changed later; what is damaged here is mended by it. */
function isToStay(
  here: unknown,
  next: { readonly changedAt: number },
  parse: (record: unknown) => Result<{ readonly changedAt: number }, unknown>,
): boolean {
  if (here === undefined) return false;
  if (isFromNewerApp(here)) return true;
  const changedAt = fieldOf(here, 'changedAt');
  if (typeof changedAt === 'number' && next.changedAt > changedAt) return false;
  return parse(here).ok;
}
