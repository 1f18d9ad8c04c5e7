import type { Question } from '@/core/bank/bank';
import { factsAsked } from '@/core/bank/forms';
import { type LapseEvent, lapseId } from '@/core/progress/mark-event';
import { cardsOf } from './deck';
import type { Answer, Attempt } from './quiz-attempt';
import type { FoundQuestion, QuizMaterial } from './quiz-material';

/**
 * The questions missed in a quiz, as lapses of their cards. What ran out of time, or was never on screen, is none:
 * time alone says nothing of memory. A question that has no card of its own (a statement that was misjudged, what was
 * put in order or in pairs) gives its lapse to the first card of each fact that was missed. The same attempt always
 * gives the same events, so that sending them twice does no harm.
 *
 * @param attempt a finished attempt
 * @param material the sets that it drew from; what is not there is passed over
 */
export function lapsesOf(
  attempt: Pick<Attempt, 'id' | 'updatedAt' | 'answers' | 'items'>,
  material: QuizMaterial,
  device: string,
): LapseEvent[] {
  const lapses = new Map<string, LapseEvent>();
  for (const [place, item] of attempt.items.entries()) {
    const answer = attempt.answers[place];
    const found = material.find(item);
    if (answer == null || found === undefined || answer.language === null || !isMissed(answer)) continue;
    const { language } = answer;
    for (const { card, fact } of cardsMissed(found, answer, material)) {
      const id = lapseId(attempt.id, card);
      lapses.set(id, {
        version: 2,
        kind: 'lapse',
        id,
        set: item.set,
        card,
        fact,
        language,
        answerLanguage: language,
        attempt: attempt.id,
        at: Math.floor(attempt.updatedAt),
        device,
      });
    }
  }
  return [...lapses.values()];
}

function isMissed({ outcome }: Answer): boolean {
  return outcome === 'wrong' || outcome === 'partly-right' || outcome === 'skipped';
}

/** The cards that a missed answer is a lapse of: the question's own, or the first of each fact that was missed. */
function cardsMissed(
  { set, question }: FoundQuestion,
  answer: Answer,
  material: QuizMaterial,
): { card: string; fact: string }[] {
  const source = material.sources.find((each) => each.set === set);
  const cards = cardsOf(source?.questions ?? []);
  if (cards.some(({ id }) => id === question.id)) return [{ card: question.id, fact: question.asks }];
  return factsMissed(question, answer).flatMap((fact) => {
    const card = cards.find((each) => each.fact === fact);
    return card === undefined ? [] : [{ card: card.id, fact }];
  });
}

/** The facts of a question that its answer got wrong: those out of place, those with another's role, or all. */
function factsMissed(question: Question, { given }: Answer): string[] {
  if (question.form === 'order' && given?.as === 'order') {
    return question.items.flatMap(({ fact }, place) => (given.order[place] === place ? [] : [fact]));
  }
  if (question.form === 'match' && given?.as === 'match') {
    return question.pairs.flatMap(({ fact }, name) => (given.roles[name] === name ? [] : [fact]));
  }
  return factsAsked(question);
}
