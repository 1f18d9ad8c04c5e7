import type { Span } from '@/core/article/article';
import type { Language } from '@/core/language';
import { ENGLISH_QUANTITIES } from '../en/quantities';
import type { QuantityValue } from '../fact';
import { FRENCH_QUANTITIES } from '../fr/quantities';
import { looksLikeYear, type NumberRead, readNumber } from './numbers';
import { readCounted } from './quantity-noun';
import { readOne } from './quantity-one';
import { type QuantityOpeners, quantityOpeners } from './quantity-openers';
import type { QuantityPack } from './quantity-pack';
import { readScore, type ScoreRead } from './quantity-score';
import {
  type QuantityScan,
  quantityTokens,
  type TokenPatterns,
  tokenPatterns,
  wordsBetween,
} from './quantity-tokens';
import { readCurrencySign, readUnit, type UnitRead } from './quantity-unit';

/** A quantity where the text says it. */
export interface FoundQuantity extends Span {
  readonly value: QuantityValue;
  /** What is counted, in the article's own words, when it is no unit: "asylum seekers". */
  readonly noun?: string;
}

const PACKS: Record<Language, QuantityPack> = { fr: FRENCH_QUANTITIES, en: ENGLISH_QUANTITIES };
const PATTERNS: Record<Language, TokenPatterns> = {
  fr: tokenPatterns(FRENCH_QUANTITIES),
  en: tokenPatterns(ENGLISH_QUANTITIES),
};
const OPENERS: Record<Language, QuantityOpeners> = {
  fr: quantityOpeners(FRENCH_QUANTITIES),
  en: quantityOpeners(ENGLISH_QUANTITIES),
};

/**
 * The quantities in a span of a text, in order, never overlapping: a number with its unit, its currency or what it
 * counts. A bare number, a numbered thing ("page 12"), a score, an hour of the day and a mere reference
 * ("les deux ministres") are none.
 * @param text the whole text; offsets are UTF-16 code units into it
 * @param span a sentence, usually
 * @param language the article's
 * @param taken spans already read as something else: dates first of all
 */
export function findQuantities(
  text: string,
  span: Span,
  language: Language,
  taken: readonly Span[],
): FoundQuantity[] {
  const words = text.slice(span.start, span.end);
  const openers = OPENERS[language];
  if (!openers.mayHold(words)) return [];
  const tokens = quantityTokens(text, span, taken, PATTERNS[language]);
  const scan: QuantityScan = { words, tokens, pack: PACKS[language], language };
  const found: FoundQuantity[] = [];
  let last = 0;
  for (let at = 0; at < tokens.length; ) {
    const read = openers.mayOpen(tokens, at) ? readQuantity(scan, at) : undefined;
    if (read === undefined) {
      at += 1;
      continue;
    }
    found.push(placed(read, span.start, last));
    last = read.end;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < read.end) at += 1;
    const other = readOther(scan, read, at);
    if (other === undefined) continue;
    found.push(placed(other, span.start, last));
    last = other.end;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < other.end) at += 1;
  }
  return found;
}

/** A quantity with its offsets in the whole text, beginning after the one before it. */
function placed(read: FoundQuantity, offset: number, last: number): FoundQuantity {
  return { ...read, start: offset + Math.max(read.start, last), end: offset + read.end };
}

/** A number, or two, that a currency sign may open. */
interface Amount {
  readonly first: NumberRead;
  readonly second?: NumberRead;
  readonly currency?: string;
  /** Index of the first number's token. */
  readonly at: number;
}

function readQuantity(scan: QuantityScan, at: number): FoundQuantity | undefined {
  const whole = readScore(scan, at) ?? readSpan(scan, at) ?? readOne(scan, at) ?? readMagnitude(scan, at);
  if (whole !== undefined) return between(scan, whole.from, whole.next, whole.value);
  const amount = readRange(scan, at) ?? readAmount(scan, at);
  if (amount === undefined) return undefined;
  const single = {
    first: amount.first,
    at: amount.at,
    ...(amount.currency && { currency: amount.currency }),
  };
  const read = finish(scan, at, amount);
  if (read !== undefined) return read;
  return amount.second === undefined ? readImplied(scan, amount) : finish(scan, at, single);
}

/** A value that some tokens say. */
function between(scan: QuantityScan, from: number, next: number, value: QuantityValue): FoundQuantity {
  const start = scan.tokens[from]?.start ?? 0;
  return { start, end: scan.tokens[next - 1]?.end ?? start, value };
}

