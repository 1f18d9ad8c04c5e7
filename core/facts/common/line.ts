import type { Sentence } from '@/core/article/article';
import type { FoundDate } from './dates';
import type { FoundMeasure } from './measure-line';
import type { FoundName } from './names';
import type { OfficePhrase } from './offices';
import type { FoundQuantity } from './quantities';
import type { FoundRole } from './roles';
import type { Token } from './tokens';

/** A sentence's dates, offices and names. */
export interface NamedLine {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Whether a token belongs to a date or an office. */
  readonly taken: readonly boolean[];
  readonly dates: readonly FoundDate[];
  readonly offices: readonly OfficePhrase[];
  readonly names: readonly FoundName[];
}

/** All that one sentence says. */
export interface Line extends NamedLine {
  readonly roles: readonly FoundRole[];
  readonly quantities: readonly FoundQuantity[];
  readonly measures: readonly FoundMeasure[];
}
