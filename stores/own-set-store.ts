import type { DamageReason } from '@/core/progress/progress-event';
import type { Result } from '@/core/result';
import type { OwnSet, OwnSetSheet } from '@/core/study/own-set';
import type { SearchHit } from '@/core/study/set-search';
import type { DamagedRecord } from './progress-store';
import type { StoreProblem } from './store-problem';

/** What the shelf lists, the set that changed last first. */
export interface StoredSheets {
  readonly sheets: readonly OwnSetSheet[];
  /** What could not be read: named, and left where it is. */
  readonly damaged: readonly DamagedRecord[];
}

/** A set that is there and can't be made sense of, or comes from a newer app. It stays where it is. */
export interface SetDamaged {
  readonly code: 'damaged';
  readonly reason: DamageReason;
}

/** Where the sets of one's own are kept. Every store passes `tests/contracts/own-set-store.ts`. */
export interface OwnSetStore {
  list(): Promise<Result<StoredSheets, StoreProblem>>;
  /** A set, checked; undefined when there is none of this id. */
  open(id: string): Promise<Result<OwnSet | undefined, StoreProblem | SetDamaged>>;
  /** Adds a set, or puts it in the place of the one that has its id: all of it or, when anything fails, nothing. */
  keep(set: OwnSet): Promise<Result<void, StoreProblem>>;
  /**
   * Removes a set, also a damaged one; its reviews stay in the log. Gives it back, so that `keep` can undo it;
   * undefined when it was not there, or could not be made sense of.
   */
  remove(id: string): Promise<Result<OwnSet | undefined, StoreProblem>>;
  /** What has all these words, in titles, facts and questions, whatever their accents and case: titles first. */
  search(words: string): Promise<Result<readonly SearchHit[], StoreProblem>>;
  /**
   * Calls `listener` when sets were kept or removed, by this page or another tab, with their ids.
   *
   * @returns ends the watch
   */
  watch(listener: (sets: readonly string[]) => void): () => void;
}

/** The sheets as they are listed: the set that changed last first. */
export function inShelfOrder(sheets: readonly OwnSetSheet[]): readonly OwnSetSheet[] {
  return [...sheets].sort((one, other) => other.changedAt - one.changedAt || (one.id < other.id ? -1 : 1));
}
