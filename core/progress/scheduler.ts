// The one file that knows ts-fsrs: the rest of the house speaks of `Memory`.
import { type FSRS, FSRSVersion, fsrs, generatorParameters } from 'ts-fsrs';
import { type RecallEvent, type RecallsByCard, standingLog } from './log';
import type { ProgressEvent } from './progress-event';
import type { Rating } from './review-event';

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

/** A moment at which a card was rated. */
export interface Rated {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly rating: Rating;
}

/** The chance of recall that is aimed at when nothing else is asked for. */
export const DEFAULT_RETENTION = 0.9;

/** The least and the greatest chance of recall that can be aimed at. */
export const RETENTION = { min: 0.7, max: 0.97 } as const;

const DAY = 86_400_000;
const MINUTE = 60_000;

/** The short intervals before days begin, minutes: for a new card, and for one that was forgotten. */
const STEPS = { learning: [1, 10], relearning: [10] } as const;

/** After so many lapses a card is a leech: it costs more than it gives, and is better put another way. */
const LEECH_LAPSES = 8;
/** A leech that goes on lapsing is pointed out again after so many more. */
const LEECH_AGAIN = 4;

/**
 * Whether a card is to be asked: its short first intervals run by the minute; one of days is due from the
 * beginning of its day on, so that who studies in the morning isn't kept waiting for the evening.
 *
 * @param now epoch milliseconds
 * @param dayEnds the end of the study day that `now` is in, epoch milliseconds
 */
export function isDue(memory: Memory, now: number, dayEnds: number): boolean {
  return memory.state === 'review' ? memory.due < dayEnds : memory.due <= now;
}

/** Whether a card was forgotten so often that it should be put another way. */
export function isLeech(memory: Memory | undefined): boolean {
  return memory !== undefined && memory.lapses >= LEECH_LAPSES;
}

/** Whether a review has just made a card a leech, or is another of the lapses at which it is pointed out again. */
export function becomesLeech(before: Memory | undefined, after: Memory): boolean {
  const lapsed = after.lapses > (before?.lapses ?? 0);
  return lapsed && isLeech(after) && (after.lapses - LEECH_LAPSES) % LEECH_AGAIN === 0;
}

const models = new Map<number, FSRS>();

// No fuzz: the interval on the button is the one that is kept, and every device computes the same.
function modelFor(retention: number): FSRS {
  const aimed = Math.min(Math.max(retention, RETENTION.min), RETENTION.max);
  const known = models.get(aimed);
  if (known !== undefined) return known;
  const made = fsrs(
    generatorParameters({
      enable_fuzz: false,
      request_retention: aimed,
      learning_steps: STEPS.learning.map((minutes) => `${minutes}m` as const),
      relearning_steps: STEPS.relearning.map((minutes) => `${minutes}m` as const),
    }),
  );
  models.set(aimed, made);
  return made;
}

/** What a review says about the intervals that were shown: the library, its version, its algorithm, its aim. */
export function schedulerModel(retention: number = DEFAULT_RETENTION): string {
  return `ts-fsrs ${FSRSVersion}, retention ${retention}`;
}

/**
 * What each rating would lead to if it were given now.
 *
 * @param memory undefined for a card never reviewed
 * @param now epoch milliseconds; a clock that was set back counts as no time passed
 * @param retention the chance of recall aimed at, 0.70 to 0.97
 */
export function schedule(
  memory: Memory | undefined,
  now: number,
  retention: number = DEFAULT_RETENTION,
): Readonly<Record<Rating, Outcome>> {
  const outcome = (rating: Rating): Outcome => {
    const next = remember(memory, { at: now, rating }, retention);
    return { memory: next, intervalMs: next.due - next.lastReview };
  };
  return { 1: outcome(1), 2: outcome(2), 3: outcome(3), 4: outcome(4) };
}

/** The memory after one more review. */
export function remember(
  memory: Memory | undefined,
  review: Rated,
  retention: number = DEFAULT_RETENTION,
): Memory {
  const model = modelFor(retention);
  const after = strengthAfter(memory, review.at, review.rating, model);
  return withDue(memory, after, review.rating, model);
}

/**
 * The memory of every card of a log. Any order of the events, and any event twice, give the same: they are
 * sorted by time and id, and each counts once.
 */
export function replay(
  events: Iterable<ProgressEvent>,
  retention: number = DEFAULT_RETENTION,
): Map<string, Memory> {
  return memoriesOf(standingLog(events).recalls, retention);
}

/**
 * The memory of every card. Only the last answer says when a card is due, so that due dates, which cost three
 * times as much as the rest, are computed once for each card.
 *
 * @param recalls the answers that count (`standingLog`)
 */
