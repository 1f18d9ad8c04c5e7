import type { ExtraTime } from '@/core/study/clock';
import {
  COUNTS,
  MINUTES,
  type QuizMode,
  type QuizOptions,
  type QuizTime,
  SECONDS,
  usualOptions,
} from '@/core/study/quiz-options';

/** What the form of the set-up holds: also what is set and not in use, so that a change of mind finds it again. */
export interface Choices {
  readonly count: QuizOptions['count'];
  readonly per: QuizTime['per'];
  readonly seconds: number;
  readonly minutes: number;
  readonly extraTime: ExtraTime;
  readonly mode: QuizMode;
}

/** The numbers of questions to choose from: never more than there are. */
export function countsFor(available: number): QuizOptions['count'][] {
  return COUNTS.filter((count) => count === 'all' || count < available);
}

/** A good quiz for whoever chooses nothing. */
export function usualChoices(available: number): Choices {
  return {
    count: available > 10 ? 10 : 'all',
    per: 'question',
    seconds: SECONDS.usual,
    minutes: MINUTES.usual,
    extraTime: 1,
    mode: 'practice',
  };
}

/** A number within its bounds, whole; what is no number is the usual one. */
export function within(
  value: number,
  { min, max, usual }: { min: number; max: number; usual: number },
): number {
  if (!Number.isFinite(value)) return usual;
  return Math.min(max, Math.max(min, Math.round(value)));
}

/** The forms that this screen can put. */
const FORMS = ['choice', 'typed', 'cloze', 'true-false'] as const;

/** The options of a quiz on a set, as chosen. */
export function optionsFrom(choices: Choices, set: string, seed: string): QuizOptions {
  return {
    ...usualOptions([set], seed),
    forms: FORMS,
    count: choices.count,
    time: timeFrom(choices),
    extraTime: choices.extraTime,
    mode: choices.mode,
  };
}

/** How time is given out, as chosen. */
export function timeFrom({ per, seconds, minutes }: Pick<Choices, 'per' | 'seconds' | 'minutes'>): QuizTime {
  if (per === 'question') return { per, seconds: within(seconds, SECONDS) };
  if (per === 'quiz') return { per, minutes: within(minutes, MINUTES) };
  return { per: 'none' };
}
