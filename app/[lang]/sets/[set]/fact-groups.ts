import type { FactKind } from '@/core/facts/fact';

/** The underlines of the article, in the legend's order: a person and the office held share one. */
export const GROUPS = ['date', 'who', 'place', 'organisation', 'quantity', 'measure'] as const;

export type FactGroup = (typeof GROUPS)[number];

/** The underline of a kind of fact. */
export function groupOf(kind: FactKind): FactGroup {
  return kind === 'person' || kind === 'role' ? 'who' : kind;
}