export function memoriesOf(recalls: RecallsByCard, retention: number): Map<string, Memory> {
  const model = modelFor(retention);
  const memories = new Map<string, Memory>();
  for (const [card, ofCard] of recalls) {
    const rated = ofCard.filter(leavesTrace);
    let before: Strength | undefined;
    let after: Strength | undefined;
    for (const recall of rated) {
      before = after;
      after = strengthAfter(after, recall.at, ratingOf(recall), model);
    }
    const last = rated.at(-1);
    if (last === undefined || after === undefined) continue;
    memories.set(card, withDue(before, after, ratingOf(last), model));
  }
  return memories;
}

/** Cramming leaves a memory as it is. */
function leavesTrace(recall: RecallEvent): boolean {
  return recall.kind === 'lapse' || recall.cram === undefined;
}

function ratingOf(recall: RecallEvent): Rating {
  return recall.kind === 'lapse' ? 1 : recall.rating;
}

/** A memory without its due date: nothing in it depends on the retention aimed at. */
type Strength = Omit<Memory, 'due'>;

function withDue(before: Strength | undefined, after: Strength, rating: Rating, model: FSRS): Memory {
  return { due: dueAfter(before, after, rating, model), ...after };
}

function strengthAfter(before: Strength | undefined, at: number, rating: Rating, model: FSRS): Strength {
  if (before === undefined) {
    const { stability, difficulty } = model.next_state(null, 0, rating);
    return {
      stability,
      difficulty,
      reps: 1,
      lapses: 0,
      ...stateAfter('learning', 0, rating),
      lastReview: at,
    };
  }
  const lastReview = Math.max(at, before.lastReview);
  const { stability, difficulty } = model.next_state(
    before,
    daysBetween(before.lastReview, lastReview),
    rating,
  );
  const lapsed = before.state === 'review' && rating === 1;
  return {
    stability,
    difficulty,
    reps: before.reps + 1,
    lapses: before.lapses + (lapsed ? 1 : 0),
    ...stateAfter(before.state, before.step, rating),
    lastReview,
  };
}

/** Days by UTC's calendar, as ts-fsrs counts them: the same on every device, wherever it is. */
function daysBetween(from: number, to: number): number {
  return Math.floor(to / DAY) - Math.floor(from / DAY);
}

type Place = Readonly<Pick<Memory, 'state' | 'step'>>;

const FORGOTTEN: Place = { state: 'relearning', step: 0 };
const KNOWN: Place = { state: 'review', step: 0 };

/** Where a rating leads: again, the first step; hard, the same one; good, the next; easy, or none left, days. */
function stateAfter(state: MemoryState, step: number, rating: Rating): Place {
  if (state === 'review') return rating === 1 ? FORGOTTEN : KNOWN;
  if (rating === 1) return { state, step: 0 };
  if (rating === 2) return { state, step };
  return rating === 3 && step + 1 < STEPS[state].length ? { state, step: step + 1 } : KNOWN;
}

function dueAfter(before: Strength | undefined, after: Strength, rating: Rating, model: FSRS): number {
  if (after.state !== 'review') {
    return after.lastReview + minutesAt(after.state, after.step, rating) * MINUTE;
  }
  const days =
    before?.state === 'review'
      ? reviewInterval(before, after, rating, model)
      : model.next_interval(after.stability, 0);
  return after.lastReview + days * DAY;
}

/** Hard on the first step lies between it and the next; alone, at half as much again. */
function minutesAt(state: 'learning' | 'relearning', step: number, rating: Rating): number {
  const steps: readonly number[] = STEPS[state];
  const first = steps[0] ?? 0;
  if (rating !== 2) return steps[step] ?? first;
  return Math.round(steps[1] === undefined ? first * 1.5 : (first + steps[1]) / 2);
}

/** Days until a card in review is asked again: hard is never longer than good, and easy is longer than both. */
function reviewInterval(before: Strength, after: Strength, rating: Rating, model: FSRS): number {
  const intervalOf = (other: Rating) =>
    model.next_interval(
      other === rating ? after.stability : model.next_state(before, elapsed, other).stability,
      elapsed,
    );
  const elapsed = daysBetween(before.lastReview, after.lastReview);
  const hardAlone = intervalOf(2);
  const goodAlone = intervalOf(3);
  const hard = Math.min(hardAlone, goodAlone);
  if (rating === 2) return hard;
  const good = Math.max(goodAlone, hard + 1);
  return rating === 3 ? good : Math.max(intervalOf(4), good + 1);
}