/** "une demi-heure", "half a century". */
function readSpan(scan: QuantityScan, at: number): ScoreRead | undefined {
  const [first, second] = [scan.tokens[at], scan.tokens[at + 1]];
  if (first?.kind !== 'word' || !OPENERS[scan.language].opensSpan(first, second)) return undefined;
  for (const length of [5, 4, 3, 2]) {
    const span = scan.pack.spans.get(wordsBetween(scan, at, at + length));
    if (span === undefined) continue;
    return { from: at, next: at + length, value: { number: span[0], unit: span[1] } };
  }
  return undefined;
}

/** "magnitude 6.8", "de magnitude 6,8". */
function readMagnitude(scan: QuantityScan, at: number): ScoreRead | undefined {
  if (scan.tokens[at]?.lower !== 'magnitude') return undefined;
  const start = scan.pack.of.has(scan.tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const number = readNumber(scan, start);
  if (number === undefined || number.value > 10) return undefined;
  return { from: at, next: number.next, value: { number: number.value, unit: 'magnitude' } };
}

/** "killing two", "a town of 17,000": the words before say what the number counts. */
function readImplied(scan: QuantityScan, amount: Amount): FoundQuantity | undefined {
  const { first, at } = amount;
  if (amount.currency !== undefined || first.value < 2 || isFollowed(scan, first.next)) return undefined;
  const unit =
    scan.pack.implied.get(wordsBetween(scan, at - 1, at)) ??
    scan.pack.implied.get(wordsBetween(scan, at - 2, at));
  if (unit === undefined || (first.scale === 1 && looksLikeYear(scan, at))) return undefined;
  return between(scan, at, first.next, { number: first.value, unit });
}

/** Whether a word that could be what the number counts follows it. */
function isFollowed({ tokens, pack }: QuantityScan, next: number): boolean {
  const token = tokens[next];
  return token?.kind === 'word'
    ? !pack.notNouns.has(token.lower)
    : token?.isGlued === true && !/^[.,;:!?)]$/u.test(token.text);
}

/** "289 voix contre 214", "51 percent to 49": the second number counts what the first does. */
function readOther(scan: QuantityScan, read: FoundQuantity, at: number): FoundQuantity | undefined {
  const { unit, to } = read.value;
  if (to !== undefined || !(unit === 'percent' || unit === 'noun:vote')) return undefined;
  if (!scan.pack.against.has(scan.tokens[at]?.lower ?? '')) return undefined;
  const number = readNumber(scan, at + 1);
  if (number === undefined || isFollowed(scan, number.next) || scan.tokens[number.next]?.text === '%')
    return undefined;
  return between(scan, at + 1, number.next, { number: number.value, unit });
}

/** Puts the unit or the noun after the number. */
function finish(scan: QuantityScan, at: number, amount: Amount): FoundQuantity | undefined {
  const number = amount.second ?? amount.first;
  const measured = measuredBy(scan, amount, number);
  const first = scan.tokens[at];
  if (first === undefined) return undefined;
  if (measured !== undefined) return found(scan, at, amount, measured);
  const counted = isNumbering(scan, at) ? undefined : readCounted(scan, number, amount.at);
  if (counted === undefined) return undefined;
  const last = scan.tokens[counted.next - 1]?.end ?? first.end;
  const words = scan.words.slice(scan.tokens[counted.from]?.start ?? last, last);
  return {
    ...found(scan, at, amount, { unit: counted.unit, next: counted.next, factor: 1, add: 0 }),
    noun: words,
  };
}

function measuredBy(scan: QuantityScan, amount: Amount, number: NumberRead): UnitRead | undefined {
  const unit = readUnit(scan, number, amount.at, amount.currency !== undefined);
  return amount.currency === undefined
    ? unit
    : { factor: 1, add: 0, next: number.next, ...unit, unit: amount.currency };
}

function found(scan: QuantityScan, at: number, amount: Amount, unit: UnitRead): FoundQuantity {
  const { first, second } = amount;
  const minus = minusBefore(scan, amount.at, unit.unit);
  const from = minus === undefined ? 1 : -1;
  const shared = second === undefined ? first.value : shareScale(first, second);
  const number = from * (shared * unit.factor + (second === undefined ? unit.add : 0));
  const about = aboutBefore(scan, at);
  const isApproximate = about !== at || first.form === 'round';
  const start = minus?.start ?? scan.tokens[about]?.start ?? 0;
  const value: QuantityValue = {
    number: Number(number.toPrecision(12)),
    ...(second === undefined ? {} : { to: Number((second.value * unit.factor).toPrecision(12)) }),
    unit: unit.unit,
    ...(isApproximate ? { approximate: true } : {}),
  };
  return { start, end: scan.tokens[unit.next - 1]?.end ?? start, value };
}

