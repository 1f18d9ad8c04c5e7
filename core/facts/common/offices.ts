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
  /** Where the office's own words end, when "des deux pays" follows them. */
  readonly wordsTo: number;
}

/** Offices that are common words too: they count only with a holder right beside them. */
const LOOSE: ReadonlySet<OfficeHead> = new Set([
  'general',
  'colonel',
  'captain',
  'chair',
  'owner',
  'judge',
  'lawyer',
  'leader',
  'representative',
  'head',
  'editor',
  'director',
  'professor',
  'economist',
  'founder',
  'co-founder',
  'king',
  'queen',
  'prince',
  'princess',
  'cardinal',
  'imam',
  'coach',
  'secretary',
  'minister',
  'counterpart',
  'president',
  'speaker',
  'spokesperson',
  'commissioner',
  'prosecutor',
  'senator',
  'governor',
  'mayor',
  'chancellor',
  'member-of-parliament',
  'mep',
  'emperor',
  'pope',
  'sultan',
  'emir',
  'envoy',
  'consul',
  'admiral',
  'dean',
  'rector',
  'curator',
  'treasurer',
  'rapporteur',
  'prefect',
  'goalkeeper',
  'councillor',
  'vice-president',
  'bishop',
  'archbishop',
  'rabbi',
]);

/** Whether the phrase says which office it is even when no one is named: it has a portfolio, a country or a body. */
export function isSpecific(phrase: OfficePhrase): boolean {
  return phrase.portfolios.length > 0 || phrase.country !== undefined || phrase.body !== undefined;
}

/** Whether a bare phrase, with neither holder nor specification, is no fact. */
export function isLoose(phrase: OfficePhrase): boolean {
  return LOOSE.has(phrase.head) && !isSpecific(phrase);
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
