import type { Language } from '@/core/language';
import { ofPlace as ofPlaceEnglish } from '../en/grammar';
import { pluralNoun as pluralEnglish } from '../en/inflection';
import { ENGLISH_OFFICES, ENGLISH_PORTFOLIOS } from '../en/office-words';
import type { RoleValue } from '../fact';
import { ofPlace as ofPlaceFrench } from '../fr/grammar';
import { contracted, pluralNoun as pluralFrench, withPreposition } from '../fr/inflection';
import { FRENCH_OFFICE_QUALIFIERS, FRENCH_OFFICES, FRENCH_PORTFOLIOS } from '../fr/office-words';
import { nationality } from './nationality';
import {
  OFFICE_HEADS,
  OFFICE_QUALIFIERS,
  type OfficeHead,
  type OfficeQualifier,
  PORTFOLIOS,
  type Portfolio,
} from './office-words';
import { organisationPhrase } from './organisation-phrase';
import { organisationOf } from './organisations';
import { placeOf } from './places';
import { bodyPhrase } from './render-office-body';

interface Office {
  readonly head: OfficeHead;
  readonly qualifier: OfficeQualifier | undefined;
  readonly portfolios: readonly Portfolio[];
  readonly body: string | undefined;
}

const HEADS = new Set<string>(OFFICE_HEADS);
const PORTFOLIO_SET = new Set<string>(PORTFOLIOS);
/** Heads that take "of" a country rather than its adjective: "roi du Maroc", "King of Morocco". */
const OF_COUNTRY = new Set<OfficeHead>([
  'king',
  'queen',
  'emperor',
  'sultan',
  'emir',
  'ambassador',
  'consul',
  'prince',
  'princess',
  'high-commissioner',
  'nuncio',
  'wali',
  'deputy-speaker',
  'army-chief',
]);
/** Heads that English writes small. */
const SMALL_IN_ENGLISH = new Set<OfficeHead>([
  'counterpart',
  'coach',
  'captain',
  'goalkeeper',
  'lawyer',
  'owner',
  'founder',
  'co-founder',
  'leader',
  'head',
  'spokesperson',
  'representative',
  'economist',
  'editor',
  'curator',
  'judge',
  'prosecutor',
  'public-prosecutor',
  'police-chief',
  'opposition-leader',
  'chief-executive',
  'director',
  'deputy-director',
  'chair',
  'professor',
  'imam',
  'rabbi',
  'finance-director',
  'chief-economist',
  'member-of-parliament',
  'ambassador',
  'envoy',
  'head-of-state',
  'head-of-government',
  'councillor',
  'dean',
  'rector',
  'treasurer',
  'rapporteur',
  'deputy-governor',
  'lieutenant-governor',
  'deputy-speaker',
  'deputy-leader',
  'deputy-head',
  'vice-chancellor',
  'chief-negotiator',
  'security-adviser',
  'permanent-secretary',
  'ombudsman',
  'deputy-prosecutor',
  'investigating-judge',
  'coroner',
  'nuncio',
  'parish-priest',
  'wali',
  'sub-prefect',
  'army-chief',
  'commander',
  'technology-director',
  'operations-director',
  'artistic-director',
  'sporting-director',
  'scientific-director',
  'executive-director',
  'research-director',
  'assistant-coach',
  'mission-chief',
  'head-teacher',
  'researcher',
  'special-representative',
  'boss',
  'chief-of-staff',
]);

/** Reads the key of an office; undefined when it is the article's own words. */
function parseOffice(key: string): Office | undefined {
  const at = key.indexOf('@');
  const body = at < 0 ? undefined : key.slice(at + 1);
  const [name = '', list = ''] = (at < 0 ? key : key.slice(0, at)).split(':');
  const qualifier = OFFICE_QUALIFIERS.find(
    (candidate) => name.startsWith(`${candidate}-`) && !HEADS.has(name),
  );
  const head = qualifier ? name.slice(qualifier.length + 1) : name;
  const portfolios = list === '' ? [] : list.split('+');
  if (!isHead(head) || !portfolios.every(isPortfolio)) return undefined;
  return { head, qualifier, portfolios, body };
}

function isHead(word: string): word is OfficeHead {
  return HEADS.has(word);
}

function isPortfolio(word: string): word is Portfolio {
  return PORTFOLIO_SET.has(word);
}

/** Whether an office can be put into words in both languages, or is the article's own words. */
export function canRenderOffice(key: string): boolean {
  const office = parseOffice(key);
  if (!office) return false;
  const { body } = office;
  return (
    body === undefined ||
    placeOf(body) !== undefined ||
    organisationOf(body) === undefined ||
    organisationPhrase(body, 'fr') !== undefined
  );
}

/**
 * An office in words: "ministre français de l’Intérieur", "French Minister of the Interior", "Ministers of Justice".
 * Words of the article that the lexicon lacks are given back as they are, in the article's language.
 * @param gender of the holder, for French; masculine when unknown, as French does
 */
