import type { Question } from '@/core/bank/bank';
import type { Fact } from '@/core/facts/fact';
import type { Language } from '@/core/language';
import {
  BEAT_MS,
  bankClock,
  type ClockState,
  type Instant,
  leaveClock,
  millisSpent,
  millisSpentUnbounded,
  pauseClock,
  resumeClock,
  startClock,
} from './clock';
import { grade } from './grading';
import type { Answer, Attempt, Given } from './quiz-attempt';
import { awayIn, limitOf, type QuizItem, type QuizPlan } from './quiz-plan';

/** What happens in a quiz. `item` names the question that was on screen, so that a second tap on it does nothing. */
export type QuizEvent =
  | { readonly type: 'start'; readonly at: Instant }
  | { readonly type: 'draft'; readonly at: Instant; readonly item: number; readonly text: string }
  | {
      readonly type: 'answer';
      readonly at: Instant;
      readonly item: number;
      readonly given: Given;
      readonly language: Language;
    }
  | { readonly type: 'skip'; readonly at: Instant; readonly item: number; readonly language: Language }
  | { readonly type: 'next'; readonly at: Instant; readonly item: number }
  | { readonly type: 'pause'; readonly at: Instant }
  | { readonly type: 'resume'; readonly at: Instant }
  /** Time goes by: banks it, and ends what is over. Also what a page says when it comes back into sight. */
  | { readonly type: 'tick'; readonly at: Instant }
  /** The page goes out of sight, or is closed. */
  | { readonly type: 'leave'; readonly at: Instant }
  | { readonly type: 'finish'; readonly at: Instant };

/** What the questions' ids stand for. */
export interface QuizMaterial {
  readonly questions: ReadonlyMap<string, Question>;
  readonly facts: readonly Fact[];
}

const MAX_DRAFT = 2_000;

/** Indexes a bank's questions for the reducer. */
export function quizMaterial(bank: { questions: readonly Question[]; facts: readonly Fact[] }): QuizMaterial {
  return { questions: new Map(bank.questions.map((question) => [question.id, question])), facts: bank.facts };
}

/**
 * A new attempt over a plan, not started yet: no time runs before `start`.
 *
 * @returns nothing for a plan without questions
 */
export function newAttempt(plan: QuizPlan, id: string, set: string, now: Instant): Attempt | undefined {
  if (plan.items.length === 0) return undefined;
  return {
    version: 1,
    id,
    set,
    options: plan.options,
    items: plan.items.map((item) => ({ ...item, order: [...item.order] })),
    phase: 'ready',
    at: 0,
    answers: [],
    draft: '',
    clock: pauseClock(freshClock(plan, now), now),
    spentBeforeMs: 0,
    startedAt: now.wall,
    updatedAt: now.wall,
  };
}

/**
 * The attempt after one event. Pure: the same attempt and events give the same end, whatever language was on screen.
 * An event that has no place in the attempt's phase changes nothing (the same object comes back).
 */
export function quizReducer(attempt: Attempt, event: QuizEvent, material: QuizMaterial): Attempt {
  const current = withTimeUp(attempt, event.at);
  const next = apply(current, event, material);
  return next === attempt ? attempt : { ...next, updatedAt: Math.max(attempt.updatedAt, event.at.wall) };
}

function apply(attempt: Attempt, event: QuizEvent, material: QuizMaterial): Attempt {
  const { phase, clock } = attempt;
  switch (event.type) {
    case 'start':
      return phase === 'ready'
        ? { ...attempt, phase: 'asking', clock: resumeClock(clock, event.at) }
        : attempt;
    case 'draft':
      return isAsked(attempt, event.item) ? { ...attempt, draft: event.text.slice(0, MAX_DRAFT) } : attempt;
    case 'answer':
      return isAsked(attempt, event.item) ? afterAnswer(attempt, event, material) : attempt;
    case 'skip':
      return isAsked(attempt, event.item)
        ? withAnswer(attempt, passed('skipped', event.language), event.at)
        : attempt;
    case 'next':
      return phase === 'feedback' && attempt.at === event.item ? ask(attempt, event.at) : attempt;
    case 'pause':
      return phase === 'asking' && attempt.options.mode === 'practice' ? paused(attempt, event.at) : attempt;
    case 'resume':
      return phase === 'paused'
        ? { ...attempt, phase: 'asking', clock: resumeClock(clock, event.at) }
        : attempt;
    case 'tick':
      return phase === 'asking' ? { ...attempt, clock: bankClock(clock, event.at) } : attempt;
    case 'leave':
      if (phase !== 'asking') return attempt;
      return attempt.options.mode === 'practice'
        ? paused(attempt, event.at)
        : { ...attempt, clock: leaveClock(clock, event.at) };
    case 'finish':
      return phase === 'finished' || phase === 'ready' ? attempt : finished(attempt, 'skipped', event.at);
  }
}

