import type { Language } from '@/core/language';
import {
  BEAT_MS,
  bankClock,
  type Instant,
  leaveClock,
  millisSpentUnbounded,
  pauseClock,
  resumeClock,
  startClock,
} from './clock';
import type { Answer, Attempt, Given } from './quiz-attempt';
import { isGivenTo, judge } from './quiz-judge';
import type { QuizMaterial } from './quiz-material';
import { askAfter, ended, leaveQuestion, put, visit } from './quiz-moves';
import { awayIn, limitOf, mayChange } from './quiz-options';
import type { QuizPlan } from './quiz-plan';

/**
 * What happens in a quiz. `item` names the question that was on screen, so that a second tap on it does nothing.
 * Whatever is told, the attempt that comes of it is kept before it is shown.
 */
export type QuizEvent =
  | { readonly type: 'start'; readonly at: Instant }
  /** A half-made answer: words being typed, things being put in order, pairs being made. */
  | { readonly type: 'draft'; readonly at: Instant; readonly item: number; readonly given: Given }
  | {
      readonly type: 'answer';
      readonly at: Instant;
      readonly item: number;
      readonly given: Given;
      readonly language: Language;
    }
  | { readonly type: 'skip'; readonly at: Instant; readonly item: number; readonly language: Language }
  /** On from feedback; in an exam, on from a question that has its answer. */
  | { readonly type: 'next'; readonly at: Instant; readonly item: number }
  /** To the question before: to be looked at in practice, to be changed in an exam. */
  | { readonly type: 'back'; readonly at: Instant; readonly item: number }
  /** To any question: in practice to one that has its answer. */
  | { readonly type: 'go'; readonly at: Instant; readonly to: number }
  | { readonly type: 'pause'; readonly at: Instant }
  | { readonly type: 'resume'; readonly at: Instant }
  /** The questions are shown in this language from now on. */
  | { readonly type: 'switch'; readonly at: Instant; readonly language: Language }
  /** Time goes by: banks it, and ends what is over. Also what a page says when it comes back into sight. */
  | { readonly type: 'tick'; readonly at: Instant }
  /** The page goes out of sight, or is closed. */
  | { readonly type: 'leave'; readonly at: Instant }
  /** The page that says so has the attempt from now on; whichever had it before may save it no more. */
  | { readonly type: 'claim'; readonly at: Instant }
  | { readonly type: 'finish'; readonly at: Instant };

const MAX_DRAFT = 2_000;

/**
 * A new attempt over a plan, not started yet: no time runs before `start`. It belongs to the page that `now` is read on.
 *
 * @param about its id, the set whose page it is started from, and the language on screen
 * @returns nothing for a plan without questions
 */
