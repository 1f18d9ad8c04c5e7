import type { Language } from '@/core/language';
import { firstName } from '../first-names';
import type { NameWords } from '../name-words';
import { NATIONALITY_INDEX } from '../nationality';
import { ORGANISATION_INDEX } from '../organisations';
import { indexPhrases, listed, type PhraseIndex } from '../phrases';
import { PLACE_INDEX } from '../places';
import type { Token } from '../tokens';
import { CALLINGS } from './callings';
import { FAMILY_NAMES } from './family-names';
import { ORGANISATION_HINTS } from './organisation-hints';
import { PLACE_HINTS } from './place-hints';

/** The lists as bits of a number: those of single words first, then those of phrases. */
const SURE_FIRST_NAME = 1;
const DOUBTFUL_FIRST_NAME = 2;
const TITLE = 4;
const ORGANISATION_HEAD = 8;
const PLACE_HEAD = 16;
const CUE_OF_ORGANISATION = 32;
const CUE_OF_PLACE = 64;
const SAYING = 128;
const CALLING = 256;
const PARTICLE = 512;
const NO_NAME = 1024;
const STOP_WORD = 2048;
const COUNTRY = 1 << 12;
const CITY = 1 << 13;
const REGION = 1 << 14;
const NATIONALITY = 1 << 15;
const ORGANISATION = 1 << 16;
/** Set on the further tokens of a phrase. */
const FURTHER = 1 << 17;
const FAMILY_NAME = 1 << 18;
const PLACE_HINT = 1 << 19;
const ORGANISATION_HINT = 1 << 20;

/** The lists that speak for a name, without those of small words. */
export const NAME_LISTS =
  SURE_FIRST_NAME |
  DOUBTFUL_FIRST_NAME |
  FAMILY_NAME |
  COUNTRY |
  CITY |
  REGION |
  PLACE_HINT |
  NATIONALITY |
  ORGANISATION |
  ORGANISATION_HINT |
  FURTHER;

let hints: { readonly places: PhraseIndex<true>; readonly organisations: PhraseIndex<true> } | undefined;

/** The tagger's own lists of phrases, indexed when they are first asked for. */
function hintIndexes(): NonNullable<typeof hints> {
  hints ??= {
    places: indexPhrases(
      listed(PLACE_HINTS).map((name): [string, true] => [name, true]),
      true,
    ),
    organisations: indexPhrases(
      listed(ORGANISATION_HINTS).map((name): [string, true] => [name, true]),
      true,
    ),
  };
  return hints;
}

const PLACE_KINDS = { country: COUNTRY, city: CITY, region: REGION } as const;

/** The lists that a word is on by itself, as bits. */
export function listsOf(text: string, lower: string, words: NameWords, language: Language): number {
  const isCapital = /^\p{Lu}/u.test(text);
  const first = isCapital ? firstName(text) : undefined;
  return (
    (isCapital && isFamilyName(lower) ? FAMILY_NAME : 0) |
    (first === 'sure' ? SURE_FIRST_NAME : first === 'doubtful' ? DOUBTFUL_FIRST_NAME : 0) |
    (words.titles.has(lower) ? TITLE : 0) |
    (words.organisationHeads.has(lower) ? ORGANISATION_HEAD : 0) |
    (words.placeHeads.has(lower) ? PLACE_HEAD : 0) |
    (words.organisationCues.has(lower) ? CUE_OF_ORGANISATION : 0) |
    (words.placeCues.has(lower) ? CUE_OF_PLACE : 0) |
    (words.sayingVerbs.has(lower) ? SAYING : 0) |
    (words.ranks.has(lower) || CALLINGS[language].has(lower) ? CALLING : 0) |
    (words.particles.has(lower) ? PARTICLE : 0) |
    (words.notNames.has(lower) ? NO_NAME : 0) |
    (words.stopWords.has(lower) ? STOP_WORD : 0)
  );
}

function isFamilyName(lower: string): boolean {
  const plain = lower.normalize('NFD').replace(/\p{M}/gu, '');
  return (
    FAMILY_NAMES.has(plain) || (plain.includes('-') && FAMILY_NAMES.has(plain.slice(plain.indexOf('-') + 1)))
  );
}

/** Adds to each token's bits those of the phrases that it is part of: listed places, organisations, nationalities. */
export function markPhrases(
  tokens: readonly Token[],
  mayStart: (token: number) => boolean,
  language: Language,
  marks: Int32Array,
): void {
  const mark = (from: number, length: number, bit: number): void => {
    for (let at = from; at < from + length; at += 1)
      marks[at] = (marks[at] ?? 0) | bit | (at > from ? FURTHER : 0);
  };
  const { places, organisations } = hintIndexes();
  for (let at = 0; at < tokens.length; at += 1) {
    if (!mayStart(at)) continue;
    const place = PLACE_INDEX[language].at(tokens, at);
    if (place) mark(at, place.length, PLACE_KINDS[place.value.kind]);
    const organisation = ORGANISATION_INDEX[language].at(tokens, at);
    if (organisation) mark(at, organisation.length, ORGANISATION);
    const nationality = NATIONALITY_INDEX[language].at(tokens, at);
    if (nationality) mark(at, nationality.length, NATIONALITY);
    const placeHint = places.at(tokens, at);
    if (placeHint) mark(at, placeHint.length, PLACE_HINT);
    const organisationHint = organisations.at(tokens, at);
    if (organisationHint) mark(at, organisationHint.length, ORGANISATION_HINT);
  }
}
