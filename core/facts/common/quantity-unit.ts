import type { NumberRead } from './numbers';
import { partsOf, withSmallerUnits } from './quantity-duration';
import { endsClean, type QuantityScan, wordsBetween } from './quantity-tokens';
import { isCurrency, opensUnit, unitOfForm } from './units';

/** A unit after a number. */
export interface UnitRead {
  /** CLDR unit or ISO 4217 code. */
  readonly unit: string;
  /** Index of the token after it. */
  readonly next: number;
  /** What the number is multiplied by ("3,5 M€": 1e6). */
  readonly factor: number;
  /** What is added, in the unit ("2 h 30": half an hour). */
  readonly add: number;
}

const LONGEST_UNIT = 6;

/** One sign that stands for a currency. */
export const CURRENCY_SIGN = /^[$€£¥₹₩₽₴₺₪₦₫₱฿₵₡₲₸₼₾]$/u;

/** Letters that stand before an amount where others have a sign. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['RM', 'MYR'],
  ['Tk', 'BDT'],
  ['Rs', 'noun:rupee'],
]);

/** "US$", "€", "NZ$" before a number. */
export function readCurrencySign(
  scan: QuantityScan,
  at: number,
): { readonly currency: string; readonly next: number } | undefined {
  const first = scan.tokens[at];
  if (first === undefined || first.kind === 'figures') return undefined;
  // "MAD 5,000", "RM480,000", as English writes money that has no sign.
  const known = PREFIXES.get(first.text);
  const code = known ?? first.text;
  if (
    (known !== undefined || (/^[A-Z]{3}$/u.test(code) && isCurrency(code))) &&
    scan.tokens[at + 1]?.kind === 'figures'
  ) {
    return { currency: code, next: at + 1 };
  }
  for (const length of [2, 1]) {
    const next = at + length;
    const isSign = CURRENCY_SIGN.test(scan.tokens[next - 1]?.text ?? '');
    const isWhole = length === 1 || scan.tokens[at + 1]?.isGlued === true;
    const before = scan.tokens[at]?.isGlued === true && scan.tokens[at - 1]?.kind !== 'sign' && at > 0;
    const currency =
      isSign && isWhole && !before ? unitOfForm(wordsBetween(scan, at, next), scan.language) : undefined;
    if (currency !== undefined && scan.tokens[next]?.kind === 'figures') return { currency, next };
  }
  return undefined;
}

/**
 * Reads the unit after a number, "de" and a hyphen passed over. Gives `undefined` when there is none, or when
 * the number is an hour of the day or a reference ("les deux heures").
 */
export function readUnit(
  scan: QuantityScan,
  number: NumberRead,
  at: number,
  hasCurrency: boolean,
): UnitRead | undefined {
  if (hasCurrency) return undefined;
  if (number.form === 'words' && isReference(scan, at)) return undefined;
  const first = skipLink(scan, number);
  const start = longestUnit(scan, first) === undefined ? skipMore(scan, first) : first;
  const scale = scan.pack.moneyScales.get(scan.tokens[start]?.lower ?? '');
  if (scale !== undefined && number.scale === 1) {
    const money = longestUnit(scan, skipOf(scan, start + 1));
    if (money !== undefined && isCurrency(money.unit)) return { ...money, factor: scale, add: 0 };
  }
  // "20p".
  const pence = scan.tokens[start];
  if (scan.language === 'en' && pence?.text === 'p' && pence.isGlued && number.form === 'figures') {
    return { unit: 'GBP', factor: 0.01, add: 0, next: start + 1 };
  }
  const found = longestUnit(scan, start);
  if (found === undefined) return undefined;
  const whole = withSmallerUnits(scan, found, longestUnit);
  const isOne = number.form === 'words' && number.value < 2 && whole.add === 0;
  if (isOne && !lastsOne(scan, at, whole.unit)) return undefined;
  if (found.unit !== 'hour') return whole;
  return isClockTime(scan, at, start) || isTimeOfDay(scan, number, whole) ? undefined : whole;
}

