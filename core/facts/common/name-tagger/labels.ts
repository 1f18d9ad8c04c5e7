import type { NameKind } from '../name-runs';

/** The label of a piece that belongs to no name; the others come in pairs, a name's first piece and its further ones. */
export const OUTSIDE = 0;

/** The kinds of names, in the order of their labels: kind k begins with label 2k + 1 and goes on with 2k + 2. */
export const LABELLED_KINDS: readonly NameKind[] = ['person', 'place', 'organisation'];

/** How many labels a piece can have: outside, and two for each kind. */
export const LABEL_COUNT = 1 + 2 * LABELLED_KINDS.length;

/** Whether a label starts a name. */
export function isFirst(label: number): boolean {
  return label % 2 === 1;
}

/** The label of a piece that goes on with the name that `label` starts. */
export function furtherLabel(label: number): number {
  return label + 1;
}

/**
 * Whether a label may follow another: a name goes on only after a piece of the same kind.
 * @param before the label of the piece before, -1 at a sentence's start
 */
export function mayFollow(before: number, label: number): boolean {
  if (label === OUTSIDE || isFirst(label)) return true;
  return before === label || before === label - 1;
}
