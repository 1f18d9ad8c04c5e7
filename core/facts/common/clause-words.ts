import type { Token } from './tokens';

/** A finite verb that stands at a token: where its words begin and end, as indices of tokens. */
export interface FoundVerb {
  /** The first word: a clitic, or the conjugated verb itself. */
  readonly from: number;
  readonly finite: number;
  /** The index after its last word. */
  readonly to: number;
  readonly isCompound: boolean;
  readonly isPlural: boolean | undefined;
}

/** What one language brings to the reading of main clauses. */
export interface ClauseWords {
  /** What a noun phrase opens with, and the gender and number that it tells. */
  readonly determiners: ReadonlyMap<string, { readonly gender?: 'm' | 'f'; readonly isPlural?: boolean }>;
  /** What opens an adjunct before the subject. */
  readonly openers: ReadonlySet<string>;
  /** Words that end the reach of a main verb: another clause begins. */
  readonly subordinators: ReadonlySet<string>;
  /** Words that may join a second verb to the first. */
  readonly coordinators: ReadonlySet<string>;
  /** Words that can't be in a clause that is asked about: pronouns, negations. */
  readonly barred: ReadonlySet<string>;
  /** The words that may stand right before a date that says when it happened ("le", "on"); '' for none. */
  readonly whenWords: ReadonlySet<string>;
  /** The words that may stand right before a place where it happened ("à", "in"). */
  readonly whereWords: ReadonlySet<string>;
  /** Words that tie what follows to the noun before them ("de", "of"). */
  readonly binders: ReadonlySet<string>;
  /** Verbs whose date may be that of what is announced, unless it stands before the subject or next to the verb. */
  readonly foretelling: ReadonlySet<string>;
  /** Nouns that make of a person's name the name of something else: "le groupe Servier". */
  readonly groups: ReadonlySet<string>;
  /** Whether a word after the verb may be a participle that has its own date: "a planet discovered in 2013". */
  isParticiple(word: string): boolean;
  /** A verb that opens a clause of its own after a comma: ", marquant…", ", making…". */
  readonly gerund: RegExp;
  /** "dans la nuit du", "on the evening of": the part of a day, and the words that lead to it. */
  readonly partOfDay: { readonly words: ReadonlySet<string>; readonly leads: ReadonlySet<string> };
  /** The verb whose first word is the token, if one can be told from its form alone. */
  verbAt(tokens: readonly Token[], at: number): FoundVerb | undefined;
}
