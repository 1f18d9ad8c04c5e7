import type { Question } from '@/core/bank/bank';
import { NO_PROGRESS, type Progress } from '@/core/progress/progress';
import type { Memory } from '@/core/progress/scheduler';
import type { Card } from '@/core/study/deck';
import { DAY, NOON } from '../progress/events';

const evidence = [
  { language: 'fr' as const, start: 0, end: 5, exact: 'Rabat', prefix: '', suffix: ' accueille.' },
];

export function card(id: string, fact = `fact-of-${id}`): Card {
  const line = [{ text: `${id} ?` }];
  return { id, fact, prompt: { fr: line, en: line }, answer: { fr: line, en: line }, evidence };
}

export function memory(changes: Partial<Memory> = {}): Memory {
  return {
    due: NOON,
    stability: 3,
    difficulty: 5,
    reps: 2,
    lapses: 0,
    state: 'review',
    step: 0,
    lastReview: NOON - 3 * DAY,
    ...changes,
  };
}

const text = (words: string) => ({ fr: [{ text: words }], en: [{ text: words }] });

const base = { asks: 'f1', prompt: text('Où ?'), evidence, difficulty: 2, why: [], worth: 50 };
const answered = { answer: text('Rabat'), accepted: { fr: [], en: [] } };

/** One question of each form. */
export const QUESTIONS: readonly Question[] = [
  { form: 'choice', id: 'a', ...base, ...answered, distractors: [text('Fès'), text('Oujda'), text('Salé')] },
  { form: 'typed', id: 'b', ...base, ...answered },
  {
    form: 'cloze',
    id: 'c',
    ...base,
    ...answered,
    passage: {
      fr: { language: 'fr', before: 'Il est à ', after: '.' },
      en: { language: 'fr', before: 'Il est à ', after: '.' },
    },
    distractors: [],
  },
  { form: 'true-false', id: 'd', ...base, truth: true, answer: text('Rabat') },
];

/** A log that says this much, and nothing else. */
export function progress(changes: Partial<Progress> = {}): Progress {
  return { ...NO_PROGRESS, ...changes };
}
