import type { LapseEvent, MarkEvent } from './mark-event';
import type { ProgressEvent } from './progress-event';
import type { ReviewEvent, UndoEvent } from './review-event';

/** An event that says whether a fact came to mind. */
export type RecallEvent = ReviewEvent | LapseEvent;

/** The answers to each card, by card id; those to one card in order of time. */
export type RecallsByCard = ReadonlyMap<string, readonly RecallEvent[]>;

/** The events that count. */
export interface StandingLog {
  readonly recalls: RecallsByCard;
  /** In order of time. */
  readonly marks: readonly MarkEvent[];
}

/**
 * The events that count: each once, without those taken back, in order of time (then of id, so that any two
 * copies of one log agree). The order and the repetitions of the input don't matter: logs can be merged. Answers
 * are ordered card by card: a hundred short lists take a third of the time of one long one.
 */
export function standingLog(events: Iterable<ProgressEvent>): StandingLog {
  const kept = new Map<string, Timed>();
  const undone = new Set<string>();
  for (const event of events) {
    if (event.kind === 'undo') undone.add(event.undoes);
    else {
      const known = kept.get(event.id);
      if (known === undefined || compareCopies(event, known) < 0) kept.set(event.id, event);
    }
  }
  for (const id of undone) kept.delete(id);
  const recalls = new Map<string, RecallEvent[]>();
  const marks: MarkEvent[] = [];
  for (const event of kept.values()) {
    if (event.kind !== 'review' && event.kind !== 'lapse') marks.push(event);
    else {
      const ofCard = recalls.get(event.card);
      if (ofCard === undefined) recalls.set(event.card, [event]);
      else ofCard.push(event);
    }
  }
  for (const ofCard of recalls.values()) if (ofCard.length > 1) ofCard.sort(byTime);
  return { recalls, marks: marks.sort(byTime) };
}

/** All answers that count, in order of time. */
export function standingRecalls(events: Iterable<ProgressEvent>): RecallEvent[] {
  return [...standingLog(events).recalls.values()].flat().sort(byTime);
}

/** The reviews that count, in order of time: the answers without quiz lapses. */
export function standingReviews(events: Iterable<ProgressEvent>): ReviewEvent[] {
  return standingRecalls(events).filter((event) => event.kind === 'review');
}

/** How a day has gone so far. Cramming and quiz lapses count as neither. */
export interface DayCounts {
  /** Cards that were asked for the first time. */
  readonly introduced: number;
  /** Cards asked that had been met on an earlier day. */
  readonly reviewed: number;
}

/**
 * What was done since a moment, for the limits of a day.
 *
 * @param recalls the answers that count (`standingLog`)
 * @param since the start of the study day, epoch milliseconds
 */
export function countsSince(recalls: RecallsByCard, since: number): DayCounts {
  let introduced = 0;
  let reviewed = 0;
  for (const ofCard of recalls.values()) {
    const last = ofCard.at(-1);
    if (last === undefined || last.at < since) continue;
    const met = ofCard.filter((event) => event.kind === 'lapse' || !event.cram);
    if (!met.some((event) => event.kind === 'review' && event.at >= since)) continue;
    const [first] = met;
    if (first === undefined || first.at < since) reviewed += 1;
    // Met in a quiz today: it is due as any other, and takes no new card's place.
    else introduced += first.kind === 'review' ? 1 : 0;
  }
  return { introduced, reviewed };
}

/**
 * When a new event of a card happened. A clock that was set back must not put it before the card's last one:
 * the order of the log is the order of what happened.
 *
 * @param now this device's clock, epoch milliseconds
 * @param last the card's last event, epoch milliseconds
 */
export function stampAfter(now: number, last: number | undefined): number {
  return last === undefined ? now : Math.max(now, last + 1);
}

type Timed = Exclude<ProgressEvent, UndoEvent>;

function byTime(a: Timed, b: Timed): number {
  return a.at - b.at || compare(a.id, b.id);
}

// Two records of one id should be the same; were they not, every device must choose the same one.
function compareCopies(a: Timed, b: Timed): number {
  return a === b ? 0 : a.at - b.at || compare(inOrder(a), inOrder(b));
}

function inOrder(event: Timed): string {
  return JSON.stringify(Object.entries(event).sort(([a], [b]) => compare(a, b)));
}

// By code units, not by locale: devices of any language must agree.
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
