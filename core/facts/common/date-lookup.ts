import { nearestYear } from './calendar';
import { type DateContext, type DateGroups, type DateWords, foldDateWord } from './date-rule';

/** Looks the words of one language's dates up. */
export interface DateLookup {
  readonly words: DateWords;
  readonly of: <Value>(map: ReadonlyMap<string, Value>, text: string | undefined) => Value | undefined;
  readonly month: (text: string | undefined) => number | undefined;
  /** A number in figures, as an ordinal or in words. */
  readonly count: (text: string | undefined) => number | undefined;
}

/** The look-ups for one language's words. */
export function dateLookup(words: DateWords): DateLookup {
  const of = <Value>(map: ReadonlyMap<string, Value>, text: string | undefined): Value | undefined =>
    text === undefined ? undefined : map.get(foldDateWord(text));
  return {
    words,
    of,
    month: (text) => of(words.months, text),
    count: (text) =>
      text === undefined ? undefined : (digits(text) ?? of(words.ordinals, text) ?? of(words.numbers, text)),
  };
}

function digits(text: string): number | undefined {
  const number = /^\d{1,4}/u.exec(text)?.[0];
  return number === undefined ? undefined : Number(number);
}

/** The hour that a match caught beside its date (`hour`, or `hour0` before it), as `14:30`; `undefined` for none. */
function clockTime(groups: DateGroups): string | undefined {
  const written = groups.hour ?? groups.hour0;
  if (written === undefined) return undefined;
  const half = (groups.ampm ?? groups.ampm0)?.charAt(0).toLowerCase();
  const hour = half === undefined ? Number(written) : (Number(written) % 12) + (half === 'p' ? 12 : 0);
  const minute = Number(groups.minute ?? groups.minute0 ?? 0);
  if (hour > 24 || minute > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** The hour as a part of what a reader gives. */
export function withTime(groups: DateGroups): { readonly time?: string } {
  const time = clockTime(groups);
  return time === undefined ? {} : { time };
}

/** A year in figures: "68" and "'68" are of the last century. */
export function writtenYear(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return text.length === 2 ? 1900 + Number(text) : Number(text);
}

/** What a text says or implies of the year of a day or month. */
export interface YearFound {
  /** Absent for a typed date that has none. */
  readonly year: number | undefined;
  readonly basis: 'read' | 'implied';
}

/**
 * The year that goes with a day or month: the one that is written, else the one the context implies.
 * @param side −1 for "dernier", 1 for "prochain"
 */
export function yearOf(
  written: string | undefined,
  month: number,
  day: number | undefined,
  side: number | undefined,
  context: DateContext,
): YearFound | undefined {
  if (written !== undefined) return { year: writtenYear(written), basis: 'read' };
  if (context.keepsNoYear) return { year: undefined, basis: 'read' };
  const { reference } = context;
  if (reference === undefined) return undefined;
  if (side === undefined || side === 0) {
    return { year: nearestYear(reference, month, day ?? 15, context.tense()), basis: 'implied' };
  }
  const sameYear =
    month * 100 + (day ?? 0) - (reference.month * 100 + (day === undefined ? 0 : reference.day));
  const years = side < 0 ? (sameYear >= 0 ? -1 : 0) : sameYear <= 0 ? 1 : 0;
  return { year: reference.year + years, basis: 'implied' };
}
