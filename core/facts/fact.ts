import type { Span } from '@/core/article/article';
import type { Bilingual, Language } from '@/core/language';

export const FACT_KINDS = ['date', 'person', 'place', 'organisation', 'role', 'quantity', 'measure'] as const;

export type FactKind = (typeof FACT_KINDS)[number];

/** Where an article says it. `language` tells which of two parallel articles the offsets belong to. */
export interface Mention extends Span {
  readonly language: Language;
}

/** EDTF, ISO 8601-2: `2025-04-14`, `2025-03`, `2025`, season `2024-22`, `202X`, interval `a/b`. */
export type DateValue = string;

/** The full name as the article writes it at its longest ("Bruno Retailleau"). */
type PersonValue = string;

/** ISO 3166-1 alpha-2 code for a country or territory ("FR", "EH"), else the name itself ("Rabat"). */
export type PlaceValue = string;

/** The name as the article writes it at its longest, or the acronym when that is all there is. */
export type OrganisationValue = string;

/** Who holds which office. */
export interface RoleValue {
  /** Language-neutral key of the office ("minister:interior"), or its own words when the lexicon lacks it. */
  readonly office: string;
  /** ISO 3166-1 alpha-2 code, when the text says of which country. */
  readonly country?: string;
  /** Whose counterpart the holder is ("son homologue marocain"): the holders' `PersonValue`s. */
  readonly counterpartOf?: string;
  /** `PersonValue`s of the holders, in the order of the text. */
  readonly holders: readonly string[];
  /** ISO codes of several countries whose offices are shared out among the holders, without saying whose is whose. */
  readonly sharedBy?: readonly string[];
}

/** A number and what it counts. */
export interface QuantityValue {
  readonly number: number;
  /** The upper end of "between 1.5 and 2 million euros". */
  readonly to?: number;
  /** CLDR unit ("kilometer", "percent"), ISO 4217 currency ("EUR"), "noun:<lemma>" for what is counted, or "score" (`number` to `to`). */
  readonly unit: string;
  /** "une quarantaine", "about 40". */
  readonly approximate?: boolean;
  /** Of a score by sets (unit `score`), each set; `number` and `to` are then the sets won. */
  readonly sets?: readonly (readonly [number, number])[];
}

/** A decision, an agreement, an act: what was done or agreed. */
export interface MeasureValue {
  /** Language-neutral key of the act when the lexicon has it ("visit", "create:working-group"), else its own words. */
  readonly act: string;
  /** `PersonValue`, `PlaceValue` or `OrganisationValue` of whoever did it, where the sentence says so. */
  readonly actors: readonly string[];
  /** Where it took place or is aimed at, a `PlaceValue`, where the sentence says so. */
  readonly place?: string;
  /** When it took place, where the sentence says so. */
  readonly date?: DateValue;
  /** What it is for ("chargé de…", "afin de…", "to…"): spans of the article's own words. */
  readonly purposes?: readonly Mention[];
}

interface FactOf<Kind extends FactKind, Value> {
  /** Made from kind and value alone, so that the same article read again gives the same ids. */
  readonly id: string;
  readonly kind: Kind;
  readonly value: Value;
  /** The fact in words, in each language. */
  readonly label: Bilingual<string>;
  /** The language in which each side of `label` really is: the article's own where there is no sure rendering. */
  readonly labelLanguage: Bilingual<Language>;
  /** In the order of the text; at least one. */
  readonly mentions: readonly Mention[];
  /** 0–1: how sure the reading is. */
  readonly confidence: number;
  /** Whether the text says it (`read`) or it was worked out (`implied`: a bare "lundi" against the article's date). */
  readonly basis: 'read' | 'implied';
}

export type DateFact = FactOf<'date', DateValue>;
type PersonFact = FactOf<'person', PersonValue>;
type PlaceFact = FactOf<'place', PlaceValue>;
type OrganisationFact = FactOf<'organisation', OrganisationValue>;
export type RoleFact = FactOf<'role', RoleValue>;
export type QuantityFact = FactOf<'quantity', QuantityValue>;
export type MeasureFact = FactOf<'measure', MeasureValue>;

export type Fact =
  | DateFact
  | PersonFact
  | PlaceFact
  | OrganisationFact
  | RoleFact
  | QuantityFact
  | MeasureFact;
