import type { ExtraTime } from '@/core/study/clock';
import type { Attempt } from '@/core/study/quiz-attempt';
import type { AttemptStore } from '@/stores/attempt-store';
import type { BrowserDatabase } from '@/stores/browser-database';
import type { StoreProblemCode } from '@/stores/store-problem';

/** What the browser's store says of a set when the screen opens. */
interface OpenedDesk {
  readonly unfinished?: Attempt;
  /** The attempts that came to their end, the latest first. */
  readonly past: readonly Attempt[];
  readonly damaged: number;
  readonly extraTime?: ExtraTime;
  readonly problem?: StoreProblemCode;
}

/** Undefined when all is well. */
type Kept = StoreProblemCode | 'taken' | undefined;

/** Keeps attempts, one after the other, and says when it can't. */
export interface Desk {
  /** Reads what is there for the set. */
  readonly opened: Promise<OpenedDesk>;
  /** Resolves when the attempt is kept, or could not be: a quiz goes on either way, unless another page has it. */
  keep(attempt: Attempt): Promise<Kept>;
  /** The last state kept of an attempt. */
  reread(id: string): Promise<Attempt | undefined>;
  rememberExtraTime(extraTime: ExtraTime): void;
  close(): void;
}

/** A browser that does not answer in this time (a store that another tab blocks) must not hold up a timed quiz. */
const PATIENCE_MS = 2_000;

interface Drawer {
  readonly store: AttemptStore;
  /** Undefined when the browser keeps nothing: the store is then gone with the page. */
  readonly database: BrowserDatabase | undefined;
}

/** Opens the browser's store for the attempts of a set; loaded when needed, off the way of the first paint. */
export function openDesk(set: string): Desk {
  const drawer = openDrawer();
  const opened = drawer.then((each) => readDesk(each, set));
  let queue: Promise<unknown> = opened.catch(() => undefined);

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  };

  return {
    opened,
    keep: (attempt) => patiently(inTurn(() => save(drawer, attempt))),
    reread: (id) =>
      inTurn(async () => {
        const found = await (await drawer).store.attemptsOf(set);
        return found.ok ? found.value.attempts.find((attempt) => attempt.id === id) : undefined;
      }),
    rememberExtraTime: (extraTime) =>
      void inTurn(async () => {
        const [{ database }, { keepExtraTime }] = await Promise.all([
          drawer,
          import('@/stores/quiz-extra-time'),
        ]);
        if (database !== undefined) await keepExtraTime(database, extraTime);
      }),
    close: () => void inTurn(async () => (await drawer).database?.close()),
  };
}

async function openDrawer(): Promise<Drawer> {
  const [{ browserDatabase }, { indexedDbAttemptStore }, { memoryAttemptStore }] = await Promise.all([
    import('@/stores/browser-database'),
    import('@/stores/indexed-db-attempt-store'),
    import('@/stores/memory-attempt-store'),
  ]);
  const database = browserDatabase();
  const first = await database.read('attempts', (attempts) => attempts.count());
  if (!first.ok && first.error.code === 'store-unavailable') {
    return { store: memoryAttemptStore(), database: undefined };
  }
  return { store: indexedDbAttemptStore(database), database };
}

async function readDesk({ store, database }: Drawer, set: string): Promise<OpenedDesk> {
  if (database === undefined) return { past: [], damaged: 0, problem: 'store-unavailable' };
  const [{ unfinishedOf }, found, preference] = await Promise.all([
    import('@/stores/attempt-store'),
    store.attemptsOf(set),
    import('@/stores/quiz-extra-time').then(({ readExtraTime }) => readExtraTime(database)),
  ]);
  if (!found.ok) return { past: [], damaged: 0, problem: found.error.code };
  const unfinished = unfinishedOf(found.value);
  const extraTime = preference.ok ? preference.value : undefined;
  return {
    past: found.value.attempts.filter(({ phase }) => phase === 'finished'),
    damaged: found.value.damaged.length,
    ...(unfinished === undefined ? {} : { unfinished }),
    ...(extraTime === undefined ? {} : { extraTime }),
  };
}

async function save(drawer: Promise<Drawer>, attempt: Attempt): Promise<Kept> {
  const { store, database } = await drawer;
  const kept = await store.save(attempt);
  if (!kept.ok) return kept.error.code;
  if (kept.value === 'taken') return 'taken';
  return database === undefined ? 'store-unavailable' : undefined;
}

function patiently(saving: Promise<Kept>): Promise<Kept> {
  const tired = new Promise<StoreProblemCode>((resolve) => {
    setTimeout(() => resolve('store-failed'), PATIENCE_MS);
  });
  return Promise.race([saving.catch((): StoreProblemCode => 'store-failed'), tired]);
}
