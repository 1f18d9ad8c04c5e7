import type { NumberRead } from './numbers';
import { endsClean, type QuantityScan, wordsBetween } from './quantity-tokens';
import { isCurrency, unitOfForm } from './units';

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

/** "US$", "€", "NZ$" before a number. */
export function readCurrencySign(
  scan: QuantityScan,
  at: number,
): { readonly currency: string; readonly next: number } | undefined {
  const first = scan.tokens[at];
  if (first === undefined || first.kind === 'figures') return undefined;
  // "MAD 5,000", as English writes money that has no sign.
  if (/^[A-Z]{3}$/u.test(first.text) && isCurrency(first.text) && scan.tokens[at + 1]?.kind === 'figures') {
    return { currency: first.text, next: at + 1 };
  }
  for (const length of [2, 1]) {
    const next = at + length;
    const isSign = /[$€£¥₹₩₽₴₺₪]$/u.test(scan.tokens[next - 1]?.text ?? '');
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
  if (number.form === 'words' && (isReference(scan, at) || number.value < 2)) return undefined;
  const start = skipLink(scan, number);
  const scale = scan.pack.moneyScales.get(scan.tokens[start]?.lower ?? '');
  if (scale !== undefined && number.scale === 1) {
    const money = longestUnit(scan, skipOf(scan, start + 1));
    if (money !== undefined && isCurrency(money.unit)) return { ...money, factor: scale, add: 0 };
  }
  const found = longestUnit(scan, start);
  if (found === undefined) return undefined;
  if (found.unit === 'hour') {
    const hours = withMinutes(scan, found);
    return isClockTime(scan, at, start) || isTimeOfDay(scan, number, hours) ? undefined : hours;
  }
  return { ...found, factor: 1, add: 0 };
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

/** "20h30", "3 heures du matin": a time of day needs no preposition. Few durations are over six hours and odd. */
function isTimeOfDay({ tokens, words }: QuantityScan, number: NumberRead, { add, next }: UnitRead): boolean {
  const rest = words.slice(tokens[next - 1]?.end ?? 0);
  if (/^\s(?:du (?:matin|soir)|de l['’]après-midi)/u.test(rest)) return true;
  return add > 0 && number.form === 'figures' && number.value > 6 && !/^\s(?:de\s|d['’])/u.test(rest);
}

/** "2 h 30", "2 heures et demie", "two hours and 30 minutes". */
function withMinutes(scan: QuantityScan, hour: { unit: string; next: number }): UnitRead {
  const plain = { ...hour, factor: 1, add: 0 };
  for (const words of [3, 2]) {
    if (scan.pack.andHalf.has(wordsBetween(scan, hour.next, hour.next + words))) {
      return { ...plain, next: hour.next + words, add: 0.5 };
    }
  }
  const start = scan.pack.linkWords.has(scan.tokens[hour.next]?.lower ?? '') ? hour.next + 1 : hour.next;
  const minutes = scan.tokens[start];
  if (minutes?.kind !== 'figures' || !/^[0-5]?\d$/u.test(minutes.text)) return plain;
  const unit = longestUnit(scan, start + 1);
  const add = Number(minutes.text) / 60;
  if (unit?.unit === 'minute') return { ...plain, next: unit.next, add };
  const isTwoDigits = start === hour.next && minutes.text.length === 2 && endsClean(scan, start + 1);
  const isNewQuantity = unit !== undefined || scan.tokens[start + 1]?.kind === 'word';
  const isAbbreviated = scan.tokens[hour.next - 1]?.text === 'h';
  return isTwoDigits && (isAbbreviated || !isNewQuantity) && scan.language === 'fr'
    ? { ...plain, next: start + 1, add }
    : plain;
}
