import type { DateValue } from '../fact';
import type { Day } from './calendar';

/** What a rule's pattern caught, by the name of the group. */
export type DateGroups = Readonly<Record<string, string | undefined>>;

export interface ReadDate {
  readonly value: DateValue;
  readonly basis: 'read' | 'implied';
  /** `14:30`, when the text gives the hour. */
  readonly time?: string;
}

/** What a rule may know beside the words that it matched. */
export interface DateContext {
  /** The day that relative dates count from. */
  readonly reference: Day | undefined;
  /** Whether the sentence speaks of what is to come: a bare "Friday" is then the next one. */
  readonly looksAhead: boolean;
  /** Whether a day without a year is kept as one (`XXXX-04-14`), as in a typed answer. */
  readonly keepsNoYear: boolean;
}

/** One way of writing dates. Its whole match is the mention; what must stand around it is in look-arounds. */
export interface DateRule {
  /** Flags `giu` or `gu`; every repetition bounded, so that time is linear. */
  readonly pattern: RegExp;
  /** Whether it can't be anything else even inside an article of the other language. */
  readonly isFull: boolean;
  readonly read: (groups: DateGroups, context: DateContext) => ReadDate | undefined;
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
  /** "dernier": −1, "ce": 0, "prochain": 1. */
  readonly sides: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, 'day' | 'week' | 'month' | 'year' | 'decade'>;
}

/** One language's ways of writing dates, in the order in which they are tried, and its marks of the future. */
export interface DateGrammar {
  readonly rules: readonly DateRule[];
  readonly future: RegExp;
  /** What a span must hold for any rule to be worth trying. */
  readonly trigger: RegExp;
}

/** A space of any width within a line, or the break of a wrapped line. */
export const SPACE = '(?:[ \\t\\u00a0\\u2009\\u202f]{1,2}|[ ]?\\r?\\n[ ]?)';

/** A date starts here: not inside a word, a number, a price or a hyphenated name ("11-Septembre"). */
export const STARTS = '(?<![\\p{L}\\p{M}\\d_@#/\\\\-]|\\d[.,:]|[$€£]\\s?)';

/** A date ends here. */
export const ENDS = '(?![\\p{L}\\p{M}\\d_]|[-/‑][\\p{L}\\d]|[.,:]\\d)';

/** A year written out beside a month or season. */
export const FOUR_DIGITS = '[12]\\d{3}';

/** A year that may stand alone. */
export const LONE_YEAR = '(?:1\\d{3}|20\\d{2})';

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
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map(spelled).join('|')})`;
}

function spelled(word: string): string {
  return [...word]
    .map((letter) => {
      const bare = letter.normalize('NFD').charAt(0);
      if (letter === "'") return "['’]";
      if (letter === ' ') return '[\\s-]';
      return bare === letter ? letter : `(?:${letter}|${bare}\\p{M}?)`;
    })
    .join('');
}

/** A map of folded words from a list "word number". */
export function foldedMap<Value>(entries: readonly (readonly [string, Value])[]): Map<string, Value> {
  return new Map(entries.map(([word, value]) => [foldDateWord(word), value]));
}