function isAsked(attempt: Attempt, item: number): boolean {
  return attempt.phase === 'asking' && attempt.at === item;
}

function paused(attempt: Attempt, now: Instant): Attempt {
  return { ...attempt, phase: 'paused', clock: pauseClock(attempt.clock, now) };
}

function afterAnswer(
  attempt: Attempt,
  { given, language, at }: { given: Given; language: Language; at: Instant },
  material: QuizMaterial,
): Attempt {
  const item = attempt.items[attempt.at];
  const question = item && material.questions.get(item.question);
  if (item === undefined || question === undefined) return attempt;
  const judged = judge(question, item, given, language, material.facts);
  return judged === undefined ? attempt : withAnswer(attempt, { given, language, ...judged }, at);
}

/** What an answer is worth; nothing when it is no answer to a question of this shape. */
function judge(
  question: Question,
  item: Pick<QuizItem, 'shape' | 'order'>,
  given: Given,
  language: Language,
  facts: readonly Fact[],
): Pick<Answer, 'outcome' | 'note'> | undefined {
  if (given.as === 'option') {
    if (item.shape !== 'options' || !item.order.includes(given.option)) return undefined;
    return { outcome: given.option === 0 ? 'right' : 'wrong' };
  }
  if (given.as === 'truth') {
    if (item.shape !== 'true-false' || question.form !== 'true-false') return undefined;
    return { outcome: given.truth === question.truth ? 'right' : 'wrong' };
  }
  const fact = facts.find(({ id }) => id === question.asks);
  if (item.shape !== 'typed' || fact === undefined) return undefined;
  const { outcome, note } = grade(question, fact, given.text, { language, facts });
  return note === undefined ? { outcome } : { outcome, note };
}

function passed(outcome: 'skipped' | 'timed-out', language: Language | null): Omit<Answer, 'spentMs'> {
  return { given: null, outcome, language };
}

/** Keeps the answer to the question on screen; practice then shows what became of it, an exam asks the next one. */
function withAnswer(attempt: Attempt, answer: Omit<Answer, 'spentMs'>, now: Instant): Attempt {
  const spentMs = Math.max(0, millisSpent(attempt.clock, now) - attempt.spentBeforeMs);
  const answers = [...attempt.answers, { ...answer, spentMs }];
  const clock = pauseClock(attempt.clock, now);
  const answered: Attempt = { ...attempt, answers, clock, draft: '', phase: 'feedback' };
  return attempt.options.mode === 'practice' ? answered : ask(answered, now);
}

/** Asks the question after the one at `at`, or ends the attempt after the last. */
function ask(attempt: Attempt, now: Instant): Attempt {
  const at = attempt.at + 1;
  if (at >= attempt.items.length)
    return { ...attempt, phase: 'finished', clock: pauseClock(attempt.clock, now) };
  const clock =
    attempt.options.time.per === 'question' ? freshClock(attempt, now) : resumeClock(attempt.clock, now);
  return { ...attempt, at, phase: 'asking', draft: '', clock, spentBeforeMs: clock.elapsedMs };
}

function freshClock({ options }: Pick<Attempt, 'options'> | QuizPlan, now: Instant): ClockState {
  return startClock(limitOf(options), awayIn(options.mode), now);
}

/** Ends the attempt: what has no answer yet counts as not answered. */
function finished(attempt: Attempt, outcome: 'skipped' | 'timed-out', now: Instant): Attempt {
  const spentMs = Math.max(0, millisSpent(attempt.clock, now) - attempt.spentBeforeMs);
  const isAnswered = attempt.answers.length > attempt.at;
  const rest = attempt.items
    .slice(attempt.answers.length)
    .map((_, index) => ({ ...passed(outcome, null), spentMs: index === 0 && !isAnswered ? spentMs : 0 }));
  return {
    ...attempt,
    phase: 'finished',
    at: attempt.items.length - 1,
    answers: [...attempt.answers, ...rest],
    draft: '',
    clock: pauseClock(attempt.clock, now),
  };
}

/**
 * Ends what time has ended by `now`. The time of the whole quiz ends the attempt; the time of a question ends that
 * question. An exam that nobody looked at has gone on: the questions whose time went by since are over too.
 */
function withTimeUp(attempt: Attempt, now: Instant): Attempt {
  let current = attempt;
  while (current.phase === 'asking') {
    const { limitMs } = current.clock;
    const over = limitMs === null ? -1 : millisSpentUnbounded(current.clock, now) - limitMs;
    if (over < 0) return current;
    if (current.options.time.per === 'quiz') return finished(current, 'timed-out', now);
    current = withAnswer(current, passed('timed-out', null), now);
    // The late tick of a page in sight is nobody's absence: the next question has its whole time.
    if (current.phase === 'asking' && over > BEAT_MS) {
      current = {
        ...current,
        clock: { ...current.clock, elapsedMs: over },
      };
    }
  }
  return current;
}
