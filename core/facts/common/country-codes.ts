/**
 * Countries and territories: ISO 3166-1 alpha-2, and Kosovo's user-assigned XK. Uninhabited ones are left out,
 * so is Antarctica, which is a continent to newspapers.
 */
export const COUNTRY_CODES: readonly string[] =
  `AD AE AF AG AI AL AM AO AR AS AT AU AW AZ BA BB BD BE BF BG BH BI BJ BL
  BM BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CK CL CM CN CO CR CU CV CW CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK
  FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IQ IR IS IT JE JM JO JP KE KG
  KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW
  MX MY MZ NA NC NE NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG
  SH SI SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU
  WF WS XK YE YT ZA ZM ZW`.split(/\s+/u);

const CODES = new Set(COUNTRY_CODES);

/** Whether a place's value is a country's code rather than a name. */
export function isCountryCode(value: string): boolean {
  return CODES.has(value);
}
