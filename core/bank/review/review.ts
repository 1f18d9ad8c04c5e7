import type { FactKind, Mention } from '@/core/facts/fact';
import type { Bilingual, Language } from '@/core/language';
import type { Bank, BankArticle, BankFact, DropReason, Question } from '../bank';
import type { QuestionForm } from '../forms';
import type { EditProblemCode } from './edit-problems';

/** New words for one side or for both: what both languages must agree on (a number, a date) is changed in one edit. */
export interface Sides {
  readonly fr?: string;
  readonly en?: string;
}

/** Kinds of fact that are read from the selected words alone. */
export type PlainKind = Exclude<FactKind, 'role' | 'measure'>;

/** A fact that a person found: the words selected in the article, inside one sentence. */
export type AddedFact =
  | { readonly type: 'add-fact'; readonly kind: PlainKind; readonly mention: Mention; readonly label?: Sides }
  | {
      readonly type: 'add-fact';
      readonly kind: 'role';
      /** The words of the office: "ministre de l’Intérieur". */
      readonly mention: Mention;
      /** Ids of the persons who hold it; at least one. */
      readonly holders: readonly string[];
      readonly label?: Sides;
    }
  | {
      readonly type: 'add-fact';
      readonly kind: 'measure';
      /** The words of what was done or decided. */
      readonly mention: Mention;
      /** Ids of the persons, places or organisations that did it; may be empty. */
      readonly actors: readonly string[];
      /** Ids of the date and the place, where the article says when and where it was. */
      readonly date?: string;
      readonly place?: string;
      readonly label?: Sides;
    };

/** A step that changes which facts there are, or what they say: it may change which questions there are. */
export type FactEdit =
  | { readonly type: 'drop-fact' | 'keep-fact' | 'confirm-fact'; readonly fact: string }
  | { readonly type: 'label'; readonly fact: string; readonly text: Sides }
  | AddedFact;

/** A step that changes one question, or the set's title. */
export type WordEdit =
  | { readonly type: 'drop-question' | 'keep-question'; readonly question: string }
  | { readonly type: 'prompt' | 'answer'; readonly question: string; readonly text: Sides }
  /** `index`: which of the wrong answers, from 0. */
  | { readonly type: 'distractor'; readonly question: string; readonly index: number; readonly text: Sides }
  | { readonly type: 'title'; readonly text: Sides };

/**
 * One step of a review, undone as one.
 * - `drop-fact`: nothing is asked about it, and it is no wrong answer either; `keep-fact` takes that back.
 * - `confirm-fact`: "please check" answered yes: it is asked like a sure one, where its sentence proves it.
 * - `label`: the fact in words; a side that was shown in the other language gets its own.
 * - `prompt`, `answer`, `distractor`: a question's words. It keeps its id, and with it what was learnt.
 */
export type Edit = FactEdit | WordEdit;

/** What a machine read, and what a person made of it: the bank is `made` with `edits` done again, in their order. */
export interface Review {
  /** As the machine made it; never altered. Its `set` is part of its questions' ids, so it stays too. */
  readonly made: Bank;
  readonly edits: readonly Edit[];
}

/** What a problem is shown next to. */
export type EditField = 'text' | 'fact' | 'question' | 'selection' | 'holders' | 'actors';

/** Why an edit is refused. The code is a key of the `review` namespace, under `problem`. */
export interface EditProblem {
  readonly code: EditProblemCode;
  readonly field: EditField;
  /** The side that is wrong, where one is. */
  readonly side?: Language;
  /** What was met: the fact that is known already, the wrong answer that is right; short, shown as text. */
  readonly found?: string;
  /** The most that is allowed, for a length. */
  readonly limit?: number;
}

/** Why a fact wants a look: its reading is unsure, its value worked out, or one language has no words for it. */
export type FactCheck = 'unsure' | 'implied' | 'one-language';

/** How a fact stands in a review. `check` comes first in the list; `edited` and `added` are a person's. */
export type FactState = 'check' | 'kept' | 'edited' | 'added' | 'dropped';

/** A fact of a review, as its edits leave it. */
export interface ReviewedFact {
  readonly fact: BankFact;
  readonly state: FactState;
  /** What is still to be checked, even where a label was edited; empty once confirmed or dropped. */
  readonly checks: readonly FactCheck[];
  /** Ids of the questions whose answer states it, dropped ones too. */
  readonly questions: readonly string[];
  /** Why candidate questions about it came to nothing. */
  readonly left: readonly { readonly form: QuestionForm; readonly reason: DropReason }[];
}

/** A question of a review, as its edits leave it. */
export interface ReviewedQuestion {
  readonly question: Question;
  readonly state: 'kept' | 'edited' | 'dropped';
  /** As the machine makes it, where words of it were edited. */
  readonly was?: Question;
}

/** How many there are of each. */
export interface ReviewCounts {
  readonly facts: number;
  readonly toCheck: number;
  readonly factsDropped: number;
  /** Questions that would be studied. */
  readonly questions: number;
  readonly questionsEdited: number;
  readonly questionsDropped: number;
  /** Candidates that the machine itself left out, of the facts that are kept. */
  readonly leftOut: number;
}

/** All that a review's screen shows. */
export interface Reviewed {
  readonly title: Bilingual<string>;
  readonly titleLanguage: Bilingual<Language>;
  readonly articles: readonly BankArticle[];
  /** "Please check" first, then the rest, each in the order of the text; dropped ones stand in their places. */
  readonly facts: readonly ReviewedFact[];
  /** In the order of what they quote; those of dropped facts are gone. */
  readonly questions: readonly ReviewedQuestion[];
  readonly counts: ReviewCounts;
}

/**
 * The bank as the machine makes it after a review's edits of facts: what `remake` gives. It is plain data, so that a
 * Worker can make it; it fits every review of the same `made` whose edits of facts are the same.
 */
export interface Remade {
  /** The edits of facts that it was made after, in their order. */
  readonly after: readonly FactEdit[];
  readonly bank: Bank;
  /** Facts that were dropped: not in the bank, still shown. */
  readonly dropped: readonly BankFact[];
}

/** What a corrected article changes about a fact; labels are as shown in each language. */
export type FactChange =
  | {
      readonly type: 'changed';
      readonly kind: FactKind;
      /** The new fact's id, and the one that it takes the place of. */
      readonly fact: string;
      readonly was: string;
      readonly before: Bilingual<string>;
      readonly after: Bilingual<string>;
      /** Id of the changed fact that this one changes with: an act with its date, an office with its holder. */
      readonly follows?: string;
    }
  | {
      readonly type: 'added' | 'removed';
      readonly kind: FactKind;
      readonly fact: string;
      readonly label: Bilingual<string>;
    };
