import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { browserDatabase } from '@/stores/browser-database';
import { indexedDbAttemptStore } from '@/stores/indexed-db-attempt-store';
import { memoryAttemptStore } from '@/stores/memory-attempt-store';
import { attemptStoreContract, attemptWith } from './attempt-store';

let made = 0;

attemptStoreContract('the memory store', memoryAttemptStore);
attemptStoreContract('the IndexedDB store', () => {
  made += 1;
  return indexedDbAttemptStore(browserDatabase(`attempts-${made}`));
});

test('the IndexedDB store sets aside what it can not read, and names it', async () => {
  const database = browserDatabase('attempts-damaged');
  const store = indexedDbAttemptStore(database);
  const whole = attemptWith('whole', 1);
  await store.save(whole);
  const record = (id: string, state: unknown) => ({ id, set: 'rabat-2025', updatedAt: 1, state });
  await database.write('attempts', async (attempts) => {
    await attempts.put(record('broken', { version: 1, items: 'none' }));
    await attempts.put(record('newer', { ...whole, version: 3 }));
  });
  expect(await store.attemptsOf('rabat-2025')).toEqual({
    ok: true,
    value: {
      attempts: [whole],
      damaged: [
        { id: 'newer', reason: 'newer-version' },
        { id: 'broken', reason: 'damaged' },
      ],
    },
  });
});

test('the IndexedDB store reads the latest of very many, whatever their ids', async () => {
  const database = browserDatabase('attempts-many');
  const store = indexedDbAttemptStore(database);
  const one = attemptWith('one', 1);
  await database.write('attempts', async (attempts) => {
    for (let index = 0; index < 250; index += 1) {
      // The later, the earlier in the order of ids.
      const id = `${999 - index}`;
      const state = { ...one, id, updatedAt: 1_000 + index };
      await attempts.put({ id, set: one.set, updatedAt: state.updatedAt, state });
    }
    await attempts.put({ id: '998z', set: 'another', updatedAt: 9_999, state: { ...one, id: '998z' } });
  });
  const found = await store.attemptsOf(one.set);
  const ids = found.ok ? found.value.attempts.map(({ id }) => id) : [];
  expect([ids.length, ids[0], ids.at(-1)]).toEqual([200, '750', '949']);
});