/** "un an", "pendant une heure": how long; "une heure" alone is as often when, and "un jour" once upon a time. */
function lastsOne({ pack, tokens }: QuantityScan, at: number, unit: string): boolean {
  if (partsOf(unit) === undefined && !/^(?:month|century|decade)$/u.test(unit)) return false;
  if (pack.lasting.has(tokens[at - 1]?.lower ?? '') || pack.since.has(tokens[at + 2]?.lower ?? ''))
    return true;
  return pack.countedByOne.has(tokens[at + 1]?.lower ?? '');
}

/** Past the "more" of "two more weeks". */
function skipMore({ pack, tokens }: QuantityScan, at: number): number {
  return pack.more.has(tokens[at]?.lower ?? '') ? at + 1 : at;
}

/** Whether the number in words before a unit only refers: "les deux ans". */
export function isReference({ pack, tokens }: QuantityScan, at: number): boolean {
  return pack.definite.has(tokens[at - 1]?.lower ?? '');
}

/** Past the "de" of "3 millions d'euros" or the hyphen of "a 12-day trip". */
export function skipLink(scan: QuantityScan, number: NumberRead): number {
  const token = scan.tokens[number.next];
  if (token === undefined) return number.next;
  const isHyphen = token.isGlued && /^[-‑]$/u.test(token.text) && scan.tokens[number.next + 1]?.isGlued;
  if (isHyphen === true && scan.language === 'en') return number.next + 1;
  return number.scale > 1 || number.form === 'round' ? skipOf(scan, number.next) : number.next;
}

function skipOf(scan: QuantityScan, at: number): number {
  return scan.pack.of.has(scan.tokens[at]?.lower ?? '') ? at + 1 : at;
}

function longestUnit(scan: QuantityScan, at: number): { unit: string; next: number } | undefined {
  if (!opensUnit(scan.tokens[at]?.lower ?? '', scan.language)) return undefined;
  for (let next = Math.min(at + LONGEST_UNIT, scan.tokens.length); next > at; next -= 1) {
    const words = wordsBetween(scan, at, next).replace(/-(?=old)/u, ' ');
    const unit = unitOfForm(words, scan.language) ?? unitOfForm(words.replaceAll('-', ' '), scan.language);
    const isHourAndMinutes = unit === 'hour' && scan.tokens[next]?.kind === 'figures';
    if (unit === undefined || !(endsClean(scan, next) || isHourAndMinutes)) continue;
    // "5 M" is no length and "3 H" no time: one-letter units are small letters.
    const isCapital = /^\p{Lu}$/u.test(scan.tokens[at]?.text ?? '') && next === at + 1;
    if (!isCapital) return { unit, next };
  }
  return undefined;
}

/** "à 20 heures", "vers 8 h 30": when, not how long. */
function isClockTime({ pack, tokens, words, language }: QuantityScan, at: number, unitAt: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  if (!pack.clock.has(before)) return false;
  if (language === 'en') return false;
  // "une grève de 24 heures" lasts; "de 9 h à 18 h" is when.
  const isShort = tokens[unitAt]?.text === 'h';
  if (before === 'de') return isShort && /^\s?(?:\d{2}\s?)?à\s/u.test(words.slice(tokens[unitAt]?.end ?? 0));
  return !/^(?:et|ou|entre|après|avant)$/u.test(before) || isShort;
}

/** "20h30", "22h00", "3 heures du matin": a time of day needs no preposition. Few durations are over six hours and odd. */
function isTimeOfDay({ tokens, words }: QuantityScan, number: NumberRead, { add, next }: UnitRead): boolean {
  const rest = words.slice(tokens[next - 1]?.end ?? 0);
  if (/^\s(?:du (?:matin|soir)|de l['’]après-midi)/u.test(rest)) return true;
  const hasMinutes = add > 0 || tokens[next - 1]?.text === '00';
  return hasMinutes && number.form === 'figures' && number.value > 6 && !/^\s(?:de\s|d['’])/u.test(rest);
}
