import type { ArticleProblem } from '@/core/article/read-article';
import type { Bank } from '@/core/bank/bank';
import type { BankMakeProblem } from '@/core/bank/make-bank';
import type { FactChange, Remade, Review } from '@/core/bank/review/review';
import type { FactKind } from '@/core/facts/fact';
import type { ReadingStage } from '@/core/facts/stage';
import type { Language } from '@/core/language';
import type { Draft, DraftText } from '@/core/study/draft';
import type { StoreProblemCode } from '@/stores/store-problem';

/** What the worker is doing: the texts come first, and last what was made is kept. */
export type Stage = 'text' | ReadingStage | 'keeping';

/** What the worker is asked for. Each is answered by one of `Answer`; `number` says which order an answer is for. */
export type Order =
  /** Looks at a text that is being typed. */
  | { readonly type: 'check'; readonly text: DraftText }
  /** Reads a draft's texts and keeps the review of what was made. `again`: also when there is a set of this article. */
  | { readonly type: 'read'; readonly draft: Draft; readonly again: boolean }
  /**
   * Makes the questions of a review again after edits of facts. `before`: what the corrected article's set was; then
   * what changed is told too.
   */
  | { readonly type: 'remake'; readonly review: Review; readonly before?: Review | Bank };

/** What is seen of a text before it is read. */
export interface TextCheck {
  /** Why it can't be read; absent when it can. */
  readonly problem?: ArticleProblem;
  /** What may be wrong with its letters: some are lost, or it was decoded as another encoding. */
  readonly letters?: 'lost' | 'garbled';
  readonly words: number;
  /** What its words say, whatever was chosen. */
  readonly language: Language | 'other';
  /** What will be taken when nothing else is given. */
  readonly title?: string;
  readonly source?: string;
  /** ISO day, of the text's front matter. */
  readonly published?: string;
  /** ISO day: the first full date of the text, which stands in for a day of publication. */
  readonly firstDate?: string;
}

/** Why a draft can't be read. `text`: which of its texts it is about, from 0. */
export type ReadProblem =
  | (ArticleProblem & { readonly text: number })
  | { readonly code: 'same-language' | 'set-gone' }
  /** What was found all the same: how many facts of each kind. */
  | {
      readonly code: Exclude<BankMakeProblem['code'], 'same-language'>;
      readonly found: readonly (readonly [kind: FactKind, count: number])[];
    }
  | { readonly code: StoreProblemCode };

/** A set of one's own that is made of the same text. */
export interface KnownSet {
  readonly set: string;
  readonly title: string;
  readonly titleLanguage: Language;
}

/** What an order comes to. */
export type Answer =
  | { readonly type: 'checked'; readonly check: TextCheck }
  /** Kept in the draft, to be reviewed. `review` is sent only where the worker could keep nothing. */
  | {
      readonly type: 'read';
      readonly draft: string;
      readonly facts: number;
      readonly questions: number;
      readonly review?: Review;
    }
  | { readonly type: 'remade'; readonly remade: Remade; readonly changes?: readonly FactChange[] }
  | { readonly type: 'known'; readonly known: KnownSet }
  | { readonly type: 'refused'; readonly problem: ReadProblem }
  /** The code threw: a fault of ours. */
  | { readonly type: 'failed'; readonly detail: string };

/** What is told on the way to an answer. */
export type News =
  /** `part`: how much of the whole is done, from 0 to 1; `language`: of which of two texts. */
  | { readonly type: 'stage'; readonly stage: Stage; readonly part: number; readonly language?: Language }
  /** Languages whose trained names could not be had: their names are found by grammar alone. */
  | { readonly type: 'plain'; readonly languages: readonly Language[] };

/** What goes to the worker, and what comes from it. */
export type ToWorker = Order & { readonly number: number };
export type FromWorker = (Answer | News) & { readonly number: number };
