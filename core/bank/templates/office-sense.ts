import type { RoleFact, RoleValue } from '@/core/facts/fact';
import { LANGUAGES } from '@/core/language';
import { hasBareNoun } from '../bare-nouns';
import { hasDanglingNoun } from '../dangling';
import { isOneAmongMany, isOneOfMany } from './offices-of-many';

/** What an office says by itself: of what it is, and whether that is enough to be asked for. */

/** Offices that mean little without the country or the body that the reading doesn't have. */
const NEEDS_BODY = new Set(
  `ambassador captain chair chief-executive chief-of-staff co-founder coach commissioner consul counterpart curator dean
  deputy-director deputy-mayor deputy-minister director director-general editor envoy finance-director founder governor
  head leader mayor minister owner prefect president rapporteur rector representative secretary secretary-general
  secretary-of-state spokesperson speaker treasurer vice-president high-commissioner delegate-general`.split(
    /\s+/,
  ),
);

/** Offices that are held in some body, which their words don't name: "council leader", "responsable du service". */
const SOMEBODYS =
  /(?:leader|manager|member|official|director|boss)$|^(?:responsable|chef|cheffe|déléguée?|membre|patron|patronne|dirigeante?)\s/;

/** An office in the article's own words that says nothing of where: "council leader", of which council? */
function isUnnamed({ office, country }: RoleValue): boolean {
  const isOwnWords = office.includes(' ') && !/\p{Lu}/u.test(office);
  const isOfState = /gouvernement|government|parlement|parliament/.test(office);
  return isOwnWords && country === undefined && !isOfState && SOMEBODYS.test(office);
}

/** "Green councillor", "Labour MP", "Crown prosecutor": neither a party nor the Crown is a body that one is councillor of. */
const OF_PARTY = /@(?:Green|Conservative|Labour|Liberal|Democrat|Republican|Socialist|Independent|Crown)s?$/;

/** "préfet de l’époque": of which? */
const OF_THEN = /(?:^|\s)(?:de l[’']époque|d[’']alors|du moment|of the time)$/u;

/** Whether an office says too little to be asked about: "directrice", of what? */
export function isVague(value: RoleValue): boolean {
  if (isUnnamed(value) || OF_PARTY.test(value.office) || OF_THEN.test(value.office)) return true;
  // A lawyer is somebody's, whom the article tells; "the American senator" is one of a hundred.
  if (isOneOfMany(value) && value.office !== 'lawyer') return !/[@ ]/.test(value.office);
  if (isSpecific(value) || value.counterpartOf !== undefined) return false;
  return NEEDS_BODY.has(value.office.replace(/^(?:former|acting|future|outgoing|elect)-/, ''));
}

/** Ranks and titles that come with a name, and of which there are many: nobody is asked who "General" is. */
const TITLES = new Set(
  'admiral archbishop bishop brother captain cardinal colonel countess count duchess duke father general judge knight lady lieutenant lord major prince princess sergeant sister'.split(
    ' ',
  ),
);

/** Whether an office is only a title, or of a body that only the article names, or its holder only a first name ("Prince William"): nothing to ask about. */
export function isTitle({ value, label, labelLanguage }: RoleFact): boolean {
  if (value.counterpartOf !== undefined) return false;
  // "fondateur de l’entreprise": which one?
  if (LANGUAGES.some((side) => hasDanglingNoun(label[side], labelLanguage[side]))) return true;
  // "directeur de la centrale"; "président de la République" has its capital.
  if (labelLanguage.fr === 'fr' && hasBareNoun(label.fr)) return true;
  if (isSpecific(value)) return false;
  return TITLES.has(value.office) || value.holders.some((holder) => !holder.includes(' '));
}

/** Whether an office says of what: a country, a ministry, a body. There are many lawyers, one Minister of Justice. */
export function isSpecific({ office, country }: RoleValue): boolean {
  if (isOneAmongMany({ office })) return false;
  return country !== undefined || /[:@]|(?:^| )(?:de|du|des|of|for|à|au) |[dl][’']|\p{Lu}/u.test(office);
}
