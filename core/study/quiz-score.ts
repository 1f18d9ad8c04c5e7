import type { FactKind } from '@/core/facts/fact';
import { LANGUAGES, type Language } from '@/core/language';
import type { Answer, Attempt } from './quiz-attempt';
import type { QuestionRef, QuizMaterial } from './quiz-material';

type Answered = Pick<Attempt, 'answers' | 'items'>;

/** What an attempt came to. How fast it went is no part of it. */
export interface Score {
  readonly right: number;
  /** How many of `right` had a slip of spelling. */
  readonly mindSpelling: number;
  /** Orders and pairs of which a part was right. */
  readonly partly: number;
  readonly wrong: number;
  /** Passed over, or out of time. */
  readonly unanswered: number;
  readonly total: number;
  /** What all answers count for together, from 0 to `total`: 1 for a right one, a part for one that is partly right. */
  readonly points: number;
}

/** What some of an attempt's questions came to. */
export interface PartScore {
  readonly right: number;
  readonly points: number;
  readonly total: number;
}

/** Whether an answer counts as right: a slip of spelling is still right. */
export function isRight({ outcome }: Pick<Answer, 'outcome'>): boolean {
  return outcome === 'right' || outcome === 'right-mind-spelling';
}

/** What an answer counts for, 0 to 1. */
export function creditOf(answer: Pick<Answer, 'outcome' | 'credit'>): number {
  return isRight(answer) ? 1 : (answer.credit ?? 0);
}

/** Counts the answers given so far; `total` counts every question of the attempt. */
export function scoreOf({ answers, items }: Answered): Score {
  const given = answers.filter((answer) => answer !== null);
  const count = (...outcomes: Answer['outcome'][]) =>
    given.filter(({ outcome }) => outcomes.includes(outcome)).length;
  return {
    ...partScore(given),
    mindSpelling: count('right-mind-spelling'),
    partly: count('partly-right'),
    wrong: count('wrong'),
    unanswered: count('skipped', 'timed-out'),
    total: items.length,
  };
}

function partScore(answers: readonly Answer[]): PartScore {
  return {
    right: answers.filter(isRight).length,
    points: answers.reduce((sum, answer) => sum + creditOf(answer), 0),
    total: answers.length,
  };
}

/** The questions that were asked and not answered right, in the order of the quiz. */
export function missedOf({ answers, items }: Answered): QuestionRef[] {
  return items.flatMap(({ set, question }, place) => {
    const answer = answers[place];
    return answer == null || isRight(answer) ? [] : [{ set, question }];
  });
}

/** The score by kind of fact, in the order in which the kinds first came up. */
export function scoreByKind(attempt: Answered, material: QuizMaterial): ({ kind: FactKind } & PartScore)[] {
  const byKind = new Map<FactKind, Answer[]>();
  for (const [place, item] of attempt.items.entries()) {
    const answer = attempt.answers[place];
    const found = material.find(item);
    const kind = found?.facts.find(({ id }) => id === found.question.asks)?.kind;
    if (answer == null || kind === undefined) continue;
    byKind.set(kind, [...(byKind.get(kind) ?? []), answer]);
  }
  return [...byKind].map(([kind, answers]) => ({ kind, ...partScore(answers) }));
}

/** The score by the language on screen when each question was answered; what time ran out on is in neither. */
export function scoreByLanguage({ answers }: Answered): ({ language: Language } & PartScore)[] {
  return LANGUAGES.map((language) => ({
    language,
    ...partScore(
      answers.filter((answer) => answer !== null).filter((answer) => answer.language === language),
    ),
  })).filter(({ total }) => total > 0);
}

/** What the clock had spent on all questions together, in milliseconds. */
export function millisSpentOn({ spent }: Pick<Attempt, 'spent'>): number {
  return spent.reduce((sum, each) => sum + each, 0);
}

/** How fast an attempt went, in milliseconds; nothing with extra time or without a limit: then speed is no matter. */
export function speedOf({
  spent,
  options,
}: Pick<Attempt, 'spent' | 'options'>): { readonly total: number; readonly perQuestion: number } | undefined {
  if (options.extraTime !== 1 || options.time.per === 'none') return undefined;
  const total = millisSpentOn({ spent });
  return { total, perQuestion: total / Math.max(1, spent.length) };
}
