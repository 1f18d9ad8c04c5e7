// The one file that knows ts-fsrs: the rest of the house speaks of `Memory`.
import { FSRSVersion, type Card as FsrsCard, fsrs, generatorParameters, State } from 'ts-fsrs';
import { standingReviews } from './log';
import type { ProgressEvent, Rating, ReviewEvent } from './review-event';

/** What a review says about the intervals that were shown: the library, its version, its algorithm. */
export const SCHEDULER_MODEL = `ts-fsrs ${FSRSVersion}`;

type MemoryState = 'learning' | 'review' | 'relearning';

/** What is remembered of a card, as far as the log tells. A card never reviewed has none. */
export interface Memory {
  /** When to ask again, epoch milliseconds. */
  readonly due: number;
  /** Days until the chance of recall falls to 90 %. */
  readonly stability: number;
  /** 1 (easy) to 10 (hard). */
  readonly difficulty: number;
  readonly reps: number;
  readonly lapses: number;
  readonly state: MemoryState;
  /** Which of the short first intervals comes next, while learning. */
  readonly step: number;
  /** Epoch milliseconds. */
  readonly lastReview: number;
}

/** What a rating would lead to. */
export interface Outcome {
  readonly memory: Memory;
  /** From now to when it is due, milliseconds. */
  readonly intervalMs: number;
}

// No fuzz: the interval on the button is the one that is kept, and every device computes the same.
const scheduler = fsrs(generatorParameters({ enable_fuzz: false }));

/**
 * What each rating would lead to if it were given now.
 *
 * @param memory undefined for a card never reviewed
 * @param now epoch milliseconds; a clock that was set back counts as no time passed
 */
export function schedule(memory: Memory | undefined, now: number): Readonly<Record<Rating, Outcome>> {
  return {
    1: outcome(memory, now, 1),
    2: outcome(memory, now, 2),
    3: outcome(memory, now, 3),
    4: outcome(memory, now, 4),
  };
}

/** The memory after one more review. */
export function remember(memory: Memory | undefined, review: Pick<ReviewEvent, 'at' | 'rating'>): Memory {
  return outcome(memory, review.at, review.rating).memory;
}

/**
 * The memory of every card of a log. Any order of the events, and any event twice, give the same: they are
 * sorted by time and id, and each counts once.
 */
export function replay(events: Iterable<ProgressEvent>): Map<string, Memory> {
  const memories = new Map<string, Memory>();
  for (const review of standingReviews(events)) {
    memories.set(review.card, remember(memories.get(review.card), review));
  }
  return memories;
}

function outcome(memory: Memory | undefined, now: number, rating: Rating): Outcome {
  const moment = memory === undefined ? now : Math.max(now, memory.lastReview);
  const { card } = scheduler.next(fsrsCardOf(memory, moment), moment, rating);
  const next = memoryOf(card, moment);
  return { memory: next, intervalMs: next.due - moment };
}

const STATES: Readonly<Record<MemoryState, State>> = {
  learning: State.Learning,
  review: State.Review,
  relearning: State.Relearning,
};

function fsrsCardOf(memory: Memory | undefined, now: number): FsrsCard {
  if (memory === undefined) {
    return {
      due: new Date(now),
      stability: 0,
      difficulty: 0,
      elapsed_days: 0,
      scheduled_days: 0,
      learning_steps: 0,
      reps: 0,
      lapses: 0,
      state: State.New,
    };
  }
  return {
    due: new Date(memory.due),
    stability: memory.stability,
    difficulty: memory.difficulty,
    // Both are deprecated and read by nothing when there is no fuzz; the type wants them.
    elapsed_days: 0,
    scheduled_days: 0,
    learning_steps: memory.step,
    reps: memory.reps,
    lapses: memory.lapses,
    state: STATES[memory.state],
    last_review: new Date(memory.lastReview),
  };
}

function memoryOf(card: FsrsCard, now: number): Memory {
  return {
    due: card.due.getTime(),
    stability: card.stability,
    difficulty: card.difficulty,
    reps: card.reps,
    lapses: card.lapses,
    state:
      card.state === State.Review ? 'review' : card.state === State.Relearning ? 'relearning' : 'learning',
    step: card.learning_steps,
    lastReview: now,
  };
}
