import { damageOf, isProgressEvent, type ProgressEvent } from '@/core/progress/review-event';
import { ok } from '@/core/result';
import type { BrowserDatabase, OpenStore } from './browser-database';
import type { DamagedRecord, ProgressStore, StoredLog } from './progress-store';

/** The log in the browser's database. */
export function indexedDbProgressStore(database: BrowserDatabase): ProgressStore {
  return {
    append: (event) =>
      database.write('reviews', async (reviews) => {
        // One transaction, so that no other tab can come between the look and the writing.
        if ((await reviews.getKey(event.id)) === undefined) await reviews.add(event);
      }),

    async eventsOfSet(set) {
      const quick = await database.read('reviews', (reviews) => reviews.index('by-set').getAll(set));
      if (quick.ok) return ok(sorted(quick.value.map((value) => ({ key: value.id, value }))));
      return oneByOne(database, (reviews) => reviews.index('by-set').getAllKeys(set));
    },

    async allEvents() {
      const quick = await database.read('reviews', (reviews) => reviews.getAll());
      if (quick.ok) return ok(sorted(quick.value.map((value) => ({ key: value.id, value }))));
      return oneByOne(database, (reviews) => reviews.getAllKeys());
    },
  };
}

interface FoundRecord {
  readonly key: unknown;
  readonly value: unknown;
}

type Reviews = OpenStore<'reviews', 'readonly'>;

/**
 * Reads each record in a transaction of its own: a single unreadable record (a damaged file) makes the quick way
 * fail as a whole.
 */
async function oneByOne(database: BrowserDatabase, keysOf: (reviews: Reviews) => Promise<string[]>) {
  const keys = await database.read('reviews', keysOf);
  if (!keys.ok) return keys;
  const found: FoundRecord[] = [];
  for (const key of keys.value) {
    const record = await database.read('reviews', (reviews) => reviews.get(key));
    found.push({ key, value: record.ok ? record.value : undefined });
  }
  return ok(sorted(found));
}

/** Sets aside what is no event, and names it. */
function sorted(records: readonly FoundRecord[]): StoredLog {
  const events: ProgressEvent[] = [];
  const damaged: DamagedRecord[] = [];
  for (const { key, value } of records) {
    if (isProgressEvent(value)) events.push(value);
    else damaged.push({ key: String(key), reason: damageOf(value) });
  }
  return { events, damaged };
}
