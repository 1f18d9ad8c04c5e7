import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB, type StoreNames } from 'idb';
import { err, ok, type Result } from '@/core/result';
import { type StoreProblem, storeProblemOf } from './store-problem';

export const DATABASE_NAME = 'recto-verso';
/**
 * - 1: the log, attempts, preferences
 * - 2: sets of one's own and drafts
 */
export const DATABASE_VERSION = 2;

/** What the log keeps, as far as the database needs to know it; read back as unknown and checked by its store. */
interface ReviewRecord {
  readonly id: string;
  readonly set: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** A quiz attempt: `state` belongs to the attempt store, which checks it when it reads. */
export interface AttemptRecord {
  readonly id: string;
  readonly set: string;
  /** Epoch milliseconds. */
  readonly updatedAt: number;
  readonly state: unknown;
}

interface PreferenceRecord {
  readonly key: string;
  readonly value: unknown;
}

/** What belongs to a store of own sets or drafts, which checks it when it reads. */
interface VersionedRecord {
  readonly id: string;
  readonly version: number;
}

/** What the search looks through: one long text a set is read back much faster than hundreds of small objects. */
interface WordsRecord {
  readonly id: string;
  readonly text: string;
}

interface RectoVersoSchema extends DBSchema {
  reviews: { key: string; value: ReviewRecord; indexes: { 'by-set': string; 'by-at': number } };
  attempts: { key: string; value: AttemptRecord; indexes: { 'by-set': string; 'by-updated': number } };
  preferences: { key: string; value: PreferenceRecord };
  /** What the shelf lists of each own set: small. */
  sets: { key: string; value: VersionedRecord };
  /** The own sets themselves. */
  banks: { key: string; value: VersionedRecord };
  words: { key: string; value: WordsRecord };
  drafts: { key: string; value: VersionedRecord };
}

/** The names of the object stores. */
export type StoreName = StoreNames<RectoVersoSchema>;
type Mode = 'readonly' | 'readwrite';
export type OpenStore<Name extends StoreName, M extends Mode> = IDBPObjectStore<
  RectoVersoSchema,
  [Name],
  Name,
  M
>;

/** All object stores, in one transaction. */
export type OpenStores<M extends Mode> = {
  readonly [Name in StoreName]: IDBPObjectStore<RectoVersoSchema, StoreName[], Name, M>;
};

/** One connection, opened at first use and opened again when the browser has dropped it. */
export interface BrowserDatabase {
  /** Runs `work` in one read transaction on one object store. */
  read<Name extends StoreName, T>(
    name: Name,
    work: (store: OpenStore<Name, 'readonly'>) => Promise<T>,
  ): Promise<Result<T, StoreProblem>>;
  /**
   * Runs `work` in one write transaction on one object store. It answers only when the browser says that the
   * data is on the disk (strict durability); when anything fails, nothing of `work` is kept.
   */
  write<Name extends StoreName, T>(
    name: Name,
    work: (store: OpenStore<Name, 'readwrite'>) => Promise<T>,
  ): Promise<Result<T, StoreProblem>>;
  /** Runs `work` in one transaction on all object stores: what is written is kept in all of them, or in none. */
  transact<M extends Mode, T>(
    mode: M,
    work: (stores: OpenStores<M>) => Promise<T>,
  ): Promise<Result<T, StoreProblem>>;
  close(): void;
}

type Connection = IDBPDatabase<RectoVersoSchema>;

/**
 * The browser's database, not opened yet: the first `read` or `write` opens it, and says so when it can't.
 *
 * @param name another name keeps tests apart
 */
export function browserDatabase(name: string = DATABASE_NAME): BrowserDatabase {
  let opening: Promise<Connection> | undefined;
  let outdated = false;

  const forget = () => {
    opening = undefined;
  };

  const connect = () => {
    opening ??= open(name, {
      forget,
      // Deletion (no new version) lets this tab start afresh; an upgrade means that this tab's code is too old.
      onUpgradeElsewhere: (upgraded) => {
        outdated ||= upgraded;
        forget();
      },
    });
    return opening;
  };

  async function run<T>(task: (connection: Connection) => Promise<T>): Promise<Result<T, StoreProblem>> {
    if (outdated) return err({ code: 'store-outdated', detail: 'the database was upgraded by another tab' });
    let connection: Connection;
    try {
      connection = await connect();
    } catch (thrown) {
      forget();
      return err(storeProblemOf(thrown, 'store-unavailable'));
    }
    try {
      return ok(await task(connection));
    } catch (thrown) {
      return err(storeProblemOf(thrown));
    }
  }

  return {
    read: (name, work) => run((connection) => onOneStore(connection, name, 'readonly', work)),
    write: (name, work) => run((connection) => onOneStore(connection, name, 'readwrite', work)),
    transact: (mode, work) => run((connection) => onAllStores(connection, mode, work)),
    close: () => {
      opening?.then((connection) => connection.close()).catch(() => {});
      forget();
    },
  };
}

function onOneStore<Name extends StoreName, M extends Mode, T>(
  connection: Connection,
  name: Name,
  mode: M,
  work: (store: OpenStore<Name, M>) => Promise<T>,
): Promise<T> {
  const transaction = connection.transaction<Name, M>(name, mode, { durability: 'strict' });
  return finished(transaction, () => work(transaction.store));
}

function onAllStores<M extends Mode, T>(
  connection: Connection,
  mode: M,
  work: (stores: OpenStores<M>) => Promise<T>,
): Promise<T> {
  const names: StoreName[] = ['reviews', 'attempts', 'preferences', 'sets', 'banks', 'words', 'drafts'];
  const transaction = connection.transaction<StoreName[], M>(names, mode, { durability: 'strict' });
  return finished(transaction, () =>
    work({
      reviews: transaction.objectStore('reviews'),
      attempts: transaction.objectStore('attempts'),
      preferences: transaction.objectStore('preferences'),
      sets: transaction.objectStore('sets'),
      banks: transaction.objectStore('banks'),
      words: transaction.objectStore('words'),
      drafts: transaction.objectStore('drafts'),
    }),
  );
}

/** What `work` gives, once the transaction has ended well. */
async function finished<T>(
  transaction: { readonly done: Promise<void>; abort(): void },
  work: () => Promise<T>,
): Promise<T> {
  // Marked as handled at once: when `work` throws first, its error is the one to tell.
  const ending = transaction.done.then(
    () => undefined,
    (reason: unknown) => ({ reason }),
  );
  try {
    const value = await work();
    const failure = await ending;
    if (failure !== undefined) throw failure.reason;
    return value;
  } catch (thrown) {
    abort(transaction);
    const failure = await ending;
    // The request says "AbortError" when the transaction died of a full disk: the transaction knows why.
    if (failure !== undefined && storeProblemOf(failure.reason).code === 'store-full') throw failure.reason;
    throw thrown;
  }
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It is over already.
  }
}

