import type { Span } from '@/core/article/article';
import type { Language } from '@/core/language';

/** What stands at the head of a clause: how it is asked for ("who", "which country", "how many"). */
type SubjectKind = 'person' | 'place' | 'organisation' | 'quantity' | 'thing';

/** Who or what a clause speaks of. */
export interface EventSubject {
  readonly kind: SubjectKind;
  /** The words of the subject, without an apposition: "Bruno Retailleau", "the European Parliament". */
  readonly span: Span;
  /** Ids of the facts that the subject is: one, two coordinated persons, or none for a thing. */
  readonly facts: readonly string[];
  readonly isPlural: boolean;
  /** In French grammar, where the words tell it. */
  readonly gender?: 'm' | 'f';
}

/** The finite verb of a clause, with what goes with it. */
interface EventVerb {
  /** From its first clitic to its last word: "s’est rendu", "had been fined", "announced". */
  readonly span: Span;
  /** The conjugated word: "est", "had", "announced". */
  readonly finite: Span;
  /** Whether an auxiliary or a modal is conjugated, and a participle or an infinitive follows. */
  readonly isCompound: boolean;
}

/** When or where it happened: the whole phrase with its preposition, and the fact in it. */
export interface Circumstance {
  readonly span: Span;
  readonly fact: string;
}

/**
 * Who did what, when and where, as one sentence says it in its main clause. Every span is exact; the language is the
 * article's. What can't be told for sure (two finite verbs, a pronoun as subject) is no event.
 */
export interface Event {
  readonly language: Language;
  readonly sentence: Span;
  readonly subject: EventSubject;
  readonly verb: EventVerb;
  /** What follows the verb, without the full stop; empty when nothing does. */
  readonly rest: Span;
  /** What precedes the subject, without its comma: "Samedi 28 octobre 2023, au Stade de France". */
  readonly opening?: Span;
  readonly when?: Circumstance;
  readonly where?: Circumstance;
}
