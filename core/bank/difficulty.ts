import type { Fact } from '@/core/facts/fact';
import { LANGUAGES } from '@/core/language';
import type { DifficultyReason } from './bank';
import type { Lines } from './candidate';
import { comparable, lineText } from './comparable';
import type { QuestionForm } from './forms';

/** How hard a question is, from 1 (easy) to 5 (hard), and what makes it so. */
export interface Difficulty {
  readonly difficulty: number;
  readonly why: DifficultyReason[];
}

/** What the difficulty of a question that one line answers depends on. */
export interface Asked {
  readonly form: Exclude<QuestionForm, 'order' | 'match'>;
  readonly asks: Fact;
  /** The other facts that the question stands on. */
  readonly about: readonly Fact[];
  readonly answer: Lines;
  /** The wrong answers in view; none where it is typed. */
  readonly options: readonly Lines[];
}

const HARDEST = 5;
/** An answer longer than this, in characters, is hard to keep in mind. */
const LONG = 30;
/** A day has six digits or more with its year, and so has a number that is not round. */
const EXACT_DIGITS = 5;

/** Whether two lines have half of their words in common: "14 April 2025" and "7 April 2025". */
function isNear(option: Lines, answer: Lines): boolean {
  return LANGUAGES.some((side) => {
    const [a, b] = [option, answer].map((lines) => new Set(comparable(lineText(lines[side])).split(' ')));
    if (!a || !b) return false;
    const shared = [...a].filter((word) => b.has(word)).length;
    return shared > 0 && shared * 2 >= Math.max(a.size, b.size);
  });
}

/**
 * How hard a question is that one line answers. By form: judging a statement 1, recognising among options 2, recalling
 * 3. One more each for what the article says only once, for an answer that is long, exact or amid wrong ones that are
 * near it, and for an office that several hold or that is somebody's counterpart's.
 */
export function difficultyOf({ form, asks, about, answer, options }: Asked): Difficulty {
  const way = form === 'true-false' ? 'judged' : options.length > 0 ? 'recognised' : 'recalled';
  const base = { judged: 1, recognised: 2, recalled: 3 }[way];
  const language = asks.mentions[0]?.language;
  const isRare = asks.mentions.filter((mention) => mention.language === language).length === 1;
  const words = lineText(answer.fr);
  const isExact = (words.match(/\d/g)?.length ?? 0) >= EXACT_DIGITS;
  const isLong = words.length > LONG;
  const areNear = options.length > 0 && options.every((option) => isNear(option, answer));
  const offices = [asks, ...about].flatMap((fact) => (fact.kind === 'role' ? [fact.value] : []));
  const areSeveral = offices.some(({ holders }) => holders.length > 1);
  const isByWay = offices.some(({ counterpartOf }) => counterpartOf !== undefined);
  const why: [DifficultyReason, boolean][] = [
    [way, true],
    ['said-once', isRare],
    ['near-options', areNear],
    ['exact', isExact],
    ['long-answer', isLong],
    ['several-holders', areSeveral],
    ['counterpart', isByWay],
  ];
  const more = [isRare, areNear || isExact || isLong, areSeveral || isByWay].filter(Boolean).length;
  return {
    difficulty: Math.min(HARDEST, base + more),
    why: why.flatMap(([reason, holds]) => (holds ? [reason] : [])),
  };
}

/** Three things are little to put in their places; each one more makes it harder. */
const LEAST_PLACES = 3;

/**
 * How hard it is to put things in their places: three in order of time are of middling difficulty (3), three names
 * with their offices easier (2), since each pair helps with the rest.
 *
 * @param count how many things there are
 */
export function difficultyOfPlaces(form: 'order' | 'match', count: number): Difficulty {
  const base = form === 'order' ? 3 : 2;
  return {
    difficulty: Math.min(HARDEST, base + count - LEAST_PLACES),
    why: count > LEAST_PLACES ? ['placed', 'many-places'] : ['placed'],
  };
}
