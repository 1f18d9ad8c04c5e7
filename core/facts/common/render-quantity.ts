import type { Bilingual, Language } from '@/core/language';
import { ENGLISH_QUANTITIES } from '../en/quantities';
import type { QuantityValue } from '../fact';
import { FRENCH_QUANTITIES } from '../fr/quantities';
import { type CountedNoun, nounOfLemma } from './counted-nouns';
import { numberFormat } from './number-formats';
import { readNumber } from './numbers';
import { partsOf } from './quantity-duration';
import type { QuantityPack } from './quantity-pack';
import { quantityTokens, tokenPatterns } from './quantity-tokens';
import { isCurrency, unitForms } from './units';

const PACKS: Record<Language, QuantityPack> = { fr: FRENCH_QUANTITIES, en: ENGLISH_QUANTITIES };
const LOCALES: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' };
const PLURALS: Readonly<Record<Language, Intl.PluralRules>> = {
  fr: new Intl.PluralRules('fr-FR'),
  en: new Intl.PluralRules('en-GB'),
};
const NBSP = '\u00a0';

/** The units that `Intl.NumberFormat` can name; ECMA-402 sanctions these and their quotients. */
const INTL_UNITS: ReadonlySet<string> = new Set([
  ...[
    'kilometer-per-hour',
    'mile-per-hour',
    'kilometer',
    'meter',
    'centimeter',
    'millimeter',
    'mile',
    'yard',
  ],
  ...[
    'foot',
    'inch',
    'hectare',
    'acre',
    'kilogram',
    'gram',
    'liter',
    'milliliter',
    'degree',
    'celsius',
    'fahrenheit',
  ],
  ...['megabyte', 'gigabyte'],
  ...['terabyte', 'year', 'month', 'week', 'day', 'hour', 'minute', 'second'],
]);

/**
 * Writes a quantity as running text: "3,5 millions d’euros" / "€3.5 million", "12 %" / "12%", "2 h 30".
 * @param noun what is counted, in both languages, when the lexicon lacks it; used whatever the number
 * @returns `undefined` when the language has no sure word for what is counted: the caller then keeps the article's
 */
export function renderQuantity(
  value: QuantityValue,
  language: Language,
  noun?: Bilingual<string>,
): string | undefined {
  if (value.unit === 'score') return score(value);
  const write = writerOf(value.unit, language, noun);
  if (write === undefined) return undefined;
  const words =
    value.to === undefined ? write(value.number) : range(value.number, value.to, value.unit, language, write);
  if (value.approximate !== true) return words;
  return language === 'fr' ? `environ ${words}` : `about ${words}`;
}

/**
 * Reads a number that someone typed, in figures or words: "3,5 millions", "3.5 million", "3500000",
 * "trois cent mille". What follows it (a unit, a noun) is passed over. Gives `undefined` when it doesn't begin
 * with a number, or is written as the language doesn't write numbers.
 */
export function parseNumber(text: string, language: Language): number | undefined {
  const words = text.trim().slice(0, 200);
  const pack = PACKS[language];
  const span = { start: 0, end: words.length };
  const tokens = quantityTokens(words, span, [], tokenPatterns(pack));
  const scan = { words, tokens, pack, language };
  const sign = /^[-−]$/u.test(tokens[0]?.text ?? '') ? 1 : 0;
  const isMoney = /^[$€£¥]$/u.test(tokens[0]?.text ?? '');
  const read = readNumber(scan, isMoney ? 1 : sign);
  if (read === undefined) return undefined;
  const goesOn = tokens[read.next];
  if (
    goesOn?.kind === 'figures' ||
    (goesOn?.isGlued && /^[.,:/]$/u.test(goesOn.text) && read.next + 1 < tokens.length)
  ) {
    return undefined;
  }
  return sign === 1 ? -read.value : read.value;
}

type Write = (number: number) => string;

