import { damageOf, isProgressEvent, type ProgressEvent } from '@/core/progress/progress-event';
import { ok } from '@/core/result';
import { addMissing } from './add-missing';
import type { BrowserDatabase } from './browser-database';
import { type FoundRecord, readOneByOne } from './indexed-db-records';
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
      const each = await readOneByOne(database, 'reviews', (reviews) =>
        reviews.index('by-set').getAllKeys(set),
      );
      return each.ok ? ok(sorted(each.value)) : each;
    },

    async allEvents() {
      const quick = await database.read('reviews', (reviews) => reviews.getAll());
      if (quick.ok) return ok(sorted(quick.value.map((value) => ({ key: value.id, value }))));
      const each = await readOneByOne(database, 'reviews', (reviews) => reviews.getAllKeys());
      return each.ok ? ok(sorted(each.value)) : each;
    },

    watch: hearOtherTabs,
  };
}

/** Sets aside what is no event, and names it. */
function sorted(records: readonly FoundRecord[]): StoredLog {
  const events: ProgressEvent[] = [];
  const damaged: DamagedRecord[] = [];
  for (const { key, value } of records) {
    if (isProgressEvent(value)) events.push(value);
    else damaged.push({ key, reason: damageOf(value) });
  }
  return { events, damaged };
}
