import type { Bilingual, Language } from '@/core/language';
import { ENGLISH_PORTFOLIOS } from '../en/office-words';
import { ofPlace } from '../fr/grammar';
import { contracted } from '../fr/inflection';
import { FRENCH_PORTFOLIOS } from '../fr/office-words';
import { PORTFOLIOS } from './office-words';
import { type Place, placeNamed } from './places';
import { foldWord } from './tokens';

/** What both languages call the bodies that a portfolio names: "ministère de l’Intérieur", "Interior Ministry". */
const MINISTRIES: Bilingual<ReadonlyMap<string, Bilingual<string>>> = ministries();

function ministries(): Bilingual<ReadonlyMap<string, Bilingual<string>>> {
  const fr = new Map<string, Bilingual<string>>();
  const en = new Map<string, Bilingual<string>>();
  for (const portfolio of PORTFOLIOS) {
    const french = FRENCH_PORTFOLIOS[portfolio].split('/');
    const [short = '', rest = ''] = ENGLISH_PORTFOLIOS[portfolio].split('|');
    const [long = '', ...others] = rest.split('/');
    const name = {
      fr: `ministère ${contracted('de', french[0] ?? '')}`,
      en: `${titled(short)} Ministry`,
    };
    for (const words of french) addOnce(fr, `ministère ${contracted('de', words)}`, name);
    for (const words of [short, long.replace(/^the /u, ''), ...others]) {
      addOnce(en, `${words} Ministry`, name);
      addOnce(en, `Ministry of ${words}`, name);
      addOnce(en, `Ministry of the ${words}`, name);
    }
  }
  return { fr, en };
}

/** The first portfolio of the lexicon that has a name keeps it: "Interior Ministry" comes before "Home Ministry". */
function addOnce(names: Map<string, Bilingual<string>>, words: string, name: Bilingual<string>): void {
  const key = foldWord(words);
  if (!names.has(key)) names.set(key, name);
}

function titled(words: string): string {
  return words.replace(/(?<=^| )\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/**
 * The name of a body in both languages, when its head and what follows it are known in both: a ministry by its
 * portfolio, a university by its city or region. Gives nothing when any part has no sure rendering: the name then
 * stays in its own language.
 */
export function composedOrganisation(name: string, language: Language): Bilingual<string> | undefined {
  const bare = name.replace(/^the /iu, '');
  return MINISTRIES[language].get(foldWord(bare)) ?? university(bare, language);
}

const UNIVERSITY: Record<Language, RegExp> = {
  fr: /^université (?:de la |de l['’]|du |des |de |d['’])(\p{Lu}.{1,60})$/iu,
  en: /^university of (?:the )?(\p{Lu}.{1,60})$/iu,
};

/** "université du Caire" / "University of Cairo". A university of a country, or of no place that is listed, keeps its own name. */
function university(name: string, language: Language): Bilingual<string> | undefined {
  const words = UNIVERSITY[language].exec(name)?.[1];
  const place: Place | undefined = words === undefined ? undefined : placeOfName(words, language);
  if (place === undefined || place.kind === 'country') return undefined;
  const english = place.the ? `the ${place.en}` : place.en;
  return { fr: `université ${ofPlace(place.value)}`, en: `University of ${english}` };
}

/** The place of a name whose own article may be hidden in "du": "du Caire" is of Le Caire. */
function placeOfName(words: string, language: Language): Place | undefined {
  return placeNamed(words, language) ?? (language === 'fr' ? placeNamed(`Le ${words}`, language) : undefined);
}
