import type { Language } from '@/core/language';
import { contracted, withArticle } from '../fr/inflection';
import { organisationOf } from './organisations';

const FEMININE =
  /^(?:organisation|banque|cour|union|commission|agence|ligue|croix|réserve|communauté|association|confédération|fédération|assemblée|chambre|maison|garde|armée|école|université|société|alliance|duma|douma|uefa$|fifa$|nasa$|bbc$|cia$|nba$|fao$)/iu;
const MASCULINE =
  /^(?:fonds|conseil|parti|parlement|sénat|comité|programme|haut|centre|institut|congrès|pentagone|kremlin|groupe|front|rassemblement|mouvement|croissant|élysée|elysée|mercosur|bundes|capitole|hamas|hezbollah|m23|fbi$|cern$)/iu;
const PLURAL = /^(?:nations|brics|gardiens|talibans)/iu;
/** Initials that news in French says with its article, whether the list has them or not. */
const FEMININE_INITIALS =
  /^(?:CGT|CFDT|CFTC|CFE-CGC|FSU|FNSEA|FCPE|SNCF|RATP|CNIL|DGSE|DGSI|DGCCRF|LNR|LFP|FFF|FFR|FFT|FNAEG|CAF|CPAM|CEDEAO|CEMAC|BCE|BEI|BAD|CPI|CIJ|CEDH|CJUE|HATVP|DGAC|RTBF|RTS)$/u;
const MASCULINE_INITIALS =
  /^(?:CNRS|CSA|PCF|PSG|NPA|MEDEF|Medef|CNES|CEA|CHU|FMI|GIEC|BIT|HCR|PNUD|PAM|CICR|CIO|GIGN|BEA|CNC|CNL|FLN|RPR|PS|RN|MR|PSOE|SPD|ANC)$/u;
/** Initials that English says letter by letter, and with its article: "the CIA", unlike "NASA". */
const SPELT = /^(?:CIA|FBI|NSA|BBC|NBA|NFL)$/u;

/**
 * "of" an organisation of the list, in a language: "de la Banque mondiale", "of the World Bank".
 * Undefined when the list lacks it, or when French grammar can't tell its article.
 */
export function organisationPhrase(name: string, language: Language): string | undefined {
  const organisation = organisationOf(name);
  const initials = organisation?.fr ?? name;
  if (language === 'fr' && FEMININE_INITIALS.test(initials)) return `de la ${initials}`;
  if (language === 'fr' && MASCULINE_INITIALS.test(initials)) return `du ${initials}`;
  if (!organisation) return undefined;
  if (language === 'en') {
    const takesThe =
      SPELT.test(organisation.en) ||
      organisation.en === 'Élysée' ||
      (!organisation.en.startsWith('La ') &&
        organisation.fr !== organisation.en &&
        /\s|^(?:pentagon|kremlin|senate|capitol|duma|taliban)$/iu.test(organisation.en));
    return `of ${takesThe ? 'the ' : ''}${organisation.en}`;
  }
  if (FEMININE.test(organisation.fr)) return contracted('de', withArticle('la', organisation.fr));
  if (MASCULINE.test(organisation.fr)) return contracted('de', withArticle('le', organisation.fr));
  if (PLURAL.test(organisation.fr)) return contracted('de', withArticle('les', organisation.fr));
  // "député de La France insoumise": an article that belongs to the name stays as it is.
  const isWhole = organisation.fr === organisation.en || organisation.fr.startsWith('La ');
  return isWhole ? contracted('de', organisation.fr) : undefined;
}
