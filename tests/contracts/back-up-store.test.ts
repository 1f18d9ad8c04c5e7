import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { readBackUp, writeBackUp } from '@/core/study/back-up';
import { browserDatabase } from '@/stores/browser-database';
import { indexedDbAttemptStore } from '@/stores/indexed-db-attempt-store';
import { indexedDbBackUpStore } from '@/stores/indexed-db-back-up-store';
import { indexedDbDraftStore } from '@/stores/indexed-db-draft-store';
import { indexedDbOwnSetStore } from '@/stores/indexed-db-own-set-store';
import { indexedDbProgressStore } from '@/stores/indexed-db-progress-store';
import { memoryAttemptStore } from '@/stores/memory-attempt-store';
import { memoryBackUpStore } from '@/stores/memory-back-up-store';
import { memoryDraftStore } from '@/stores/memory-draft-store';
import { memoryOwnSetStore } from '@/stores/memory-own-set-store';
import { memoryProgressStore } from '@/stores/memory-progress-store';
import { draftWith, ownId, ownSetWith } from '../fixtures/own-sets';
import { NOON, review, reviewsOf } from '../unit/core/progress/events';
import { attemptWith } from './attempt-store';
import { backUpStoreContract } from './back-up-store';

let made = 0;

backUpStoreContract('the memory store', () => {
  const memory = {
    events: new Map(),
    attempts: new Map(),
    preferences: new Map(),
    sets: new Map(),
    drafts: new Map(),
  };
  return {
    backUps: memoryBackUpStore(memory),
    log: memoryProgressStore(memory.events),
    attempts: memoryAttemptStore(memory.attempts),
    sets: memoryOwnSetStore(memory.sets),
    drafts: memoryDraftStore(memory.drafts),
  };
});

function browserDevice() {
  made += 1;
  const database = browserDatabase(`back-up-${made}`);
  return {
    database,
    backUps: indexedDbBackUpStore(database),
    log: indexedDbProgressStore(database),
    attempts: indexedDbAttemptStore(database),
    sets: indexedDbOwnSetStore(database),
    drafts: indexedDbDraftStore(database),
  };
}

backUpStoreContract('the IndexedDB store', browserDevice);

afterEach(() => vi.restoreAllMocks());

test('a restore that fails in its last part leaves nothing behind', async () => {
  const { backUps, log, attempts, sets } = browserDevice();
  await log.append(review({ id: 'before' }));
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
    if (this.name === 'drafts') throw new DOMException('no room', 'QuotaExceededError');
    return put.call(this, value, key);
  });
  const merged = await backUps.merge({
    events: reviewsOf('a', [3, 3]),
    attempts: [attemptWith('t1', 2)],
    preferences: [{ key: 'cards-sides', value: 'other' }],
    sets: [ownSetWith('a')],
    drafts: [draftWith('d', 'Un texte.')],
  });
  expect(merged).toMatchObject({ ok: false, error: { code: 'store-full' } });
  expect(await log.allEvents()).toMatchObject({ ok: true, value: { events: [{ id: 'before' }] } });
  expect(await attempts.attemptsOf('rabat-2025')).toMatchObject({ ok: true, value: { attempts: [] } });
  expect(await sets.list()).toEqual({ ok: true, value: { sheets: [], damaged: [] } });
});

test('what this version can’t read is backed up as it stands, and named when it is restored', async () => {
  const { backUps, database } = browserDevice();
  const newer = { ...review({ id: 'tomorrow' }), version: 7, mood: 'calm' };
  await database.write('reviews', async (reviews) => {
    await reviews.put(newer);
    await reviews.put({ id: 'broken', set: 'rabat-2025', at: NOON });
  });
  const kept = await backUps.readAll();
  if (!kept.ok) throw new Error(kept.error.detail);
  const file = writeBackUp(kept.value, NOON, 'd1');
  expect(JSON.parse(file).events).toContainEqual(newer);
  expect(readBackUp(file)).toMatchObject({
    ok: true,
    value: {
      content: { events: [] },
      skipped: [
        { part: 'events', reason: 'damaged', count: 1 },
        { part: 'events', reason: 'newer', count: 1 },
      ],
    },
  });
});

test('a damaged database gives all that can still be read of it', async () => {
  const { backUps, log, attempts } = browserDevice();
  for (const id of ['a', 'b', 'c']) await log.append(review({ id }));
  await attempts.save(attemptWith('t1', 2));
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
    throw new DOMException('Failed to read large IndexedDB value', 'UnknownError');
  });
  const get = IDBObjectStore.prototype.get;
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
    if (key === 'b') throw new DOMException('Failed to read large IndexedDB value', 'UnknownError');
    return get.call(this, key);
  });
  expect(await backUps.readAll()).toMatchObject({
    ok: true,
    value: { events: [{ id: 'a' }, { id: 'c' }], attempts: [{ id: 't1' }] },
  });
});

test('a restore mends a damaged set, and leaves one of a newer app alone', async () => {
  const { backUps, sets, database } = browserDevice();
  const [broken, newer] = [ownId('a'), ownId('b')];
  await database.transact('readwrite', async ({ banks }) => {
    await banks.put({ id: broken, version: 1 });
    await banks.put({ id: newer, version: 9 });
  });
  const merged = await backUps.merge({
    events: [],
    attempts: [],
    preferences: [],
    sets: [ownSetWith('a'), ownSetWith('b')],
    drafts: [],
  });
  expect(merged).toMatchObject({ ok: true, value: { sets: { added: 1, already: 1 } } });
  expect(await sets.open(broken)).toEqual({ ok: true, value: ownSetWith('a') });
  expect(await sets.open(newer)).toMatchObject({ ok: false, error: { reason: 'newer' } });
});

test('sets and drafts of a newer app, and damaged ones, are backed up as they stand', async () => {
  const { backUps, database } = browserDevice();
  const newer = { id: ownId('b'), version: 9, mood: 'calm' };
  await database.transact('readwrite', async ({ banks, drafts }) => {
    await banks.put(newer);
    await drafts.put({ id: 'd', version: 1 });
  });
  const kept = await backUps.readAll();
  expect(kept).toMatchObject({ ok: true, value: { sets: [newer], drafts: [{ id: 'd', version: 1 }] } });
  if (!kept.ok) return;
  expect(readBackUp(writeBackUp(kept.value, NOON, 'd1'))).toMatchObject({
    value: {
      content: { sets: [], drafts: [] },
      skipped: [
        { part: 'sets', reason: 'newer', count: 1 },
        { part: 'drafts', reason: 'damaged', count: 1 },
      ],
    },
  });
});
