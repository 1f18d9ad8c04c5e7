import type { Span } from '@/core/article/article';
import { splitWords } from '@/core/article/words';
import type { Language } from '@/core/language';

/** A word of a sentence as the patterns read it, with what stands between it and the word before. */
export interface Token extends Span {
  /** The article's own letters. */
  readonly text: string;
  /** Lower case, NFC, straight apostrophes: what word lists are compared with. */
  readonly lower: string;
  /** The words of the token as names are compared: no accents, hyphens apart ("Saint-Malo" is two). */
  readonly folded: readonly string[];
  /** Spaces and punctuation since the token before (since the start of the span for the first). */
  readonly gap: string;
}

/** Letters that have neither accents nor second spellings: most words are spared the slow way. */
const PLAIN = /^[ -~]*$/u;

const HAS_LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Lower case, composed, with straight apostrophes: two spellings of one word compare equal. */
export function lowerWord(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.normalize('NFC').replaceAll('’', "'").toLowerCase();
}

/** `lowerWord` without accents, hyphens as spaces: for names, whose accents writers often leave out. */
export function foldWord(text: string): string {
  return foldLower(lowerWord(text));
}

function foldLower(lower: string): string {
  if (PLAIN.test(lower)) return lower.replaceAll('-', ' ');
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[-‐‑–]/gu, ' ')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');
}

/** The words of a text as names are compared. */
export function foldedWords(text: string): string[] {
  return wordsOfFolded(foldWord(text));
}

/** Most words are one: they are not cut. */
function wordsOfFolded(folded: string): string[] {
  return folded !== '' && !folded.includes(' ') ? [folded] : folded.split(' ').filter(Boolean);
}

type Forms = Pick<Token, 'lower' | 'folded'>;

/** The forms of the words met so far: most words of a text are there several times. */
const known = new Map<string, Forms>();
/** The most words that are remembered; then all are forgotten, so that memory stays bounded. */
const MOST_KNOWN = 20_000;

/** A word as it is compared; `undefined` for one without a letter or digit. */
function formsOf(text: string): Forms | undefined {
  const met = known.get(text);
  if (met !== undefined) return met;
  if (!HAS_LETTER_OR_DIGIT.test(text)) return undefined;
  const lower = lowerWord(text);
  const forms = { lower, folded: wordsOfFolded(foldLower(lower)) };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, forms);
  return forms;
}

/**
 * The tokens of a span, in order. Punctuation is no token: it is in the `gap` of the token that follows.
 * @param text the whole article; offsets are into it
 */
export function tokensOf(text: string, span: Span, language: Language): Token[] {
  const tokens: Token[] = [];
  let last = span.start;
  for (const word of splitWords(text, span, language)) {
    const { start, end } = word;
    const forms = formsOf(word.text);
    if (forms === undefined) continue;
    const { lower, folded } = forms;
    tokens.push({ start, end, text: word.text, lower, folded, gap: text.slice(last, start) });
    last = end;
  }
  return tokens;
}

const PLAIN_GAP = /^[ \u00a0\u202f\t]*$/u;

/** Whether nothing but space separates the token from the one before it. */
export function isJoined(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return token.gap === ' ' || token.gap === '' || PLAIN_GAP.test(token.gap);
}

/** Whether a word starts with a capital letter. */
export function isCapitalised(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
}

/** Whether a word is an acronym: two capitals or more, no small letter (`ONU`, `G7`, `U.S.`). */
export function isAcronym(text: string): boolean {
  return /^(?:\p{Lu}\.?){2,8}\d{0,2}$|^\p{Lu}\d{1,2}$|^\p{Lu}{1,4}&\p{Lu}{1,4}$/u.test(text);
}

/** The index of the token that starts at or after an offset. */
export function indexAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
