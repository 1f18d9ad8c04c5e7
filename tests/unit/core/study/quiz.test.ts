import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '@/core/language';
import type { Instant } from '@/core/study/clock';
import { millisLeft } from '@/core/study/clock';
import { newAttempt, type QuizEvent, quizMaterial, quizReducer } from '@/core/study/quiz';
import { Attempt, type Given, parseAttempt } from '@/core/study/quiz-attempt';
import { limitOf, makeQuiz, type QuizOptions } from '@/core/study/quiz-plan';
import { missedIn, scoreByKind, scoreOf } from '@/core/study/quiz-score';
import { BANK, FACTS, QUESTIONS } from '../../../fixtures/quiz-bank';

const MATERIAL = quizMaterial(BANK);
const OPTIONS: QuizOptions = {
  count: 5,
  time: { per: 'question', seconds: 30 },
  extraTime: 1,
  mode: 'practice',
  seed: 'one',
};
const at = (monotonic: number, page = 'a'): Instant => ({
  monotonic,
  wall: 1_700_000_000_000 + monotonic,
  page,
});

function begun(options: Partial<QuizOptions> = {}): Attempt {
  const attempt = newAttempt(makeQuiz(QUESTIONS, { ...OPTIONS, ...options }), 'attempt', 'set', at(0));
  if (attempt === undefined) throw new Error('a plan without questions');
  return run(attempt, [{ type: 'start', at: at(0) }]);
}

function run(attempt: Attempt, events: readonly QuizEvent[]): Attempt {
  return events.reduce((state, event) => quizReducer(state, event, MATERIAL), attempt);
}

/** An answer of the right shape to the question on screen, right or wrong. */
function given(attempt: Attempt, isRight: boolean): Given {
  const item = attempt.items[attempt.at];
  const question = MATERIAL.questions.get(item?.question ?? '');
  if (item?.shape === 'options') return { as: 'option', option: isRight ? 0 : Math.max(...item.order) };
  if (question?.form === 'true-false') return { as: 'truth', truth: question.truth === isRight };
  const fact = FACTS.find(({ id }) => id === question?.asks);
  return { as: 'text', text: isRight ? (fact?.label.en ?? '') : 'nothing of the kind' };
}

function answer(attempt: Attempt, now: number, isRight = true, language: Language = 'fr'): QuizEvent {
  return { type: 'answer', at: at(now), item: attempt.at, given: given(attempt, isRight), language };
}

