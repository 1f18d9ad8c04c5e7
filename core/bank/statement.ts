import type { Fact } from '@/core/facts/fact';
import type { Evidence } from './bank';
import { type Candidate, drop, factObjection, type Lines, questionId } from './candidate';
import { difficultyOf } from './difficulty';
import type { Reading } from './reading';

/** A statement to be judged: as the article bears it out, and the same with one fact made wrong. */
export interface Statement {
  readonly asks: Fact;
  readonly about: readonly Fact[];
  readonly template: string;
  readonly right: Lines;
  /** Wrong versions, the best first; none when nothing wrong can be proved to be so. */
  readonly wrong: readonly Lines[];
  readonly evidence: readonly Evidence[];
}

/**
 * Makes a true-false question, true when it is wanted so or when nothing wrong can be said. The id tells the two
 * apart: a statement put the other way is another question.
 */
export function settleStatement(reading: Reading, statement: Statement, wantsTrue: boolean): Candidate {
  const { asks, about, right, wrong, evidence } = statement;
  const objection = factObjection([asks, ...about], reading);
  if (objection) return drop(asks, 'true-false', objection);
  if (evidence.length === 0) return drop(asks, 'true-false', 'not-proved');
  const prompt = wantsTrue ? right : (wrong[0] ?? right);
  const truth = prompt === right;
  return {
    kept: true,
    question: {
      form: 'true-false',
      id: questionId(reading.set, asks, 'true-false', `${statement.template}:${truth}`),
      asks: asks.id,
      prompt,
      evidence: [...evidence],
      ...difficultyOf({ form: 'true-false', asks, about, answer: right, options: [] }),
      truth,
      answer: right,
    },
  };
}
