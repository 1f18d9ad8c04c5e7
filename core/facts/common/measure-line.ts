import type { Span } from '@/core/article/article';
import type { FoundDate } from './dates';
import type { MeasureWords } from './measure-words';
import type { FoundName } from './names';
import type { Phrase } from './noun-phrase';
import type { Act } from './noun-words';
import type { PhraseSource } from './phrase-source';
import type { FoundQuantity } from './quantities';
import type { FoundRole } from './roles';
import type { Token } from './tokens';

/** A measure where a sentence has it. */
export interface FoundMeasure extends Span {
  /** Absent when the lexicon lacks the noun. */
  readonly head?: Act;
  /** What both languages can render, when all of it was understood. */
  readonly phrase?: Phrase;
  /** The act's key, or its own words. */
  readonly act: string;
  /** In the article's language, when they are not the mention's own: "suspension des livraisons" for "a suspendu les livraisons". */
  readonly words: string;
  /** The names of those who did it: found names, for the article as a whole to say who they are. */
  readonly actors: readonly FoundName[];
  readonly place?: string;
  readonly date?: FoundDate;
  readonly purposes: readonly Span[];
  /** A bare "cette visite": only another mention of a measure said before. */
  readonly isBare: boolean;
  readonly confidence: number;
}

/** What else the sentence says, which a measure may use. */
export interface MeasureCues {
  readonly dates: readonly FoundDate[];
  readonly names: readonly FoundName[];
  readonly quantities: readonly FoundQuantity[];
  readonly roles: readonly FoundRole[];
}

/** A sentence as measures are sought in it. */
export interface MeasureLine {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly source: PhraseSource;
  readonly cues: MeasureCues;
  readonly words: MeasureWords;
}

/** Where reading goes on, and the measure that was read, if it was one. */
export interface Read {
  readonly to: number;
  readonly measure?: FoundMeasure;
}

/** Where the words of a measure end in the text: past the sign of a quantity that no token holds ("50 | %"). */
export function endOf(line: MeasureLine, from: number, to: number): number {
  const last = line.tokens[to - 1]?.end ?? 0;
  for (let at = to - 1; at >= Math.max(from, to - 5); at -= 1) {
    const quantity = line.source.quantityAt.get(at);
    if (quantity && quantity.end > last && quantity.end - last <= 3) return quantity.end;
  }
  return last;
}
