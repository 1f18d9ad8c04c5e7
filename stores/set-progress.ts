import { type Progress, type ReadingOptions, readProgress } from '@/core/progress/progress';
import { isProgressEvent, type ProgressEvent } from '@/core/progress/progress-event';
import { isSnapshot, progressFrom, type Snapshot, takeSnapshot } from '@/core/progress/snapshot';
import { ok, type Result } from '@/core/result';
import type { BrowserDatabase } from './browser-database';
import { keepPreference, readPreference } from './preferences';
import type { DamagedRecord, ProgressStore } from './progress-store';
import type { StoreProblem } from './store-problem';

/** A log shorter than this is replayed as fast as a snapshot of it is read. */
const WORTH_A_SNAPSHOT = 2_000;
/** So many events after the last snapshot, another one is taken. */
const WORTH_ANOTHER = 500;

/** What the log says of a set. */
export interface SetProgress {
  readonly progress: Progress;
  readonly damaged: readonly DamagedRecord[];
  /** Work for when the page is idle, so that the next opening is quick. */
  readonly later: (() => Promise<void>) | undefined;
}

/** The preference under which a set's snapshot is kept: it belongs to this device, and no back-up has it. */
export function snapshotKey(set: string): string {
  return `snapshot:${set}`;
}

/**
 * Reads what the log says of a set: from a snapshot and what came after it where there is one that fits, otherwise by
 * replay. Both give the same; a snapshot can always be thrown away.
 *
 * @param database undefined when the browser keeps nothing: there are no snapshots then
 */
export async function readSetProgress(
  store: ProgressStore,
  database: BrowserDatabase | undefined,
  set: string,
  options: ReadingOptions,
): Promise<Result<SetProgress, StoreProblem>> {
  const quick = database && (await quickProgress(database, set, options));
  if (database && quick) {
    const later = quick.tail < WORTH_ANOTHER ? undefined : () => keepSnapshot(store, database, set, options);
    return ok({ progress: quick.progress, damaged: [], later });
  }
  const log = await store.eventsOfSet(set);
  if (!log.ok) return log;
  const { events, damaged } = log.value;
  const isWorth = database !== undefined && damaged.length === 0 && events.length >= WORTH_A_SNAPSHOT;
  const later = isWorth ? () => keepSnapshot(store, database, set, options) : undefined;
  return ok({ progress: readProgress(events, options), damaged, later });
}

async function keepSnapshot(
  store: ProgressStore,
  database: BrowserDatabase,
  set: string,
  { retention }: ReadingOptions,
): Promise<void> {
  const log = await store.eventsOfSet(set);
  // Not kept: the next opening replays the log, as this one did.
  if (!log.ok || log.value.damaged.length > 0) return;
  await keepPreference(database, snapshotKey(set), takeSnapshot(log.value.events, retention));
}

interface QuickProgress {
  readonly progress: Progress;
  /** How many events came after the snapshot. */
  readonly tail: number;
}

/** Undefined when there is no snapshot, or it doesn't fit the log. */
async function quickProgress(
  database: BrowserDatabase,
  set: string,
  options: ReadingOptions,
): Promise<QuickProgress | undefined> {
  const kept = await readPreference(database, snapshotKey(set));
  if (!kept.ok || !isSnapshot(kept.value, options.retention)) return undefined;
  const tail = await tailOf(database, set, kept.value);
  const progress = tail && progressFrom(kept.value, tail, options);
  return progress && { progress, tail: tail.length };
}

/**
 * The events that a set's snapshot has not. The log only grows, so its length says whether all of them are later than
 * the snapshot; undefined when some are not.
 */
async function tailOf(
  database: BrowserDatabase,
  set: string,
  { count, lastAt }: Snapshot,
): Promise<ProgressEvent[] | undefined> {
  const found = await database.read('reviews', async (reviews) => ({
    length: await reviews.index('by-set').count(set),
    after: await reviews.index('by-at').getAll(IDBKeyRange.lowerBound(lastAt, true)),
  }));
  if (!found.ok) return undefined;
  const ofSet = found.value.after.filter((record) => record.set === set);
  const tail = ofSet.filter(isProgressEvent);
  const fits = tail.length === ofSet.length && count + tail.length === found.value.length;
  return fits ? tail : undefined;
}
