import type { Question } from '@/core/bank/bank';
import { type LapseEvent, lapseId } from '@/core/progress/mark-event';
import type { Answer, Attempt } from './quiz-attempt';

/**
 * The questions missed in a quiz, as lapses of their cards. What ran out of time, or was never on screen, is none:
 * time alone says nothing of memory. A statement that was misjudged has no card: the first card of its fact takes
 * the lapse. The same attempt always gives the same events, so that sending them twice does no harm.
 *
 * @param attempt a finished attempt
 * @param questions the bank's, by id
 */
export function lapsesOf(
  attempt: Pick<Attempt, 'id' | 'set' | 'updatedAt' | 'answers' | 'items'>,
  questions: ReadonlyMap<string, Question>,
  device: string,
): LapseEvent[] {
  const lapses = new Map<string, LapseEvent>();
  for (const [index, answer] of attempt.answers.entries()) {
    const question = questions.get(attempt.items[index]?.question ?? '');
    const { language } = answer;
    if (question === undefined || language === null || !isMissed(answer)) continue;
    const card = cardFor(question, questions);
    if (card === undefined) continue;
    const id = lapseId(attempt.id, question.id);
    lapses.set(id, {
      version: 2,
      kind: 'lapse',
      id,
      set: attempt.set,
      card,
      fact: question.asks,
      language,
      answerLanguage: language,
      attempt: attempt.id,
      at: Math.floor(attempt.updatedAt),
      device,
    });
  }
  return [...lapses.values()];
}

function isMissed({ outcome }: Answer): boolean {
  return outcome === 'wrong' || outcome === 'skipped';
}

function cardFor(question: Question, questions: ReadonlyMap<string, Question>): string | undefined {
  if (question.form !== 'true-false') return question.id;
  for (const { id, asks, form } of questions.values()) {
    if (asks === question.asks && form !== 'true-false') return id;
  }
  return undefined;
}
