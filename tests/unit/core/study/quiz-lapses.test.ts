import { describe, expect, it } from 'vitest';
import { isProgressEvent } from '@/core/progress/progress-event';
import type { Answer, Attempt } from '@/core/study/quiz-attempt';
import { lapsesOf } from '@/core/study/quiz-lapses';
import { quizMaterial } from '@/core/study/quiz-material';
import { NOON } from '../progress/events';
import { QUESTIONS } from './deck-cards';

const material = quizMaterial([{ set: 'rabat-2025', questions: QUESTIONS, facts: [] }]);

function attempt(answers: readonly (readonly [string, Partial<Answer>])[]) {
  return {
    id: 't1',
    updatedAt: NOON + 0.5,
    items: answers.map(([question]) => ({ set: 'rabat-2025', question, shape: 'typed', order: [] })),
    answers: answers.map(([, answer]) => ({
      given: null,
      outcome: 'wrong',
      language: 'fr',
      ...answer,
    })),
  } satisfies Partial<Attempt>;
}

describe('the questions missed in a quiz', () => {
  it('are those answered wrong or passed over, not those that time took', () => {
    const lapses = lapsesOf(
      attempt([
        ['a', { outcome: 'right' }],
        ['b', { outcome: 'wrong', language: 'en' }],
        ['c', { outcome: 'skipped' }],
        ['a', { outcome: 'right-mind-spelling' }],
        ['b', { outcome: 'timed-out' }],
        ['a', { outcome: 'skipped', language: null }],
        ['gone', { outcome: 'wrong' }],
      ]),
      material,
      'd1',
    );
    expect(lapses.map(({ card }) => card)).toEqual(['b', 'c']);
    expect(lapses[0]).toMatchObject({ id: 'lapse:t1:b', fact: 'f1', answerLanguage: 'en', at: NOON });
    expect(lapses.every(isProgressEvent)).toBe(true);
  });

  it('give a misjudged statement to the first card of its fact', () => {
    const [lapse] = lapsesOf(attempt([['d', {}]]), material, 'd1');
    expect(lapse).toMatchObject({ id: 'lapse:t1:a', card: 'a' });
  });

  it('are the same events each time', () => {
    const missed = attempt([['b', {}]]);
    expect(lapsesOf(missed, material, 'd1')).toEqual(lapsesOf(missed, material, 'd1'));
  });
});
