import type { Question } from './bank';

/** How a question can be put. Apart from the schema, so that a page can list them without loading it. */
export const QUESTION_FORMS = ['choice', 'typed', 'cloze', 'true-false', 'order', 'match'] as const;
export type QuestionForm = (typeof QUESTION_FORMS)[number];

/** The ids of every fact that a question's answer states, each once: several for those in order and in pairs. */
export function factsAsked(question: Question): string[] {
  if (question.form === 'order') return unique(question.items.map(({ fact }) => fact));
  if (question.form === 'match') return unique(question.pairs.map(({ fact }) => fact));
  return [question.asks];
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
