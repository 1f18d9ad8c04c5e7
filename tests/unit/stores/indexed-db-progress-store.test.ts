import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserDatabase } from '@/stores/browser-database';
import { deviceId } from '@/stores/device';
import { indexedDbProgressStore } from '@/stores/indexed-db-progress-store';
import { review } from '../core/progress/events';

let made = 0;
const freshName = () => {
  made += 1;
  return `log-${made}`;
};

afterEach(() => vi.restoreAllMocks());

/** Puts records into the log as no store would. */
async function plant(name: string, ...records: readonly unknown[]) {
  const raw = await openDB(name);
  for (const record of records) await raw.put('reviews', record);
  raw.close();
}

describe('the log in the browser', () => {
  it('is there for the next visit', async () => {
    const name = freshName();
    const first = browserDatabase(name);
    await indexedDbProgressStore(first).append(review({ id: 'a' }));
    first.close();
    const log = await indexedDbProgressStore(browserDatabase(name)).eventsOfSet('rabat-2025');
    expect(log).toMatchObject({ ok: true, value: { events: [{ id: 'a' }], damaged: [] } });
  });

  it('sets damaged records aside, names them, and gives the rest', async () => {
    const name = freshName();
    const store = indexedDbProgressStore(browserDatabase(name));
    await store.append(review({ id: 'a' }));
    await plant(
      name,
      { id: 'garbage' },
      { ...review({ id: 'broken' }), rating: 'three' },
      { ...review({ id: 'tomorrow' }), version: 3 },
    );
    const all = await store.allEvents();
    if (!all.ok) throw new Error(all.error.detail);
    expect(all.value.events).toEqual([review({ id: 'a' })]);
    expect(all.value.damaged).toEqual([
      { key: 'broken', reason: 'damaged' },
      { key: 'garbage', reason: 'damaged' },
      { key: 'tomorrow', reason: 'newer' },
    ]);
    const ofSet = await store.eventsOfSet('rabat-2025');
    expect(ofSet).toMatchObject({ ok: true, value: { damaged: [{ key: 'broken' }, { key: 'tomorrow' }] } });
  });

  it('reads one by one when a record can not be read at all', async () => {
    const store = indexedDbProgressStore(browserDatabase(freshName()));
    for (const id of ['a', 'b', 'c']) await store.append(review({ id }));
    const unreadable = () => {
      throw new DOMException('Failed to read large IndexedDB value', 'UnknownError');
    };
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(unreadable);
    vi.spyOn(IDBIndex.prototype, 'getAll').mockImplementation(unreadable);
    const get = IDBObjectStore.prototype.get;
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
      return key === 'b' ? unreadable() : get.call(this, key);
    });
    for (const log of [await store.allEvents(), await store.eventsOfSet('rabat-2025')]) {
      if (!log.ok) throw new Error(log.error.detail);
      expect(log.value.events.map(({ id }) => id)).toEqual(['a', 'c']);
      expect(log.value.damaged).toEqual([{ key: 'b', reason: 'damaged' }]);
    }
  });

  it('says that the disk is full, keeps nothing, and works again when there is room', async () => {
    const store = indexedDbProgressStore(browserDatabase(freshName()));
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
      throw new DOMException('The current transaction exceeded its quota limitations.', 'QuotaExceededError');
    });
    expect(await store.append(review({ id: 'a' }))).toMatchObject({
      ok: false,
      error: { code: 'store-full' },
    });
    expect(await store.allEvents()).toMatchObject({ ok: true, value: { events: [] } });
    expect(await store.append(review({ id: 'a' }))).toMatchObject({ ok: true });
  });

  it('says so too when the transaction dies of it after the request was taken', async () => {
    const store = indexedDbProgressStore(browserDatabase(freshName()));
    const add = IDBObjectStore.prototype.add;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(function (this: IDBObjectStore, value) {
      const request = add.call(this, value);
      const full = Object.assign(new DOMException('', 'AbortError'), {
        cause: new DOMException('no room', 'QuotaExceededError'),
      });
      Object.defineProperty(this.transaction, 'error', { get: () => full });
      request.addEventListener('success', () => this.transaction.abort());
      return request;
    });
    expect(await store.append(review({ id: 'a' }))).toMatchObject({
      ok: false,
      error: { code: 'store-full' },
    });
    expect(await store.allEvents()).toMatchObject({ ok: true, value: { events: [] } });
  });
});

describe('the id of the device', () => {
  it('is made once and kept', async () => {
    const name = freshName();
    const database = browserDatabase(name);
    const first = await deviceId(database);
    if (!first.ok) throw new Error(first.error.detail);
    expect(first.value).toMatch(/^[0-9a-f]{32}$/);
    database.close();
    expect(await deviceId(browserDatabase(name))).toEqual(first);
    expect(await deviceId(browserDatabase(freshName()))).not.toEqual(first);
  });
});
