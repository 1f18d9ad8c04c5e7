import type { OfficeHead, OfficeQualifier, Portfolio } from './office-words';

/** What an office is at or over, beyond a portfolio: "maire de Lyon", "CEO of Renault". */
export interface OfficeBody {
  /** `PlaceValue` of a listed place, else the article's own words. */
  readonly value: string;
  /** The article's words from the link on: "du Conseil constitutionnel", "of the council". */
  readonly words: string;
  /** Whether the words are a name that both languages leave as it is, or that the lists translate. */
  readonly kind: 'place' | 'organisation' | 'name' | 'words';
}

/** An office as a sentence has it, before anyone is known to hold it. Tokens `from` to `to` (excluded). */
export interface OfficePhrase {
  readonly from: number;
  readonly to: number;
  /** First token of the office itself: after its article. */
  readonly head: OfficeHead;
  readonly plural: boolean;
  readonly qualifier?: OfficeQualifier;
  readonly portfolios: readonly Portfolio[];
  readonly country?: string;
  readonly body?: OfficeBody;
  /** "la ministre", "directrice": what the words themselves tell. */
  readonly gender?: 'm' | 'f';
  /** "des deux pays": the offices of two countries, shared out among the holders. */
  readonly ofTwo?: boolean;
  /** Where the office's own words end, when "des deux pays" or "of the institution" follows them. */
  readonly wordsTo: number;
  /** "directeur exécutif", "performance director": a word that the lexicon lacks makes it another office, kept in its own words. */
  readonly isOwn?: true;
  /** "secretary of…": what follows its link could not be read, so that the office isn't whole. */
  readonly isCut?: true;
  /** Where a body begins that is only where the holder works: "professor | at Harvard University". */
  readonly worksFrom?: number;
}

/** Ranks: they stand before a name, and no one is "the general" without one. */
const RANKS: ReadonlySet<OfficeHead> = new Set([
  'general',
  'lieutenant-general',
  'major-general',
  'brigadier-general',
  'colonel',
  'lieutenant-colonel',
  'admiral',
  'vice-admiral',
  'rear-admiral',
  'commander',
]);

/** Offices that say nothing without what they are over, even beside a name. */
const EMPTY: ReadonlySet<OfficeHead> = new Set([
  'head',
  'deputy-head',
  'deputy-leader',
  'secretary',
  'representative',
  'researcher',
  'commissioner',
  'commander',
]);

/** Offices that several people hold at once, so that one of them isn't told without a name. */
const MANY: ReadonlySet<OfficeHead> = new Set([
  'judge',
  'lawyer',
  'professor',
  'economist',
  'researcher',
  'senator',
  'member-of-parliament',
  'mep',
  'councillor',
  'representative',
  'envoy',
  'prince',
  'princess',
  'cardinal',
  'bishop',
  'imam',
  'rabbi',
  'commissioner',
  'european-commissioner',
  'prosecutor',
  'deputy-prosecutor',
  'minister',
  'secretary-of-state',
  'deputy-minister',
  'founder',
  'co-founder',
  'owner',
  'spokesperson',
  'deputy-mayor',
  'assistant-coach',
  'investigating-judge',
  'rapporteur',
]);

/** Whether an office is a rank, told only together with a name. */
export function isRank(phrase: OfficePhrase): boolean {
  return RANKS.has(phrase.head);
}

/** Whether an office says nothing without a body, a country or a portfolio: "le chef", "its head". */
export function isEmpty(phrase: OfficePhrase): boolean {
  return EMPTY.has(phrase.head) && !isSpecific(phrase) && !phrase.isOwn;
}

/** Whether only one holds the office of a country or body at a time, so that it is told without a name: "the mayor of London". */
export function isHeldByOne(phrase: OfficePhrase): boolean {
  return (
    !phrase.plural && !RANKS.has(phrase.head) && (phrase.portfolios.length > 0 || !MANY.has(phrase.head))
  );
}

/** Whether the phrase says which office it is even when no one is named: it has a portfolio, a country or a body. */
export function isSpecific(phrase: OfficePhrase): boolean {
  return phrase.portfolios.length > 0 || phrase.country !== undefined || phrase.body !== undefined;
}

/**
 * The language-neutral key of an office: "minister:interior", "former-president", "mayor@Lyon",
 * "minister:economy+finance". The country is kept apart, in the role's value.
 */
export function officeKey(phrase: Pick<OfficePhrase, 'head' | 'qualifier' | 'portfolios' | 'body'>): string {
  const qualifier = phrase.qualifier ? `${phrase.qualifier}-` : '';
  const portfolios = phrase.portfolios.length > 0 ? `:${phrase.portfolios.join('+')}` : '';
  return `${qualifier}${phrase.head}${portfolios}${phrase.body ? `@${phrase.body.value}` : ''}`;
}
