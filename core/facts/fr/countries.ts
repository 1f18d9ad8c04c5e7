/**
 * The grammar of country names in French: which article they take. Countries that aren't here take
 * none ("Cuba", "Malte"). Codes are ISO 3166-1 alpha-2.
 */
const FEMININE = `AF AL DZ DE AO SA AR AM AU AT BE BY BO BA BW BG CF CN CO KP KR CI HR DM EG ER ES EE SZ ET FI FR GM GE
  GH GR GD GT GN GQ GW GY HU IN ID IE IS IT JM JO LV LR LY LT MK MY MR MD MN NA NO NZ UG PG PL PT CZ DO RO RU RS SL SK SI
  SO SE CH SY TZ TH TN TR UA ZM BB PF NC GF GP MQ MP TF BL`;
const MASCULINE = `AZ BD BZ BJ BT BR BN BF BI KH CM CA CV CL CG CD CR DK SV EC GA GL HN IQ IR JP KZ KE KG XK KW LA LS LB LI
  LU MW ML MA MX ME MZ MM NP NI NE NG PK PA PY PE QA GB RW SN SD SS LK SR TJ TD TL TG TM UY UZ VU VE VN YE ZW EH VA BW HT`;
const PLURAL = 'AE US BS KM FJ MH SB MV NL PH SC PW FK CK FO KY VG VI BM IC TC AX';

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
for (const code of ['GH', 'BW', 'BZ', 'VA']) ARTICLES.set(code, 'le');
for (const code of ['EU', 'PS', 'CD']) ARTICLES.set(code, 'la');
for (const code of ['HT', 'TL', 'BL']) ARTICLES.set(code, '');

/** The article that French puts before a country's name, elision apart; none for "Cuba", "Israël". */
export function countryArticle(code: string): FrenchArticle {
  return ARTICLES.get(code) ?? '';
}

/** Countries without article that take "en": "en Israël", "en Haïti". */
export const EN_WITHOUT_ARTICLE: ReadonlySet<string> = new Set(['IL', 'HT', 'AD']);
