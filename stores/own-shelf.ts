import { browserDatabase } from './browser-database';
import type { DraftStore } from './draft-store';
import { indexedDbDraftStore } from './indexed-db-draft-store';
import { indexedDbOwnSetStore } from './indexed-db-own-set-store';
import { memoryDraftStore } from './memory-draft-store';
import { memoryOwnSetStore } from './memory-own-set-store';
import type { OwnSetStore } from './own-set-store';

/** The own sets and drafts of this device. */
export interface OwnShelf {
  readonly sets: OwnSetStore;
  readonly drafts: DraftStore;
  /** False where the browser keeps nothing: all is then gone with the page. */
  readonly isKept: boolean;
  /** Lets go of the database. */
  close(): void;
}

/** What a page keeps where the browser keeps nothing; shared by all screens, which come and go without a reload. */
const ofThisPage = { sets: memoryOwnSetStore(), drafts: memoryDraftStore() };

/**
 * Opens the own sets and drafts of this device, in the browser's database or, where there is none, in the page's
 * memory. Load this module when it is needed: the database is in no first page.
 */
export async function openOwnShelf(): Promise<OwnShelf> {
  const database = browserDatabase();
  const first = await database.read('sets', (sets) => sets.count());
  if (!first.ok && first.error.code === 'store-unavailable')
    return { ...ofThisPage, isKept: false, close: () => {} };
  return {
    sets: indexedDbOwnSetStore(database),
    drafts: indexedDbDraftStore(database),
    isKept: true,
    close: () => database.close(),
  };
}
