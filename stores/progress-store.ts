import type { DamageReason, ProgressEvent } from '@/core/progress/progress-event';
import type { Result } from '@/core/result';
import type { StoreProblem } from './store-problem';

/** A record that could not be read. It stays where it is, and the rest works without it. */
export interface DamagedRecord {
  /** The key under which it is stored. */
  readonly key: string;
  readonly reason: DamageReason;
}

/** What a store holds, in no particular order: replay sorts it. */
export interface StoredLog {
  readonly events: readonly ProgressEvent[];
  readonly damaged: readonly DamagedRecord[];
}

/**
 * Where the log is kept. It only grows: what was appended is never changed or removed.
 * Every store passes `tests/contracts/progress-store.ts`.
 */
export interface ProgressStore {
  /**
   * Keeps an event; when it answers, the event will be there after a crash. An event whose id the store already
   * has is not kept a second time, and that is no error.
   */
  append(event: ProgressEvent): Promise<Result<void, StoreProblem>>;
  /** Keeps several events, all of them or none: says how many it did not have yet. */
  appendAll(events: readonly ProgressEvent[]): Promise<Result<number, StoreProblem>>;
  /** The events of one study set. */
  eventsOfSet(set: string): Promise<Result<StoredLog, StoreProblem>>;
  /** The events of all sets. */
  allEvents(): Promise<Result<StoredLog, StoreProblem>>;
  /**
   * Calls `listener` when another tab has added to the log, with the ids of the sets.
   *
   * @returns ends the watch
   */
  watch(listener: (sets: readonly string[]) => void): () => void;
}
