import type { Bilingual, Language } from '@/core/language';
import { inBoth } from '@/core/language';
import type { OrganisationValue, PlaceValue } from '../fact';
import { composedOrganisation } from './organisation-compose';
import { organisationOf } from './organisations';
import { placeOf } from './places';
import { isAcronym } from './tokens';

/** A fact in words in both languages, and the language that each side really is in. */
export interface Label {
  readonly label: Bilingual<string>;
  readonly labelLanguage: Bilingual<Language>;
}

/** A label that is right in both languages. */
export function labelInBoth(make: (language: Language) => string): Label {
  return { label: inBoth(make), labelLanguage: { fr: 'fr', en: 'en' } };
}

/** A label that only the article's language has: shown in it on both sides, and marked so. */
export function labelInOne(words: string, language: Language): Label {
  return { label: { fr: words, en: words }, labelLanguage: { fr: language, en: language } };
}

/** A place's name, without article: "Maroc", "Morocco". A value out of the lists is its own name in both languages. */
function renderPlace(value: PlaceValue, language: Language): string {
  const place = placeOf(value);
  return place ? place[language] : value;
}

/** Common nouns that make a name belong to one language: "Cour d’appel de Douai", "Ministry of Water". */
const FRENCH_WORDS =
  /(?:^|[ ’'])(?:de|du|des|d|la|le|les|et|université|ministère|cour|conseil|tribunal|fédération|banque|parti|institut|lycée|hôpital|mairie|préfecture|musée|syndicat|école|société|groupe)(?:$|[ ’'])/iu;
const ENGLISH_WORDS =
  /(?:^| )(?:of|the|and|for|university|ministry|court|council|department|party|institute|school|hospital|museum|union|society|board|office|bank|agency|commission|committee|federation|association|authority|service|army|police|airport|river|lake|street|bridge)(?:$| )/iu;

/** The label of a place: in both languages when the lists have it or when it is a bare proper name. */
export function placeLabel(value: PlaceValue, language: Language): Label {
  if (!placeOf(value) && hasCommonWords(value, language)) return labelInOne(value, language);
  return labelInBoth((side) => renderPlace(value, side));
}

function hasCommonWords(name: string, language: Language): boolean {
  return (language === 'fr' ? FRENCH_WORDS : ENGLISH_WORDS).test(name) || /(?:^| )\p{Ll}{4,}/u.test(name);
}

/** The label of an organisation: acronym for acronym, full name for full name, when the list has it. */
export function organisationLabel(value: OrganisationValue, language: Language): Label {
  const organisation = organisationOf(value);
  if (organisation) {
    const short = isAcronym(value) || (value.length <= 6 && organisation[language].length > value.length + 4);
    return labelInBoth((side) => {
      if (side === language && !short) return organisation[side];
      return short ? (organisation.short?.[side] ?? organisation[side]) : organisation[side];
    });
  }
  const composed = composedOrganisation(value, language);
  if (composed) return labelInBoth((side) => (side === language ? value : composed[side]));
  return hasCommonWords(value, language) ? labelInOne(value, language) : labelInBoth(() => value);
}
