import type { Span } from '@/core/article/article';
import type { FoundDate } from './dates';
import type { FoundName } from './names';
import type { LanguagePack } from './pack';
import type { FoundQuantity } from './quantities';
import type { FoundRole } from './roles';
import type { Token } from './tokens';

/** A measure where a sentence has it. */
export interface FoundMeasure extends Span {
  readonly act: string;
}

/** What else the sentence says, which a measure may use. */
export interface MeasureCues {
  readonly dates: readonly FoundDate[];
  readonly names: readonly FoundName[];
  readonly quantities: readonly FoundQuantity[];
  readonly roles: readonly FoundRole[];
}

export function findMeasures(
  _text: string,
  _tokens: readonly Token[],
  _cues: MeasureCues,
  _pack: LanguagePack,
): FoundMeasure[] {
  return [];
}
