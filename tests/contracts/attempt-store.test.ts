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
        { id: 'broken', reason: 'damaged' },
        { id: 'newer', reason: 'newer-version' },
      ],
    },
  });
});
