import { foldWord, isJoined, lowerWord, type Token } from './tokens';

interface Entry<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** What an index found: how many tokens it covers, and what they stand for. */
export interface PhraseHit<T> {
  readonly length: number;
  readonly value: T;
}

/** Finds phrases of a list in a row of tokens, the longest first. */
export interface PhraseIndex<T> {
  at(tokens: readonly Token[], index: number): PhraseHit<T> | undefined;
}

/** The words of a phrase as tokens are cut: at spaces, after an elided article, before a possessive. */
function wordsOf(phrase: string, fold: boolean): string[] {
  const normal = fold ? foldWord(phrase) : lowerWord(phrase);
  const words = normal.includes("'")
    ? normal.replace(/(?<=(?:^|[ ])(?:[ldjmtscn]|qu))'/gu, "' ").split(' ')
    : normal.split(' ');
  return words.includes('') ? words.filter(Boolean) : words;
}

/**
 * Indexes phrases by their first word, so that a look-up costs the same however long the list. The index is made at the
 * first look-up: an article is read in one language, and the other's lists are mostly left alone.
 * @param fold compare without accents and hyphens (names), else letter by letter (common words)
 */
export function indexPhrases<T>(phrases: Iterable<readonly [string, T]>, fold: boolean): PhraseIndex<T> {
  let byFirst: ReadonlyMap<string, readonly Entry<T>[]> | undefined;
  return {
    at: (tokens, index) => {
      byFirst ??= entriesByFirst(phrases, fold);
      return longestAt(byFirst, tokens, index, fold);
    },
  };
}

/** The entries by their first word, the longest first; of two with the same words the first counts. */
function entriesByFirst<T>(phrases: Iterable<readonly [string, T]>, fold: boolean): Map<string, Entry<T>[]> {
  const byFirst = new Map<string, Entry<T>[]>();
  for (const [phrase, value] of phrases) {
    const words = wordsOf(phrase, fold);
    const first = words[0];
    if (first === undefined) continue;
    const entries = byFirst.get(first);
    if (entries === undefined) byFirst.set(first, [{ words, value }]);
    else if (!entries.some((entry) => isSameRow(entry.words, words))) entries.push({ words, value });
  }
  for (const entries of byFirst.values())
    if (entries.length > 1) entries.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

function isSameRow(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((word, at) => word === right[at]);
}

function longestAt<T>(
  byFirst: ReadonlyMap<string, readonly Entry<T>[]>,
  tokens: readonly Token[],
  index: number,
  fold: boolean,
): PhraseHit<T> | undefined {
  const token = tokens[index];
  if (token === undefined) return undefined;
  const first = fold ? token.folded[0] : token.lower;
  const entries = first === undefined ? undefined : byFirst.get(first);
  // Most words start no phrase: nothing is made for them.
  if (entries === undefined) return undefined;
  for (const entry of entries) {
    const length = matchLength(entry.words, tokens, index, fold);
    if (length > 0) return { length, value: entry.value };
  }
  return undefined;
}

/**
 * How many tokens the words cover from `index` on; 0 when they don't match up to a token's end. A hyphenated token counts
 * as several words where hyphens are folded.
 */
function matchLength(
  words: readonly string[],
  tokens: readonly Token[],
  index: number,
  fold: boolean,
): number {
  let matched = 0;
  for (let at = index; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || (at > index && !isJoined(token))) return 0;
    if (fold) {
      for (const part of token.folded) {
        if (words[matched] !== part) return 0;
        matched += 1;
      }
    } else {
      if (words[matched] !== token.lower) return 0;
      matched += 1;
    }
    if (matched === words.length) return at - index + 1;
  }
  return 0;
}

/** The words of a list written as text: separated by commas or line ends. */
export function listed(text: string): string[] {
  return text
    .split(/[,\n]/u)
    .map((word) => word.trim())
    .filter(Boolean);
}
