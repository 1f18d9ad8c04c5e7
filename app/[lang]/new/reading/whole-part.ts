import type { ReadingStage } from '@/core/facts/stage';

/** Where each stage begins in the whole, in parts of one: measured on articles of 5 KB to 1 MB. */
const BEGINS: readonly (readonly [ReadingStage | 'text' | 'keeping', number])[] = [
  ['text', 0],
  ['names', 0.02],
  ['facts', 0.45],
  ['questions', 0.7],
  ['proof', 0.88],
  ['keeping', 0.96],
];

/**
 * How much of a reading is done, from 0 to 1. It never goes back: with two articles, each has half of the names and facts.
 *
 * @param part of the stage, from 0 to 1
 * @param article which one, from 0
 * @param articles how many there are
 */
export function wholePart(
  stage: ReadingStage | 'text' | 'keeping',
  part: number,
  article: number,
  articles: number,
): number {
  const at = BEGINS.findIndex(([name]) => name === stage);
  const from = BEGINS[at]?.[1] ?? 0;
  const to = BEGINS[at + 1]?.[1] ?? 1;
  const here = from + Math.min(1, Math.max(0, part)) * (to - from);
  if (articles < 2 || (stage !== 'names' && stage !== 'facts')) return here;
  const [begin, end] = [partAt('names'), partAt('questions')];
  return begin + (article * (end - begin) + (here - begin)) / articles;
}

function partAt(stage: ReadingStage): number {
  return BEGINS.find(([name]) => name === stage)?.[1] ?? 0;
}
