import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserDatabase, DATABASE_VERSION } from '@/stores/browser-database';
import { storeProblemOf } from '@/stores/store-problem';
import { review } from '../core/progress/events';

let made = 0;
const freshName = () => {
  made += 1;
  return `database-${made}`;
};

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
    expect([...raw.objectStoreNames]).toEqual(['attempts', 'preferences', 'reviews']);
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
