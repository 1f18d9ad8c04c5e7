import type { Language } from '@/core/language';
import { grade } from './grading';
import { matchCredit, orderCredit } from './grading-places';
import type { Answer, Given } from './quiz-attempt';
import type { FoundQuestion } from './quiz-material';
import type { QuizItem } from './quiz-plan';

type Put = Pick<QuizItem, 'shape' | 'order'>;
type Judgement = Pick<Answer, 'outcome' | 'credit' | 'note'>;

/** Whether what was given, whole or half made, is an answer to a question that is put so. */
export function isGivenTo({ shape, order }: Put, given: Given): boolean {
  switch (given.as) {
    case 'option':
      return shape === 'options' && order.includes(given.option);
    case 'text':
      return shape === 'typed';
    case 'truth':
      return shape === 'true-false';
    case 'order':
      return shape === 'order' && isRearranged(given.order, order);
    case 'match':
      return shape === 'match' && given.roles.length === order.length && areRolesOf(given.roles, order);
  }
}

function isRearranged(given: readonly number[], order: readonly number[]): boolean {
  return given.length === order.length && order.every((place) => given.includes(place));
}

/** Each role at most once, and none that isn't offered. */
function areRolesOf(roles: readonly (number | null)[], order: readonly number[]): boolean {
  const chosen = roles.filter((role) => role !== null);
  return new Set(chosen).size === chosen.length && chosen.every((role) => order.includes(role));
}

/** Whether a question can still be put as an attempt put it: its bank may have been made again since. */
export function canPut({ shape, order }: Put, { question }: Pick<FoundQuestion, 'question'>): boolean {
  switch (shape) {
    case 'order':
      return question.form === 'order' && question.items.length === order.length;
    case 'match':
      return question.form === 'match' && question.pairs.length === order.length;
    case 'true-false':
      return question.form === 'true-false';
    case 'typed':
      return question.form === 'typed' || question.form === 'cloze';
    case 'options':
      return 'distractors' in question && order.every((option) => option <= question.distractors.length);
  }
}

/**
 * What an answer is worth; nothing when it is no answer to the question as it is put.
 *
 * @param language the language on screen; it never changes the outcome
 */
export function judge(
  found: FoundQuestion,
  item: Put,
  given: Given,
  language: Language,
): Judgement | undefined {
  if (!canPut(item, found) || !isGivenTo(item, given)) return undefined;
  const { question } = found;
  switch (given.as) {
    case 'option':
      return { outcome: given.option === 0 ? 'right' : 'wrong' };
    case 'truth':
      return {
        outcome: question.form === 'true-false' && given.truth === question.truth ? 'right' : 'wrong',
      };
    case 'order':
      return judgedBy(orderCredit(given.order));
    case 'match':
      return judgedBy(matchCredit(given.roles));
    case 'text':
      return judgeText(found, given.text, language);
  }
}

function judgedBy(credit: number): Judgement {
  if (credit === 1) return { outcome: 'right' };
  return credit > 0 ? { outcome: 'partly-right', credit } : { outcome: 'wrong' };
}

function judgeText(
  { question, facts }: FoundQuestion,
  text: string,
  language: Language,
): Judgement | undefined {
  const fact = facts.find(({ id }) => id === question.asks);
  if (fact === undefined || question.form === 'order' || question.form === 'match') return undefined;
  const { outcome, note } = grade(question, fact, text, { language, facts });
  return note === undefined ? { outcome } : { outcome, note };
}
