import type { Span } from '@/core/article/article';

/** Something with a kind at a place of a text: what is marked, or what was found. */
export interface Labelled extends Span {
  readonly label: string;
}

/** How many things are marked, how many were found, and how many of those are right. */
export interface Count {
  readonly marked: number;
  readonly found: number;
  readonly right: number;
}

const NOTHING: Count = { marked: 0, found: 0, right: 0 };

/** What one text's comparison gives: the pairs that agree, what was missed, what was found and is not marked. */
export interface Compared<M extends Span, F extends Span> {
  readonly pairs: readonly (readonly [marked: M, found: F])[];
  readonly missed: readonly M[];
  readonly false: readonly F[];
}

/**
 * Pairs what is marked in a text with what was found there, each at most once, in the order of the text.
 * @param agrees whether a find is right for a mark
 */
export function compare<M extends Span, F extends Span>(
  marked: readonly M[],
  found: readonly F[],
  agrees: (mark: M, find: F) => boolean,
): Compared<M, F> {
  const left = [...found].sort(byPlace);
  const pairs: (readonly [M, F])[] = [];
  const missed: M[] = [];
  for (const mark of [...marked].sort(byPlace)) {
    const at = left.findIndex((find) => agrees(mark, find));
    const find = at < 0 ? undefined : left[at];
    if (find === undefined) missed.push(mark);
    else {
      pairs.push([mark, find]);
      left.splice(at, 1);
    }
  }
  return { pairs, missed, false: left };
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

/** The strict rule of names: the same span, to the letter, and the same kind. */
export function isSame(mark: Labelled, find: Labelled): boolean {
  return mark.label === find.label && isSameSpan(mark, find);
}

/** The same span, to the letter. */
export function isSameSpan(mark: Span, find: Span): boolean {
  return mark.start === find.start && mark.end === find.end;
}

/** The loose rule of dates and quantities: the two spans share a letter. */
export function overlaps(mark: Span, find: Span): boolean {
  return mark.start < find.end && find.start < mark.end;
}

/** The numbers of a comparison. */
export function countOf(compared: Compared<Span, Span>): Count {
  const right = compared.pairs.length;
  return { marked: right + compared.missed.length, found: right + compared.false.length, right };
}

/** Adds up the counts of several texts. */
export function sum(counts: readonly Count[]): Count {
  return counts.reduce(
    (all, one) => ({
      marked: all.marked + one.marked,
      found: all.found + one.found,
      right: all.right + one.right,
    }),
    NOTHING,
  );
}

/** Of what was found, the part that is right, 0–1; `NaN` when nothing was found. */
export function precision({ right, found }: Count): number {
  return right / found;
}

/** Of what is marked, the part that was found, 0–1; `NaN` when nothing is marked. */
export function recall({ right, marked }: Count): number {
  return right / marked;
}

/** The harmonic mean of precision and recall, 0–1: 2·right / (marked + found). */
export function f1({ right, marked, found }: Count): number {
  return (2 * right) / (marked + found);
}
