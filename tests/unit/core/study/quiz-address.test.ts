import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUESTION_FORMS } from '@/core/bank/forms';
import { FACT_KINDS } from '@/core/facts/fact';
import {
  ADDRESS_FIELDS,
  ADDRESS_PROBLEMS,
  encodeQuizAddress,
  parseQuizAddress,
  type QuizAddress,
} from '@/core/study/quiz-address';
import { PLAYS, QUIZ_MODES, usualOptions } from '@/core/study/quiz-options';
import { makeQuiz } from '@/core/study/quiz-plan';
import { shuffle } from '@/core/study/shuffle';
import en from '@/locales/en/quiz.json';
import fr from '@/locales/fr/quiz.json';
import { BANK } from '../../../fixtures/quiz-bank';

const { extraTime: _, ...USUAL } = usualOptions(['rabat-2025'], 'k3x');
const parse = (query: string, home?: string) => parseQuizAddress(new URLSearchParams(query), home);

const some = <T extends string>(known: readonly T[]) =>
  fc.oneof(
    fc.constant('all' as const),
    fc.subarray([...known], { minLength: 1, maxLength: known.length - 1 }),
  );

const address: fc.Arbitrary<QuizAddress> = fc.record({
  sets: fc.uniqueArray(fc.stringMatching(/^[\w ,&=é’-]{0,20}\w$/), { minLength: 1, maxLength: 20 }),
  count: fc.oneof(fc.constant('all' as const), fc.integer({ min: 1, max: 200 })),
  forms: some(QUESTION_FORMS),
  kinds: some(FACT_KINDS),
  difficulty: fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
    .map(([one, other]) => ({ min: Math.min(one, other), max: Math.max(one, other) })),
  play: fc.constantFrom(...PLAYS),
  time: fc.oneof(
    fc.constant({ per: 'none' } as const),
    fc.integer({ min: 10, max: 120 }).map((seconds) => ({ per: 'question', seconds }) as const),
    fc.integer({ min: 1, max: 90 }).map((minutes) => ({ per: 'quiz', minutes }) as const),
  ),
  mode: fc.constantFrom(...QUIZ_MODES),
  seed: fc.stringMatching(/^[\w.~-]{1,64}$/),
});

describe('the address of a quiz', () => {
  it('is short, and reads as it is', () => {
    expect(encodeQuizAddress(USUAL, 'rabat-2025')).toBe('n=10&time=30s&mode=practice&seed=k3x');
    expect(
      encodeQuizAddress({
        ...USUAL,
        sets: ['rabat-2025', 'crue'],
        count: 'all',
        forms: ['choice', 'order'],
        kinds: ['date'],
        difficulty: { min: 1, max: 3 },
        play: 'fr-en',
        time: { per: 'quiz', minutes: 5 },
        mode: 'exam',
      }),
    ).toBe(
      'set=rabat-2025&set=crue&n=all&forms=choice,order&kinds=date&level=1-3&in=fr-en&time=5min&mode=exam&seed=k3x',
    );
  });

  it('gives back what was written', () => {
    fc.assert(
      fc.property(address, fc.boolean(), (written, isHome) => {
        const home = isHome ? written.sets[0] : undefined;
        const { address: read, problems } = parse(encodeQuizAddress(written, home), home);
        expect(problems).toEqual([]);
        const { forms: _f, kinds: _k, difficulty: _d, play: _p, ...rest } = written;
        expect({
          forms: 'all',
          kinds: 'all',
          difficulty: { min: 1, max: 5 },
          play: 'screen',
          ...read,
        }).toEqual(written);
        expect(read).toMatchObject(rest);
      }),
    );
  });

  it('gives the same quiz on any machine, however its bank lists questions, facts and sets', () => {
    fc.assert(
      fc.property(address, fc.string(), (written, order) => {
        const query = encodeQuizAddress({ ...written, sets: ['set', 'other'] });
        const here = [BANK, { ...BANK, set: 'other' }];
        const there = shuffle(here, order).map(({ set, questions, facts }) => ({
          set,
          questions: shuffle(questions, order),
          facts: shuffle(facts, order),
        }));
        const plans = [here, there].map(
          (sources) => makeQuiz(sources, { ...usualOptions([], ''), ...parse(query).address }).items,
        );
        expect(plans[0]).toEqual(plans[1]);
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ['n=0', 'n', 'address-number'],
    ['n=201', 'n', 'address-number'],
    ['n=1e2', 'n', 'address-number'],
    ['n=-5', 'n', 'address-number'],
    ['n=%D9%A5', 'n', 'address-number'],
    ['n=', 'n', 'address-empty'],
    ['n=5&n=6', 'n', 'address-twice'],
    ['forms=choice,essay', 'forms', 'address-unknown'],
    ['forms=__proto__', 'forms', 'address-unknown'],
    ['kinds=constructor', 'kinds', 'address-unknown'],
    ['kinds=date,,person', 'kinds', 'address-unknown'],
    ['level=0-3', 'level', 'address-number'],
    ['level=4-2', 'level', 'address-number'],
    ['level=1-2-3', 'level', 'address-number'],
    ['in=de', 'in', 'address-unknown'],
    ['time=9s', 'time', 'address-number'],
    ['time=91min', 'time', 'address-number'],
    ['time=30', 'time', 'address-unknown'],
    ['time=NaNs', 'time', 'address-unknown'],
    ['mode=cheat', 'mode', 'address-unknown'],
    ['seed=<script>', 'seed', 'address-unknown'],
    [`seed=${'a'.repeat(65)}`, 'seed', 'address-unknown'],
    [`seed=${'a'.repeat(100_000)}`, 'seed', 'address-too-many'],
    ['set=', 'set', 'address-empty'],
    [`set=${'x'.repeat(201)}`, 'set', 'address-unknown'],
    ['set=a%00b', 'set', 'address-unknown'],
    [Array.from({ length: 21 }, (_, index) => `set=s${index}`).join('&'), 'set', 'address-too-many'],
  ])('names what is wrong in %s, and lets the rest stand', (query, field, code) => {
    const rest = ['time=60s', 'mode=exam', 'seed=good'].filter((each) => !each.startsWith(`${field}=`));
    const { address: read, problems } = parse([query, ...rest].join('&'), 'home');
    expect(problems).toMatchObject([{ field, code }]);
    expect(problems[0]?.found.length).toBeLessThanOrEqual(60);
    const expected = { time: { per: 'question', seconds: 60 }, mode: 'exam', seed: 'good' };
    const good = Object.entries(expected).filter(([key]) => key !== field);
    expect(read).toEqual({ sets: ['home'], ...Object.fromEntries(good) });
  });

  it('passes over parameters that mean nothing to it', () => {
    expect(parse('utm_source=x&__proto__=1&toString=2')).toEqual({ address: {}, problems: [] });
  });

  it('says nothing of extra time', () => {
    expect(encodeQuizAddress(usualOptions(['a'], 'b'))).not.toMatch(/extra|1\.5/);
  });

  it('has words for each problem and each parameter in both languages', () => {
    for (const words of [fr, en]) {
      expect(Object.keys(words.address.problems).sort()).toEqual([...ADDRESS_PROBLEMS].sort());
      expect(Object.keys(words.address.fields).sort()).toEqual([...ADDRESS_FIELDS].sort());
    }
  });
});
