import type { Language } from '@/core/language';
import type { OfficeHead } from './office-words';

/** Words that link an office to its body. */
export const LINKS: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:de|du|des|d'|au|aux|à|près)$/u,
  en: /^(?:of|for|at|in)$/u,
};
/** Articles after such a link. */
export const ARTICLES: Readonly<Record<Language, RegExp>> = { fr: /^(?:la|l')$/u, en: /^(?:the)$/u };
/** Small words inside a body's name. */
export const INNER: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:de|du|des|d'|la|l'|et|pour)$/u,
  en: /^(?:of|the|and|for|in)$/u,
};
/** Words that end a body in small letters: a verb, a clause or another complement starts there. */
export const CLAUSE_WORDS =
  /^(?:qui|que|qu'|dont|où|est|a|ont|était|sera|reste|devient|lors|selon|depuis|après|avant|à|en|au|aux|dans|par|sur|chez|devant|pendant|comme|who|which|that|is|was|has|had|will|said|says|told|as|on|in|at|by|from|with|to|since|until|after|before|during|when|while)$/u;
/** Words that a body in small letters can't hold: what they link isn't clear. */
export const UNCLEAR =
  /^(?:et|ou|mais|and|or|but|them|us|him|her|his|their|its|my|our|your|leur|leurs|son|sa|ses|notre|nos|votre|celui|celle|ceux|celles|this|these|those|one)$/u;
/** Nouns that a name completes: "la région Occitanie", "la société Nuagea". */
export const CUES =
  /^(?:région|ville|province|département|commune|société|groupe|parti|musée|université|institut|club|lycée|collège|hôpital|fondation|cabinet|journal|entreprise|chaîne|quartier|association|ong|syndicat|banque|mouvement|canton|district|start-up|compagnie|agence|collectif|festival|théâtre|école|domaine|château)$/u;
/** Nouns that name no body unless something completes them: "de l’institution", "of the company". */
export const VAGUE =
  /^(?:institution|organisation|organization|société|groupe|entreprise|compagnie|établissement|instance|structure|club|équipe|parti|mouvement|syndicat|conseil|comité|commission|cour|tribunal|pays|ville|commune|région|université|école|musée|association|fondation|agence|assemblée|chambre|fédération|ligue|banque|gouvernement|état|rébellion|company|group|firm|team|squad|party|union|council|committee|court|country|city|town|region|state|university|school|museum|foundation|agency|assembly|chamber|federation|league|bank|board|body|government|department|ministry|office|organisers?|rebels)$/u;
/** In words. */
export const LONGEST_BODY = 9;
/** Offices whose body "à", "au" or "in" may introduce: after the others they tell where something took place. */
export const AT_WORK: ReadonlySet<OfficeHead> = new Set<OfficeHead>([
  'researcher',
  'research-director',
  'professor',
  'lawyer',
  'economist',
  'coroner',
  'prosecutor',
  'attorney-general',
]);
/** Offices whose "of" names what they are in charge of, which is translated, not a name: "Minister for Nature". */
export const OF_MATTERS: ReadonlySet<OfficeHead> = new Set<OfficeHead>([
  'minister',
  'deputy-minister',
  'secretary',
  'secretary-of-state',
  'commissioner',
  'european-commissioner',
]);
