import type { Say } from '@/app/_i18n/tFor';
import type { Line } from '@/core/bank/bank';
import { lineText } from '@/core/bank/comparable';
import type { Language } from '@/core/language';
import type { Attempt, Given } from '@/core/study/quiz-attempt';
import type { QuizMaterial } from '@/core/study/quiz-material';
import { type ResultEntry, resultEntries } from '@/core/study/quiz-result';
import { scoreOf } from '@/core/study/quiz-score';

/** The words of one namespace. */
type Words = Say<'quiz'>;

/**
 * A result as plain text, to be pasted into a letter or a message: the score, then each question with what was
 * answered and what is right.
 *
 * @param title the sets' names
 */
export function resultText(
  attempt: Attempt,
  material: QuizMaterial,
  title: string,
  language: Language,
  t: Words,
): string {
  const { right, total } = scoreOf(attempt);
  const head = `${t('title')} · ${title}\n${t('result.score', { right, total })}`;
  const entries = resultEntries(attempt, material, language).map((entry) => entryText(entry, language, t));
  return `${[head, ...entries].join('\n\n')}\n`;
}

function entryText(entry: ResultEntry, language: Language, t: Words): string {
  const { number, found, answer, prompt, given, right } = entry;
  const { question } = found;
  const said = answer.given === null ? t('result.none') : givenText(answer.given, given, t);
  return [
    `${number}. ${lineText(prompt)}`,
    // What is asked about a sentence with a hole says nothing without it.
    ...(question.form === 'cloze' ? [`   ${passageText(question.passage[language])}`] : []),
    `   ${t('feedback.youWrote')} ${said} (${t(`verdict.${answer.outcome}`)})`,
    ...(answer.outcome === 'right' ? [] : [`   ${t('feedback.rightAnswer')} ${lineText(right)}`]),
  ].join('\n');
}

function passageText({ before, after }: { before: string; after: string }): string {
  return `${before}[…]${after}`;
}

function givenText(given: Given, lines: readonly Line[] | undefined, t: Words): string {
  if (given.as === 'truth') return t(given.truth ? 'session.true' : 'session.false');
  return (lines ?? []).map(lineText).join(' · ');
}
