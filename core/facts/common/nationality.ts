import type { Language } from '@/core/language';
import { ENGLISH_DEMONYMS, ENGLISH_OTHER_DEMONYMS } from '../en/demonyms';
import { FRENCH_DEMONYMS, FRENCH_OTHER_DEMONYMS } from '../fr/demonyms';
import { type FrenchForm, inflect } from '../fr/inflection';
import { indexPhrases, listed, type PhraseIndex } from './phrases';

/** The country of an adjective of nationality; '' for one of no country ("breton", "African"). */
export type Nationality = string;

const FORMS: readonly FrenchForm[] = [
  { gender: 'm', plural: false },
  { gender: 'f', plural: false },
  { gender: 'm', plural: true },
  { gender: 'f', plural: true },
];

const adjectives: Record<Language, Map<string, string>> = { fr: new Map(), en: new Map() };

function read(list: string, language: Language): [string, Nationality][] {
  const pairs: [string, Nationality][] = [];
  for (const item of listed(list)) {
    const code = item.slice(0, 2);
    const words = item.slice(3).split('~');
    adjectives[language].set(code, words[0] ?? '');
    for (const word of words) pairs.push(...formsOf(word, code, language));
  }
  return pairs;
}

function formsOf(word: string, code: Nationality, language: Language): [string, Nationality][] {
  if (language === 'fr') return FORMS.map((form) => [inflect(word, form), code]);
  return /(?:an|i|o)$/u.test(word)
    ? [
        [word, code],
        [`${word}s`, code],
      ]
    : [[word, code]];
}

/** Finds adjectives of nationality, in every form, and the people they name ("les Français", "Moroccans"). */
export const NATIONALITY_INDEX: Readonly<Record<Language, PhraseIndex<Nationality>>> = {
  fr: indexPhrases(
    [
      ...read(FRENCH_DEMONYMS, 'fr'),
      ...listed(FRENCH_OTHER_DEMONYMS).flatMap((word) => formsOf(word, '', 'fr')),
    ],
    true,
  ),
  en: indexPhrases(
    [
      ...read(ENGLISH_DEMONYMS, 'en'),
      ...listed(ENGLISH_OTHER_DEMONYMS).flatMap((word) => formsOf(word, '', 'en')),
    ],
    true,
  ),
};

/** The adjective of a country: "marocaine" for MA in the French feminine, "Moroccan" in English. */
export function nationality(country: string, language: Language, form: FrenchForm): string | undefined {
  const word = adjectives[language].get(country);
  if (word === undefined) return undefined;
  return language === 'fr' ? inflect(word, form) : word;
}