function writerOf(unit: string, language: Language, noun: Bilingual<string> | undefined): Write | undefined {
  if (noun !== undefined) return (number) => counted(number, noun[language], language);
  if (unit.startsWith('noun:')) return nounWriter(unit.slice(5), language);
  if (isCurrency(unit)) return (number) => money(number, unit, language);
  if (unit === 'percent') return (number) => percent(number, language);
  if (unit === 'magnitude') return (number) => `magnitude ${plain(number, language)}`;
  if (partsOf(unit) !== undefined) return (number) => duration(number, unit, language);
  if (INTL_UNITS.has(unit))
    return (number) => formatted(number, language, { style: 'unit', unit, unitDisplay: 'long' });
  const forms = unitForms(unit, language);
  return forms === undefined ? undefined : (number) => measured(number, unit, forms, language);
}

/** `person`, or `fr:passes d'armes` for words that only one language has. */
function nounWriter(lemma: string, language: Language): Write | undefined {
  const own = /^(fr|en):(.+)$/u.exec(lemma);
  if (own) return own[1] === language ? (number) => counted(number, own[2] ?? '', language) : undefined;
  const known = nounOfLemma(lemma);
  return known && ((number) => counted(number, nounForm(known, number, language), language));
}

function nounForm(noun: CountedNoun, number: number, language: Language): string {
  const [one = '', many = one] = noun.forms[language];
  return isSingular(number, language) ? one : many;
}

function isSingular(number: number, language: Language): boolean {
  return PLURALS[language].select(Math.abs(number)) === 'one';
}

/** "3,5 millions de personnes", "700 asylum seekers". */
function counted(number: number, noun: string, language: Language): string {
  return `${plain(number, language)}${link(number, noun, language)}${noun}`;
}

function link(number: number, noun: string, language: Language): string {
  if (language === 'en' || !isCompact(number)) return ' ';
  // French elides before a vowel or a mute h; these few have the other h.
  return /^(?:[aeiouàâéèêëîïôûœ]|y(?![aeouéè])|h(?!alt|all|ameau|andicap|angar|aricot|ausse|aut|éros|ongrois|uit))/iu.test(
    noun,
  )
    ? ' d’'
    : ' de ';
}

/** In full below a million; "3,5 millions" from there on when that keeps every figure short. */
function plain(number: number, language: Language): string {
  return isCompact(number)
    ? formatted(
        number,
        language,
        { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 3 },
        'en',
      )
    : formatted(number, language, {});
}

function isCompact(number: number): boolean {
  const size = Math.abs(number);
  if (size < 1e6) return false;
  const scale = 10 ** (Math.floor(Math.log10(size) / 3) * 3);
  return Number.isInteger(Number(((size / scale) * 1000).toPrecision(12)));
}

function formatted(
  number: number,
  language: Language,
  options: Intl.NumberFormatOptions,
  english = 'en-GB',
): string {
  const locale = language === 'en' ? english : LOCALES.fr;
  return numberFormat(locale, { maximumFractionDigits: 6, ...options }).format(number);
}

function percent(number: number, language: Language): string {
  return formatted(Number((number / 100).toPrecision(12)), language, { style: 'percent' });
}

/** French money by its name ("3,5 millions d’euros"), English by its sign ("€3.5 million"). */
function money(number: number, currency: string, language: Language): string {
  if (language === 'en') {
    const sign = numberFormat('en', { style: 'currency', currency, currencyDisplay: 'symbol' })
      .formatToParts(0)
      .find(({ type }) => type === 'currency')?.value;
    const gap = /^[A-Z]{3}$/u.test(sign ?? '') ? NBSP : '';
    return `${sign ?? currency}${gap}${amount(number, 'en')}`;
  }
  const [, singular = currency, plural = singular] = frenchMoney(currency);
  const name = isSingular(number, 'fr') ? singular : plural;
  return `${amount(number, 'fr')}${link(number, name, 'fr')}${name}`;
}

/** An amount of money: cents take two figures. */
function amount(number: number, language: Language): string {
  const isWhole = Number.isInteger(number) || Math.abs(number) >= 1e6;
  const hasCents = !isWhole && Number.isInteger(Number((number * 100).toPrecision(12)));
  return hasCents ? formatted(number, language, { minimumFractionDigits: 2 }) : plain(number, language);
}

