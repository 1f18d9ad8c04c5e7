import type { Edit } from '@/core/bank/review/review';
import type { Language } from '@/core/language';
import type { Entry } from './entries';

/** A step just done, or just taken back, to be said. */
export interface Said {
  /** Tells it from the one before, so that the same step twice is said twice. */
  readonly step: number;
  readonly type: Edit['type'];
  readonly isUndone: boolean;
  /** Id of the fact, or of the question, that it was about. */
  readonly about: string | undefined;
}

/** What an edit is about, by id: nothing for the title, and for a fact that is only being added. */
export function aboutOf(edit: Edit): string | undefined {
  if ('fact' in edit) return edit.fact;
  return 'question' in edit ? edit.question : undefined;
}

/** The words of what was done, on one side, and the language that they are in. */
export function wordsOf(
  said: Said,
  entries: readonly Entry[],
  side: Language,
): { text: string; language: Language } | undefined {
  for (const entry of entries) {
    const { fact } = entry;
    if (fact.id === said.about) return { text: fact.label[side], language: fact.labelLanguage[side] };
    const asked = entry.asked.find(({ question }) => question.id === said.about);
    if (asked) {
      const line = asked.question.prompt[side];
      return { text: line.map(({ text }) => text).join(''), language: side };
    }
  }
  return undefined;
}
