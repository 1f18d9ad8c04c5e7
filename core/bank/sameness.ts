import { LANGUAGES, type Language } from '@/core/language';
import { answerLine } from './answer-line';
import type { Question } from './bank';
import { comparable, lineText } from './comparable';

/** The things of a question that are put in their places: two such questions begin with the same words. */
function placesOf(question: Question, side: Language): string[] {
  if (question.form !== 'order' && question.form !== 'match') return [];
  return [comparable(lineText(answerLine(question, side)))];
}

/** What a reader would take for the same question: its words, in either language; one key for each. */
export function samenessKeys(question: Question): string[] {
  return LANGUAGES.map((side) => {
    const passage = question.form === 'cloze' ? question.passage[side] : undefined;
    return [
      side,
      comparable(lineText(question.prompt[side])),
      passage ? comparable(`${passage.before} _ ${passage.after}`) : '',
      ...placesOf(question, side),
    ].join('\u0000');
  });
}
