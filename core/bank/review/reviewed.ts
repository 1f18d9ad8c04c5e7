import type { Language } from '@/core/language';
import type { Evidence, Question } from '../bank';
import { factsAsked } from '../forms';
import { fitting } from './apply-edit';
import { checksOf, type FactMarks } from './facts-state';
import { factsOf } from './remake';
import { replay } from './replay';
import type {
  FactCheck,
  FactState,
  Remade,
  Review,
  ReviewCounts,
  Reviewed,
  ReviewedFact,
  ReviewedQuestion,
} from './review';

/** Where something stands in the text: the article that the set is made from first, then the other one. */
function placeOf(
  spans: readonly Pick<Evidence, 'language' | 'start'>[],
  languages: readonly Language[],
): number {
  const places = spans.map(({ language, start }) => languages.indexOf(language) * 2 ** 32 + start);
  return Math.min(Number.MAX_SAFE_INTEGER, ...places);
}

function stateOf(marks: FactMarks, checks: readonly FactCheck[]): FactState {
  if (marks.isDropped) return 'dropped';
  if (checks.length > 0) return 'check';
  if (marks.isAdded) return 'added';
  return marks.isEdited ? 'edited' : 'kept';
}

/** An unsure or implied value comes before words that one language lacks. */
function urgency({ state, checks }: ReviewedFact): number {
  if (state !== 'check') return 2;
  return checks.some((check) => check !== 'one-language') ? 0 : 1;
}

function grouped<T>(pairs: Iterable<readonly [string, T]>): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, item] of pairs) {
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function inTextOrder<T>(items: readonly T[], place: (item: T) => number, id: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, at: place(item) }))
    .sort((a, b) => a.at - b.at || (id(a.item) < id(b.item) ? -1 : 1))
    .map(({ item }) => item);
}

/**
 * All that a review's screen shows: what the machine read, with every edit done. "Please check" comes first: facts that
 * are unsure or implied, then those that one language has no words for, then the rest, each in the order of the text.
 *
 * @param remade what `remake` gave for this review, if it was run elsewhere; an outdated one is made again
 */
export function reviewed(review: Review, remade?: Remade): Reviewed {
  const fit = fitting(review, remade);
  const { articles, report } = fit.bank;
  const languages = articles.map(({ language }) => language);
  const { facts, marks } = factsOf(review);
  const { title, titleLanguage, questions, dropped } = replay(review, fit);
  const asked = grouped(
    [...questions.values()].flatMap((question) =>
      factsAsked(question).map((id) => [id, question.id] as const),
    ),
  );
  const left = grouped(report.dropped.map(({ asks, form, reason }) => [asks, { form, reason }] as const));
  const seen = [...facts.values()].map((fact): ReviewedFact => {
    const mark = marks.get(fact.id) ?? {};
    const checks = mark.isDropped || mark.isConfirmed ? [] : checksOf(fact);
    const own = { questions: asked.get(fact.id) ?? [], left: left.get(fact.id) ?? [] };
    return { fact, state: stateOf(mark, checks), checks, ...own };
  });
  const inOrder = inTextOrder(
    seen,
    ({ fact }) => placeOf(fact.mentions, languages),
    ({ fact }) => fact.id,
  );
  const byUrgency = [0, 1, 2].flatMap((rank) => inOrder.filter((each) => urgency(each) === rank));
  const made = new Map(fit.bank.questions.map((question) => [question.id, question]));
  const shown = [...questions.values()].map((question) =>
    reviewedQuestion(question, made.get(question.id), dropped.has(question.id)),
  );
  const questionsInOrder = inTextOrder(
    shown,
    ({ question }) => placeOf(question.evidence, languages),
    ({ question }) => question.id,
  );
  return {
    title,
    titleLanguage,
    articles,
    facts: byUrgency,
    questions: questionsInOrder,
    counts: countsOf(byUrgency, questionsInOrder, report.dropped.length),
  };
}

function reviewedQuestion(
  question: Question,
  was: Question | undefined,
  isDropped: boolean,
): ReviewedQuestion {
  const isEdited = was !== undefined && JSON.stringify(was) !== JSON.stringify(question);
  const state = isDropped ? 'dropped' : isEdited ? 'edited' : 'kept';
  return { question, state, ...(isEdited ? { was } : {}) };
}

function countsOf(
  facts: readonly ReviewedFact[],
  questions: readonly ReviewedQuestion[],
  leftOut: number,
): ReviewCounts {
  const dropped = facts.filter(({ state }) => state === 'dropped').length;
  const droppedQuestions = questions.filter(({ state }) => state === 'dropped').length;
  return {
    facts: facts.length - dropped,
    toCheck: facts.filter(({ state }) => state === 'check').length,
    factsDropped: dropped,
    questions: questions.length - droppedQuestions,
    questionsEdited: questions.filter(({ state }) => state === 'edited').length,
    questionsDropped: droppedQuestions,
    leftOut,
  };
}
