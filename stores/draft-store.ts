import type { Result } from '@/core/result';
import type { Draft } from '@/core/study/draft';
import type { SetDamaged } from './own-set-store';
import type { DamagedRecord } from './progress-store';
import type { StoreProblem } from './store-problem';

/** The drafts, the one that changed last first. */
interface StoredDrafts {
  readonly drafts: readonly Draft[];
  /** What could not be read: named, and left where it is. */
  readonly damaged: readonly DamagedRecord[];
}

/** Where sets that are being made are kept. Every store passes `tests/contracts/draft-store.ts`. */
export interface DraftStore {
  list(): Promise<Result<StoredDrafts, StoreProblem>>;
  /** A draft, checked; undefined when there is none of this id. */
  open(id: string): Promise<Result<Draft | undefined, StoreProblem | SetDamaged>>;
  /** Adds a draft, or puts it in the place of the one that has its id. */
  keep(draft: Draft): Promise<Result<void, StoreProblem>>;
  /** Removes a draft, also a damaged one; one that is not there is no error. */
  remove(id: string): Promise<Result<void, StoreProblem>>;
}

/** The drafts as they are listed: the one that changed last first. */
export function latestFirst(drafts: readonly Draft[]): readonly Draft[] {
  return [...drafts].sort((one, other) => other.changedAt - one.changedAt || (one.id < other.id ? -1 : 1));
}
