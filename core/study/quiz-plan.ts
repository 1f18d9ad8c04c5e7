import type { Question } from '@/core/bank/bank';
import type { FactKind } from '@/core/facts/fact';
import { type Candidate, candidateOf } from './quiz-candidate';
import type { QuestionRef, QuizSource } from './quiz-material';
import { formsOf, kindsOf, type QuizOptions, type Shape } from './quiz-options';
import { inFairOrder, pick } from './quiz-pick';
import { randomFrom, shuffle } from './shuffle';

/** One question of a quiz, as it is put for the whole attempt, in both languages. */
export interface QuizItem extends QuestionRef {
  readonly shape: Shape;
  /**
   * The order on screen, for the whole attempt and in both languages. For `options`: 0 is the right answer, `n` the nth
   * distractor. For `order`: places in the bank's list, which is the right order; never that order itself. For `match`:
   * in which order the roles are offered. Empty otherwise.
   */
  readonly order: readonly number[];
}

export interface QuizPlan {
  readonly options: QuizOptions;
  readonly items: readonly QuizItem[];
}

/** How many wrong answers stand beside the right one. */
const WRONG_OPTIONS = 3;

/**
 * Picks and orders the questions of a quiz. The same options and banks give the same quiz on any machine, in whatever
 * order the banks list their questions.
 *
 * What is worthier is likelier to be asked. Each fact is asked about once while others remain; a question whose words
 * give away the answer of another is left out while there is a choice, else it comes after it.
 *
 * @param sources the sets at hand; those that the options don't name are left alone
 * @returns an empty plan when nothing fits
 */
export function makeQuiz(sources: readonly QuizSource[], options: QuizOptions): QuizPlan {
  return planOver(eligible(sources, options), options);
}

/** How many questions fit the options, whatever their count. */
export function countEligible(sources: readonly QuizSource[], options: Omit<QuizOptions, 'seed'>): number {
  return eligible(sources, options).length;
}

/** A plan over chosen questions alone, such as those that were missed. */
export function makeQuizOf(
  sources: readonly QuizSource[],
  refs: readonly QuestionRef[],
  options: QuizOptions,
): QuizPlan {
  const chosen = new Set(refs.map(keyOf));
  const candidates = candidatesIn(sources, new Set(refs.map(({ set }) => set)));
  return planOver(
    candidates.filter((candidate) => chosen.has(keyOf(refOf(candidate)))),
    { ...options, count: 'all' },
  );
}

function planOver(candidates: readonly Candidate[], options: QuizOptions): QuizPlan {
  // By id first: the same bank in another order is the same quiz.
  const byId = [...candidates].sort(
    (one, other) => compare(one.question.id, other.question.id) || compare(one.set, other.set),
  );
  const count = options.count === 'all' ? byId.length : Math.min(options.count, byId.length);
  const picked = pick(byId, count, options.seed);
  const ordered = inFairOrder(shuffle(picked, `${options.seed}:questions`));
  return { options, items: ordered.map(({ set, question }) => itemFor(set, question, options.seed)) };
}

function eligible(sources: readonly QuizSource[], options: Omit<QuizOptions, 'seed'>): Candidate[] {
  const [forms, kinds] = [new Set(formsOf(options)), new Set<FactKind | undefined>(kindsOf(options))];
  const { min, max } = options.difficulty;
  return candidatesIn(sources, new Set(options.sets)).filter(
    ({ question, kinds: asked }) =>
      forms.has(question.form) &&
      question.difficulty >= min &&
      question.difficulty <= max &&
      (options.kinds === 'all' || asked.every((kind) => kinds.has(kind))),
  );
}

/** Every question of the sets that are wanted; a set that is given twice counts once. */
function candidatesIn(sources: readonly QuizSource[], wanted: ReadonlySet<string>): Candidate[] {
  const taken = new Map(sources.filter(({ set }) => wanted.has(set)).map((source) => [source.set, source]));
  return [...taken.values()].flatMap(({ set, questions, facts }) => {
    const byId = new Map(facts.map((fact) => [fact.id, fact]));
    return questions.map((question) => candidateOf(set, question, byId));
  });
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function refOf({ set, question }: Candidate): QuestionRef {
  return { set, question: question.id };
}

function keyOf({ set, question }: QuestionRef): string {
  return `${set}\u0000${question}`;
}

function itemFor(set: string, question: Question, seed: string): QuizItem {
  const shape = shapeOf(question, seed);
  return { set, question: question.id, shape, order: orderOf(question, shape, seed) };
}

function shapeOf(question: Question, seed: string): Shape {
  if (question.form === 'choice') return 'options';
  if (question.form !== 'cloze') return question.form;
  if (question.distractors.length < WRONG_OPTIONS) return 'typed';
  return randomFrom(`${seed}:shape:${question.id}`)() < 0.5 ? 'typed' : 'options';
}

function orderOf(question: Question, shape: Shape, seed: string): number[] {
  const key = `${seed}:order:${question.id}`;
  if (question.form === 'order') return disordered(question.items.length, key);
  if (question.form === 'match') return shuffle(indexes(question.pairs.length), key);
  if (shape !== 'options') return [];
  const wrong = 'distractors' in question ? question.distractors.map((_, index) => index + 1) : [];
  const shown = shuffle(wrong, `${seed}:wrong:${question.id}`).slice(0, WRONG_OPTIONS);
  return shuffle([0, ...shown], key);
}

function indexes(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}

/** A shuffle that is never the right order: there would be nothing to do. */
function disordered(length: number, key: string): number[] {
  const shuffled = shuffle(indexes(length), key);
  return shuffled.every((place, index) => place === index) ? shuffled.reverse() : shuffled;
}
