import type { Language } from '@/core/language';
import { ENGLISH_COUNTRY_ALIASES, ENGLISH_COUNTRY_NAMES, ENGLISH_THE } from '../en/countries';
import {
  countryArticle,
  EN_WITHOUT_ARTICLE,
  FRENCH_COUNTRY_ALIASES,
  FRENCH_COUNTRY_NAMES,
  type FrenchArticle,
} from '../fr/countries';
import { BOUND_REGIONS, MORE_REGIONS } from './bound-region-list';
import { CITIES } from './city-list';
import { COUNTRY_CODES } from './country-codes';
import { MORE_CITIES } from './exonym-list';
import { indexPhrases, listed, type PhraseIndex } from './phrases';
import { REGIONS } from './region-list';
import { foldWord } from './tokens';

/** A place of the lists: its value, its name in each language, and the grammar of these names. */
export interface Place {
  /** ISO 3166-1 alpha-2 for a country or territory, else the English name. */
  readonly value: string;
  readonly kind: 'country' | 'city' | 'region';
  readonly fr: string;
  readonly en: string;
  readonly article: FrenchArticle;
  /** Whether the English name takes "the". */
  readonly the: boolean;
  /** Whether the French name never goes without its article: "de la Seine", "dans le Var". */
  readonly isBound?: boolean;
}

const places = new Map<string, Place>();
const names: Record<Language, [string, Place][]> = { fr: [], en: [] };

function add(place: Place, fr: readonly string[], en: readonly string[]): void {
  if (places.has(place.value)) return;
  places.set(place.value, place);
  for (const name of [place.fr, ...fr]) names.fr.push([name, place]);
  for (const name of [place.en, ...en]) names.en.push([name, place]);
}

function splitArticle(name: string): { article: FrenchArticle; bare: string } {
  const spaced = /^(le|la|les) /u.exec(name);
  if (spaced) return { article: spaced[1] as FrenchArticle, bare: name.slice(spaced[0].length) };
  if (name.startsWith("l'")) return { article: 'la', bare: name.slice(2) };
  return { article: '', bare: name };
}

function cleanCldr(name: string): string {
  return name.replaceAll(' & ', ' and ').replace(/^St\. /u, 'Saint ');
}

function addCountries(): void {
  const fr = new Intl.DisplayNames(['fr'], { type: 'region' });
  const en = new Intl.DisplayNames(['en'], { type: 'region' });
  for (const code of [...COUNTRY_CODES, 'EU']) {
    if (code === 'EU') continue;
    add(
      {
        value: code,
        kind: 'country',
        fr: FRENCH_COUNTRY_NAMES.get(code) ?? fr.of(code) ?? code,
        en: ENGLISH_COUNTRY_NAMES.get(code) ?? cleanCldr(en.of(code) ?? code),
        article: countryArticle(code),
        the: ENGLISH_THE.has(code),
      },
      [fr.of(code) ?? code],
      [en.of(code) ?? code],
    );
  }
  for (const [language, aliases] of [
    ['fr', FRENCH_COUNTRY_ALIASES],
    ['en', ENGLISH_COUNTRY_ALIASES],
  ] as const) {
    for (const [name, code] of aliases) {
      const place = places.get(code);
      if (place) names[language].push([name, place]);
    }
  }
}

function addListed(list: string, kind: 'city' | 'region', isBound = false): void {
  for (const item of listed(list)) {
    const [left = '', right = left] = item.split('=');
    const [french = '', ...frenchOther] = left.split('~');
    const [english = '', ...englishOther] = right.split('~');
    const { article, bare } = splitArticle(french);
    const the = english.startsWith('the ');
    const en = the ? english.slice(4) : english;
    const bound = isBound ? { isBound } : {};
    const fr = bare.replaceAll("'", '’');
    add({ value: en, kind, fr, en, article, the, ...bound }, frenchOther, englishOther);
  }
}

addCountries();
addListed(CITIES, 'city');
addListed(MORE_CITIES, 'city');
addListed(BOUND_REGIONS, 'region', true);
addListed(REGIONS, 'region');
addListed(MORE_REGIONS, 'region');

/**
 * Finds place names of the lists in tokens. Each language's own names come first; a name of the other language is known too,
 * since a French text may keep "Kyiv" or "New South Wales".
 */
export const PLACE_INDEX: Readonly<Record<Language, PhraseIndex<Place>>> = {
  fr: indexPhrases([...names.fr, ...names.en.filter(([, place]) => place.kind !== 'country')], true),
  en: indexPhrases([...names.en, ...names.fr.filter(([, place]) => place.kind !== 'country')], true),
};

/** "au Caire", "du Havre": French cities whose article is hidden in the preposition before, by the rest of their name. */
export const CONTRACTED_CITIES: PhraseIndex<Place> = indexPhrases(
  names.fr.flatMap(([name, place]): [string, Place][] =>
    /^Les? /u.test(name) ? [[name.replace(/^Les? /u, ''), place]] : [],
  ),
  true,
);

const byName: Record<Language, ReadonlyMap<string, Place>> = {
  fr: byFoldedName('fr'),
  en: byFoldedName('en'),
};

function byFoldedName(language: Language): Map<string, Place> {
  const found = new Map<string, Place>();
  for (const [name, place] of names[language]) {
    const key = foldWord(name);
    if (!found.has(key)) found.set(key, place);
  }
  return found;
}

/** The place that a language calls by a name, without its article: "Le Caire", "Bretagne". */
export function placeNamed(name: string, language: Language): Place | undefined {
  return byName[language].get(foldWord(name));
}

/** Every place of the lists. */
export function listedPlaces(): readonly Place[] {
  return [...places.values()];
}

/** The place of a value, when the lists have it. */
export function placeOf(value: string): Place | undefined {
  return places.get(value);
}

/** How a place that stands alone takes "in": French "en Bretagne", "au Texas", "dans les Alpes" differ by kind. */
export function takesEn(place: Place): boolean {
  return place.kind === 'country' && EN_WITHOUT_ARTICLE.has(place.value);
}
