import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineText } from '@/core/bank/comparable';
import { isLapseEvent } from '@/core/progress/mark-event';
import { matchCredit, orderCredit } from '@/core/study/grading-places';
import type { Attempt, Given } from '@/core/study/quiz-attempt';
import { historyOf, trendOf } from '@/core/study/quiz-history';
import { lapsesOf } from '@/core/study/quiz-lapses';
import { missingSets } from '@/core/study/quiz-material';
import { sidesOf } from '@/core/study/quiz-options';
import { resultEntries, retryOf } from '@/core/study/quiz-result';
import {
  creditOf,
  millisSpentOn,
  missedOf,
  scoreByLanguage,
  scoreOf,
  speedOf,
} from '@/core/study/quiz-score';
import { shuffle } from '@/core/study/shuffle';
import { BANK } from '../../../fixtures/quiz-bank';
import { answer, at, begun, MATERIAL, made, run } from './quiz-play';

/** A practice of five questions, the second one wrong in French, the fourth passed over in English. */
function played(): Attempt {
  let attempt = begun();
  for (let item = 0; item < 5; item += 1) {
    const now = (item + 1) * 1_000;
    const event =
      item === 3
        ? ({ type: 'skip', at: at(now), item, language: 'en' } as const)
        : answer(attempt, now, item !== 1, item < 2 ? 'fr' : 'en');
    attempt = run(attempt, [event, { type: 'next', at: at(now), item }]);
  }
  return attempt;
}

/** One question, answered so. */
function answered(form: 'order' | 'match', given: Given): Attempt {
  return run(made({ forms: [form], count: 1 }), [
    { type: 'start', at: at(0) },
    { type: 'answer', at: at(1_000), item: 0, given, language: 'fr' },
    { type: 'next', at: at(2_000), item: 0 },
  ]);
}

