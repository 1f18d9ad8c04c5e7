import { answerLines } from '@/core/bank/answer-line';
import type { Question } from '@/core/bank/bank';
import type { Sides } from '@/core/bank/review/review';
import type { FieldEdit } from './useWordsEdit';
import { lineField, type WordsField } from './words-form';

interface FieldNames {
  readonly prompt: string;
  readonly answer: string;
  /** Of a wrong answer, from 1. */
  readonly wrong: (number: number) => string;
}

/** Answers that are the article's own words in their places, which no edit may change. */
const FIXED_ANSWERS: ReadonlySet<Question['form']> = new Set(['cloze', 'order', 'match']);

/** The words of a question that can be changed. */
export function questionFields(question: Question, names: FieldNames): WordsField[] {
  const wrong = 'distractors' in question ? question.distractors : [];
  return [
    lineField('prompt', names.prompt, question.prompt),
    ...(FIXED_ANSWERS.has(question.form) ? [] : [lineField('answer', names.answer, answerLines(question))]),
    ...wrong.map((option, index) => lineField(`wrong-${index}`, names.wrong(index + 1), option)),
  ];
}

/** The edits that changed fields of a question ask for. */
export function questionEdits(question: string, changes: ReadonlyMap<string, Sides>): FieldEdit[] {
  return [...changes].map(([key, text]): FieldEdit => {
    if (key === 'prompt' || key === 'answer') return { key, edit: { type: key, question, text } };
    const index = Number(key.slice('wrong-'.length));
    return { key, edit: { type: 'distractor', question, index, text } };
  });
}
