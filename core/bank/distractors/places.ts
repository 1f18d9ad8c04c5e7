import type { PlaceValue } from '@/core/facts/fact';
import { seededOrder } from '../hash';

/**
 * Countries and territories that are easily taken for one another, by ISO 3166-1 code: neighbours first. Each
 * line is a region; a country may be in two.
 */
const COUNTRIES = [
  'MA DZ TN LY MR EG EH',
  'SN ML CI BF NE GN TG BJ GH NG',
  'CM GA CG CD TD CF GQ AO',
  'KE UG TZ RW BI ET SO DJ ER SD SS',
  'ZA NA BW ZW ZM MZ MG LS SZ',
  'FR BE LU CH DE IT ES PT NL AT',
  'GB IE FR NL BE DK NO IS',
  'SE NO DK FI IS EE LV LT',
  'PL CZ SK HU RO BG UA MD BY SI',
  'HR SI RS BA ME MK AL GR XK BG',
  'RU UA BY GE AM AZ KZ MD',
  'TR GR CY SY LB IQ IR',
  'IL PS LB JO SY EG',
  'SA AE QA KW BH OM YE IQ IR',
  'IN PK BD LK NP AF BT',
  'CN JP KR KP TW MN HK',
  'TH VN KH LA MM MY SG ID PH',
  'AU NZ FJ PG WS TO NC PF',
  'US CA MX',
  'GT HN SV NI CR PA BZ',
  'CU HT DO JM BS TT PR',
  'BR AR CL UY PY BO',
  'CO VE EC PE GY SR BO',
] as const;

/** Cities that are easily taken for one another, by their English names (a place's value), `;` between them. */
const CITIES = [
  'Rabat;Casablanca;Marrakesh;Fez;Tangier;Agadir',
  'Rabat;Algiers;Tunis;Tripoli;Cairo;Nouakchott',
  'Dakar;Bamako;Abidjan;Ouagadougou;Niamey;Conakry;Lomé;Cotonou;Accra;Lagos',
  'Nairobi;Kampala;Kigali;Addis Ababa;Mogadishu;Khartoum',
  'Paris;Brussels;Berlin;London;Madrid;Rome;Lisbon;Vienna',
  'Paris;Lyon;Marseille;Toulouse;Bordeaux;Lille;Nantes;Strasbourg;Nice;Rennes;Montpellier',
  'London;Manchester;Birmingham;Liverpool;Leeds;Bristol;Glasgow;Edinburgh;Cardiff;Belfast',
  'Berlin;Munich;Hamburg;Frankfurt;Cologne;Stuttgart',
  'Geneva;Zurich;Bern;Lausanne;Basel',
  'Brussels;Antwerp;Ghent;Liège;Charleroi;Namur',
  'Madrid;Barcelona;Seville;Bilbao;Zaragoza',
  'Rome;Milan;Naples;Turin;Florence;Venice',
  'Stockholm;Oslo;Copenhagen;Helsinki;Reykjavik',
  'Warsaw;Prague;Budapest;Bucharest;Sofia;Bratislava',
  'Kyiv;Kharkiv;Odesa;Lviv;Dnipro',
  'Moscow;Minsk;Kyiv;Warsaw;Vilnius;Riga;Tallinn',
  'Jerusalem;Tel Aviv;Beirut;Amman;Damascus;Baghdad',
  'Riyadh;Doha;Dubai;Abu Dhabi;Kuwait City;Manama;Muscat',
  'New Delhi;Mumbai;Islamabad;Dhaka;Kathmandu;Colombo;Karachi',
  'Beijing;Shanghai;Tokyo;Seoul;Taipei;Osaka',
  'Bangkok;Hanoi;Jakarta;Manila;Kuala Lumpur',
  'Sydney;Melbourne;Brisbane;Perth;Canberra;Wellington;Auckland',
  'Washington;New York;Boston;Chicago;Los Angeles;San Francisco;Houston;Miami',
  'Ottawa;Montreal;Toronto;Vancouver;Quebec City;Calgary',
  'Mexico City;Havana;Guatemala City',
  'Brasília;Buenos Aires;Santiago;Lima;Bogotá;Caracas;Montevideo;Quito',
].map((cities) => cities.split(';'));

const REGIONS: readonly (readonly string[])[] = [...COUNTRIES.map((codes) => codes.split(' ')), ...CITIES];

/** Lands that belong to a country: few would take one for a country. */
const TERRITORIES = new Set(['NC', 'PF', 'PR', 'HK', 'EH']);

/** Places of the same region and sort as a place, in a seeded order, territories last; none for a place in no list. */
export function neighbours(value: PlaceValue, seed: string): PlaceValue[] {
  const region = REGIONS.find((each) => each.includes(value)) ?? [];
  const others = region.filter((each) => each !== value);
  const ordered = seededOrder(others, seed, (each) => each);
  const isCountry = (each: string): boolean => TERRITORIES.has(each) === TERRITORIES.has(value);
  return [...ordered.filter(isCountry), ...ordered.filter((each) => !isCountry(each))];
}
