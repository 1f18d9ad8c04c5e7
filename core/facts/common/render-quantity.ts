import type { Bilingual, Language } from '@/core/language';
import { ENGLISH_QUANTITIES } from '../en/quantities';
import type { QuantityValue } from '../fact';
import { FRENCH_QUANTITIES } from '../fr/quantities';
import { type CountedNoun, nounOfLemma } from './counted-nouns';
import { readNumber } from './numbers';
import type { QuantityPack } from './quantity-pack';
import { quantityTokens, tokenPattern } from './quantity-tokens';
import { isCurrency, unitForms } from './units';

const PACKS: Record<Language, QuantityPack> = { fr: FRENCH_QUANTITIES, en: ENGLISH_QUANTITIES };
const LOCALES: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' };
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
  ...['foot', 'inch', 'hectare', 'acre', 'kilogram', 'gram', 'liter', 'celsius', 'fahrenheit', 'gigabyte'],
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
  const tokens = quantityTokens(words, span, [], tokenPattern(pack));
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
  if (unit === 'hour') return (number) => hours(number, language);
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
  return new Intl.PluralRules(LOCALES[language]).select(Math.abs(number)) === 'one';
}

/** "3,5 millions de personnes", "700 asylum seekers". */
function counted(number: number, noun: string, language: Language): string {
  return `${plain(number, language)}${link(number, noun, language)}${noun}`;
}

function link(number: number, noun: string, language: Language): string {
  if (language === 'en' || !isCompact(number)) return ' ';
  // French elides before a vowel or a mute h; these few have the other h.
  return /^(?:[aeiouyàâéèêëîïôûœ]|h(?!alt|all|ameau|andicap|angar|aricot|ausse|aut|éros|ongrois|uit))/iu.test(
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
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 6, ...options }).format(number);
}

function percent(number: number, language: Language): string {
  return formatted(Number((number / 100).toPrecision(12)), language, { style: 'percent' });
}

/** French money by its name ("3,5 millions d’euros"), English by its sign ("€3.5 million"). */
function money(number: number, currency: string, language: Language): string {
  if (language === 'en') {
    const sign = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'symbol' })
      .formatToParts(0)
      .find(({ type }) => type === 'currency')?.value;
    const gap = /^[A-Z]{3}$/u.test(sign ?? '') ? NBSP : '';
    return `${sign ?? currency}${gap}${plain(number, 'en')}`;
  }
  const [, singular = currency, plural = singular] = frenchMoney(currency);
  return counted(number, isSingular(number, 'fr') ? singular : plural, 'fr');
}

function frenchMoney(currency: string): readonly string[] {
  if (currency === 'USD') return ['$', 'dollar', 'dollars'];
  if (currency === 'CNY') return ['', 'yuan', 'yuans'];
  const name = (number: number) =>
    new Intl.NumberFormat('fr-FR', {
      style: 'currency',
      currency,
      currencyDisplay: 'name',
      maximumFractionDigits: 0,
    })
      .formatToParts(number)
      .find(({ type }) => type === 'currency')?.value ?? currency;
  return ['', name(1), name(2)];
}

/** "2 h 30" / "2 hours 30 minutes" when there are minutes. */
function hours(number: number, language: Language): string {
  const whole = Math.floor(number);
  const minutes = (number - whole) * 60;
  const isClock = Math.abs(minutes - Math.round(minutes)) < 1e-6 && Math.round(minutes) > 0;
  const unit = { style: 'unit', unitDisplay: 'long' } as const;
  if (!isClock || whole === 0) return formatted(number, language, { ...unit, unit: 'hour' });
  const rest = Math.round(minutes);
  if (language === 'fr') return `${whole}${NBSP}h${NBSP}${String(rest).padStart(2, '0')}`;
  return `${formatted(whole, 'en', { ...unit, unit: 'hour' })} ${formatted(rest, 'en', { ...unit, unit: 'minute' })}`;
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
