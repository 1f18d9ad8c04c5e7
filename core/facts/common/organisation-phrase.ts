import type { Language } from '@/core/language';
import { contracted, withArticle } from '../fr/inflection';
import { organisationOf } from './organisations';

const FEMININE =
  /^(?:organisation|banque|cour|union|commission|agence|ligue|croix|réserve|communauté|association|confédération|fédération|assemblée|chambre|maison|garde|armée|école|université|société|alliance|duma|douma|uefa$|fifa$|nasa$|bbc$|cia$|nba$|fao$)/iu;
const MASCULINE =
  /^(?:fonds|conseil|parti|parlement|sénat|comité|programme|haut|centre|institut|congrès|pentagone|kremlin|groupe|front|rassemblement|mouvement|croissant|mercosur|bundes|capitole|hamas|hezbollah|m23|fbi$|cern$)/iu;
const PLURAL = /^(?:nations|brics|gardiens|talibans)/iu;
/** Initials that English says letter by letter, and with its article: "the CIA", unlike "NASA". */
const SPELT = /^(?:CIA|FBI|NSA|BBC|NBA|NFL)$/u;

/**
 * "of" an organisation of the list, in a language: "de la Banque mondiale", "of the World Bank".
 * Undefined when the list lacks it, or when French grammar can't tell its article.
 */
export function organisationPhrase(name: string, language: Language): string | undefined {
  const organisation = organisationOf(name);
  if (!organisation) return undefined;
  if (language === 'en') {
    const takesThe =
      SPELT.test(organisation.en) ||
      (organisation.fr !== organisation.en &&
        /\s|^(?:pentagon|kremlin|senate|capitol|duma|taliban)$/iu.test(organisation.en));
    return `of ${takesThe ? 'the ' : ''}${organisation.en}`;
  }
  if (FEMININE.test(organisation.fr)) return contracted('de', withArticle('la', organisation.fr));
  if (MASCULINE.test(organisation.fr)) return contracted('de', withArticle('le', organisation.fr));
  if (PLURAL.test(organisation.fr)) return contracted('de', withArticle('les', organisation.fr));
  return organisation.fr === organisation.en ? contracted('de', organisation.fr) : undefined;
}
