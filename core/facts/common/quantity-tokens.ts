import { findAddresses } from '@/core/article/addresses';
import type { Span } from '@/core/article/article';
import type { Language } from '@/core/language';
import type { QuantityPack } from './quantity-pack';

/** A piece of a sentence as quantities are read from it: a number in figures, a word, or one sign. */
export interface QuantityToken extends Span {
  readonly kind: 'figures' | 'word' | 'sign';
  readonly text: string;
  /** Lower case, NFC, straight apostrophes. */
  readonly lower: string;
  /** Whether nothing stands between it and the token before. */
  readonly isGlued: boolean;
}

/** What is read, with its offsets from the start of the span. */
export interface QuantityScan {
  readonly words: string;
  readonly tokens: readonly QuantityToken[];
  readonly pack: QuantityPack;
  readonly language: Language;
}

/** Stands for what is already a date or an address, so that nothing is read across it. */
const TAKEN = '\u0001';

/** How a language's text is cut into tokens; each pattern is sticky, and tried where its first letter allows it. */
export interface TokenPatterns {
  readonly figures: RegExp;
  readonly word: RegExp;
  readonly taken: RegExp;
}

/** The patterns for the tokens of a language. */
export function tokenPatterns(pack: QuantityPack): TokenPatterns {
  return {
    figures: new RegExp(pack.figures, 'uy'),
    word: /[dDlL]['’](?=\p{L})|[nN][°º]|[\p{L}\p{M}]{1,100}/uy,
    taken: new RegExp(`${TAKEN}{1,100000}`, 'y'),
  };
}

/** Cuts a span into tokens; `taken` spans and addresses each become one sign that matches nothing. */
export function quantityTokens(
  text: string,
  span: Span,
  taken: readonly Span[],
  patterns: TokenPatterns,
): QuantityToken[] {
  const letters = text.slice(span.start, span.end);
  const hidden = [...taken, ...findAddresses(text, span)].filter(
    ({ start, end }) => start < span.end && end > span.start,
  );
  const words = hide(letters, span.start, hidden);
  const tokens: QuantityToken[] = [];
  let last = -1;
  for (let start = skipSpace(words, 0); start < words.length; start = skipSpace(words, last)) {
    const { kind, end } = tokenAt(words, start, patterns);
    const own = words.slice(start, end);
    tokens.push({ kind, text: own, lower: normal(own), start, end, isGlued: start === last });
    last = end;
  }
  return tokens;
}

const SPACE = /\s/u;

function skipSpace(words: string, from: number): number {
  let at = Math.max(0, from);
  for (; at < words.length; at += 1) {
    const code = words.charCodeAt(at);
    const mayBeSpace = code <= 32 || code > 127;
    if (!mayBeSpace || !SPACE.test(words.charAt(at))) return at;
  }
  return at;
}

/** The kind and end of the token that starts at an offset where no space is. */
function tokenAt(
  words: string,
  start: number,
  patterns: TokenPatterns,
): { kind: QuantityToken['kind']; end: number } {
  const code = words.charCodeAt(start);
  if (code >= 48 && code <= 57) {
    const end = matchEnd(patterns.figures, words, start);
    if (end > start) return { kind: 'figures', end };
  }
  if (code === 1) return { kind: 'sign', end: matchEnd(patterns.taken, words, start) };
  if (isPlainLetter(code)) {
    const end = plainWordEnd(words, start);
    if (end > start) return { kind: 'word', end };
  }
  if (isPlainLetter(code) || code > 127) {
    const end = matchEnd(patterns.word, words, start);
    if (end > start) return { kind: 'word', end };
  }
  return { kind: 'sign', end: start + ((words.codePointAt(start) ?? 0) > 0xffff ? 2 : 1) };
}

function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Where a short word in plain letters ends; `start` when it has other letters or an elision, which the pattern reads. */
function plainWordEnd(words: string, start: number): number {
  let at = start + 1;
  while (at < words.length && isPlainLetter(words.charCodeAt(at))) at += 1;
  const code = words.charCodeAt(at);
  const isWhole = at === words.length || (code < 128 && code !== 39);
  return isWhole && at - start <= 100 ? at : start;
}

function matchEnd(pattern: RegExp, words: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(words) ? pattern.lastIndex : start;
}

function hide(letters: string, offset: number, hidden: readonly Span[]): string {
  if (hidden.length === 0) return letters;
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of [...hidden].sort((a, b) => a.start - b.start)) {
    const from = Math.max(at, start - offset);
    const to = Math.min(letters.length, end - offset);
    if (to <= from) continue;
    parts.push(letters.slice(at, from), TAKEN.repeat(to - from));
    at = to;
  }
  return parts.join('') + letters.slice(at);
}

/** Letters that only lower case changes: nothing in them is composed or an apostrophe. */
const IS_PLAIN = /^[ -\u00ff]*$/u;

/** How words are compared: lower case, composed, straight apostrophes. */
function normal(text: string): string {
  if (IS_PLAIN.test(text)) return text.toLowerCase();
  return text.normalize('NFC').replaceAll('’', "'").toLowerCase();
}

/** The words from one token up to another, as lists have them; nothing when the text ends before. */
export function wordsBetween({ tokens }: QuantityScan, from: number, to: number): string {
  if (from < 0 || to > tokens.length) return '';
  let words = '';
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined) return '';
    words += at === from || token.isGlued ? token.lower : ` ${token.lower}`;
  }
  return words;
}

/** Whether a token is a word, number or sign that stands on its own at its end. */
export function endsClean(scan: QuantityScan, next: number): boolean {
  const token = scan.tokens[next];
  return token === undefined || !token.isGlued || token.kind === 'sign';
}
