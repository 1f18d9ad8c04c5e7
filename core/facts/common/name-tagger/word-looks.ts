import { hashText } from './hash';
import type { Piece } from './pieces';

/** What a word looks like, as numbers: the same whatever stands around it. */
export interface WordLook {
  /** The word in lower case, digits as zeros. */
  readonly word: number;
  /** Its letters' cases with runs cut at two ("XXxx", "Xx'Xxx"), and with runs cut at one. */
  readonly shape: number;
  readonly shortShape: number;
  /** 0 small, 1 starts with a capital, 2 all in capitals. */
  readonly capital: 0 | 1 | 2;
  /** The hashes of its first 1 to 4 and last 1 to 5 letters; 0 where it is no longer than that. */
  readonly affixes: Int32Array;
  /** Its last three letters. */
  readonly ending: number;
  /** The word lists that it is on by itself, as bits. */
  readonly lists: number;
  /** Whether phrases of the lists may start with it. */
  readonly mayStartPhrase: boolean;
}

const DIGITS = /^[\d.,:/-]*\d[\d.,:/-]*$/u;

/** The kind of a character in a shape: X capital, x small, d digit, else the mark itself. */
function shapeUnit(char: string): string {
  const unit = char.charCodeAt(0);
  if (unit < 0x80) {
    if (unit >= 0x30 && unit <= 0x39) return 'd';
    if (unit >= 0x61 && unit <= 0x7a) return 'x';
    if (unit >= 0x41 && unit <= 0x5a) return 'X';
    return char;
  }
  if (/\p{Lu}/u.test(char)) return 'X';
  if (/\p{L}/u.test(char)) return 'x';
  return char === '’' ? "'" : char;
}

/** A word's shape with each run of one kind cut at `longest`. */
function shapeOf(text: string, longest: number): string {
  let shape = '';
  let last = '';
  let run = 0;
  for (const char of text.slice(0, 40)) {
    const unit = shapeUnit(char);
    run = unit === last ? run + 1 : 1;
    last = unit;
    if (run <= longest) shape += unit;
  }
  return shape;
}

function capitalOf(text: string): 0 | 1 | 2 {
  if (!/^\p{Lu}/u.test(text)) return 0;
  return /\p{L}.?\p{L}/u.test(text) && text === text.toUpperCase() ? 2 : 1;
}

/** The looks of a piece; `lists` and `mayStartPhrase` come from the word lists. */
export function lookOf(piece: Piece, lists: number, mayStartPhrase: boolean): WordLook {
  const { text } = piece;
  const lower = DIGITS.test(piece.lower) ? piece.lower.replace(/\d/gu, '0') : piece.lower;
  const affixes = new Int32Array(9);
  for (let length = 1; length <= 4; length += 1)
    if (lower.length > length) affixes[length - 1] = hashText(lower, 0, length);
  for (let length = 1; length <= 5; length += 1)
    if (lower.length > length) affixes[length + 3] = hashText(lower, lower.length - length);
  return {
    word: hashText(lower),
    shape: hashText(shapeOf(text, 2)),
    shortShape: hashText(shapeOf(text, 1)),
    capital: piece.token < 0 ? 0 : capitalOf(text),
    affixes,
    ending: hashText(lower, Math.max(0, lower.length - 3)),
    lists,
    mayStartPhrase,
  };
}

/** What stands before the first piece and after the last. */
export const EDGE: WordLook = {
  word: 101,
  shape: 102,
  shortShape: 103,
  capital: 0,
  affixes: new Int32Array(9),
  ending: 104,
  lists: 0,
  mayStartPhrase: false,
};
