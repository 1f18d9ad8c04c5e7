import type { DateValue } from '../fact';
import type { Day, Tense } from './calendar';
import { bitsOf, type KindWords } from './date-kinds';

/** What a rule's pattern caught, by the name of the group. */
export type DateGroups = Readonly<Record<string, string | undefined>>;

export interface ReadDate {
  readonly value: DateValue;
  readonly basis: 'read' | 'implied';
  /** `14:30`, when the text gives the hour. */
  readonly time?: string;
}

/** What a rule may know beside the words that it caught. */
export interface DateContext {
  /** The day that relative dates count from. */
  readonly reference: Day | undefined;
  /** Whether a day without a year is kept as one (`XXXX-04-14`), as in a typed answer. */
  readonly keepsNoYear: boolean;
  /** The match with its capitals. */
  readonly mention: string;
  /** What stands before the match, with its capitals: up to 40 characters. */
  readonly before: () => string;
  /** What the words around tell of: where it is what is to come, a bare "Friday" is the next one. */
  readonly tense: () => Tense;
}

export type DateReader = (groups: DateGroups, context: DateContext) => ReadDate | undefined;

/** One way of writing dates. Its whole match is the mention; what must stand around it is in look-arounds. */
export interface DateRule {
  /** Matches at an offset and nowhere else; every repetition is bounded, so that time is linear. Made when first used. */
  readonly pattern: () => RegExp;
  /** Whether capitals count; else the pattern is matched against small letters. */
  readonly isCased: boolean;
  /** Kinds of words (bits) that the span must hold, each of them. */
  readonly needs: number;
  /** Kinds of words (bits) that a match may start with. */
  readonly starts: number;
  /** Whether it can't be anything else even inside an article of the other language. */
  readonly isFull: boolean;
  readonly read: DateReader;
}

/** The words of one language for dates. Keys are folded (`foldDateWord`). */
export interface DateWords {
  /** 1–12. */
  readonly months: ReadonlyMap<string, number>;
  /** 0 for Sunday to 6. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** EDTF 21–24. */
  readonly seasons: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
  readonly numbers: ReadonlyMap<string, number>;
  /** First year of the decade a word names ("soixante": 1960). */
  readonly decades: ReadonlyMap<string, number>;
  /** "hier": −1, "demain": 1. */
  readonly days: ReadonlyMap<string, number>;
  /** "dernier": −1, "ce": 0, "prochain": 1, "Friday week": 2. */
  readonly sides: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, DateUnit>;
  /** "Noël": 1225. Below 100 the days after Easter Sunday. */
  readonly feasts: ReadonlyMap<string, number>;
}

export type DateUnit = 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/** One language's ways of writing dates, in the order in which they are tried, and the tenses that tell when. */
export interface DateGrammar {
  readonly rules: readonly DateRule[];
  /** In small letters, flags `gu`: marks of the future are in the group `future`, others tell of the past. */
  readonly tense: RegExp;
  readonly kinds: KindWords;
}

/** The letters and marks that may touch a date, as the inside of a class: cheap to compile, unlike `\p{L}`. */
export const LETTER = 'a-zA-Z\\u00c0-\\u1fff\\u3040-\\ud7ff';
export const CAPITAL = 'A-Z\\u00c0-\\u00d6\\u00d8-\\u00de\\u0152';

/** A space within a line, or the break of a wrapped line; the texts that rules read have plain spaces only. */
export const SPACE = '(?:[ \\n]{1,3})';

/** No letter stands before, or after. */
export const NEW_WORD = `(?<![${LETTER}])`;
export const WORD_END = `(?![${LETTER}])`;

/** A date ends here. */
const ENDS = `(?![${LETTER}\\d_]|[-/‑][${LETTER}\\d]|[.,:]\\d)`;

/** Whether a date may start at an offset: not inside a word, a number, a price or a hyphenated name ("11-Septembre"). */
export function startsClean(text: string, at: number): boolean {
  return !BEFORE.test(text.slice(Math.max(0, at - 2), at));
}

const BEFORE = new RegExp(`[${LETTER}\\d_@#/\\\\-]$|\\d[.,:]$|[$€£]\\s?$`);

/** A year written out beside a month or season. */
export const FOUR_DIGITS = '[12]\\d{3}';

/** A year that may stand alone. */
export const LONE_YEAR = '(?:1\\d{3}|20\\d{2})';

/**
 * Makes rules. The kinds are given as names: what the span must hold, and what the match may start with
 * (`'figure month > figure weekday'`).
 */
export function dateRule(kinds: string, pattern: string, read: DateReader): DateRule {
  const [needs = '', starts = needs] = kinds.split(' > ');
  let made: RegExp | undefined;
  return {
    pattern: () => {
      made ??= new RegExp(pattern + ENDS, 'y');
      return made;
    },
    isCased: false,
    needs: bitsOf(needs),
    starts: bitsOf(starts),
    isFull: false,
    read,
  };
}

/** A rule that holds even inside an article of the other language. */
export function fullRule(kinds: string, pattern: string, read: DateReader): DateRule {
  return { ...dateRule(kinds, pattern, read), isFull: true };
}

/** The same rule, with capitals that count. */
export function cased(rule: DateRule): DateRule {
  return { ...rule, isCased: true };
}

/** `2025-04-14`, whatever the language. */
export const ISO_DAY = fullRule(
  'year',
  '(?<year>[12]\\d{3})-(?<month>\\d{2})-(?<day>\\d{2})(?=t\\d{2}:|(?!t))',
  ({ year, month, day }) => ({ value: `${year}-${month}-${day}`, basis: 'read' }),
);

/** Lower case, no accents, no full stop, straight apostrophes: how words are looked up. */
export function foldDateWord(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}.\u00ad]/gu, '')
    .replaceAll('’', "'")
    .replace(/[\s-]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** A pattern for any of some words, the longest first; an accent may be missing or be a mark of its own. */
export function anyOf(words: Iterable<string>): string {
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map(spelled).join('|')})`;
}

function spelled(word: string): string {
  return [...word]
    .map((letter) => {
      const bare = letter.normalize('NFD').charAt(0);
      if (letter === ' ') return '[\\s-]';
      return bare === letter ? letter : `(?:${letter}|${bare}[\\u0300-\\u036f]?)`;
    })
    .join('');
}

/** A map of folded words from a list "word number". */
export function foldedMap<Value>(entries: readonly (readonly [string, Value])[]): Map<string, Value> {
  return new Map(entries.map(([word, value]) => [foldDateWord(word), value]));
}
