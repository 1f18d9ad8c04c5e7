import type { Span } from '@/core/article/article';
import type { Language } from '@/core/language';
import type { Corpus } from './corpus';
import type { GoldRow } from './gold';
import type { Note } from './misses';
import { compare, countOf, isSameSpan, overlaps, precision, recall, sum } from './score';
import { percent } from './table';

/** A date or a number where a text has it, with its value as text. */
export interface Valued extends Span {
  readonly value: string;
}

/** What `markCells` and then `goldCells` give, after the finder's name. */
export const VALUE_COLUMNS: readonly string[] = [
  '',
  'precision',
  'recall',
  'to the letter',
  'value found',
  'value right',
  'precision',
];

/**
 * Finds against the marks of one kind: precision and recall where a find is right that shares a letter with a mark,
 * and the recall of spans to the letter.
 */
export function markCells(
  corpus: Corpus,
  label: string,
  find: (text: string) => readonly Span[],
  note?: Note,
): string[] {
  const counts = corpus.texts.map(({ text, marks }) => {
    const wanted = marks.filter((mark) => mark.label === label);
    const finds = find(text);
    const loose = compare(wanted, finds, overlaps);
    note?.(label, corpus.language, text, loose);
    return { loose: countOf(loose), strict: countOf(compare(wanted, finds, isSameSpan)) };
  });
  const loose = sum(counts.map((count) => count.loose));
  return [precision(loose), recall(loose), recall(sum(counts.map((count) => count.strict)))].map(percent);
}

/** Finds against a gold list: of its values the part that was found at all, and that was read right; of the finds the part that is right. */
export function goldCells<F extends Span>(
  language: Language,
  label: string,
  rows: readonly GoldRow[],
  find: (text: string, reference: string) => readonly F[],
  isRight: (find: F, value: string) => boolean,
  note?: Note,
): string[] {
  const counts = rows.map(({ text, reference, marks }) => {
    const finds = find(text, reference);
    const right = compare(marks, finds, (mark, each) => overlaps(mark, each) && isRight(each, mark.value));
    note?.(`${label}-VALUE`, language, `${text} {${marks.map(({ value }) => value).join(' | ')}}`, right);
    return { found: countOf(compare(marks, finds, overlaps)), right: countOf(right) };
  });
  const right = sum(counts.map((count) => count.right));
  return [recall(sum(counts.map((count) => count.found))), recall(right), precision(right)].map(percent);
}
