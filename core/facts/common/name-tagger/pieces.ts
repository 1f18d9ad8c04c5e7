import type { Token } from '../tokens';

/** What a sentence is labelled by: its tokens, and the marks of punctuation between them. */
export interface Piece {
  readonly text: string;
  /** Lower case with straight apostrophes; the mark itself for punctuation. */
  readonly lower: string;
  /** The index of the token, -1 for a mark. */
  readonly token: number;
}

/** The most marks between two tokens that are looked at: a row of dots or dashes says no more than its start. */
const MOST_MARKS = 4;

function isBlank(unit: number): boolean {
  return unit <= 0x20 || unit === 0xa0 || unit === 0x202f || unit === 0x2009 || unit === 0x200b;
}

/** The pieces of a sentence, in order. What follows its last token is left out. */
export function piecesOf(tokens: readonly Token[]): Piece[] {
  const pieces: Piece[] = [];
  tokens.forEach((token, index) => {
    const { gap } = token;
    let marks = 0;
    for (let at = 0; at < gap.length && marks < MOST_MARKS; at += 1) {
      if (isBlank(gap.charCodeAt(at))) continue;
      const mark = gap.charAt(at);
      pieces.push({ text: mark, lower: mark, token: -1 });
      marks += 1;
    }
    pieces.push({ text: token.text, lower: token.lower, token: index });
  });
  return pieces;
}