/** "entre 1,5 et 2 millions": both are millions. */
function shareScale(first: NumberRead, second: NumberRead): number {
  const shared = Number((first.value * second.scale).toPrecision(12));
  const isShared = first.scale === 1 && second.scale > 1 && shared < second.value;
  return isShared ? shared : first.value;
}

/** The sign of "− 5 °C" or "moins 27 degrés": only temperatures and rates go below nought in the news. */
function minusBefore({ tokens, pack }: QuantityScan, at: number, unit: string): Span | undefined {
  const [sign, before] = [tokens[at - 1], tokens[at - 2]];
  const isDegree = /^(?:celsius|fahrenheit)$/u.test(unit);
  if (isDegree && sign?.lower === pack.minus && !pack.notMinus.has(before?.lower ?? '')) return sign;
  if (!tokens[at]?.isGlued || !/^[-−]$/u.test(sign?.text ?? '')) return undefined;
  return (isDegree || unit === 'percent') && !(sign?.isGlued && before !== undefined) ? sign : undefined;
}

function readAmount(scan: QuantityScan, at: number): Amount | undefined {
  const sign = readCurrencySign(scan, at);
  const start = sign?.next ?? at;
  const first = readNumber(scan, start);
  if (first === undefined) return undefined;
  const base = { first: withMoneyScale(scan, first, sign !== undefined), at: start };
  const amount = sign === undefined ? base : { ...base, currency: sign.currency };
  const { text, lower, isGlued } = scan.tokens[amount.first.next] ?? { text: '', lower: '', isGlued: false };
  const isDash = isGlued && /^[-–—]$/u.test(text);
  if (!isDash && !scan.pack.to.has(lower)) return amount;
  const second = readNumber(
    scan,
    readCurrencySign(scan, amount.first.next + 1)?.next ?? amount.first.next + 1,
  );
  const isRange = second !== undefined && shareScale(amount.first, second) < second.value;
  // A dash between figures that make no range is a score or a reference: "4-4-2".
  if (!isRange) return isDash && second !== undefined ? undefined : amount;
  const goesOn = /^[-–—]$/u.test(scan.tokens[second.next]?.text ?? '') && scan.tokens[second.next]?.isGlued;
  if (goesOn === true && scan.tokens[second.next + 1]?.kind === 'figures') return undefined;
  return { ...amount, second: withMoneyScale(scan, second, sign !== undefined) };
}

/** "$3.5m", "£2bn": letters that scale money only. */
function withMoneyScale(scan: QuantityScan, number: NumberRead, isMoney: boolean): NumberRead {
  const scale = scan.pack.moneyScales.get(scan.tokens[number.next]?.lower ?? '');
  if (!isMoney || scale === undefined || number.scale !== 1) return number;
  const value = Number((number.value * scale).toPrecision(12));
  return { ...number, value, next: number.next + 1, scale };
}

/** "entre 1,5 et 2", "from 10 to 15". */
function readRange(scan: QuantityScan, at: number): Amount | undefined {
  const closing = scan.pack.ranges.get(scan.tokens[at]?.lower ?? '');
  if (closing === undefined) return undefined;
  const sign = readCurrencySign(scan, at + 1);
  const start = sign?.next ?? at + 1;
  const plain = readNumber(scan, start);
  if (plain === undefined) return undefined;
  const first = withMoneyScale(scan, plain, sign !== undefined);
  if (scan.tokens[first.next]?.lower !== closing) return undefined;
  const second = readNumber(scan, readCurrencySign(scan, first.next + 1)?.next ?? first.next + 1);
  if (second === undefined || shareScale(first, second) >= second.value) return undefined;
  const amount = { first, second: withMoneyScale(scan, second, sign !== undefined), at: start };
  return sign === undefined ? amount : { ...amount, currency: sign.currency };
}

/** "page 12", "article 49": the number names the thing. */
function isNumbering({ pack, tokens }: QuantityScan, at: number): boolean {
  const before = tokens[at - 1];
  const word = before?.text === '.' ? tokens[at - 2] : before;
  return word !== undefined && pack.numbering.has(word.lower);
}

/** Where "environ" or "près de" before a quantity begins; `at` when there is none. */
function aboutBefore(scan: QuantityScan, at: number): number {
  for (const words of [3, 2, 1]) {
    if (at >= words && scan.pack.about.has(wordsBetween(scan, at - words, at))) return at - words;
  }
  return at;
}
