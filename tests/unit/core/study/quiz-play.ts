import type { Language } from '@/core/language';
import type { Instant } from '@/core/study/clock';
import { newAttempt, type QuizEvent, quizReducer } from '@/core/study/quiz';
import type { Attempt, Given } from '@/core/study/quiz-attempt';
import { quizMaterial } from '@/core/study/quiz-material';
import { type QuizOptions, usualOptions } from '@/core/study/quiz-options';
import { makeQuiz } from '@/core/study/quiz-plan';
import { BANK, FACTS } from '../../../fixtures/quiz-bank';

/** How the tests of the quiz play one. */

export const MATERIAL = quizMaterial([BANK]);
export const OPTIONS: QuizOptions = { ...usualOptions([BANK.set], 'one'), count: 5 };
/** The forms whose questions all have the same time. */
const ONE_ANSWER = ['choice', 'typed', 'cloze', 'true-false'] as const;

/** The clocks of a page, that many milliseconds after it was loaded. */
export const at = (monotonic: number, page = 'a'): Instant => ({
  monotonic,
  wall: 1_700_000_000_000 + monotonic,
  page,
});

/** An attempt that is not begun. */
export function made(options: Partial<QuizOptions> = {}): Attempt {
  const plan = makeQuiz([BANK], { ...OPTIONS, ...options });
  const attempt = newAttempt(plan, { id: 'attempt', set: 'set', language: 'fr' }, at(0));
  if (attempt === undefined) throw new Error('a plan without questions');
  return attempt;
}

/** An attempt that began at 0. */
export function begun(options: Partial<QuizOptions> = {}): Attempt {
  return run(made({ forms: ONE_ANSWER, ...options }), [{ type: 'start', at: at(0) }]);
}

export function run(attempt: Attempt, events: readonly QuizEvent[]): Attempt {
  return events.reduce((state, event) => quizReducer(state, event, MATERIAL), attempt);
}

/** An answer of the right shape to the question on screen, right or wrong. */
export function given(attempt: Attempt, isRight: boolean): Given {
  const item = attempt.items[attempt.at];
  const question = item && MATERIAL.find(item)?.question;
  if (item?.shape === 'options') return { as: 'option', option: isRight ? 0 : Math.max(...item.order) };
  if (question?.form === 'true-false') return { as: 'truth', truth: question.truth === isRight };
  if (item?.shape === 'order') {
    const right = [...item.order].sort();
    return { as: 'order', order: isRight ? right : right.reverse() };
  }
  if (item?.shape === 'match') {
    return {
      as: 'match',
      roles: item.order.map((_, place) => (isRight ? place : (place + 1) % item.order.length)),
    };
  }
  const fact = FACTS.find(({ id }) => id === question?.asks);
  return { as: 'text', text: isRight ? (fact?.label.en ?? '') : 'nothing of the kind' };
}

export function answer(attempt: Attempt, now: number, isRight = true, language: Language = 'fr'): QuizEvent {
  return { type: 'answer', at: at(now), item: attempt.at, given: given(attempt, isRight), language };
}
