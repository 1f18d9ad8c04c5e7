import type { FactKind } from '@/core/facts/fact';
import type { Language } from '@/core/language';
import type { Line } from '../bank';
import type { Part, Words } from '../line';
import type { Context } from './context';
import { ENGLISH } from './en';
import { FRENCH } from './fr';

/** What a hole asks for: a kind of fact, or a period. */
export type Gap = FactKind | 'period';

/** Grammatical gender, for French: masculine where it is unknown. */
export type Gender = 'm' | 'f';

/**
 * What a language says to ask about facts. What is put in may be in the other language, and is then marked in
 * the line. A `measure` comes as `definite` gives it; an office comes bare ("ministre de la Justice").
 */
export interface Phrasebook {
  /** Which words are missing from a sentence, or from several; of the article that `within` names, where it must be told. */
  gap(gap: Gap, passage: Language, within?: Context): Line;
  /** Who holds an office. `isSpecific`: it says of what ("ministre de la Justice", not "avocat"). */
  holder(office: Words, gender: Gender, isSpecific: boolean): Line;
  /** Who is one of the `count` people who hold an office, which comes in the plural. */
  oneHolder(offices: Words, count: number): Line;
  /** Who is somebody's counterpart. `country` is an ISO code, where the article says it. */
  counterpart(person: string, country: string | undefined): Line;
  /** Which office a person holds. */
  office(person: string): Line;
  /** When and where a measure was. */
  when(measure: Part): Line;
  where(measure: Part): Line;
  /** Which measure was then; which measure serves a purpose, quoted as the article words it. */
  eventAt(when: string): Line;
  measureFor(purpose: Words): Line;
  /** Which name is missing from a measure's label, quoted. */
  completes(label: Words): Line;
  /** In which order what follows was; which office each of some people holds. */
  putInOrder(): Line;
  matchRoles(): Line;
  /** Statements, for true or false. */
  holds(person: string, office: Words, gender: Gender | undefined, isSpecific: boolean): Line;
  holdsOne(person: string, offices: Words, count: number): Line;
  isCounterpart(person: string, of: string, country: string | undefined): Line;
  happened(measure: Part, when: string): Line;
  tookPlace(measure: Part, where: string): Line;
  /** A date after the word that joins it to a verb: "le 14 avril 2025", "in March 2025". */
  whenPhrase(value: string, label: string): string;
  /** A place after the word that joins it to a verb: "au Maroc", "in Rabat". */
  wherePhrase(place: string): string;
  /** A measure's label with its article; between quotation marks where it is in the other language. */
  definite(measure: Words): Part;
  /** A measure with its owners: "la visite officielle" + "à Rabat" of somebody. */
  owned(measure: string, rest: string, owners: readonly string[]): string;
}

const PHRASEBOOKS: Readonly<Record<Language, Phrasebook>> = { fr: FRENCH, en: ENGLISH };

/** A language's phrasebook. */
export function phrasebook(language: Language): Phrasebook {
  return PHRASEBOOKS[language];
}
