import type { Span } from '@/core/article/article';
import type { Language } from '@/core/language';
import { ENGLISH_QUANTITIES } from '../en/quantities';
import type { QuantityValue } from '../fact';
import { FRENCH_QUANTITIES } from '../fr/quantities';
import { type NumberRead, readNumber } from './numbers';
import { readCounted } from './quantity-noun';
import type { QuantityPack } from './quantity-pack';
import { type QuantityScan, quantityTokens, tokenPattern, wordsBetween } from './quantity-tokens';
import { readCurrencySign, readUnit, type UnitRead } from './quantity-unit';

/** A quantity where the text says it. */
export interface FoundQuantity extends Span {
  readonly value: QuantityValue;
  /** What is counted, in the article's own words, when it is no unit: "asylum seekers". */
  readonly noun?: string;
}

const PACKS: Record<Language, QuantityPack> = { fr: FRENCH_QUANTITIES, en: ENGLISH_QUANTITIES };
const PATTERNS: Record<Language, RegExp> = {
  fr: tokenPattern(FRENCH_QUANTITIES),
  en: tokenPattern(ENGLISH_QUANTITIES),
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
  const tokens = quantityTokens(text, span, taken, PATTERNS[language]);
  const scan: QuantityScan = { words, tokens, pack: PACKS[language], language };
  const found: FoundQuantity[] = [];
  let last = 0;
  for (let at = 0; at < tokens.length; ) {
    const read = readQuantity(scan, at);
    if (read === undefined) at += 1;
    else {
      const start = Math.max(read.start, last);
      found.push({ ...read, start: span.start + start, end: span.start + read.end });
      last = read.end;
      while (at < tokens.length && (tokens[at]?.start ?? 0) < read.end) at += 1;
    }
  }
  return found;
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
  const amount = readRange(scan, at) ?? readAmount(scan, at);
  if (amount === undefined || isNumbering(scan, at)) return undefined;
  const single = {
    first: amount.first,
    at: amount.at,
    ...(amount.currency && { currency: amount.currency }),
  };
  const read = finish(scan, at, amount);
  return read ?? (amount.second === undefined ? undefined : finish(scan, at, single));
}

/** Puts the unit or the noun after the number. */
function finish(scan: QuantityScan, at: number, amount: Amount): FoundQuantity | undefined {
  const number = amount.second ?? amount.first;
  const measured = measuredBy(scan, amount, number);
  const first = scan.tokens[at];
  if (first === undefined) return undefined;
  if (measured !== undefined) return found(scan, at, amount, measured);
  const counted = readCounted(scan, number, amount.at);
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
  const from = isNegative(scan, amount.at, unit.unit) ? -1 : 1;
  const shared = second === undefined ? first.value : shareScale(first, second);
  const number = from * (shared * unit.factor + (second === undefined ? unit.add : 0));
  const about = aboutBefore(scan, at);
  const isApproximate = about !== at || first.form === 'round';
  const start = (scan.tokens[about]?.start ?? 0) - (from < 0 ? 1 : 0);
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

/** "− 5 °C": only temperatures and rates go below nought in the news. */
function isNegative({ tokens }: QuantityScan, at: number, unit: string): boolean {
  const [sign, before] = [tokens[at - 1], tokens[at - 2]];
  if (!tokens[at]?.isGlued || !/^[-−]$/u.test(sign?.text ?? '')) return false;
  return !(sign?.isGlued && before !== undefined) && /^(?:celsius|fahrenheit|percent)$/u.test(unit);
}

function readAmount(scan: QuantityScan, at: number): Amount | undefined {
  const sign = readCurrencySign(scan, at);
  const start = sign?.next ?? at;
  const first = readNumber(scan, start);
  if (first === undefined) return undefined;
  const base = { first: withMoneyScale(scan, first, sign !== undefined), at: start };
  const amount = sign === undefined ? base : { ...base, currency: sign.currency };
  const { text, isGlued } = scan.tokens[amount.first.next] ?? { text: '', isGlued: false };
  const isDash = isGlued && /^[-–—]$/u.test(text);
  if (!isDash && text !== scan.pack.to) return amount;
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
