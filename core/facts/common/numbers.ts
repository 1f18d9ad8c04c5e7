import { type QuantityScan, wordsBetween } from './quantity-tokens';
import { isCurrency } from './units';

/** A number as the text writes it. */
export interface NumberRead {
  readonly value: number;
  /** Index of the token after it. */
  readonly next: number;
  readonly form: 'figures' | 'words' | 'round';
  /** What "million" multiplied it by; 1 when nothing did. */
  readonly scale: number;
}

/** No number in words is longer. */
const MOST_WORDS = 12;

/** Reads the number that starts at a token: figures or words, with "million" and "and a half". */
export function readNumber(scan: QuantityScan, at: number): NumberRead | undefined {
  return readFigures(scan, at) ?? readRound(scan, at) ?? readWords(scan, at);
}

function readFigures(scan: QuantityScan, at: number): NumberRead | undefined {
  const token = scan.tokens[at];
  if (token?.kind !== 'figures' || !startsClean(scan, at) || isPartOfLonger(scan, at)) return undefined;
  const value = scan.pack.readFigures(token.text);
  if (value === undefined || !Number.isSafeInteger(Math.trunc(value))) return undefined;
  return scaled(scan, { value, next: at + 1, form: 'figures', scale: 1 });
}

/** Not "A320", "#3", "Covid-19", "49.3" cut in two, nor a year in a hidden date. */
function startsClean({ tokens }: QuantityScan, at: number): boolean {
  const before = tokens[at - 1];
  if (!tokens[at]?.isGlued || before === undefined) return true;
  if (/^[«“"‘'’([{~≈+–—$€£¥₹₩₽₴₺₪₦₫₱฿₵₡₲₸₼₾><=|*]$/u.test(before.text)) return true;
  if (/^[A-Z]{3}$|^RM$|^Tk$|^Rs$/u.test(before.text))
    return isCurrency(before.text) || before.text.length === 2;
  return before.text === '-' && (!before.isGlued || tokens[at - 2]?.kind === 'figures');
}

/** "1,1,1", "14/04", "20:30", "192.168.0.1": the figures go on after a sign. */
function isPartOfLonger({ tokens }: QuantityScan, at: number): boolean {
  const [sign, more] = [tokens[at + 1], tokens[at + 2]];
  const goesOn = sign?.isGlued && more?.isGlued && more.kind === 'figures';
  return goesOn === true && /^[.,:/]$/u.test(sign.text);
}

/** "trois millions cinq cent mille": what follows in words, and is less than the scale, is added. */
function withRest(scan: QuantityScan, number: NumberRead): NumberRead {
  if (number.form !== 'words' || number.scale < 1e6) return number;
  const isLinked = scan.pack.linkWords.has(scan.tokens[number.next]?.lower ?? '');
  const rest = readWords(scan, isLinked ? number.next + 1 : number.next, number.scale);
  if (rest === undefined || rest.form !== 'words' || rest.value < 1 || rest.value >= number.scale)
    return number;
  if (scan.pack.scales.has(scan.tokens[rest.next]?.lower ?? '')) return number;
  // "two million and three people" is not how anyone writes 2,000,003: the "and" joins two things.
  if (isLinked && rest.value >= 100 && rest.scale === 1) return number;
  return { ...number, value: number.value + rest.value, next: rest.next };
}

/** Multiplies by "million", and adds the half of "un million et demi" or "three and a half million". */
function scaled(scan: QuantityScan, number: NumberRead, below = Number.POSITIVE_INFINITY): NumberRead {
  const early = halfAfter(scan, number.next);
  const base = early === undefined ? number : { ...number, value: number.value + 0.5, next: early };
  const scale = scan.pack.scales.get(scan.tokens[base.next]?.lower ?? '');
  if (scale === undefined || scale >= below) return base;
  const late = early === undefined ? halfAfter(scan, base.next + 1) : undefined;
  const value = precise((base.value + (late === undefined ? 0 : 0.5)) * scale);
  return withRest(scan, scaledTwice(scan, { ...base, value, next: late ?? base.next + 1, scale }));
}

/** "2 mille milliards", "three and a half million". */
function scaledTwice(scan: QuantityScan, number: NumberRead): NumberRead {
  const again = scan.pack.scales.get(scan.tokens[number.next]?.lower ?? '');
  if (again === undefined || again <= number.scale) return number;
  return {
    ...number,
    value: precise(number.value * again),
    next: number.next + 1,
    scale: number.scale * again,
  };
}

function halfAfter(scan: QuantityScan, at: number): number | undefined {
  if (!scan.pack.linkWords.has(scan.tokens[at]?.lower ?? '')) return undefined;
  for (const words of [3, 2]) {
    if (scan.pack.andHalf.has(wordsBetween(scan, at, at + words))) return at + words;
  }
  return undefined;
}

/** 1.1 × 1e6 is 1100000.0000000001 in binary: figures are kept as they were written. */
function precise(value: number): number {
  return Number(value.toPrecision(12));
}

/** "une quarantaine", "a dozen", "half a million", "un demi-million", "deux douzaines". */
function readRound(scan: QuantityScan, at: number): NumberRead | undefined {
  const { pack, tokens } = scan;
  const first = tokens[at]?.lower ?? '';
  if (wordsBetween(scan, at + 1, at + 4) === 'quarter of a' && pack.one.has(first))
    return roundOf(scan, at + 4, 0.25);
  if (pack.half.has(first) && pack.one.has(tokens[at + 1]?.lower ?? '')) return roundOf(scan, at + 2, 0.5);
  if (pack.one.has(first) && pack.half.has(tokens[at + 1]?.lower ?? '')) {
    return roundOf(scan, at + (tokens[at + 2]?.text === '-' ? 3 : 2), 0.5);
  }
  if (pack.one.has(first)) return roundOf(scan, at + 1, 1);
  return undefined;
}

function roundOf(scan: QuantityScan, at: number, times: number): NumberRead | undefined {
  const word = scan.tokens[at]?.lower ?? '';
  const round = scan.pack.roundNumbers.get(word);
  if (round !== undefined && (times === 1 || round === 12)) {
    const isExact = scan.pack.numberWords.has(word);
    return isExact ? undefined : { value: round * times, next: at + 1, form: 'round', scale: 1 };
  }
  const scale = scan.pack.scales.get(word);
  if (scale === undefined || scale < 1e6) return undefined;
  const half = halfAfter(scan, at + 1);
  const value = (times + (half === undefined ? 0 : 0.5)) * scale;
  return withRest(scan, { value, next: half ?? at + 1, form: 'words', scale });
}

/** @param below scales that are not under it are left: the million of "un milliard deux cents millions" counts, a second milliard doesn't */
function readWords(scan: QuantityScan, at: number, below = Number.POSITIVE_INFINITY): NumberRead | undefined {
  const { pack, tokens } = scan;
  if (!isNumberWord(scan, at) || !startsWord(scan, at)) return undefined;
  const found: string[] = [];
  let best: NumberRead | undefined;
  for (let next = at; found.length < MOST_WORDS; next += 1) {
    const token = tokens[next];
    if (token === undefined) break;
    if (token.text === '-' || token.text === '‑') {
      if (!token.isGlued || !tokens[next + 1]?.isGlued) break;
      continue;
    }
    if (!isNumberWord(scan, next) && !pack.linkWords.has(token.lower)) break;
    found.push(token.lower);
    const value = pack.numberWords.has(token.lower) ? pack.readWords(found) : undefined;
    if (value !== undefined) best = { value, next: next + 1, form: 'words', scale: 1 };
  }
  return best === undefined ? undefined : withRound(scan, best, below);
}

function withRound(scan: QuantityScan, number: NumberRead, below: number): NumberRead {
  const token = scan.tokens[number.next];
  const round = scan.pack.numberWords.has(token?.lower ?? '')
    ? undefined
    : scan.pack.roundNumbers.get(token?.lower ?? '');
  if (round === undefined) return scaled(scan, number, below);
  return { value: number.value * round, next: number.next + 1, form: 'round', scale: 1 };
}

function isNumberWord({ pack, tokens }: QuantityScan, at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (pack.numberWords.has(word)) return true;
  // "a hundred": the article opens the number.
  return word === 'a' && pack.one.has('a') && /^(?:hundred|thousand)$/u.test(tokens[at + 1]?.lower ?? '');
}

function startsWord({ tokens }: QuantityScan, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && (!token.isGlued || /^[«“"‘'’([–—]$/u.test(tokens[at - 1]?.text ?? ''));
}

/** Whether a number could be a year written in figures. */
export function looksLikeYear(scan: QuantityScan, at: number): boolean {
  return /^(?:1\d|20)\d{2}$/u.test(scan.tokens[at]?.text ?? '');
}