export function newAttempt(
  { options, items }: QuizPlan,
  about: { readonly id: string; readonly set: string; readonly language: Language },
  now: Instant,
): Attempt | undefined {
  const [first] = items;
  if (first === undefined) return undefined;
  const { sets, forms, kinds, difficulty, ...others } = options;
  return {
    version: 2,
    ...about,
    options: {
      ...others,
      sets: [...sets],
      forms: forms === 'all' ? forms : [...forms],
      kinds: kinds === 'all' ? kinds : [...kinds],
      difficulty: { ...difficulty },
    },
    items: items.map((item) => ({ ...item, order: [...item.order] })),
    phase: 'ready',
    at: 0,
    turn: 0,
    answers: items.map(() => null),
    drafts: items.map(() => null),
    spent: items.map(() => 0),
    clock: pauseClock(startClock(limitOf(options, first.shape), awayIn(options.mode), now), now),
    spentBeforeMs: 0,
    owner: { page: now.page, claim: 1 },
    step: 0,
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
  if (next === attempt) return attempt;
  return { ...next, step: attempt.step + 1, updatedAt: Math.max(attempt.updatedAt, event.at.wall) };
}

function apply(attempt: Attempt, event: QuizEvent, material: QuizMaterial): Attempt {
  const { phase, clock } = attempt;
  const isExam = attempt.options.mode === 'exam';
  switch (event.type) {
    case 'start':
      return phase === 'ready' ? asking({ ...attempt, clock: resumeClock(clock, event.at) }) : attempt;
    case 'draft':
      return isAsked(attempt, event.item) ? withDraft(attempt, event.given) : attempt;
    case 'answer':
      return isAsked(attempt, event.item) ? afterAnswer(attempt, event, material) : attempt;
    case 'skip':
      return isAsked(attempt, event.item) ? afterSkip(attempt, event.language, event.at) : attempt;
    case 'next':
      return attempt.at === event.item ? afterNext(attempt, event.at) : attempt;
    case 'back':
      if (attempt.at !== event.item) return attempt;
      return visit(attempt, phase === 'checking' ? attempt.at : attempt.at - 1, event.at);
    case 'go':
      return visit(attempt, event.to, event.at);
    case 'pause':
      return phase === 'asking' && !isExam ? paused(attempt, event.at) : attempt;
    case 'resume':
      return phase === 'paused' ? asking({ ...attempt, clock: resumeClock(clock, event.at) }) : attempt;
    case 'switch':
      return attempt.language === event.language ? attempt : { ...attempt, language: event.language };
    case 'tick':
      return isRunning(attempt) ? { ...attempt, clock: bankClock(clock, event.at) } : attempt;
    case 'leave':
      if (!isRunning(attempt)) return attempt;
      return isExam ? { ...attempt, clock: leaveClock(clock, event.at) } : paused(attempt, event.at);
    case 'claim':
      return claimed(attempt, event.at.page);
    case 'finish':
      return phase === 'finished' || phase === 'ready' ? attempt : finished(attempt, 'skipped', event.at);
  }
}

function isAsked(attempt: Attempt, item: number): boolean {
  return attempt.phase === 'asking' && attempt.at === item;
}

/** Whether time goes by for the attempt. */
function isRunning({ phase }: Attempt): boolean {
  return phase === 'asking' || phase === 'checking';
}

function asking(attempt: Attempt): Attempt {
  return { ...attempt, phase: 'asking' };
}

function paused(attempt: Attempt, now: Instant): Attempt {
  return { ...attempt, phase: 'paused', clock: pauseClock(attempt.clock, now) };
}

function claimed(attempt: Attempt, page: string): Attempt {
  const { owner } = attempt;
  return owner.page === page ? attempt : { ...attempt, owner: { page, claim: owner.claim + 1 } };
}

function withDraft(attempt: Attempt, given: Given): Attempt {
  const kept: Given = given.as === 'text' ? { as: 'text', text: given.text.slice(0, MAX_DRAFT) } : given;
  const item = attempt.items[attempt.at];
  if (item === undefined || !isGivenTo(item, kept)) return attempt;
  return { ...attempt, drafts: put(attempt.drafts, attempt.at, kept) };
}

function afterAnswer(
  attempt: Attempt,
  { given, language, at }: { given: Given; language: Language; at: Instant },
  material: QuizMaterial,
): Attempt {
  const item = attempt.items[attempt.at];
  const found = item && material.find(item);
  if (item === undefined || found === undefined) return attempt;
  const judged = judge(found, item, given, language);
  if (judged === undefined) return attempt;
  return onwards(withAnswer({ ...attempt, language }, { given, language, ...judged }), at);
}

/** Passes over a question; an answer that it has from before stays. */
function afterSkip(attempt: Attempt, language: Language, now: Instant): Attempt {
  if (attempt.answers[attempt.at] != null) return onwards(attempt, now);
  return onwards(withAnswer({ ...attempt, language }, passed('skipped', language)), now);
}

function passed(outcome: 'skipped' | 'timed-out', language: Language | null): Answer {
  return { given: null, outcome, language };
}

/** Keeps the answer to the question on screen. */
function withAnswer(attempt: Attempt, answer: Answer): Attempt {
  const { at, answers, drafts } = attempt;
  return { ...attempt, answers: put(answers, at, answer), drafts: put(drafts, at, null) };
}

/** After an answer: practice shows what became of it, an exam goes on. */
function onwards(attempt: Attempt, now: Instant): Attempt {
  const left = leaveQuestion(attempt, now);
  if (attempt.options.mode === 'practice') {
    return { ...left, phase: 'feedback', clock: pauseClock(left.clock, now) };
  }
  return askAfter(left, now);
}

function afterNext(attempt: Attempt, now: Instant): Attempt {
  if (attempt.phase === 'feedback') return askAfter(attempt, now);
  const isAnswered = attempt.answers[attempt.at] != null;
  const isPassed = attempt.phase === 'asking' && isAnswered && mayChange(attempt.options);
  return isPassed ? askAfter(leaveQuestion(attempt, now), now) : attempt;
}

/** Ends the attempt: what has no answer yet counts as not answered. */
function finished(attempt: Attempt, outcome: 'skipped' | 'timed-out', now: Instant): Attempt {
  const left = leaveQuestion(attempt, now);
  const answers = left.answers.map((answer) => answer ?? passed(outcome, null));
  return ended({ ...left, answers, drafts: left.drafts.map(() => null) }, now);
}

/**
 * Ends what time has ended by `now`. The time of the whole quiz ends the attempt; the time of a question ends that
 * question. An exam that nobody looked at has gone on: the questions whose time went by since are over too.
 */
function withTimeUp(attempt: Attempt, now: Instant): Attempt {
  let current = attempt;
  while (isRunning(current)) {
    const { limitMs } = current.clock;
    const over = limitMs === null ? -1 : millisSpentUnbounded(current.clock, now) - limitMs;
    if (over < 0) return current;
    if (current.options.time.per === 'quiz') return finished(current, 'timed-out', now);
    current = onwards(withAnswer(current, passed('timed-out', null)), now);
    // The late tick of a page in sight is nobody's absence: the next question has its whole time.
    if (current.phase === 'asking' && over > BEAT_MS) {
      current = { ...current, clock: { ...current.clock, elapsedMs: over } };
    }
  }
  return current;
}
