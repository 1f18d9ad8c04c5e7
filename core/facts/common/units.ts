import type { Language } from '@/core/language';

/** A unit: its CLDR name or ISO 4217 code, and what each language calls it. The first form is the symbol, if any. */
interface Unit {
  readonly id: string;
  readonly forms: Readonly<Record<Language, readonly string[]>>;
}

/** CLDR name = French forms = English forms. */
const UNIT_LINES = `
percent = %, pour cent, p. 100, pourcent = %, percent, per cent, pct
percentage-point = point de pourcentage, points de pourcentage, points de %, pts = percentage point, percentage points
meter-per-second = m/s, mètres par seconde = m/s, metres per second, meters per second
kilometer-per-hour = km/h, kilomètres à l'heure, kilomètres par heure, kilomètres-heure, km-h, kmh = km/h, kph, kmh, kilometres per hour, kilometers per hour
mile-per-hour = mph, miles par heure, milles à l'heure, miles à l'heure = mph, miles per hour
square-kilometer = km², km2, kilomètres carrés, kilomètre carré = km², km2, sq km, square kilometres, square kilometers
square-meter = m², m2, mètres carrés, mètre carré = m², m2, sq m, square metres, square meters
cubic-meter = m³, m3, mètres cubes, mètre cube = m³, m3, cubic metres, cubic meters
square-mile = milles carrés = sq mi, square miles
square-foot = pieds carrés = sq ft, square feet
kilometer = km, kilomètre, kilomètres, kms = km, kilometre, kilometres, kilometer, kilometers, kms
meter = m, mètre, mètres = metre, metres, meter, meters
centimeter = cm, centimètre, centimètres = cm, centimetre, centimetres, centimeter, centimeters
millimeter = mm, millimètre, millimètres = mm, millimetre, millimetres, millimeter, millimeters
nautical-mile = mille nautique, milles nautiques, milles marins, mille marin = nautical mile, nautical miles
mile = mile, miles = mile, miles
yard = yard, yards = yard, yards
foot = pied, pieds = ft, foot, feet
inch = pouce, pouces = inch, inches
hectare = ha, hectare, hectares = ha, hectare, hectares
acre = acre, acres = acre, acres
kilogram = kg, kilo, kilos, kilogramme, kilogrammes = kg, kilo, kilos, kilogram, kilograms, kilogrammes
gram = g, gramme, grammes = gram, grams
milligram = mg, milligramme, milligrammes = mg, milligram, milligrams
tonne = tonne, tonnes = tonne, tonnes, metric tons
ton = tonnes courtes = ton, tons
liter = litre, litres = litre, litres, liter, liters
milliliter = ml, millilitre, millilitres = ml, millilitre, millilitres, milliliter, milliliters
hectoliter = hectolitre, hectolitres = hectolitre, hectolitres, hectoliter, hectoliters
celsius = °c, degrés celsius, degré celsius, degrés, °, degré, degrés c = °c, degrees celsius, degrees c, degrees centigrade
degree = degrés d'angle = degrees, degree
fahrenheit = °f, degrés fahrenheit = °f, degrees fahrenheit
kilowatt = kw, kilowatt, kilowatts = kw, kilowatt, kilowatts
megawatt = mw, mégawatt, mégawatts = mw, megawatt, megawatts
gigawatt = gw, gigawatt, gigawatts = gw, gigawatt, gigawatts
terawatt = tw, térawatt, térawatts = tw, terawatt, terawatts
kilowatt-hour = kwh, kilowattheures, kilowattheure = kwh, kilowatt-hours, kilowatt hours
megawatt-hour = mwh, mégawattheures, mégawattheure = mwh, megawatt-hours, megawatt hours
gigawatt-hour = gwh, gigawattheures, gigawattheure = gwh, gigawatt-hours, gigawatt hours
terawatt-hour = twh, térawattheures, térawattheure = twh, terawatt-hours, terawatt hours
megabyte = mo, mégaoctet, mégaoctets = mb, megabyte, megabytes
gigabyte = go, gigaoctets = gb, gigabytes
terabyte = to, téraoctets = tb, terabytes
light-year = année-lumière, années-lumière = light-year, light-years, light years
decibel = décibel, décibels, db = decibel, decibels, db
magnitude = magnitude = magnitude
century = siècle, siècles = century, centuries
decade = décennie, décennies = decade, decades
year = an, ans, année, années = year, years, year old, years old, year olds
month = mois = month, months
week = semaine, semaines = week, weeks
day = jour, jours, j = day, days
hour = h, heure, heures = hour, hours, hr, hrs
minute = min, minute, minutes, mn = min, minute, minutes, mins
second = s, seconde, secondes = second, seconds, secs
`;

