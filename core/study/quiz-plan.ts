import type { Question } from '@/core/bank/bank';
import { comparable, lineText } from '@/core/bank/comparable';
import { LANGUAGES } from '@/core/language';
import { type Away, type ExtraTime, limitWith } from './clock';
import { randomFrom, shuffle } from './shuffle';

/** How a question is put: a cloze with enough wrong answers may be asked as options or typed. */
export const SHAPES = ['options', 'typed', 'true-false'] as const;
export type Shape = (typeof SHAPES)[number];

export type QuizMode = 'practice' | 'exam';

/** How time is given out. */
export type QuizTime =
  | { readonly per: 'none' }
  | { readonly per: 'question'; readonly seconds: number }
  | { readonly per: 'quiz'; readonly minutes: number };

export interface QuizOptions {
  readonly count: number | 'all';
  readonly time: QuizTime;
  readonly extraTime: ExtraTime;
  readonly mode: QuizMode;
  /** Decides which questions are asked, in which order, with which options: the same seed gives the same quiz. */
  readonly seed: string;
}

/** What can be chosen, and what is chosen for whoever doesn't. */
export const COUNTS = [5, 10, 'all'] as const;
export const SECONDS = { min: 10, max: 120, usual: 30 } as const;
export const MINUTES = { min: 1, max: 90, usual: 5 } as const;

/** One question of a quiz, as it is put for the whole attempt, in both languages. */
export interface QuizItem {
  readonly question: string;
  readonly shape: Shape;
  /** For `options`: the order on screen; 0 is the right answer, `n` the nth distractor. Empty otherwise. */
  readonly order: readonly number[];
}

export interface QuizPlan {
  readonly options: QuizOptions;
  readonly items: readonly QuizItem[];
}

/** How many wrong answers stand beside the right one. */
const WRONG_OPTIONS = 3;
/** Past so many questions, those that give each other away are no longer kept apart: it would take too long. */
const MAX_COMPARED = 400;

/** The limit of one question or of the whole quiz, extra time included, in milliseconds; `null` for none. */
export function limitOf({ time, extraTime }: Pick<QuizOptions, 'time' | 'extraTime'>): number | null {
  if (time.per === 'none') return null;
  return limitWith(time.per === 'question' ? time.seconds * 1_000 : time.minutes * 60_000, extraTime);
}

/** An exam's clock goes on while nobody looks; practice waits. */
export function awayIn(mode: QuizMode): Away {
  return mode === 'exam' ? 'counts' : 'stops';
}

/**
 * Picks and orders the questions of a quiz.
 *
 * Each fact is asked about once while others remain; a question whose words give away the answer of another is left
 * out while there is a choice, else it comes after it.
 *
 * @param questions the bank's questions; an empty list gives an empty plan
 */
export function makeQuiz(questions: readonly Question[], options: QuizOptions): QuizPlan {
  // By id first: the same bank in another order is the same quiz.
  const byId = [...questions].sort((one, other) => (one.id < other.id ? -1 : 1));
  const shuffled = shuffle(byId, `${options.seed}:questions`).map(candidateOf);
  const count = options.count === 'all' ? shuffled.length : Math.min(options.count, shuffled.length);
  const picked = inFairOrder(pick(shuffled, count));
  return { options, items: picked.map(({ question }) => itemFor(question, options.seed)) };
}

/** A plan over chosen questions alone, such as those that were missed. */
export function makeQuizOf(
  questions: readonly Question[],
  ids: ReadonlySet<string>,
  options: QuizOptions,
): QuizPlan {
  return makeQuiz(
    questions.filter(({ id }) => ids.has(id)),
    { ...options, count: 'all' },
  );
}

/** A question with what its words say and what its answer is, as they are compared: folded once, compared often. */
interface Candidate {
  readonly question: Question;
  readonly says: readonly string[];
  readonly answers: readonly string[];
}

function candidateOf(question: Question): Candidate {
  const folded = (text: string) => ` ${comparable(text)} `;
  return {
    question,
    says: LANGUAGES.flatMap((language) => {
      const prompt = folded(lineText(question.prompt[language]));
      if (question.form !== 'cloze') return [prompt];
      const { before, after } = question.passage[language];
      return [prompt, folded(before), folded(after)];
    }),
    // What a statement comes to is not asked for in words.
    answers:
      question.form === 'true-false'
        ? []
        : LANGUAGES.map((language) => folded(lineText(question.answer[language]))).filter(
            (text) => text.trim() !== '',
          ),
  };
}

/** Whether the words of one question say the answer of another. */
function givesAway({ says }: Candidate, { answers }: Candidate): boolean {
  return answers.some((answer) => says.some((text) => text.includes(answer)));
}

/** Takes the first question that repeats least, again and again. */
function pick(shuffled: readonly Candidate[], count: number): Candidate[] {
  if (count >= shuffled.length) return [...shuffled];
  const left = [...shuffled];
  const picked: Candidate[] = [];
  while (picked.length < count && left.length > 0) {
    let best = 0;
    let least = Number.POSITIVE_INFINITY;
    for (const [index, candidate] of left.entries()) {
      const cost = repetition(candidate, picked);
      if (cost < least) [best, least] = [index, cost];
      if (least === 0) break;
    }
    picked.push(...left.splice(best, 1));
  }
  return picked;
}

/** How much a question repeats what was picked: its fact above all, then an answer given away, then its form. */
function repetition(candidate: Candidate, picked: readonly Candidate[]): number {
  const { question } = candidate;
  let cost = 0;
  let sameForm = 0;
  for (const other of picked) {
    if (other.question.asks === question.asks) cost += 10_000;
    if (cost === 0 && (givesAway(candidate, other) || givesAway(other, candidate))) cost += 100;
    if (other.question.form === question.form) sameForm += 1;
  }
  // A third of one form is a good mixture, whatever the bank holds.
  return cost + Math.max(0, sameForm - Math.ceil((picked.length + 1) / 3));
}

/** Puts first what is not given away by what comes before it, keeping the order otherwise. */
function inFairOrder(picked: readonly Candidate[]): Candidate[] {
  if (picked.length > MAX_COMPARED) return [...picked];
  const left = [...picked];
  const ordered: Candidate[] = [];
  while (left.length > 0) {
    const fair = left.findIndex((each) => !left.some((other) => other !== each && givesAway(each, other)));
    const last = ordered.at(-1)?.question;
    const apart = left.findIndex(({ question }) => question.asks !== last?.asks);
    ordered.push(...left.splice(Math.max(0, fair === -1 ? apart : fair), 1));
  }
  return ordered;
}

function itemFor(question: Question, seed: string): QuizItem {
  const shape = shapeOf(question, seed);
  return { question: question.id, shape, order: shape === 'options' ? orderOf(question, seed) : [] };
}

function shapeOf(question: Question, seed: string): Shape {
  if (question.form === 'true-false') return 'true-false';
  if (question.form === 'choice') return 'options';
  if (question.form === 'typed' || question.distractors.length < WRONG_OPTIONS) return 'typed';
  return randomFrom(`${seed}:shape:${question.id}`)() < 0.5 ? 'typed' : 'options';
}

function orderOf(question: Question, seed: string): number[] {
  const wrong = 'distractors' in question ? question.distractors.map((_, index) => index + 1) : [];
  const shown = shuffle(wrong, `${seed}:wrong:${question.id}`).slice(0, WRONG_OPTIONS);
  return shuffle([0, ...shown], `${seed}:order:${question.id}`);
}