describe('a practice quiz', () => {
  it('shows what became of each answer, and goes on when it is told to', () => {
    let attempt = begun();
    for (let item = 0; item < 5; item += 1) {
      expect(attempt).toMatchObject({ phase: 'asking', at: item });
      attempt = run(attempt, [answer(attempt, item * 10_000 + 4_000, item !== 2)]);
      expect(attempt.phase).toBe('feedback');
      expect(attempt.answers.at(-1)).toMatchObject({
        outcome: item === 2 ? 'wrong' : 'right',
        spentMs: 4_000,
      });
      attempt = run(attempt, [{ type: 'next', at: at((item + 1) * 10_000), item }]);
    }
    expect(attempt.phase).toBe('finished');
    expect(scoreOf(attempt)).toEqual({ right: 4, mindSpelling: 0, wrong: 1, unanswered: 0, total: 5 });
    expect([...missedIn(attempt)]).toEqual([attempt.items[2]?.question]);
    const kinds = scoreByKind(attempt, MATERIAL.questions, FACTS);
    expect(kinds.reduce((sum, { total }) => sum + total, 0)).toBe(5);
    expect(kinds.reduce((sum, { right }) => sum + right, 0)).toBe(4);
  });

  it('takes one answer a question: a second tap does nothing', () => {
    const first = begun();
    const once = run(first, [answer(first, 1_000)]);
    expect(run(once, [answer(first, 1_001, false)])).toBe(once);
    const next = run(once, [{ type: 'next', at: at(2_000), item: 0 }]);
    expect(run(next, [{ type: 'next', at: at(2_001), item: 0 }, answer(first, 2_002, false)])).toBe(next);
  });

  it('refuses an answer of another shape, an option that is not shown, a question that is not in the bank', () => {
    for (const seed of ['a', 'b', 'c', 'd']) {
      const attempt = begun({ seed, count: 'all' });
      const wrongShapes: Given[] = [
        { as: 'option', option: 9 },
        ...(attempt.items[0]?.shape === 'typed' ? [] : [{ as: 'text' as const, text: 'x' }]),
        ...(attempt.items[0]?.shape === 'true-false' ? [] : [{ as: 'truth' as const, truth: true }]),
      ];
      for (const each of wrongShapes) {
        const event: QuizEvent = { type: 'answer', at: at(0), item: 0, given: each, language: 'fr' };
        expect(run(attempt, [event])).toBe(attempt);
      }
      expect(quizReducer(attempt, answer(attempt, 0), { questions: new Map(), facts: [] })).toBe(attempt);
    }
  });

  it('counts a question whose time ran out as not answered, and waits for its reader', () => {
    const attempt = begun();
    expect(run(attempt, [{ type: 'tick', at: at(29_999) }]).phase).toBe('asking');
    const over = run(attempt, [{ type: 'tick', at: at(30_000) }]);
    expect(over.phase).toBe('feedback');
    expect(over.answers).toEqual([{ given: null, outcome: 'timed-out', language: null, spentMs: 30_000 }]);
    expect(run(over, [{ type: 'tick', at: at(900_000) }])).toBe(over);
    const next = run(over, [{ type: 'next', at: at(900_000), item: 0 }]);
    expect(millisLeft(next.clock, at(901_000))).toBe(29_000);
  });

  it('does not take an answer that comes after the time', () => {
    const attempt = begun();
    expect(run(attempt, [answer(attempt, 30_400)]).answers).toMatchObject([
      { outcome: 'timed-out', given: null },
    ]);
  });

  it('stands still while it is paused, hidden or showing feedback', () => {
    const attempt = begun({ time: { per: 'quiz', minutes: 1 } });
    const paused = run(attempt, [{ type: 'pause', at: at(10_000) }]);
    expect(paused.phase).toBe('paused');
    expect(run(paused, [answer(attempt, 11_000)])).toBe(paused);
    const hidden = run(paused, [
      { type: 'resume', at: at(50_000) },
      { type: 'leave', at: at(55_000) },
    ]);
    expect(hidden.phase).toBe('paused');
    expect(millisLeft(hidden.clock, at(500_000))).toBe(45_000);
    const back = run(hidden, [{ type: 'resume', at: at(500_000) }]);
    const told = run(back, [answer(back, 505_000)]);
    expect(millisLeft(told.clock, at(900_000))).toBe(40_000);
    const next = run(told, [{ type: 'next', at: at(900_000), item: 0 }]);
    expect(millisLeft(next.clock, at(901_000))).toBe(39_000);
  });

  it('takes up after a crash where it was, less one beat at most', () => {
    const attempt = run(begun(), [{ type: 'tick', at: at(12_000) }]);
    const stored = parseAttempt(JSON.parse(JSON.stringify(attempt)));
    expect(stored).toEqual({ ok: true, value: attempt });
    const later: Instant = { monotonic: 5, wall: at(3_600_000).wall, page: 'b' };
    const left = run(attempt, [{ type: 'leave', at: later }]);
    expect(millisLeft(left.clock, later)).toBe(17_000);
  });

  it('keeps what is typed until it is answered', () => {
    const attempt = run(begun(), [{ type: 'draft', at: at(1_000), item: 0, text: 'Abdel' }]);
    expect(attempt.draft).toBe('Abdel');
    expect(run(attempt, [{ type: 'draft', at: at(1_000), item: 3, text: 'other' }])).toBe(attempt);
    expect(run(attempt, [{ type: 'skip', at: at(2_000), item: 0, language: 'en' }])).toMatchObject({
      draft: '',
      answers: [{ outcome: 'skipped', given: null, language: 'en' }],
    });
  });

  it('ends early when it is told to', () => {
    const attempt = begun();
    const told = run(attempt, [answer(attempt, 1_000), { type: 'finish', at: at(2_000) }]);
    expect(scoreOf(told)).toEqual({ right: 1, mindSpelling: 0, wrong: 0, unanswered: 4, total: 5 });
    expect(run(told, [{ type: 'finish', at: at(3_000) }])).toBe(told);
  });
});

