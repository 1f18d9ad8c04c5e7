import { QUESTION_FORMS, type QuestionForm } from '@/core/bank/forms';
import { FACT_KINDS, type FactKind } from '@/core/facts/fact';
import { LANGUAGES, type Language } from '@/core/language';
import { type Away, type ExtraTime, limitWith } from './clock';

/** How a question is put: a cloze with enough wrong answers may be asked as options or typed. */
export const SHAPES = ['options', 'typed', 'true-false', 'order', 'match'] as const;
export type Shape = (typeof SHAPES)[number];

export const QUIZ_MODES = ['practice', 'exam'] as const;
export type QuizMode = (typeof QUIZ_MODES)[number];

/**
 * In which language questions are put: as the screen's, in one of the two whatever the screen's, or asked in the first
 * and answered in the second (`fr-en`).
 */
export const PLAYS = ['screen', ...LANGUAGES, 'fr-en', 'en-fr'] as const;
export type Play = (typeof PLAYS)[number];

/** How time is given out. */
export type QuizTime =
  | { readonly per: 'none' }
  | { readonly per: 'question'; readonly seconds: number }
  | { readonly per: 'quiz'; readonly minutes: number };

export interface QuizOptions {
  /** Ids of the study sets that questions are drawn from; at least one. */
  readonly sets: readonly string[];
  readonly count: number | 'all';
  readonly forms: 'all' | readonly QuestionForm[];
  /** Which kinds of fact are asked about. */
  readonly kinds: 'all' | readonly FactKind[];
  /** From 1 (easy) to 5 (hard), both ends included. */
  readonly difficulty: { readonly min: number; readonly max: number };
  readonly play: Play;
  readonly time: QuizTime;
  readonly extraTime: ExtraTime;
  readonly mode: QuizMode;
  /** Decides which questions are asked, in which order, with which options: the same seed gives the same quiz. */
  readonly seed: string;
}

/** What can be chosen, and what is chosen for whoever doesn't. */
export const COUNTS = [5, 10, 'all'] as const;
/** How many questions a quiz may have at most, when a number is given. */
export const COUNT = { min: 1, max: 200, usual: 10 } as const;
export const DIFFICULTY = { min: 1, max: 5 } as const;
export const SECONDS = { min: 10, max: 120, usual: 30 } as const;
export const MINUTES = { min: 1, max: 90, usual: 5 } as const;
/** How many sets a quiz may draw from. */
export const MAX_SETS = 20;

/** Putting several things in their places takes several times as long as one answer does. */
const PLACING_FACTOR = 2;

/** A good quiz for whoever chooses nothing. */
export function usualOptions(sets: readonly string[], seed: string): QuizOptions {
  return {
    sets,
    count: COUNT.usual,
    forms: 'all',
    kinds: 'all',
    difficulty: { min: DIFFICULTY.min, max: DIFFICULTY.max },
    play: 'screen',
    time: { per: 'question', seconds: SECONDS.usual },
    extraTime: 1,
    mode: 'practice',
    seed,
  };
}

/**
 * The limit of one question or of the whole quiz, extra time included, in milliseconds; `null` for none. Questions in
 * order and in pairs have twice the time of the others.
 */
export function limitOf(
  { time, extraTime }: Pick<QuizOptions, 'time' | 'extraTime'>,
  shape: Shape = 'options',
): number | null {
  if (time.per === 'none') return null;
  if (time.per === 'quiz') return limitWith(time.minutes * 60_000, extraTime);
  const factor = shape === 'order' || shape === 'match' ? PLACING_FACTOR : 1;
  return limitWith(time.seconds * 1_000 * factor, extraTime);
}

/** An exam's clock goes on while nobody looks; practice waits. */
export function awayIn(mode: QuizMode): Away {
  return mode === 'exam' ? 'counts' : 'stops';
}

/**
 * Whether earlier answers may be changed before the end: in an exam, as on paper, unless each question has its own
 * time, which is over once the question is left. Practice has shown the right answer by then.
 */
export function mayChange({ mode, time }: Pick<QuizOptions, 'mode' | 'time'>): boolean {
  return mode === 'exam' && time.per !== 'question';
}

/** In which languages a question is put and answered, for a screen in one of them. */
export function sidesOf(play: Play, screen: Language): { asked: Language; answered: Language } {
  if (play === 'fr-en') return { asked: 'fr', answered: 'en' };
  if (play === 'en-fr') return { asked: 'en', answered: 'fr' };
  const side = play === 'screen' ? screen : play;
  return { asked: side, answered: side };
}

/** The forms that options allow. */
export function formsOf({ forms }: Pick<QuizOptions, 'forms'>): readonly QuestionForm[] {
  return forms === 'all' ? QUESTION_FORMS : forms;
}

/** The kinds of fact that options allow. */
export function kindsOf({ kinds }: Pick<QuizOptions, 'kinds'>): readonly FactKind[] {
  return kinds === 'all' ? FACT_KINDS : kinds;
}
