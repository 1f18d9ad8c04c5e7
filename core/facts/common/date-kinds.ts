import type { Language } from '@/core/language';

/** The kinds of words that dates are made of: one bit each, so that what a span holds is one number. */
const KIND = {
  figure: 1,
  month: 1 << 1,
  weekday: 1 << 2,
  season: 1 << 3,
  /** "du", "entre", "from": may open a stretch of time. */
  lead: 1 << 4,
  /** "début", "mi", "early", "end": tells a part of a period. */
  vague: 1 << 5,
  /** Quarters, half-years, decades. */
  period: 1 << 6,
  century: 1 << 7,
  /** "hier", "cette", "last": counts from another day. */
  near: 1 << 8,
  /** "mois", "years". */
  unit: 1 << 9,
  /** Number words, ordinals, Roman numerals. */
  number: 1 << 10,
  feast: 1 << 11,
  /** "av.", "BC". */
  era: 1 << 12,
  /** Four figures. */
  year: 1 << 13,
  /** Three figures or two, as years of old have. */
  few: 1 << 14,
  /** Figures with letters right after: "14th", "1980s", "19e". */
  suffixed: 1 << 15,
} as const;

type Kind = keyof typeof KIND;

/** A list of words of each kind, in small letters, without what follows an apostrophe or a hyphen. */
export type KindWords = Partial<
  Record<Exclude<Kind, 'figure' | 'year' | 'few' | 'suffixed'>, readonly string[]>
>;

/** Where each language's bits lie. */
const SHIFT: Record<Language, number> = { fr: 0, en: 16 };
const ALL = (1 << 16) - 1;

/** The words of a text that may belong to a date, in order. */
export interface KindRow {
  /** Offsets of the words' first letters or digits. */
  readonly starts: readonly number[];
  /** Of each word, the kinds of both languages. */
  readonly kinds: readonly number[];
  /** All of them together. */
  readonly union: number;
}

/** The kinds that one language sees in bits of both. */
export function kindsOf(bits: number, language: Language): number {
  return (bits >>> SHIFT[language]) & ALL;
}

/** The bits of some kinds named in one string: `bitsOf('figure month')`. */
export function bitsOf(names: string): number {
  return names.split(' ').reduce((bits, name) => bits | (KIND[name as Kind] ?? 0), 0);
}

/** Puts the word lists of both languages into one map, with and without accents, so that a word is looked up once. */
export function kindMap(lists: Record<Language, KindWords>): Map<string, number> {
  const map = new Map<string, number>();
  for (const language of ['fr', 'en'] as const) {
    for (const [kind, words] of Object.entries(lists[language])) {
      for (const word of words) addWord(map, word, bitsOf(kind) << SHIFT[language]);
    }
  }
  return map;
}

function addWord(map: Map<string, number>, word: string, bits: number): void {
  const lower = word.toLowerCase();
  for (const form of [lower, lower.normalize('NFD').replace(/\p{M}/gu, '')]) {
    map.set(form, (map.get(form) ?? 0) | bits);
  }
}

const LONGEST = 16;
/** Of a row of figures, by its length. */
const FIGURES = [0, KIND.figure, KIND.figure | KIND.few, KIND.figure | KIND.few, KIND.figure | KIND.year].map(
  (bits) => (bits << SHIFT.fr) | (bits << SHIFT.en),
);

const SUFFIXED = (KIND.suffixed << SHIFT.fr) | (KIND.suffixed << SHIFT.en);

/** Finds the words that may belong to dates. Takes a text in small letters; time grows with its length alone. */
export function kindRow(text: string, map: ReadonlyMap<string, number>): KindRow {
  const starts: number[] = [];
  const kinds: number[] = [];
  let union = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const start = at;
    let bits = 0;
    if (isDigit(code)) {
      do at += 1;
      while (isDigit(text.charCodeAt(at)));
      bits = figureBits(at - start, text.charCodeAt(at));
    } else if (isLetter(code)) {
      let hasMark = false;
      do {
        at += 1;
        const next = text.charCodeAt(at);
        if (next >= 0x300 && next < 0x370) hasMark = true;
      } while (isLetter(text.charCodeAt(at)));
      if (at - start <= LONGEST) bits = look(map, wordAt(text, start, at), hasMark);
    } else at += 1;
    if (bits === 0) continue;
    starts.push(start);
    kinds.push(bits);
    union |= bits;
  }
  return { starts, kinds, union };
}

/** @param next what follows the figures: a letter, or the apostrophe of "1980's" */
function figureBits(length: number, next: number): number {
  const bits = FIGURES[length] ?? 0;
  return isLetter(next) || next === 39 || next === 0x2019 ? bits | SUFFIXED : bits;
}

/** A letter alone is a word with what follows it only: "T3", "d’avril"; "a" needs nothing. */
function wordAt(text: string, start: number, end: number): string {
  if (end - start > 1) return text.slice(start, end);
  const next = text.charCodeAt(end);
  const mark = isDigit(next) ? '0' : next === 39 || next === 0x2019 ? "'" : '';
  return text.charAt(start) + mark;
}

function look(map: ReadonlyMap<string, number>, word: string, hasMark: boolean): number {
  return map.get(hasMark ? word.normalize('NFC') : word) ?? 0;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A letter or a combining mark, as far as French and English dates go: see `LETTER`. */
function isLetter(code: number): boolean {
  if (code < 0xc0) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return code < 0x2000 || (code >= 0x3040 && code < 0xd800);
}
