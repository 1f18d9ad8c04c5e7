import { type Bilingual, inBoth, type Language } from '@/core/language';
import type { Line, Question } from './bank';
import { NARROW } from './line';

/** What parts one of several answers from the next, and a name from its role. */
const MARKS: Bilingual<{ readonly next: string; readonly is: string }> = {
  fr: { next: `${NARROW}; `, is: `${NARROW}: ` },
  en: { next: '; ', is: ': ' },
};

/**
 * The right answer in one line on one side, whatever the form: what happened in its order, or each name with its role,
 * one after the other.
 */
export function answerLine(question: Question, side: Language): Line {
  const { next, is } = MARKS[side];
  if (question.form === 'order')
    return joined(
      question.items.map(({ says }) => says[side]),
      next,
    );
  if (question.form === 'match') {
    return joined(
      question.pairs.map(({ name, role }) => joined([name[side], role[side]], is)),
      next,
    );
  }
  return question.answer[side];
}

/** The same on both sides. */
export function answerLines(question: Question): Bilingual<Line> {
  return inBoth((side) => answerLine(question, side));
}

function joined(lines: readonly Line[], mark: string): Line {
  return lines.flatMap((line, index) => (index === 0 ? line : [{ text: mark }, ...line]));
}
