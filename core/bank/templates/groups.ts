import type { Evidence } from '../bank';

/** The most things to be put in their places in one question: more can't be kept in view on a phone. */
export const MOST_PLACES = 6;

/**
 * Parts a list into groups of at most `most`, as even as can be, each with things from all over the list: neighbours
 * come into different groups.
 */
export function inGroups<T>(list: readonly T[], most: number): T[][] {
  const count = Math.ceil(list.length / most);
  return Array.from({ length: count }, (_, group) => list.filter((_, place) => place % count === group));
}

/** Quotations, each once. */
export function unique(evidence: readonly Evidence[]): Evidence[] {
  const byPlace = new Map(evidence.map((each) => [`${each.language} ${each.start} ${each.end}`, each]));
  return [...byPlace.values()];
}