describe('an exam', () => {
  it('asks the next question at once, has no pause, and tells nothing before the end', () => {
    let attempt = begun({ mode: 'exam' });
    expect(run(attempt, [{ type: 'pause', at: at(1_000) }])).toBe(attempt);
    for (let item = 0; item < 5; item += 1) attempt = run(attempt, [answer(attempt, item * 1_000 + 500)]);
    expect(attempt.phase).toBe('finished');
    expect(scoreOf(attempt).right).toBe(5);
  });

  it('goes on by itself when the time of a question is up', () => {
    const attempt = run(begun({ mode: 'exam' }), [{ type: 'tick', at: at(30_200) }]);
    expect(attempt).toMatchObject({ phase: 'asking', at: 1, answers: [{ outcome: 'timed-out' }] });
    expect(millisLeft(attempt.clock, at(30_200))).toBe(30_000);
  });

  it('has gone on while nobody looked', () => {
    const left = run(begun({ mode: 'exam' }), [{ type: 'leave', at: at(10_000) }]);
    expect(left.phase).toBe('asking');
    const later: Instant = { monotonic: 10_500, wall: at(75_000).wall, page: 'a' };
    const back = run(left, [{ type: 'tick', at: later }]);
    expect(back).toMatchObject({ phase: 'asking', at: 2, answers: [{}, { outcome: 'timed-out' }] });
    expect(millisLeft(back.clock, later)).toBe(15_000);
    const muchLater = run(left, [{ type: 'tick', at: { monotonic: 5, wall: at(900_000).wall, page: 'b' } }]);
    expect(muchLater.phase).toBe('finished');
    expect(scoreOf(muchLater)).toMatchObject({ right: 0, unanswered: 5 });
  });

  it('ends with what was answered when the time of the quiz ran out', () => {
    const attempt = begun({ mode: 'exam', time: { per: 'quiz', minutes: 1 } });
    const one = run(attempt, [answer(attempt, 20_000)]);
    const over = run(one, [{ type: 'tick', at: { monotonic: 1, wall: at(3_600_000).wall, page: 'b' } }]);
    expect(over.phase).toBe('finished');
    expect(scoreOf(over)).toEqual({ right: 1, mindSpelling: 0, wrong: 0, unanswered: 4, total: 5 });
    expect(over.answers[1]?.spentMs).toBe(40_000);
  });
});

const options = fc.record({
  count: fc.constantFrom<QuizOptions['count']>(1, 5, 'all'),
  time: fc.constantFrom<QuizOptions['time']>(
    { per: 'none' },
    { per: 'question', seconds: 30 },
    { per: 'quiz', minutes: 5 },
  ),
  extraTime: fc.constantFrom<QuizOptions['extraTime']>(1, 1.5, 'off'),
  mode: fc.constantFrom<QuizOptions['mode']>('practice', 'exam'),
  seed: fc.string({ maxLength: 5 }),
});

const happening = fc.record({
  type: fc.constantFrom(
    'start',
    'draft',
    'answer',
    'skip',
    'next',
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
  let attempt = newAttempt(makeQuiz(QUESTIONS, chosen), 'attempt', 'set', at(0));
  if (attempt === undefined) throw new Error('a plan without questions');
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
      text: 'draft',
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
          expect(attempt.answers.length).toBeLessThanOrEqual(attempt.items.length);
          const { right, wrong, unanswered } = scoreOf(attempt);
          expect(right + wrong + unanswered).toBe(attempt.answers.length);
        });
      }),
    );
  });

  it('never spends more than the limit', () => {
    fc.assert(
      fc.property(options, fc.array(happening, { maxLength: 60 }), (chosen, happenings) => {
        const limit = limitOf(chosen);
        if (limit === null) return;
        play(chosen, happenings, ({ answers, clock }, now) => {
          expect(millisLeft(clock, now)).toBeGreaterThanOrEqual(0);
          for (const { spentMs } of answers) expect(spentMs).toBeLessThanOrEqual(limit);
          const sum = answers.reduce((all, { spentMs }) => all + spentMs, 0);
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
          expect(same.answers.map(({ outcome }) => outcome)).toEqual(
            switched.answers.map(({ outcome }) => outcome),
          );
          expect(scoreOf(same)).toEqual(scoreOf(switched));
        }
      }),
    );
  });

  it('keeps the questions and the order of their options from the first to the last', () => {
    fc.assert(
      fc.property(options, fc.array(happening, { maxLength: 40 }), (chosen, happenings) => {
        expect(play(chosen, happenings).items).toEqual(makeQuiz(QUESTIONS, chosen).items);
      }),
    );
  });
});

describe('parseAttempt', () => {
  it('names what is newer and what is damaged', () => {
    const attempt = begun();
    expect(parseAttempt({ ...attempt, version: 2 })).toEqual({ ok: false, error: 'newer-version' });
    const damaged: unknown[] = [
      null,
      'x',
      {},
      { ...attempt, at: 99 },
      { ...attempt, phase: 'finished' },
      { ...attempt, extra: 1 },
      { ...attempt, clock: { ...attempt.clock, elapsedMs: 99_999_999 } },
      { ...attempt, clock: { ...attempt.clock, elapsedMs: Number.NaN } },
      { ...attempt, items: [] },
      JSON.parse('{"__proto__": {"version": 1}}'),
    ];
    for (const each of damaged) expect(parseAttempt(each)).toEqual({ ok: false, error: 'damaged' });
  });
});
