import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bank } from '@/core/bank/bank';
import { parseBankText } from '@/core/bank/parse-bank';
import { answers, candidateOf, isAboutSame } from '@/core/study/quiz-candidate';
import { usualOptions } from '@/core/study/quiz-options';
import { makeQuiz } from '@/core/study/quiz-plan';

const SETS = join(import.meta.dirname, '../../../../quiz-data');
const banks: Bank[] = readdirSync(SETS).map((set) => {
  const parsed = parseBankText(readFileSync(join(SETS, set, 'bank.json'), 'utf8'));
  if (!parsed.ok) throw new Error(set);
  return parsed.value;
});

const seeds = fc.string({ minLength: 1, maxLength: 8 });

/** The questions of a quiz of a bank, in the order in which they are asked. */
function quizOf(bank: Bank, count: number | 'all', seed: string) {
  const byId = new Map(bank.questions.map((question) => [question.id, question]));
  const facts = new Map(bank.facts.map((fact) => [fact.id, fact]));
  return makeQuiz([bank], { ...usualOptions([bank.set], seed), count }).items.flatMap(({ question }) => {
    const asked = byId.get(question);
    return asked ? [candidateOf(bank.set, asked, facts)] : [];
  });
}

describe.each(banks.map((bank) => [bank.set, bank] as const))('a quiz of %s', (_set, bank) => {
  it.each([5, 10])('of %i asks no two questions that answer each other, or ask one fact', (count) => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const quiz = quizOf(bank, count, seed);
        for (const one of quiz) {
          for (const other of quiz) {
            if (one === other) continue;
            const what = `${one.question.id} ${other.question.id}`;
            if (answers(one, other)) throw new Error(`answers: ${what}`);
            if (isAboutSame(one, other)) throw new Error(`one fact: ${what}`);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('of five takes worthier questions than chance would', () => {
    const mean = (worths: readonly number[]): number =>
      worths.reduce((sum, each) => sum + each, 0) / worths.length;
    const five = Array.from({ length: 60 }, (_, seed) => quizOf(bank, 5, `s${seed}`)).flat();
    expect(mean(five.map(({ question }) => question.worth))).toBeGreaterThan(
      1.03 * mean(bank.questions.map(({ worth }) => worth)),
    );
    // And not always the same ones.
    expect(new Set(five.map(({ question }) => question.id)).size).toBeGreaterThan(10);
  });
});

describe('quizzes of ten of the shipped sets', () => {
  it('often put things in order or in pairs where a set has enough to ask besides, and never always', () => {
    const shares = banks.map((bank) => {
      const quizzes = Array.from({ length: 30 }, (_, seed) => quizOf(bank, 10, `p${seed}`));
      const isPlaced = ({ question: { form } }: (typeof quizzes)[number][number]) =>
        form === 'order' || form === 'match';
      return quizzes.filter((quiz) => quiz.some(isPlaced)).length / quizzes.length;
    });
    expect(shares.filter((share) => share > 0.25).length).toBeGreaterThanOrEqual(3);
    expect(Math.max(...shares)).toBeLessThan(1);
  });
});
