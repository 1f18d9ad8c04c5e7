import type { AnsweredQuestion } from '@/core/bank/bank';
import type { Fact } from '@/core/facts/fact';
import { inBoth } from '@/core/language';
import type { Wording } from '@/core/progress/mark-event';
import type { Rating } from '@/core/progress/review-event';
import { type Grade, type GradingContext, grade, OUTCOMES, type Outcome } from './grading';

/**
 * Grades what was typed on a card. Where the learner has worded the answer anew, their words are as right as the
 * set's: the better of the two outcomes counts, and their words are shown.
 *
 * @param question what the card asks, as the set has it
 * @param fact the fact that its answer states
 */
export function gradeCard(
  question: AnsweredQuestion,
  fact: Fact,
  wording: Wording | undefined,
  typed: string,
  context: GradingContext,
): Grade {
  const bySet = grade(question, fact, typed, context);
  const own = wording?.answer;
  if (own === undefined) return bySet;
  const answer = inBoth((language) => {
    const text = own[language];
    return text === undefined ? question.answer[language] : [{ text }];
  });
  const byLearner = grade({ ...question, answer }, fact, typed, context);
  const isBetter = OUTCOMES.indexOf(bySet.outcome) < OUTCOMES.indexOf(byLearner.outcome);
  return isBetter ? { ...bySet, shown: byLearner.shown } : byLearner;
}

/**
 * The rating that a typed answer speaks for; the learner has the last word. A fact that was known and misspelt came
 * to mind, with effort. Time never counts: who types slowly knows as much.
 */
export function suggestedRating(outcome: Outcome): Rating {
  switch (outcome) {
    case 'right':
      return 3;
    case 'right-mind-spelling':
      return 2;
    case 'wrong':
      return 1;
  }
}
