import { answerLine } from '@/core/bank/answer-line';
import type { Line, Question } from '@/core/bank/bank';
import type { Language } from '@/core/language';
import type { Given } from '@/core/study/quiz-attempt';
import type { QuizItem } from '@/core/study/quiz-plan';

/** One of the answers to choose from. */
export interface Choice {
  readonly key: string;
  /** What it says; for true and false the screen has its own words. */
  readonly says: Line | 'true' | 'false';
  readonly given: Given;
  readonly isRight: boolean;
}

/** The answers to choose from, in the order that the item keeps for the whole attempt; none for a typed one. */
export function choicesOf(
  question: Question,
  item: Pick<QuizItem, 'shape' | 'order'>,
  language: Language,
): Choice[] {
  if (question.form === 'true-false') {
    return [true, false].map((truth) => ({
      key: `${truth}`,
      says: truth ? 'true' : 'false',
      given: { as: 'truth', truth },
      isRight: truth === question.truth,
    }));
  }
  if (item.shape !== 'options') return [];
  return item.order.flatMap((option) => {
    const says = optionLine(question, option, language);
    return says === undefined
      ? []
      : [{ key: `${option}`, says, given: { as: 'option', option } as const, isRight: option === 0 }];
  });
}

/** What was given by choosing, in words. */
export function givenLine(question: Question, given: Given, language: Language): Line | undefined {
  return given.as === 'option' ? optionLine(question, given.option, language) : undefined;
}

/** What an option says: 0 is the right answer, `n` the nth distractor. */
function optionLine(question: Question, option: number, language: Language): Line | undefined {
  if (option === 0) return answerLine(question, language);
  return 'distractors' in question ? question.distractors[option - 1]?.[language] : undefined;
}

/** Whether a choice is what was given. */
export function isGiven(choice: Choice, given: Given | null): boolean {
  if (given === null) return false;
  if (given.as === 'option') return choice.given.as === 'option' && choice.given.option === given.option;
  return given.as === 'truth' && choice.given.as === 'truth' && choice.given.truth === given.truth;
}