/** ISO 4217 = French forms = English forms. "Livres", "pesos" or "dinars" alone could be several: left out. */
const CURRENCY_LINES = `
EUR = €, euro, euros, eur = €, euro, euros, eur
USD = $, $us, $ us, us$, dollar, dollars, dollars américains, dollars us, usd = $, us$, dollar, dollars, us dollars, usd
GBP = £, livres sterling, livre sterling = £, pounds sterling, british pounds
JPY = ¥, yen, yens = ¥, yen
CNY = yuan, yuans = yuan
CHF = chf, francs suisses, franc suisse = chf, swiss francs
CAD = c$, $ca, dollars canadiens = c$, ca$, canadian dollars
AUD = a$, dollars australiens = a$, au$, australian dollars
NZD = nz$, dollars néo-zélandais = nz$, new zealand dollars
HKD = hk$, dollars de hong kong = hk$, hong kong dollars
SGD = s$, dollars de singapour = s$, singapore dollars
MAD = dirhams marocains, dirhams, dirham, mad = moroccan dirhams, dirhams, dirham, mad
AED = dirhams émiratis, dirhams des émirats = emirati dirhams, uae dirhams
TND = dinars tunisiens = tunisian dinars
DZD = dinars algériens = algerian dinars
INR = ₹, roupies indiennes = ₹, indian rupees
RUB = ₽, roubles, rouble = ₽, roubles, rubles
UAH = ₴, hryvnias = ₴, hryvnias
TRY = ₺, livres turques, lires turques = ₺, turkish lira, turkish liras
ILS = ₪, shekels = ₪, shekels
KRW = ₩, wons = ₩, won
BRL = r$, reals, reais = r$, reais, brazilian reals
MXN = pesos mexicains = mexican pesos
ARS = pesos argentins = argentine pesos
PLN = zlotys = zlotys
SEK = couronnes suédoises = swedish kronor
NOK = couronnes norvégiennes = norwegian kroner
DKK = couronnes danoises = danish kroner
ZAR = rands, rands sud-africains = rand, south african rand
NGN = ₦, nairas, naira = ₦, naira, nairas
GHS = ₵, cedis, cedi = ₵, cedis, cedi
KES = shillings kényans = kenyan shillings
UGX = shillings ougandais = ugandan shillings
TZS = shillings tanzaniens = tanzanian shillings
ETB = birrs, birr = birr
ZMW = kwachas zambiens = zambian kwacha
CDF = francs congolais = congolese francs
RWF = francs rwandais = rwandan francs
GNF = francs guinéens = guinean francs
MGA = ariarys, ariary = ariary
MRU = ouguiyas = ouguiya
EGP = livres égyptiennes = egyptian pounds
LBP = livres libanaises = lebanese pounds
SYP = livres syriennes = syrian pounds
SDG = livres soudanaises = sudanese pounds
IRR = rials iraniens = iranian rials
IQD = dinars irakiens = iraqi dinars
KWD = dinars koweïtiens = kuwaiti dinars
JOD = dinars jordaniens = jordanian dinars
LYD = dinars libyens = libyan dinars
QAR = riyals qatariens, riyals qataris = qatari riyals
PKR = roupies pakistanaises = pakistani rupees
LKR = roupies sri-lankaises = sri lankan rupees
NPR = roupies népalaises = nepalese rupees
BDT = takas, taka = taka, takas
MYR = ringgits, ringgit, ringgits malaisiens = ringgit, ringgits, malaysian ringgit
THB = ฿, bahts, baht, bahts thaïlandais = ฿, baht, thai baht
IDR = roupies indonésiennes = rupiah, indonesian rupiah
PHP = ₱, pesos philippins = ₱, philippine pesos
VND = ₫, dongs, dong = ₫, dong
TWD = nt$, dollars taïwanais = nt$, taiwan dollars
COP = pesos colombiens = colombian pesos
CLP = pesos chiliens = chilean pesos
CZK = couronnes tchèques = czech crowns, czech koruna
ISK = couronnes islandaises = icelandic kronur
HUF = forints = forints
RON = lei = lei
BGN = levs, leva = leva
RSD = dinars serbes = serbian dinars
GEL = ₾, laris, lari = ₾, lari
KZT = ₸, tenges = ₸, tenge
AZN = ₼, manats = ₼, manat
AFN = afghanis = afghanis
VES = bolivars, bolívars = bolivars
PEN = sols = soles
HTG = gourdes = gourdes
SAR = riyals saoudiens, rials saoudiens = saudi riyals
`;

const UNITS: readonly Unit[] = readLines(UNIT_LINES);
const CURRENCIES: readonly Unit[] = readLines(CURRENCY_LINES);

function readLines(lines: string): Unit[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [id = '', fr = '', en = ''] = line.split(' = ');
      return { id, forms: { fr: fr.split(', '), en: en.split(', ') } };
    });
}

const CURRENCY_IDS: ReadonlySet<string> = new Set(CURRENCIES.map(({ id }) => id));

const BY_FORM: Record<Language, ReadonlyMap<string, string>> = { fr: formsOf('fr'), en: formsOf('en') };

function formsOf(language: Language): Map<string, string> {
  return new Map(
    [...UNITS, ...CURRENCIES].flatMap(({ id, forms }) => forms[language].map((form) => [form, id] as const)),
  );
}

/** The unit with a form, in lower case with straight apostrophes: "pour cent", "km/h", "dollars canadiens". */
export function unitOfForm(form: string, language: Language): string | undefined {
  return BY_FORM[language].get(form);
}

const OPENERS: Record<Language, ReadonlySet<string>> = {
  fr: openersOf(BY_FORM.fr.keys()),
  en: openersOf(BY_FORM.en.keys()),
};

/** The first word or sign of each form, as sentences are cut. */
function openersOf(forms: Iterable<string>): Set<string> {
  return new Set([...forms].map((form) => /^(?:[dl]'(?=\p{L})|[\p{L}\p{M}]+|.)/u.exec(form)?.[0] ?? form));
}

/** Whether a word or sign, in lower case, begins the form of any unit: a quick no for nearly every word. */
export function opensUnit(word: string, language: Language): boolean {
  return OPENERS[language].has(word);
}

/** Whether a unit is money (an ISO 4217 code). */
export function isCurrency(unit: string): boolean {
  return CURRENCY_IDS.has(unit);
}

/** What a language calls a unit: its forms, or nothing when the unit isn't known. */
export function unitForms(unit: string, language: Language): readonly string[] | undefined {
  return [...UNITS, ...CURRENCIES].find(({ id }) => id === unit)?.forms[language];
}
