import type { Tense } from './calendar';
import { type KindRow, kindRow } from './date-kinds';

/** A span's words as the rules for dates read them: every offset is the text's own. */
export interface DateLine {
  /** Small letters, plain spaces, straight apostrophes. */
  readonly lower: () => string;
  /** The same with its capitals. */
  readonly cased: () => string;
  readonly row: KindRow;
}

/** Makes the line of a span; `undefined` when none of its words can belong to a date. */
export function dateLine(words: string, map: ReadonlyMap<string, number>): DateLine | undefined {
  const lower = lowered(words);
  const row = kindRow(lower, map);
  return row.union === 0
    ? undefined
    : { lower: onceOf(() => plain(lower)), cased: onceOf(() => plain(words)), row };
}

/** What is made when it is first asked for, and kept. */
function onceOf<Value extends {}>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function plain(text: string): string {
  return text.replace(/[\u00a0\u2009\u202f\t\r]/g, ' ').replaceAll('’', "'");
}

/** Small letters, none of which takes more room than the one it stands for. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from({ length: text.length }, (_, at) => {
    const letter = text.charAt(at);
    const small = letter.toLowerCase();
    return small.length === 1 ? small : letter;
  }).join('');
}

/** A verb that tells of the past or of what is to come. */
interface Verb {
  readonly start: number;
  readonly end: number;
  readonly isFuture: boolean;
}

/** How far a verb may stand from the date that it tells the time of, in characters. */
const NEAR = 70;

/**
 * Tells of a line what the words around a date speak of: by the nearest verb of the same clause, else by whether any
 * verb looks ahead. "Arrêté lundi, il sera jugé vendredi" looks back, then ahead.
 */
export function tenseOf(line: DateLine, pattern: RegExp): (start: number, end: number) => Tense {
  const verbs = onceOf(() => verbsOf(line.lower(), pattern));
  const any = onceOf((): Tense => (verbs().some(({ isFuture }) => isFuture) ? 1 : 0));
  return (start, end) => {
    const next = firstAfter(verbs(), start);
    const before = inClause(line.lower(), verbs()[next - 1], start, end);
    const after = inClause(line.lower(), verbs()[next], start, end);
    const isAfter = !before || (after && after.start - end < start - before.end);
    const nearest = isAfter ? after : before;
    if (nearest === undefined) return any();
    return nearest.isFuture ? 1 : -1;
  };
}

function verbsOf(lower: string, pattern: RegExp): Verb[] {
  return [...lower.matchAll(pattern)].map(({ 0: { length }, index, groups }) => ({
    ...{ start: index, end: index + length },
    isFuture: groups?.future !== undefined,
  }));
}

/** A verb, when no comma, full stop or the like parts it from the date. */
function inClause(lower: string, verb: Verb | undefined, start: number, end: number): Verb | undefined {
  if (verb === undefined) return undefined;
  const [from, to] = verb.start < start ? [verb.end, start] : [end, verb.start];
  return to - from <= NEAR && !/[,;:()–—]|[.!?]\s/u.test(lower.slice(from, to)) ? verb : undefined;
}

function firstAfter(verbs: readonly Verb[], offset: number): number {
  let low = 0;
  let high = verbs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((verbs[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
