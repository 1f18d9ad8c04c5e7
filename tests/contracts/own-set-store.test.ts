import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserDatabase } from '@/stores/browser-database';
import { indexedDbOwnSetStore } from '@/stores/indexed-db-own-set-store';
import { memoryOwnSetStore } from '@/stores/memory-own-set-store';
import { ownId, ownSetWith } from '../fixtures/own-sets';
import { ownSetStoreContract } from './own-set-store';

let made = 0;

function fresh() {
  made += 1;
  const database = browserDatabase(`own-sets-${made}`);
  return { database, store: indexedDbOwnSetStore(database) };
}

ownSetStoreContract('the memory store', () => memoryOwnSetStore());
ownSetStoreContract('the IndexedDB store', () => fresh().store);

afterEach(() => vi.restoreAllMocks());

describe('the IndexedDB store of own sets', () => {
  it('names what is damaged or from a newer app, leaves it there, and goes on with the rest', async () => {
    const { database, store } = fresh();
    const [whole, broken, newer] = ['a', 'b', 'c'].map((sign) => ownSetWith(sign));
    if (whole === undefined || broken === undefined || newer === undefined) throw new Error('no sets');
    for (const set of [whole, broken, newer]) await store.keep(set);
    await database.transact('readwrite', async ({ sets, banks }) => {
      await sets.put({ id: broken.id, version: 1 });
      await banks.put({ version: 1, ...broken, bank: { ...broken.bank, questions: 'none' } } as never);
      await sets.put({ id: newer.id, version: 9 });
      await banks.put({ ...newer, version: 9 } as never);
    });
    const found = await store.list();
    expect(found).toMatchObject({
      ok: true,
      value: {
        sheets: [{ id: whole.id }],
        damaged: [
          { key: broken.id, reason: 'damaged' },
          { key: newer.id, reason: 'newer' },
        ],
      },
    });
    expect(await store.open(whole.id)).toMatchObject({ ok: true, value: { id: whole.id } });
    expect(await store.open(broken.id)).toEqual({ ok: false, error: { code: 'damaged', reason: 'damaged' } });
    expect(await store.open(newer.id)).toEqual({ ok: false, error: { code: 'damaged', reason: 'newer' } });
    expect(await database.read('banks', (banks) => banks.count())).toEqual({ ok: true, value: 3 });
  });

  it('takes a set that says it is another one for damaged', async () => {
    const { database, store } = fresh();
    await database.write('banks', (banks) =>
      banks.put({ version: 1, ...ownSetWith('a'), id: ownId('b') } as never),
    );
    expect(await store.open(ownId('b'))).toEqual({
      ok: false,
      error: { code: 'damaged', reason: 'damaged' },
    });
  });

  it('studies a set whose review can’t be made sense of', async () => {
    const { database, store } = fresh();
    const set = ownSetWith('a');
    const review = { made: set.bank, edits: [{ type: 'sing' }] };
    await database.write('banks', (banks) => banks.put({ version: 1, ...set, review, changes: 7 } as never));
    expect(await store.open(set.id)).toEqual({ ok: true, value: set });
  });

  it('removes what is damaged, and gives nothing back', async () => {
    const { database, store } = fresh();
    await database.transact('readwrite', async ({ sets, banks }) => {
      await sets.put({ id: ownId('a'), version: 1 });
      await banks.put({ id: ownId('a'), version: 1 });
    });
    expect(await store.remove(ownId('a'))).toEqual({ ok: true, value: undefined });
    expect(await store.list()).toEqual({ ok: true, value: { sheets: [], damaged: [] } });
  });

  it('keeps nothing of a set when the disk is full half-way, and says so', async () => {
    const { database, store } = fresh();
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      if (this.name === 'words') throw new DOMException('no room', 'QuotaExceededError');
      return put.call(this, value, key);
    });
    expect(await store.keep(ownSetWith('a'))).toMatchObject({ ok: false, error: { code: 'store-full' } });
    vi.restoreAllMocks();
    for (const name of ['sets', 'banks', 'words'] as const) {
      expect(await database.read(name, (all) => all.count())).toEqual({ ok: true, value: 0 });
    }
  });

  it('lists what can be read when one record can’t be', async () => {
    const { store } = fresh();
    for (const sign of ['a', 'b', 'c']) await store.keep(ownSetWith(sign));
    const unreadable = () => new DOMException('Failed to read large IndexedDB value', 'UnknownError');
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
      throw unreadable();
    });
    const get = IDBObjectStore.prototype.get;
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
      if (key === ownId('b')) throw unreadable();
      return get.call(this, key);
    });
    const found = await store.list();
    expect(found.ok && found.value.sheets.map(({ id }) => id)).toEqual([ownId('a'), ownId('c')]);
    expect(found.ok && found.value.damaged).toEqual([{ key: ownId('b'), reason: 'damaged' }]);
  });

  it('tells the other tabs', async () => {
    const name = `own-sets-tabs-${made}`;
    const tab = async () => {
      vi.resetModules();
      const { browserDatabase: open } = await import('@/stores/browser-database');
      const { indexedDbOwnSetStore: storeOn } = await import('@/stores/indexed-db-own-set-store');
      const store = storeOn(open(name));
      const heard: string[] = [];
      return { store, heard, end: store.watch((sets) => heard.push(...sets)) };
    };
    const [one, other] = [await tab(), await tab()];
    await one.store.keep(ownSetWith('a'));
    await vi.waitFor(() => expect(other.heard).toEqual([ownId('a')]));
    expect(one.heard).toEqual([ownId('a')]);
    expect(await other.store.list()).toMatchObject({ ok: true, value: { sheets: [{ id: ownId('a') }] } });
    one.end();
    other.end();
  });
});