export function renderRole(value: RoleValue, language: Language, gender: 'm' | 'f' = 'm'): string {
  const office = parseOffice(value.office);
  if (!office) return value.office;
  const many = value.holders.length > 1;
  if (value.counterpartOf !== undefined)
    return counterpart(value, value.counterpartOf, office, language, gender);
  return language === 'fr'
    ? french(office, value.country, many, gender)
    : english(office, value.country, many);
}

function counterpart(
  value: RoleValue,
  of: string,
  office: Office,
  language: Language,
  gender: 'm' | 'f',
): string {
  const plain: Office = { head: 'counterpart', qualifier: undefined, portfolios: [], body: undefined };
  const own =
    office.head === 'counterpart'
      ? ''
      : ` (${language === 'fr' ? french(office, undefined, false, gender) : english(office, undefined, false)})`;
  const head =
    language === 'fr' ? french(plain, value.country, false, gender) : english(plain, value.country, false);
  return language === 'fr' ? `${head} ${contracted('de', of)}${own}` : `${head} of ${of}${own}`;
}

function french(office: Office, country: string | undefined, many: boolean, gender: 'm' | 'f'): string {
  // "président de l’Assemblée nationale": French has no other word for who presides over a chamber that it names.
  const head = office.head === 'speaker' && office.body !== undefined ? 'president' : office.head;
  const pair = (FRENCH_OFFICES[head].split('/')[0] ?? '').split('|');
  const noun = (gender === 'f' ? pair[1] : pair[0]) ?? '';
  const parts = [many ? pluralFrench(noun) : noun];
  const ofCountry =
    country !== undefined &&
    (OF_COUNTRY.has(office.head) || nationality(country, 'fr', { gender, plural: many }) === undefined);
  if (country !== undefined && !ofCountry)
    parts.push(nationality(country, 'fr', { gender, plural: many }) ?? '');
  const words = office.qualifier ? FRENCH_OFFICE_QUALIFIERS[office.qualifier][gender === 'f' ? 1 : 0] : '';
  const qualifier = many && office.qualifier !== 'acting' && words !== '' ? `${words}s` : words;
  if (office.qualifier === 'former' || office.qualifier === 'future') parts.unshift(qualifier);
  else if (qualifier && office.qualifier !== 'acting') parts.push(qualifier);
  const preposition = /^(?:secretary|secretary-of-state|commissioner|european-commissioner)$/u.test(
    office.head,
  )
    ? 'à'
    : 'de';
  const portfolios = office.portfolios.map((portfolio) =>
    withPreposition(preposition, FRENCH_PORTFOLIOS[portfolio].split('/')[0] ?? ''),
  );
  if (portfolios.length > 0) parts.push(listFrench(portfolios));
  if (country !== undefined && ofCountry) parts.push(ofPlaceFrench(country));
  if (office.body !== undefined) parts.push(bodyPhrase(office.head, office.body, 'fr'));
  if (office.qualifier === 'acting') parts.push(qualifier);
  return parts.filter(Boolean).join(' ');
}

function listFrench(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} et ${items.at(-1) ?? ''}`;
}

function english(office: Office, country: string | undefined, many: boolean): string {
  const noun = ENGLISH_OFFICES[office.head].split('/')[0] ?? '';
  const small = SMALL_IN_ENGLISH.has(office.head);
  const cased = small ? noun : titleCase(noun);
  const words = many ? pluralEnglish(cased) : cased;
  const parts = [office.qualifier === 'elect' ? `${words}-elect` : words];
  const ofCountry =
    country !== undefined &&
    (OF_COUNTRY.has(office.head) || nationality(country, 'en', { gender: 'm', plural: false }) === undefined);
  if (office.head === 'secretary' && office.portfolios.length > 0) {
    parts.unshift(titleCase(ENGLISH_PORTFOLIOS[office.portfolios[0] ?? 'state'].split('|')[0] ?? ''));
  } else if (office.portfolios.length > 0) {
    const names = office.portfolios.map(
      (portfolio) => (ENGLISH_PORTFOLIOS[portfolio].split('|')[1] ?? '').split('/')[0] ?? '',
    );
    parts.push(
      `${/commissioner$/u.test(office.head) ? 'for' : 'of'} ${names.length < 2 ? names[0] : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`}`,
    );
  }
  if (country !== undefined && !ofCountry)
    parts.unshift(nationality(country, 'en', { gender: 'm', plural: false }) ?? '');
  if (office.qualifier && office.qualifier !== 'elect') parts.unshift(office.qualifier);
  if (country !== undefined && ofCountry) parts.push(ofPlaceEnglish(country));
  if (office.body !== undefined) parts.push(bodyPhrase(office.head, office.body, 'en'));
  return parts.filter(Boolean).join(' ');
}

function titleCase(words: string): string {
  return words.replace(/(?:^|(?<=[ -]))(?!of\b|the\b|at\b)\p{Ll}/gu, (letter) => letter.toUpperCase());
}
