import type { Sentence } from '@/core/article/article';
import type { FoundDate } from './dates';
import type { FoundMeasure } from './measures';
import type { FoundName } from './names';
import type { FoundQuantity } from './quantities';
import type { FoundRole } from './roles';
import type { Token } from './tokens';

/** What one sentence says, before the article as a whole is looked at. */
export interface Line {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Whether a token belongs to a date or an office. */
  readonly taken: readonly boolean[];
  readonly dates: readonly FoundDate[];
  readonly names: readonly FoundName[];
  readonly roles: readonly FoundRole[];
  readonly quantities: readonly FoundQuantity[];
  readonly measures: readonly FoundMeasure[];
}
