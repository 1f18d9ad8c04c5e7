import { damageOf, isProgressEvent, type ProgressEvent } from '@/core/progress/progress-event';
import { ok } from '@/core/result';
import type { BrowserDatabase, OpenStore } from './browser-database';
import { hearOtherTabs, tellOtherTabs } from './log-news';
import type { DamagedRecord, ProgressStore, StoredLog } from './progress-store';

/** The log in the browser's database. */
export function indexedDbProgressStore(database: BrowserDatabase): ProgressStore {
  const add = async (events: readonly ProgressEvent[]) => {
    const added = await database.write('reviews', (reviews) => addMissing(reviews, events));
    if (added.ok && added.value > 0) tellOtherTabs([...new Set(events.map(({ set }) => set))]);
    return added;
  };
  return {
    async append(event) {
      const added = await add([event]);
      return added.ok ? ok(undefined) : added;
    },

    appendAll: add,

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

    watch: hearOtherTabs,
  };
}

/**
 * Adds the events that are not there yet, and says how many. Looking and writing are one transaction, so that no
 * other tab can come between.
 */
export async function addMissing(
  reviews: OpenStore<'reviews', 'readwrite'>,
  events: readonly ProgressEvent[],
): Promise<number> {
  let added = 0;
  for (const event of events) {
    if ((await reviews.getKey(event.id)) !== undefined) continue;
    await reviews.add(event);
    added += 1;
  }
  return added;
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
