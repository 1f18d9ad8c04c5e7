import { answerLine } from '@/core/bank/answer-line';
import type { Line } from '@/core/bank/bank';
import type { Language } from '@/core/language';
import type { Answer, Attempt, Given } from './quiz-attempt';
import type { FoundQuestion, QuizMaterial, QuizSource } from './quiz-material';
import { makeQuizOf, type QuizPlan } from './quiz-plan';
import { missedOf } from './quiz-score';

/** One question of an attempt with all that a result says of it, in one language. Words for the rest are locales'. */
export interface ResultEntry {
  /** From 1. */
  readonly number: number;
  readonly found: FoundQuestion;
  readonly answer: Answer;
  readonly spentMs: number;
  readonly prompt: Line;
  /** What was given, in words; undefined for nothing, and for true or false, which locales say. */
  readonly given: readonly Line[] | undefined;
  readonly right: Line;
}

/**
 * An attempt's questions one by one, for a screen, a print or a copy. Those that their bank no longer has are left out.
 */
export function resultEntries(
  { items, answers, spent }: Pick<Attempt, 'items' | 'answers' | 'spent'>,
  material: QuizMaterial,
  language: Language,
): ResultEntry[] {
  return items.flatMap((item, place) => {
    const found = material.find(item);
    const answer = answers[place];
    if (found === undefined || answer == null) return [];
    return [
      {
        number: place + 1,
        found,
        answer,
        spentMs: spent[place] ?? 0,
        prompt: found.question.prompt[language],
        given: answer.given === null ? undefined : givenLines(found, answer.given, language),
        right: answerLine(found.question, language),
      },
    ];
  });
}

/**
 * What was given, in words, one line for each thing that was put in its place; undefined for true or false. A typed
 * answer stands as it was typed, in whatever language that was. A pair that was not made is left out.
 */
function givenLines({ question }: FoundQuestion, given: Given, language: Language): Line[] | undefined {
  switch (given.as) {
    case 'truth':
      return undefined;
    case 'text':
      return [[{ text: given.text }]];
    case 'option': {
      const wrong = 'distractors' in question ? question.distractors[given.option - 1] : undefined;
      return [given.option === 0 ? answerLine(question, language) : (wrong?.[language] ?? [])];
    }
    case 'order':
      if (question.form !== 'order') return undefined;
      return given.order.flatMap((place) => {
        const item = question.items[place];
        return item === undefined ? [] : [item.says[language]];
      });
    case 'match':
      if (question.form !== 'match') return undefined;
      return question.pairs.flatMap(({ name }, place) => {
        const role = question.pairs[given.roles[place] ?? -1]?.role;
        return role === undefined ? [] : [[...name[language], { text: ' – ' }, ...role[language]]];
      });
  }
}

/** A quiz over the questions that an attempt missed, with its options and another draw. */
export function retryOf(
  attempt: Pick<Attempt, 'items' | 'answers' | 'options'>,
  sources: readonly QuizSource[],
  seed: string,
): QuizPlan {
  return makeQuizOf(sources, missedOf(attempt), { ...attempt.options, seed });
}