describe('what an attempt came to', () => {
  it('counts by language and gives the time', () => {
    const attempt = played();
    expect(scoreByLanguage(attempt)).toEqual([
      { language: 'fr', right: 1, points: 1, total: 2 },
      { language: 'en', right: 2, points: 2, total: 3 },
    ]);
    expect(millisSpentOn(attempt)).toBe(5_000);
    expect(speedOf(attempt)).toEqual({ total: 5_000, perQuestion: 1_000 });
    expect(speedOf({ ...attempt, options: { ...attempt.options, extraTime: 2 } })).toBeUndefined();
    expect(speedOf({ ...attempt, options: { ...attempt.options, time: { per: 'none' } } })).toBeUndefined();
  });

  it('gives a part of a point for what is partly right, which is missed all the same', () => {
    const attempt = answered('order', { as: 'order', order: [1, 0, 2] });
    expect(scoreOf(attempt)).toMatchObject({ right: 0, partly: 1, wrong: 0, total: 1, points: 1 / 3 });
    expect(missedOf(attempt)).toEqual([{ set: 'set', question: 'order:measures' }]);
    expect(creditOf({ outcome: 'wrong' })).toBe(0);
  });

  it('goes question by question, in words', () => {
    const entries = resultEntries(played(), MATERIAL, 'en');
    expect(entries.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    expect(entries[3]?.given).toBeUndefined();
    const [order] = resultEntries(answered('order', { as: 'order', order: [1, 0, 2] }), MATERIAL, 'en');
    expect(order?.given?.map(lineText)).toEqual([
      'joint declaration',
      'recognition of Western Sahara',
      'official visit to Rabat',
    ]);
    expect(lineText(order?.right ?? [])).toBe(
      'recognition of Western Sahara; joint declaration; official visit to Rabat',
    );
    const [match] = resultEntries(answered('match', { as: 'match', roles: [0, null, 1] }), MATERIAL, 'fr');
    expect(match?.given?.map(lineText)).toEqual([
      'Bruno Retailleau – ministre français de l’Intérieur',
      'Abdel Fattah al-Sissi – commandeur des croyants',
    ]);
  });

  it('retries what was missed and nothing else', () => {
    const attempt = played();
    const plan = retryOf(attempt, [BANK], 'again');
    expect(plan.items.map(({ question }) => question).sort()).toEqual(
      missedOf(attempt)
        .map(({ question }) => question)
        .sort(),
    );
  });

  it('sends what was missed to the cards once, each fact to its first card', () => {
    const attempt = answered('match', { as: 'match', roles: [0, 2, 1] });
    const first = lapsesOf(attempt, MATERIAL, 'd1');
    expect(lapsesOf(attempt, MATERIAL, 'd1')).toEqual(first);
    expect(lapsesOf(played(), MATERIAL, 'd1').every(isLapseEvent)).toBe(true);
    expect(lapsesOf(played(), MATERIAL, 'd1').length).toBeLessThanOrEqual(2);
    // Neither the king's office nor the president's has a card of its own in this bank.
    expect(first).toEqual([]);
    const all = lapsesOf(answered('match', { as: 'match', roles: [2, 1, 0] }), MATERIAL, 'd1');
    expect(all.map(({ fact, set }) => [fact, set])).toEqual([['role:interior', 'set']]);
  });
});

describe('partial credit', () => {
  it('is all for what is right, none for the opposite, and about a quarter for a guess', () => {
    const mean = (worths: readonly number[]) => worths.reduce((sum, each) => sum + each, 0) / worths.length;
    for (const length of [3, 4, 5, 6]) {
      const right = Array.from({ length }, (_, place) => place);
      expect([orderCredit(right), matchCredit(right)]).toEqual([1, 1]);
      expect(orderCredit([...right].reverse())).toBe(0);
      const guesses = Array.from({ length: 2_000 }, (_, seed) => shuffle(right, `${seed}`));
      expect(mean(guesses.map(orderCredit))).toBeLessThan(0.3);
      expect(mean(guesses.map(matchCredit))).toBeLessThan(0.36);
    }
    expect(matchCredit([0, null, null])).toBeCloseTo(1 / 3);
    expect([orderCredit([]), matchCredit([])]).toEqual([0, 0]);
  });

  it('never grows when two neighbours that stand right are swapped', () => {
    const order = fc.integer({ min: 3, max: 6 }).chain((length) =>
      fc.shuffledSubarray(
        Array.from({ length }, (_, place) => place),
        { minLength: length },
      ),
    );
    fc.assert(
      fc.property(order, fc.nat(4), (given, place) => {
        const [one, other] = [given[place], given[place + 1]];
        if (one === undefined || other === undefined || one > other) return;
        const swapped = given.map((each, index) =>
          index === place ? other : index === place + 1 ? one : each,
        );
        expect(orderCredit(swapped)).toBeLessThanOrEqual(orderCredit(given));
      }),
    );
  });
});

describe('the history of attempts', () => {
  const ended = (id: string, points: number, updatedAt: number): Attempt => {
    const attempt = played();
    const answers = attempt.answers.map((_, place) => ({
      given: { as: 'option' as const, option: 0 },
      outcome: place < points ? ('right' as const) : ('wrong' as const),
      language: 'fr' as const,
    }));
    return { ...attempt, id, answers, updatedAt };
  };

  it('has what came to its end, the earliest first', () => {
    const history = historyOf([ended('b', 5, 200), begun(), ended('a', 2, 100)]);
    expect(history.map(({ id, share }) => [id, share])).toEqual([
      ['a', 0.4],
      ['b', 1],
    ]);
  });

  it('tells where it goes, not from one attempt, nor from one question in twenty', () => {
    const of = (...points: number[]) =>
      trendOf(historyOf(points.map((each, index) => ended(`${index}`, each, index))));
    expect(of()).toBeUndefined();
    expect(of(5)).toBeUndefined();
    expect(of(1, 4)).toMatchObject({ before: 0.2, latest: 0.8, direction: 'up' });
    expect(of(4, 1)?.direction).toBe('down');
    expect(of(3, 3)?.direction).toBe('level');
    expect(of(0, 5, 5, 5, 5, 5, 5)).toMatchObject({ before: 1, latest: 1, direction: 'level' });
  });
});

describe('sets and languages of a quiz', () => {
  it('names the sets that are not here', () => {
    expect(missingSets(['set', 'other'], [BANK])).toEqual(['other']);
  });

  it('asks and answers in the languages that were chosen', () => {
    expect(sidesOf('screen', 'en')).toEqual({ asked: 'en', answered: 'en' });
    expect(sidesOf('fr', 'en')).toEqual({ asked: 'fr', answered: 'fr' });
    expect(sidesOf('fr-en', 'fr')).toEqual({ asked: 'fr', answered: 'en' });
    expect(sidesOf('en-fr', 'fr')).toEqual({ asked: 'en', answered: 'fr' });
  });
});
