import type { Result } from '@/core/result';
import type { BackUpContent, Kept } from '@/core/study/back-up';
import type { StoreProblem } from './store-problem';

/** How many records of a back-up were new here, and how many were here already. */
export interface MergeCount {
  readonly added: number;
  readonly already: number;
}

/** What a restore did. What is here stays, unless the back-up has the same thing further on. */
export interface MergeReport {
  readonly events: MergeCount;
  /** An attempt that the back-up has taken further replaces the one here, and counts as added. */
  readonly attempts: MergeCount;
  /** A preference chosen here stays as it is. */
  readonly preferences: MergeCount;
  /** A set, or a draft, that was changed later in the back-up replaces the one here, and counts as added. */
  readonly sets: MergeCount;
  readonly drafts: MergeCount;
}

/** Everything that is kept, at once. Every store passes `tests/contracts/back-up-store.ts`. */
export interface BackUpStore {
  /** All that is kept, also what can't be made sense of. */
  readAll(): Promise<Result<Kept, StoreProblem>>;
  /** Takes in what a back-up brings and is not here yet: all of it or, when anything fails, none. */
  merge(content: BackUpContent): Promise<Result<MergeReport, StoreProblem>>;
}
