import { placeOf } from '@/core/facts/common/places';
import type { RoleValue } from '@/core/facts/fact';
import { seededOrder } from '../hash';

/** What ministers are most often in charge of: a wrong answer must be an office that every country has. */
const PORTFOLIOS = [
  'interior',
  'foreign-affairs',
  'justice',
  'economy',
  'defence',
  'health',
  'education',
  'agriculture',
  'transport',
  'culture',
  'labour',
  'environment',
];

/** Portfolios that one ministry often holds together, or that are called by each other's names. */
const KIN = [
  ['environment', 'ecology', 'climate', 'energy', 'sustainable-development', 'water'],
  ['economy', 'finance', 'budget', 'treasury', 'industry', 'planning'],
  ['trade', 'commerce', 'industry'],
  ['education', 'higher-education', 'research', 'youth'],
  ['labour', 'employment', 'social-affairs', 'solidarity'],
  ['health', 'social-affairs', 'solidarity', 'family'],
  ['interior', 'home', 'security', 'immigration', 'local-government'],
  ['foreign-affairs', 'europe', 'cooperation', 'state'],
  ['culture', 'communication', 'information'],
  ['transport', 'infrastructure', 'public-works', 'railways'],
  ['agriculture', 'fisheries'],
  ['defence', 'veterans'],
];

/** Offices that are easily taken for one another, in words that both languages have. */
const FAMILIES = [
  ['president', 'prime-minister', 'minister:foreign-affairs', 'minister:interior', 'minister:defence'],
  [
    'prime-minister',
    'deputy-prime-minister',
    'minister:foreign-affairs',
    'minister:interior',
    'minister:defence',
  ],
  ['vice-president', 'president', 'minister:foreign-affairs', 'minister:interior', 'minister:defence'],
  ['king', 'prime-minister', 'minister:foreign-affairs', 'minister:interior', 'ambassador'],
  ['queen', 'prime-minister', 'minister:foreign-affairs', 'minister:interior', 'ambassador'],
  ['chancellor', 'president', 'minister:foreign-affairs', 'minister:interior', 'minister:defence'],
  ['ambassador', 'consul', 'minister:foreign-affairs', 'envoy', 'high-commissioner'],
  ['mayor', 'deputy-mayor', 'prefect', 'police-chief'],
  ['governor', 'mayor', 'senator', 'attorney-general'],
  ['senator', 'member-of-parliament', 'mep', 'mayor', 'governor'],
  ['member-of-parliament', 'senator', 'mep', 'mayor', 'prefect'],
  ['mep', 'senator', 'member-of-parliament', 'mayor', 'prefect'],
  ['secretary-general', 'director-general', 'president', 'spokesperson', 'high-commissioner'],
  ['director-general', 'secretary-general', 'president', 'spokesperson', 'finance-director'],
  ['director', 'deputy-director', 'spokesperson', 'founder', 'treasurer'],
  ['chief-executive', 'finance-director', 'founder', 'spokesperson', 'chair'],
  ['founder', 'chief-executive', 'spokesperson', 'director', 'treasurer'],
  ['chair', 'chief-executive', 'finance-director', 'founder', 'spokesperson'],
  ['spokesperson', 'director', 'secretary-general', 'founder', 'president'],
  ['general', 'admiral', 'colonel', 'army-chief', 'police-chief'],
  ['coach', 'captain', 'assistant-coach', 'president'],
  ['captain', 'coach', 'assistant-coach', 'president'],
  ['bishop', 'archbishop', 'cardinal', 'imam', 'rabbi'],
  ['public-prosecutor', 'judge', 'lawyer', 'police-chief', 'prefect'],
  ['prosecutor', 'judge', 'lawyer', 'police-chief', 'mayor'],
];

/** Offices that a country calls otherwise than others do: there is no American Minister of Defence. */
const OF_COUNTRY: ReadonlyMap<string, readonly string[]> = new Map([
  ['US', ['president', 'vice-president', 'secretary-of-state', 'attorney-general']],
]);

/** Offices of a body that is no country: it has no ministers. */
const OF_BODIES = ['president', 'vice-president', 'secretary-general', 'director-general', 'spokesperson'];

/** Offices of a central bank, which has no mayor and no senators. */
/** A governor of anything else is a region’s. */
const BANK = /bank|banque/i;
const OF_BANKS = ['governor', 'deputy-governor', 'chief-economist', 'spokesperson', 'finance-director'];

/** The offices that are taken for this one, among those that its country or body can have. */
function familyOf(head: string, body: string, country: string | undefined): readonly string[] {
  const ofCountry = OF_COUNTRY.get(country ?? '') ?? [];
  if (body === '' && ofCountry.includes(head)) return ofCountry;
  const isOfCountry = body === '' || placeOf(body) !== undefined;
  if (!isOfCountry && OF_BODIES.includes(head)) return OF_BODIES;
  if (BANK.test(body) && OF_BANKS.includes(head)) return OF_BANKS;
  return FAMILIES.find((each) => each[0] === head) ?? [];
}

function siblingsOf({ office, country }: RoleValue): string[] {
  const [, name = office, body = ''] = /^([^@]{0,200})(@.{0,300})?$/.exec(office) ?? [];
  const [head = '', portfolio] = name.split(':');
  if (portfolio !== undefined) {
    const held = portfolio.split('+');
    const kin = KIN.filter((group) => group.some((each) => held.includes(each))).flat();
    const others = PORTFOLIOS.filter((each) => !held.includes(each) && !kin.includes(each));
    return others.map((each) => `${head}:${each}${body}`);
  }
  const qualifier = /^(?:former|acting|future|outgoing)-/.exec(head)?.[0] ?? '';
  const bare = head.slice(qualifier.length);
  // An ambassador to somewhere: a minister is to nowhere.
  const isPosted = bare === 'ambassador' && body !== '';
  return familyOf(bare, body.slice(1), country)
    .filter((each) => !(isPosted && each.startsWith('minister')))
    .filter((each) => each !== bare)
    .map((each) => `${qualifier}${each}${body}`);
}

/** Offices that may be taken for an office, of the same country or body, in a seeded order. */
export function siblingOffices(value: RoleValue, seed: string): RoleValue[] {
  return seededOrder(siblingsOf(value), seed, (office) => office).map((office) => ({
    ...value,
    office,
  }));
}
