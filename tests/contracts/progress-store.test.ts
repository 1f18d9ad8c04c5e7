import 'fake-indexeddb/auto';
import { browserDatabase } from '@/stores/browser-database';
import { indexedDbProgressStore } from '@/stores/indexed-db-progress-store';
import { lendableProgressStore } from '@/stores/lendable-progress-store';
import { memoryProgressStore } from '@/stores/memory-progress-store';
import { progressStoreContract } from './progress-store';

let made = 0;

progressStoreContract('the memory store', memoryProgressStore);
progressStoreContract('the store that lends memory', () => lendableProgressStore(memoryProgressStore()));
progressStoreContract('the IndexedDB store', () => {
  made += 1;
  return indexedDbProgressStore(browserDatabase(`contract-${made}`));
});
