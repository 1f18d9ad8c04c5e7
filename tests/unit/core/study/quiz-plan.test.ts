import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containsWords, lineText } from '@/core/bank/comparable';
import { limitOf, type QuizOptions, usualOptions } from '@/core/study/quiz-options';
import { makeQuiz, makeQuizOf } from '@/core/study/quiz-plan';
import { BANK, FACTS, factOf, QUESTIONS, typedAbout } from '../../../fixtures/quiz-bank';

const OPTIONS: QuizOptions = usualOptions(['set'], 'one');
const byId = new Map(QUESTIONS.map((question) => [question.id, question]));
const seeds = Array.from({ length: 40 }, (_, index) => `seed ${index}`);

describe('makeQuiz', () => {
  it('makes the same quiz from the same seed, in whatever order the bank lists its questions', () => {
    const plan = makeQuiz([BANK], OPTIONS);
    expect(makeQuiz([{ ...BANK, questions: [...QUESTIONS].reverse() }], OPTIONS)).toEqual(plan);
    expect(
      new Set(seeds.map((seed) => JSON.stringify(makeQuiz([BANK], { ...OPTIONS, seed }).items))).size,
    ).toBe(40);
  });

  it('asks as many different questions as it was told, or all that there are', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ min: 1, max: 60 }), fc.constant('all' as const)),
        fc.string(),
        (count, seed) => {
          const { items } = makeQuiz([BANK], { ...OPTIONS, count, seed });
          expect(items.length).toBe(count === 'all' ? QUESTIONS.length : Math.min(count, QUESTIONS.length));
          expect(new Set(items.map(({ question }) => question)).size).toBe(items.length);
        },
      ),
    );
    expect(makeQuiz([], OPTIONS).items).toEqual([]);
  });

  it('asks about a fact once while others remain', () => {
    for (const seed of seeds) {
      const asked = makeQuiz([BANK], { ...OPTIONS, seed }).items.map(
        ({ question }) => byId.get(question)?.asks,
      );
      expect(new Set(asked).size).toBe(asked.length);
    }
  });

  it('leaves out what gives another answer away while it can, and asks it afterwards when it can not', () => {
    const hint = {
      ...typedAbout('place:rabat'),
      id: 'hint',
      prompt: {
        fr: [{ text: 'Où Bruno Retailleau est-il allé ?' }],
        en: [{ text: 'Where did Bruno Retailleau go?' }],
      },
    };
    const hinted = typedAbout('person:retailleau');
    const other = typedAbout('place:sahara');
    for (const seed of seeds) {
      const two = makeQuiz([{ set: 'set', questions: [hint, hinted, other], facts: FACTS }], {
        ...OPTIONS,
        count: 2,
        seed,
      }).items.map(({ question }) => question);
      expect(two.includes('hint') && two.includes(hinted.id)).toBe(false);
      const all = makeQuiz([{ set: 'set', questions: [hint, hinted, other], facts: FACTS }], {
        ...OPTIONS,
        count: 'all',
        seed,
      }).items;
      const order = all.map(({ question }) => question);
      expect(order.indexOf(hinted.id)).toBeLessThan(order.indexOf('hint'));
    }
    expect(containsWords(lineText(hint.prompt.fr), factOf('person:retailleau').label.fr)).toBe(true);
  });

  it('puts the right answer among four, in every place, and never twice the same', () => {
    const places = new Set<number>();
    for (const seed of seeds) {
      for (const { question, shape, order } of makeQuiz([BANK], { ...OPTIONS, count: 'all', seed }).items) {
        const asked = byId.get(question);
        expect(asked?.form === 'true-false').toBe(shape === 'true-false');
        if (asked?.form === 'choice') expect(shape).toBe('options');
        if (asked?.form === 'typed' || question === 'cloze:place:gambia') expect(shape).toBe('typed');
        if (shape === 'order' || shape === 'match') expect([...order].sort()).toEqual([0, 1, 2]);
        else if (shape !== 'options') expect(order).toEqual([]);
        else {
          expect(order.length).toBe(4);
          expect(new Set(order).size).toBe(4);
          expect(order).toContain(0);
          places.add(order.indexOf(0));
        }
      }
    }
    expect([...places].sort()).toEqual([0, 1, 2, 3]);
  });

  it('asks a cloze as options or typed, as the seed has it', () => {
    const shapes = seeds.map(
      (seed) =>
        makeQuiz([BANK], { ...OPTIONS, count: 'all', seed }).items.find(
          ({ question }) => question === 'cloze:place:rabat',
        )?.shape,
    );
    expect(new Set(shapes)).toEqual(new Set(['options', 'typed']));
  });

  it('takes the missed questions alone', () => {
    const ids = ['choice:person:laftit', 'true-false:date:visit'];
    const refs = ids.map((question) => ({ set: 'set', question }));
    const { items, options } = makeQuizOf([BANK], refs, OPTIONS);
    expect(items.map(({ question }) => question).sort()).toEqual(ids);
    expect(options.count).toBe('all');
  });
});

describe('limitOf', () => {
  it('gives milliseconds, extra time included', () => {
    expect(limitOf(OPTIONS)).toBe(30_000);
    expect(limitOf({ time: { per: 'quiz', minutes: 5 }, extraTime: 1.5 })).toBe(450_000);
    expect(limitOf({ time: { per: 'none' }, extraTime: 3 })).toBeNull();
    expect(limitOf({ time: { per: 'quiz', minutes: 5 }, extraTime: 'off' })).toBeNull();
  });
});
