import type { Question } from '@/core/bank/bank';
import type { Fact, FactKind } from '@/core/facts/fact';
import type { Answer, Attempt } from './quiz-attempt';

/** What an attempt came to. Counts only: how fast it went is no part of it. */
export interface Score {
  readonly right: number;
  /** How many of `right` had a slip of spelling. */
  readonly mindSpelling: number;
  readonly wrong: number;
  /** Passed over, or out of time. */
  readonly unanswered: number;
  readonly total: number;
}

/** Whether an answer counts as right: a slip of spelling is still right. */
export function isRight({ outcome }: Pick<Answer, 'outcome'>): boolean {
  return outcome === 'right' || outcome === 'right-mind-spelling';
}

/** Counts the answers given so far; `total` counts every question of the attempt. */
export function scoreOf({ answers, items }: Pick<Attempt, 'answers' | 'items'>): Score {
  const count = (...outcomes: Answer['outcome'][]) =>
    answers.filter(({ outcome }) => outcomes.includes(outcome)).length;
  return {
    right: answers.filter(isRight).length,
    mindSpelling: count('right-mind-spelling'),
    wrong: count('wrong'),
    unanswered: count('skipped', 'timed-out'),
    total: items.length,
  };
}

/** The ids of the questions that were asked and not answered right. */
export function missedIn({ answers, items }: Pick<Attempt, 'answers' | 'items'>): Set<string> {
  const missed = answers.flatMap((answer, index) => (isRight(answer) ? [] : [items[index]?.question]));
  return new Set(missed.filter((id) => id !== undefined));
}

/** Right and total by kind of fact, in the order in which the kinds first came up. */
export function scoreByKind(
  { answers, items }: Pick<Attempt, 'answers' | 'items'>,
  questions: ReadonlyMap<string, Question>,
  facts: readonly Fact[],
): { kind: FactKind; right: number; total: number }[] {
  const kinds = new Map(facts.map(({ id, kind }) => [id, kind]));
  const scores = new Map<FactKind, { right: number; total: number }>();
  for (const [index, answer] of answers.entries()) {
    const kind = kinds.get(questions.get(items[index]?.question ?? '')?.asks ?? '');
    if (kind === undefined) continue;
    const score = scores.get(kind) ?? { right: 0, total: 0 };
    scores.set(kind, { right: score.right + (isRight(answer) ? 1 : 0), total: score.total + 1 });
  }
  return [...scores].map(([kind, score]) => ({ kind, ...score }));
}

/** What the clock had spent on all questions together, in milliseconds. */
export function millisSpentOn({ answers }: Pick<Attempt, 'answers'>): number {
  return answers.reduce((sum, { spentMs }) => sum + spentMs, 0);
}
