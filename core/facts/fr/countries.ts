/**
 * The grammar of country names in French: which article they take. Countries that aren't here take
 * none ("Cuba", "Malte"). Codes are ISO 3166-1 alpha-2.
 */
const FEMININE = `AL AM AR AT AU BA BB BE BG BO BY CD CF CH CI CN CO CZ DE DM DO DZ EE EG ER ES ET EU FI FM FR GD GE GF GM
  GN GP GQ GR GW HR HU ID IE IM IN IS IT JM JO KP KR LT LV LY MD MK MM MN MQ MR MY NA NC NO NZ PF PG PL PS RO RS RU SA SE
  SI SK SL SO SY TH TN TR TZ UA UG ZA ZM`;
const MASCULINE = `AF AO AZ BD BF BI BJ BN BR BT BW BZ CA CG CL CM CR CV DK EC EH GA GB GH GL GT GY HN IQ IR JP KE KG KH KW KZ
  LA LB LI LK LR LS LU MA ME ML MW MX MZ NE NG NI NP PA PE PK PT PY QA RW SD SN SR SS SV SZ TD TG TJ TL TM UY UZ VA VE VN
  VU XK YE ZW`;
const PLURAL = 'AE AS AX BM BS CK FJ FK FO IC KM KY MH MP MV NL PH PW SB SC TC US VG VI';

/** Names that usage prefers to the ones of CLDR. */
export const FRENCH_COUNTRY_NAMES: ReadonlyMap<string, string> = new Map([
  ['CD', 'République démocratique du Congo'],
  ['CG', 'Congo'],
  ['HK', 'Hong Kong'],
  ['MO', 'Macao'],
  ['MM', 'Birmanie'],
  ['PS', 'Palestine'],
  ['VA', 'Vatican'],
  ['VN', 'Vietnam'],
  ['CZ', 'République tchèque'],
  ['SX', 'Saint-Martin'],
  ['EU', 'Union européenne'],
]);

/** Other names by which French texts call a country. */
export const FRENCH_COUNTRY_ALIASES: readonly (readonly [string, string])[] = [
  ['Viêt Nam', 'VN'],
  ['Viet-Nam', 'VN'],
  ['Myanmar', 'MM'],
  ['Tchéquie', 'CZ'],
  ['Grande-Bretagne', 'GB'],
  ['RDC', 'CD'],
  ['RD Congo', 'CD'],
  ['Congo-Kinshasa', 'CD'],
  ['Congo-Brazzaville', 'CG'],
  ['République du Congo', 'CG'],
  ['États-Unis d’Amérique', 'US'],
  ['USA', 'US'],
  ['Hollande', 'NL'],
  ['Émirats', 'AE'],
  ['EAU', 'AE'],
  ['Centrafrique', 'CF'],
  ['Bosnie', 'BA'],
  ['Macédoine', 'MK'],
  ['Swaziland', 'SZ'],
  ['Territoires palestiniens', 'PS'],
  ['cité du Vatican', 'VA'],
  ['Île Maurice', 'MU'],
  ['Réunion', 'RE'],
  ['Malouines', 'FK'],
  ['Nigéria', 'NG'],
  ['Libéria', 'LR'],
  ['Bélarus', 'BY'],
  ['Iraq', 'IQ'],
  ['Kirghizie', 'KG'],
  ['Timor-Leste', 'TL'],
  ['Salvador', 'SV'],
];

export type FrenchArticle = 'le' | 'la' | 'les' | '';

const ARTICLES = new Map<string, FrenchArticle>();
for (const [article, codes] of [
  ['la', FEMININE],
  ['le', MASCULINE],
  ['les', PLURAL],
] as const) {
  for (const code of codes.split(/\s+/u)) if (code) ARTICLES.set(code, article);
}

/** The article that French puts before a country's name, elision apart; none for "Cuba", "Israël". */
export function countryArticle(code: string): FrenchArticle {
  return ARTICLES.get(code) ?? '';
}

/** Countries without article that take "en": "en Israël", "en Haïti". */
export const EN_WITHOUT_ARTICLE: ReadonlySet<string> = new Set(['IL', 'HT', 'AD']);
