import { type Instant, millisSpent, pauseClock, resumeClock, startClock } from './clock';
import type { Attempt } from './quiz-attempt';
import { awayIn, limitOf, mayChange } from './quiz-options';

/** The list with one value in its place. */
export function put<T>(list: readonly T[], place: number, value: T): T[] {
  return list.map((each, index) => (index === place ? value : each));
}

/** Adds what the question on screen has cost to its account. */
export function leaveQuestion(attempt: Attempt, now: Instant): Attempt {
  const { phase, at, spent, clock, spentBeforeMs } = attempt;
  if (phase !== 'asking' && phase !== 'paused') return attempt;
  const total = millisSpent(clock, now);
  const cost = Math.max(0, total - spentBeforeMs);
  return { ...attempt, spent: put(spent, at, (spent[at] ?? 0) + cost), spentBeforeMs: total };
}

/**
 * The question after the one on screen. Practice shows again those that have their answers; an exam asks the next one
 * without an answer. After the last the attempt ends, or, where answers may be changed, is left to be checked.
 */
export function askAfter(attempt: Attempt, now: Instant): Attempt {
  const { at, items, answers, options } = attempt;
  if (options.mode === 'practice') {
    if (at + 1 >= items.length) return ended(attempt, now);
    return answers[at + 1] === null
      ? ask(attempt, at + 1, now)
      : { ...attempt, at: at + 1, phase: 'feedback' };
  }
  const next = answers.findIndex((answer, place) => place > at && answer === null);
  if (next !== -1) return ask(attempt, next, now);
  return mayChange(options) ? { ...attempt, at: items.length - 1, phase: 'checking' } : ended(attempt, now);
}

/** Asks a question: with its own time when each has its own, unless it was asked before and is taken up again. */
function ask(attempt: Attempt, at: number, now: Instant): Attempt {
  const { options, clock, turn } = attempt;
  const isFresh = options.time.per === 'question' && turn !== at;
  const running = isFresh
    ? startClock(limitOf(options, attempt.items[at]?.shape), awayIn(options.mode), now)
    : resumeClock(clock, now);
  const spentBeforeMs = millisSpent(running, now);
  return { ...attempt, at, turn: at, phase: 'asking', clock: running, spentBeforeMs };
}

/**
 * Shows another question: in practice one that has its answer, the clock standing meanwhile; in an exam whose answers
 * may be changed any, the clock running on.
 */
export function visit(attempt: Attempt, to: number, now: Instant): Attempt {
  const { phase, answers, options } = attempt;
  if (!Number.isInteger(to) || to < 0 || to >= answers.length) return attempt;
  if (options.mode === 'practice') {
    const isOpen = phase === 'asking' || phase === 'feedback' || phase === 'paused';
    if (!isOpen || answers[to] === null || to === attempt.at) return attempt;
    const left = leaveQuestion(attempt, now);
    return { ...left, at: to, phase: 'feedback', clock: pauseClock(left.clock, now) };
  }
  const isElsewhere = phase === 'checking' || (phase === 'asking' && to !== attempt.at);
  return mayChange(options) && isElsewhere ? ask(leaveQuestion(attempt, now), to, now) : attempt;
}

/** The attempt at its end, once nothing is left to answer. */
export function ended(attempt: Attempt, now: Instant): Attempt {
  const last = attempt.items.length - 1;
  return { ...attempt, phase: 'finished', at: last, turn: last, clock: pauseClock(attempt.clock, now) };
}
