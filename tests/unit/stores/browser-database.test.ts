import 'fake-indexeddb/auto';
import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserDatabase, DATABASE_VERSION } from '@/stores/browser-database';
import { storeProblemOf } from '@/stores/store-problem';
import { review } from '../core/progress/events';

let made = 0;
const freshName = () => {
  made += 1;
  return `database-${made}`;
};

const ALL_STORES = ['attempts', 'banks', 'drafts', 'preferences', 'reviews', 'sets', 'words'];

/** A database as version 1 of the app left it, with a review and a preference in it. */
async function firstVersion(name: string, blocking?: () => void): Promise<IDBPDatabase> {
  const database = await openDB(name, 1, {
    upgrade(fresh) {
      const reviews = fresh.createObjectStore('reviews', { keyPath: 'id' });
      reviews.createIndex('by-set', 'set');
      reviews.createIndex('by-at', 'at');
      const attempts = fresh.createObjectStore('attempts', { keyPath: 'id' });
      attempts.createIndex('by-set', 'set');
      attempts.createIndex('by-updated', 'updatedAt');
      fresh.createObjectStore('preferences', { keyPath: 'key' });
    },
    blocking() {
      database.close();
      blocking?.();
    },
  });
  await database.put('reviews', review({ id: 'old' }));
  await database.put('preferences', { key: 'theme', value: 'dark' });
  return database;
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("the browser's database", () => {
  it('opens at first use, with every object store and index', async () => {
    const name = freshName();
    const database = browserDatabase(name);
    expect(await database.read('preferences', (store) => store.get('theme'))).toEqual({
      ok: true,
      value: undefined,
    });
    database.close();
    const raw = await openDB(name);
    expect(raw.version).toBe(DATABASE_VERSION);
    expect([...raw.objectStoreNames]).toEqual(ALL_STORES);
    const transaction = raw.transaction(['reviews', 'attempts']);
    expect([...transaction.objectStore('reviews').indexNames]).toEqual(['by-at', 'by-set']);
    expect([...transaction.objectStore('attempts').indexNames]).toEqual(['by-set', 'by-updated']);
    raw.close();
  });

  it('writes with strict durability', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const database = browserDatabase(freshName());
    await database.write('preferences', (store) => store.put({ key: 'theme', value: 'dark' }));
    expect(transaction).toHaveBeenLastCalledWith('preferences', 'readwrite', { durability: 'strict' });
  });

  it('keeps nothing of a write that fails half-way', async () => {
    const database = browserDatabase(freshName());
    const failed = await database.write('preferences', async (store) => {
      await store.put({ key: 'theme', value: 'dark' });
      throw new Error('half-way');
    });
    expect(failed).toMatchObject({ ok: false, error: { code: 'store-failed', detail: 'Error: half-way' } });
    expect(await database.read('preferences', (store) => store.count())).toEqual({ ok: true, value: 0 });
  });

  it('lets another tab upgrade, and says that this one is outdated', async () => {
    const name = freshName();
    const old = browserDatabase(name);
    await old.read('preferences', (store) => store.count());
    const newer = await openDB(name, DATABASE_VERSION + 1);
    expect(await old.read('preferences', (store) => store.count())).toMatchObject({
      ok: false,
      error: { code: 'store-outdated' },
    });
    newer.close();
    const late = browserDatabase(name);
    expect(await late.write('preferences', (store) => store.count())).toMatchObject({
      ok: false,
      error: { code: 'store-outdated' },
    });
  });

  it('starts afresh when it was erased under its feet', async () => {
    const name = freshName();
    const database = browserDatabase(name);
    await database.write('reviews', (store) => store.add(review({ id: 'a' })));
    await deleteDB(name);
    expect(await database.read('reviews', (store) => store.count())).toEqual({ ok: true, value: 0 });
  });

  it('says when the browser has none', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const database = browserDatabase(freshName());
    expect(await database.read('reviews', (store) => store.count())).toMatchObject({
      ok: false,
      error: { code: 'store-unavailable' },
    });
  });

  it('says when the browser refuses, and tries again the next time', async () => {
    const database = browserDatabase(freshName());
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    expect(await database.read('reviews', (store) => store.count())).toMatchObject({
      ok: false,
      error: { code: 'store-unavailable', detail: 'SecurityError: The operation is insecure.' },
    });
    expect(await database.read('reviews', (store) => store.count())).toEqual({ ok: true, value: 0 });
  });
});

