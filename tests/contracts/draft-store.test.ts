import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { browserDatabase } from '@/stores/browser-database';
import { indexedDbDraftStore } from '@/stores/indexed-db-draft-store';
import { memoryDraftStore } from '@/stores/memory-draft-store';
import { draftWith } from '../fixtures/own-sets';
import { draftStoreContract } from './draft-store';

let made = 0;

function fresh() {
  made += 1;
  return browserDatabase(`drafts-${made}`);
}

draftStoreContract('the memory store', () => memoryDraftStore());
draftStoreContract('the IndexedDB store', () => indexedDbDraftStore(fresh()));

test('the IndexedDB store names the drafts that it can’t read, and keeps the texts of a damaged review', async () => {
  const database = fresh();
  const store = indexedDbDraftStore(database);
  const whole = draftWith('whole', 'Un texte.');
  await database.write('drafts', async (drafts) => {
    await drafts.put({ version: 1, ...whole, review: { made: {}, edits: [] } } as never);
    await drafts.put({ version: 1, ...whole, id: 'broken', texts: 'un' } as never);
    await drafts.put({ ...whole, id: 'newer', version: 2 } as never);
  });
  expect(await store.list()).toEqual({
    ok: true,
    value: {
      drafts: [whole],
      damaged: [
        { key: 'broken', reason: 'damaged' },
        { key: 'newer', reason: 'newer' },
      ],
    },
  });
  expect(await store.open('newer')).toEqual({ ok: false, error: { code: 'damaged', reason: 'newer' } });
});
