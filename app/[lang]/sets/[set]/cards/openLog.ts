import { introducedSince } from '@/core/progress/log';
import { type Memory, replay } from '@/core/progress/scheduler';
import { ok, type Result } from '@/core/result';
import { type BrowserDatabase, browserDatabase } from '@/stores/browser-database';
import { deviceId } from '@/stores/device';
import { indexedDbProgressStore } from '@/stores/indexed-db-progress-store';
import { memoryProgressStore } from '@/stores/memory-progress-store';
import type { DamagedRecord, ProgressStore } from '@/stores/progress-store';
import { randomId } from '@/stores/random-id';
import type { StoreProblem } from '@/stores/store-problem';
import { startOfDay } from './intervals';

/** Where this visit's ratings go. */
export interface Desk {
  readonly store: ProgressStore;
  /** Undefined when the browser keeps nothing: the store is then gone with the page. */
  readonly database: BrowserDatabase | undefined;
  readonly device: string;
}

/** What the log says of a set. */
export interface SetLog {
  readonly memories: ReadonlyMap<string, Memory>;
  readonly introducedToday: number;
  readonly damaged: readonly DamagedRecord[];
}

/** Opens the browser's store; one that lasts as long as the page where the browser offers none. */
export async function openDesk(): Promise<Result<Desk, StoreProblem>> {
  const database = browserDatabase();
  const device = await deviceId(database);
  if (device.ok) return ok({ store: indexedDbProgressStore(database), database, device: device.value });
  if (device.error.code === 'store-unavailable') {
    return ok({ store: memoryProgressStore(), database: undefined, device: randomId() });
  }
  if (device.error.code === 'store-outdated') return device;
  // A full disk can still be read: what can't be stored is said when it is rated.
  return ok({ store: indexedDbProgressStore(database), database, device: randomId() });
}

/** Reads the log of a set and replays it. */
export async function readLog(
  store: ProgressStore,
  set: string,
  now: number,
): Promise<Result<SetLog, StoreProblem>> {
  const log = await store.eventsOfSet(set);
  if (!log.ok) return log;
  const { events, damaged } = log.value;
  return ok({
    memories: replay(events),
    introducedToday: introducedSince(events, startOfDay(now)),
    damaged,
  });
}