describe('the upgrade from version 1', () => {
  it('keeps all that was there, and makes room for own sets', async () => {
    const name = freshName();
    (await firstVersion(name)).close();
    const database = browserDatabase(name);
    expect(await database.read('sets', (sets) => sets.count())).toEqual({ ok: true, value: 0 });
    expect(await database.read('reviews', (reviews) => reviews.get('old'))).toEqual({
      ok: true,
      value: review({ id: 'old' }),
    });
    expect(await database.read('preferences', (all) => all.get('theme'))).toMatchObject({
      ok: true,
      value: { value: 'dark' },
    });
    database.close();
    const raw = await openDB(name);
    expect([...raw.objectStoreNames]).toEqual(ALL_STORES);
    expect([...raw.transaction('reviews').objectStore('reviews').indexNames]).toEqual(['by-at', 'by-set']);
    raw.close();
  });

  it('waits for no tab of version 1 that lets go, and stands still for none', async () => {
    const name = freshName();
    const told = vi.fn();
    await firstVersion(name, told);
    const database = browserDatabase(name);
    expect(await database.read('drafts', (drafts) => drafts.count())).toEqual({ ok: true, value: 0 });
    expect(told).toHaveBeenCalledOnce();
  });

  it('that breaks half-way leaves version 1 as it was, and is done the next time', async () => {
    const name = freshName();
    (await firstVersion(name)).close();
    const create = IDBDatabase.prototype.createObjectStore;
    const broken = vi.spyOn(IDBDatabase.prototype, 'createObjectStore');
    broken.mockImplementation(function (this: IDBDatabase, store, options) {
      if (store === 'words') throw new DOMException('the power is gone', 'UnknownError');
      return create.call(this, store, options);
    });
    const database = browserDatabase(name);
    expect(await database.read('reviews', (reviews) => reviews.count())).toMatchObject({ ok: false });
    broken.mockRestore();
    const raw = await openDB(name);
    expect([raw.version, ...raw.objectStoreNames]).toEqual([1, 'attempts', 'preferences', 'reviews']);
    raw.close();
    expect(await database.read('reviews', (reviews) => reviews.count())).toEqual({ ok: true, value: 1 });
    expect(await database.read('words', (words) => words.count())).toEqual({ ok: true, value: 0 });
  });
});

describe('a full disk', () => {
  const quota = () => new DOMException('no room', 'QuotaExceededError');

  it.each([
    ['by its name', quota()],
    [
      'as the cause of an AbortError',
      Object.assign(new DOMException('aborted', 'AbortError'), { cause: quota() }),
    ],
    ['in the message of an AbortError', new DOMException('Quota exceeded on disk', 'AbortError')],
    ['by the name of an old Firefox', { name: 'NS_ERROR_DOM_QUOTA_REACHED', message: '' }],
  ])('is known %s', (_name, thrown) => {
    expect(storeProblemOf(thrown).code).toBe('store-full');
  });

  it('is not read into other failures', () => {
    expect(storeProblemOf(new DOMException('aborted', 'AbortError')).code).toBe('store-failed');
    expect(storeProblemOf(new Error('quota of fish')).code).toBe('store-failed');
    expect(storeProblemOf('a text').detail).toBe('a text');
    const itself = new Error('round');
    itself.cause = itself;
    expect(storeProblemOf(itself).code).toBe('store-failed');
  });
});