/** Currencies that French calls by one word, where CLDR adds whose they are. */
const FRENCH_MONEY: ReadonlyMap<string, string> = new Map([
  ['USD', 'dollar'],
  ['CNY', 'yuan'],
  ['JPY', 'yen'],
  ['RUB', 'rouble'],
  ['KRW', 'won'],
  ['NGN', 'naira'],
  ['GHS', 'cedi'],
  ['UAH', 'hryvnia'],
  ['ILS', 'shekel'],
  ['ZAR', 'rand'],
  ['THB', 'baht'],
  ['MYR', 'ringgit'],
  ['BDT', 'taka'],
]);

function frenchMoney(currency: string): readonly string[] {
  const short = FRENCH_MONEY.get(currency);
  if (short !== undefined) return ['', short, `${short}s`];
  const name = (number: number) =>
    numberFormat('fr-FR', {
      style: 'currency',
      currency,
      currencyDisplay: 'name',
      maximumFractionDigits: 0,
    })
      .formatToParts(number)
      .find(({ type }) => type === 'currency')?.value ?? currency;
  return ['', name(1), name(2)];
}

/** "2-1"; "6-4, 7-5" by sets. Both languages write it so. */
function score({ number, to = 0, sets }: QuantityValue): string {
  return (sets ?? [[number, to]]).map(([own, other]) => `${own}-${other}`).join(', ');
}

/**
 * "2 h 30" / "2 hours 30 minutes", "69 jours 15 heures": a unit of time and the smaller ones that its fraction makes.
 * Years, weeks and days with one decimal keep it: "1,5 an".
 */
function duration(number: number, unit: string, language: Language): string {
  const write = (count: number, of: string) =>
    formatted(count, language, { style: 'unit', unitDisplay: 'long', unit: of });
  const whole = Math.floor(number);
  const part = partsOf(unit);
  const isDecimal =
    unit !== 'hour' && unit !== 'minute' && Number.isInteger(Number((number * 10).toPrecision(12)));
  if (part === undefined || isDecimal || whole === number || number < 0) return write(number, unit);
  const rest = rounded((number - whole) * part[1]);
  if (rest === undefined) return write(number, unit);
  if (whole === 0) return duration(rest, part[0], language);
  if (unit === 'hour' && language === 'fr' && Number.isInteger(rest)) {
    return `${whole}${NBSP}h${NBSP}${String(rest).padStart(2, '0')}`;
  }
  return `${write(whole, unit)} ${duration(rest, part[0], language)}`;
}

/** A number of smaller units without the noise of binary fractions; nothing when it is no number that people say. */
function rounded(number: number): number | undefined {
  const near = Math.round(number * 3600) / 3600;
  const hundredths = Math.round(number * 100) / 100;
  if (Math.abs(number - hundredths) < 1e-6) return hundredths;
  return Math.abs(number - near) < 1e-6 ? near : undefined;
}

/** Units that `Intl` can't name: the symbol when there is one, else the words. */
function measured(number: number, unit: string, forms: readonly string[], language: Language): string {
  const [first = unit] = forms;
  const symbol = SYMBOLS.get(unit);
  if (symbol !== undefined) return `${plain(number, language)}${NBSP}${symbol}`;
  const word = isSingular(number, language) ? first : (forms[1] ?? first);
  return counted(number, word, language);
}

const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['gigawatt-hour', 'GWh'],
  ['kilowatt', 'kW'],
  ['terawatt', 'TW'],
  ['meter-per-second', 'm/s'],
  ['square-kilometer', 'km²'],
  ['square-meter', 'm²'],
  ['cubic-meter', 'm³'],
  ['megawatt', 'MW'],
  ['gigawatt', 'GW'],
  ['kilowatt-hour', 'kWh'],
  ['megawatt-hour', 'MWh'],
  ['terawatt-hour', 'TWh'],
]);

/** "entre 10 et 12 %", "between €1.5 million and €2 million". */
function range(from: number, to: number, unit: string, language: Language, write: Write): string {
  const isMoney = language === 'en' && isCurrency(unit);
  const start = isMoney || unit === 'hour' ? write(from) : plain(from, language);
  return language === 'fr' ? `entre ${start} et ${write(to)}` : `between ${start} and ${write(to)}`;
}
