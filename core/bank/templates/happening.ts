import type { Fact } from '@/core/facts/fact';
import type { Evidence } from '../bank';
import type { Lines } from '../candidate';
import type { DateSpan } from '../date-span';

/** Something that the article dates, as it can be put in order. */
export interface Happening {
  /** What is asked for: the measure that it is, or its date where it is told by a clause of the article. */
  readonly fact: Fact;
  readonly date: Fact;
  /** When it may have been. */
  readonly span: DateSpan;
  readonly says: Lines;
  readonly evidence: readonly Evidence[];
}

/** A year in figures, or a month: what would tell when something was. */
const TELLS_WHEN =
  /\b(?:1\d|20)\d\d\b|\b(?:janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** Whether words tell of themselves when something was. */
export function tellsWhen(words: string): boolean {
  return TELLS_WHEN.test(words);
}
