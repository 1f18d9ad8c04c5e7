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

/** A pattern for the tokens of a language. */
export function tokenPattern(pack: QuantityPack): RegExp {
  return new RegExp(
    `(?<figures>${pack.figures})|\\u0001{1,100000}|(?<word>[dDlL]['’](?=\\p{L})|[nN][°º]|[\\p{L}\\p{M}]{1,100})|\\S`,
    'gu',
  );
}

/** Cuts a span into tokens; `taken` spans and addresses each become one sign that matches nothing. */
export function quantityTokens(
  text: string,
  span: Span,
  taken: readonly Span[],
  pattern: RegExp,
): QuantityToken[] {
  const letters = text.slice(span.start, span.end);
  const hidden = [...taken, ...findAddresses(text, span)].filter(
    ({ start, end }) => start < span.end && end > span.start,
  );
  const tokens: QuantityToken[] = [];
  let last = -1;
  for (const match of hide(letters, span.start, hidden).matchAll(pattern)) {
    const end = match.index + match[0].length;
    const isWord = match.groups?.word !== undefined;
    tokens.push({
      kind: match.groups?.figures !== undefined ? 'figures' : isWord ? 'word' : 'sign',
      text: match[0],
      lower: normal(match[0]),
      start: match.index,
      end,
      isGlued: match.index === last,
    });
    last = end;
  }
  return tokens;
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

/** How words are compared: lower case, composed, straight apostrophes. */
function normal(text: string): string {
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