interface ConnectionNews {
  forget(): void;
  /** @param upgraded true for a newer version, false when the database is being deleted */
  onUpgradeElsewhere(upgraded: boolean): void;
}

async function open(name: string, news: ConnectionNews): Promise<Connection> {
  if (typeof indexedDB === 'undefined' || indexedDB === null) {
    throw new DOMException('this browser has no IndexedDB', 'NotSupportedError');
  }
  return openDB<RectoVersoSchema>(name, DATABASE_VERSION, {
    upgrade(database, oldVersion, _newVersion, transaction) {
      // When it breaks, the opening fails and says why; nobody else listens to the transaction.
      transaction.done.catch(() => {});
      if (oldVersion < 1) createFirstVersion(database);
      if (oldVersion < 2) addOwnSets(database);
    },
    blocking(_currentVersion, blockedVersion, event) {
      // Another tab waits for this one: let go at once, or both stand still.
      if (event.target instanceof IDBDatabase) event.target.close();
      news.onUpgradeElsewhere(blockedVersion !== null);
    },
    terminated: () => news.forget(),
  });
}

function createFirstVersion(database: Connection): void {
  const reviews = database.createObjectStore('reviews', { keyPath: 'id' });
  reviews.createIndex('by-set', 'set');
  reviews.createIndex('by-at', 'at');
  const attempts = database.createObjectStore('attempts', { keyPath: 'id' });
  attempts.createIndex('by-set', 'set');
  attempts.createIndex('by-updated', 'updatedAt');
  database.createObjectStore('preferences', { keyPath: 'key' });
}

function addOwnSets(database: Connection): void {
  for (const name of ['sets', 'banks', 'words', 'drafts'] as const) {
    database.createObjectStore(name, { keyPath: 'id' });
  }
}
