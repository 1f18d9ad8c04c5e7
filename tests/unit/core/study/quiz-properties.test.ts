import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '@/core/language';
import { type Instant, millisLeft } from '@/core/study/clock';
import { type QuizEvent, quizReducer } from '@/core/study/quiz';
import { Attempt, parseAttempt } from '@/core/study/quiz-attempt';
import { limitOf, type QuizOptions } from '@/core/study/quiz-options';
import { makeQuiz } from '@/core/study/quiz-plan';
import { scoreOf } from '@/core/study/quiz-score';
import { BANK } from '../../../fixtures/quiz-bank';
import { at, given, MATERIAL, made, OPTIONS } from './quiz-play';

const options = fc
  .record({
    count: fc.constantFrom<QuizOptions['count']>(1, 5, 'all'),
    time: fc.constantFrom<QuizOptions['time']>(
      { per: 'none' },
      { per: 'question', seconds: 30 },
      { per: 'quiz', minutes: 5 },
    ),
    extraTime: fc.constantFrom<QuizOptions['extraTime']>(1, 1.5, 'off'),
    mode: fc.constantFrom<QuizOptions['mode']>('practice', 'exam'),
    seed: fc.string({ maxLength: 5 }),
  })
  .map((chosen): QuizOptions => ({ ...OPTIONS, ...chosen }));

const happening = fc.record({
  type: fc.constantFrom(
    'start',
    'draft',
    'answer',
    'skip',
    'next',
    'back',
    'go',
    'switch',
    'claim',
    'pause',
    'resume',
    'tick',
    'leave',
    'finish',
    'reload',
  ),
  forward: fc.oneof(fc.nat(1_000), fc.nat(40_000)),
  isRight: fc.boolean(),
  language: fc.constantFrom(...LANGUAGES),
  /** Which question the event thinks is on screen. */
  slip: fc.constantFrom(0, 0, 0, 0, 1, -1),
});
type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never;

/** Plays what happens, storing and reading the attempt back at every reload. */
function play(
  chosen: QuizOptions,
  happenings: readonly Happening[],
  look?: (attempt: Attempt, now: Instant) => void,
) {
  let attempt = made(chosen);
  let now = at(0);
  for (const [index, { type, forward, isRight, language, slip }] of happenings.entries()) {
    now = { ...now, monotonic: now.monotonic + forward, wall: now.wall + forward };
    if (type === 'reload') {
      now = { monotonic: 1, wall: now.wall, page: `page ${index}` };
      const stored = parseAttempt(JSON.parse(JSON.stringify(attempt)));
      if (!stored.ok) throw new Error(stored.error);
      attempt = stored.value;
      continue;
    }
    const item = Math.max(0, attempt.at + slip);
    const event = {
      type,
      at: now,
      item,
      to: item,
      language,
      given: given(attempt, isRight),
    } as QuizEvent;
    attempt = quizReducer(attempt, event, MATERIAL);
    look?.(attempt, now);
  }
  return attempt;
}

describe('whatever happens', () => {
  it('leaves a valid attempt that can be stored and read back', () => {
    fc.assert(
      fc.property(options, fc.array(happening, { maxLength: 60 }), (chosen, happenings) => {
        play(chosen, happenings, (attempt) => {
          expect(Attempt.safeParse(attempt).error?.issues).toBeUndefined();
          // A reload at this moment changes nothing.
          expect(parseAttempt(JSON.parse(JSON.stringify(attempt)))).toEqual({ ok: true, value: attempt });
          expect(attempt.answers.length).toBeLessThanOrEqual(attempt.items.length);
          const { right, partly, wrong, unanswered } = scoreOf(attempt);
          expect(right + partly + wrong + unanswered).toBe(
            attempt.answers.filter((answer) => answer !== null).length,
          );
        });
      }),
    );
  });

  it('never spends more than the limit', () => {
    fc.assert(
      fc.property(options, fc.array(happening, { maxLength: 60 }), (chosen, happenings) => {
        const limit = limitOf(chosen);
        if (limit === null) return;
        play(chosen, happenings, ({ spent, clock, items }, now) => {
          expect(millisLeft(clock, now)).toBeGreaterThanOrEqual(0);
          for (const [place, each] of spent.entries()) {
            expect(each).toBeLessThanOrEqual(limitOf(chosen, items[place]?.shape) ?? 0);
          }
          const sum = spent.reduce((all, each) => all + each, 0);
          if (chosen.time.per === 'quiz') expect(sum).toBeLessThanOrEqual(limit);
        });
      }),
    );
  });

  it('scores the same whatever language is on screen', () => {
    fc.assert(
      fc.property(options, fc.array(happening, { maxLength: 40 }), (chosen, happenings) => {
        const inOne = (language: Language) =>
          play(
            chosen,
            happenings.map((each) => ({ ...each, language })),
          );
        const switched = play(chosen, happenings);
        for (const language of LANGUAGES) {
          const same = inOne(language);
          expect(same.answers.map((answer) => answer?.outcome)).toEqual(
            switched.answers.map((answer) => answer?.outcome),
          );
          expect(scoreOf(same)).toEqual(scoreOf(switched));
        }
      }),
    );
  });

  it('keeps the questions and the order of their options from the first to the last', () => {
    fc.assert(
      fc.property(options, fc.array(happening, { maxLength: 40 }), (chosen, happenings) => {
        expect(play(chosen, happenings).items).toEqual(makeQuiz([BANK], chosen).items);
      }),
    );
  });
});
