import type { Language } from '@/core/language';
import { ofPlace as ofPlaceEnglish, thePlace as thePlaceEnglish } from '../en/grammar';
import {
  inPlace as inPlaceFrench,
  ofPlace as ofPlaceFrench,
  thePlace as thePlaceFrench,
} from '../fr/grammar';
import { contracted } from '../fr/inflection';
import { isCountryCode } from './country-codes';
import type { OfficeHead } from './office-words';
import { organisationPhrase } from './organisation-phrase';
import { placeOf } from './places';

/** Offices that one has at a body, not of it: "chercheuse au CNRS", "researcher at CNRS". */
const AT_BODY: ReadonlySet<OfficeHead> = new Set<OfficeHead>([
  'researcher',
  'research-director',
  'professor',
  'economist',
]);

/** Whom English says to sit "for" a place: "member of parliament for Corrèze". */
const FOR_PLACE: ReadonlySet<OfficeHead> = new Set<OfficeHead>(['member-of-parliament', 'senator']);

/** Seas that French departments are called after: nobody holds an office of a sea. */
const DEPARTMENTS: ReadonlyMap<string, string> = new Map([['English Channel', 'Manche']]);

/**
 * An office's body with the word that joins it: "de la Banque mondiale", "of the World Bank", "au CNRS", "for Corrèze".
 * @param body a place, a country's code, an organisation, or "to:" or "for:" with where one is posted
 */
export function bodyPhrase(head: OfficeHead, body: string, language: Language): string {
  const department = DEPARTMENTS.get(body);
  if (department !== undefined && language === 'en')
    return `${FOR_PLACE.has(head) ? 'for' : 'of'} ${department}`;
  const [, posting, where = body] = /^(to|for):(.{1,300})$/u.exec(body) ?? [];
  if (posting !== undefined) return postingPhrase(posting, where, language);
  const of =
    placeOf(body) || isCountryCode(body)
      ? language === 'fr'
        ? ofPlaceFrench(body)
        : ofPlaceEnglish(body)
      : (organisationPhrase(body, language) ?? (language === 'fr' ? contracted('de', body) : `of ${body}`));
  if (language === 'en' && FOR_PLACE.has(head) && placeOf(body)) return of.replace(/^of /u, 'for ');
  if (!AT_BODY.has(head)) return of;
  if (language === 'en') return of.replace(/^of /u, 'at ');
  return of.replace(/^(?:des|du|de|d’)( |(?<=’))/u, (link) =>
    link.startsWith('des') ? 'aux ' : link.startsWith('du') ? 'au ' : 'à ',
  );
}

/** "to Finland", "en Finlande"; "to the United Nations", "auprès de l’ONU"; "for Libya", "pour la Libye". */
function postingPhrase(posting: string, where: string, language: Language): string {
  const isPlace = placeOf(where) !== undefined;
  if (language === 'en')
    return `${posting} ${isPlace ? thePlaceEnglish(where) : (organisationPhrase(where, 'en') ?? where).replace(/^of /u, '')}`;
  if (posting === 'for') return `pour ${isPlace ? thePlaceFrench(where) : where}`;
  return isPlace
    ? inPlaceFrench(where)
    : `auprès ${organisationPhrase(where, 'fr') ?? contracted('de', where)}`;
}
