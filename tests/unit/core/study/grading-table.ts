import type { Language } from '@/core/language';
import { grade, type Outcome } from '@/core/study/grading';
import { FACTS, factOf, typedAbout } from '../../../fixtures/quiz-bank';

const OUTCOME_OF = { ok: 'right', mind: 'right-mind-spelling', no: 'wrong' } as const satisfies Record<
  string,
  Outcome
>;

/** What becomes of a typed answer to a question about a fact; `answer` is another right one than the fact's label. */
export function outcome(asks: string, typed: string, language: Language, answer?: string): Outcome {
  const question = answer === undefined ? typedAbout(asks) : typedAbout(asks, { fr: answer, en: answer });
  return grade(question, factOf(asks), typed, { language, facts: FACTS }).outcome;
}

/**
 * `asks | typed | outcome`; a fourth part is another right answer than the fact's label. `␣` stands for a narrow
 * no-break space, `_` for a no-break space.
 */
export function rows(table: string): [string, string, Outcome, string | undefined][] {
  return table
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()))
    .filter((cells) => cells.length >= 3)
    .map(([asks = '', typed = '', code = '', answer]) => [
      asks,
      typed.replaceAll('␣', '\u202f').replaceAll('_', '\u00a0'),
      OUTCOME_OF[code as keyof typeof OUTCOME_OF],
      answer,
    ]);
}
