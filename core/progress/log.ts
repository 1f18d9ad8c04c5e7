import type { LapseEvent, MarkEvent } from './mark-event';
import type { ProgressEvent } from './progress-event';
import type { ReviewEvent, UndoEvent } from './review-event';

/** An event that says whether a fact came to mind. */
export type RecallEvent = ReviewEvent | LapseEvent;

/** The events that count, each kind in order of time. */
export interface StandingLog {
  readonly recalls: readonly RecallEvent[];
  readonly marks: readonly MarkEvent[];
}

/**
 * The events that count: each once, without those taken back, in order of time (then of id, so that any two
 * copies of one log agree). The order and the repetitions of the input don't matter: logs can be merged.
 */
export function standingLog(events: Iterable<ProgressEvent>): StandingLog {
  const kept = new Map<string, RecallEvent | MarkEvent>();
  const undone = new Set<string>();
  for (const event of events) {
    if (event.kind === 'undo') undone.add(event.undoes);
    else {
      const known = kept.get(event.id);
      if (known === undefined) kept.set(event.id, event);
      else if (compareCopies(event, known) < 0) kept.set(event.id, event);
    }
  }
  const recalls: RecallEvent[] = [];
  const marks: MarkEvent[] = [];
  for (const event of kept.values()) {
    if (undone.size > 0 && undone.has(event.id)) continue;
    if (event.kind === 'review' || event.kind === 'lapse') recalls.push(event);
    else marks.push(event);
  }
  return { recalls: recalls.sort(byTime), marks: marks.sort(byTime) };
}

/** The reviews that count, in order of time: `standingLog` without lapses and marks. */
export function standingReviews(events: Iterable<ProgressEvent>): ReviewEvent[] {
  return standingLog(events).recalls.filter((event) => event.kind === 'review');
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
 * @param since the start of the study day, epoch milliseconds
 */
export function countsSince(recalls: readonly RecallEvent[], since: number): DayCounts {
  const metBefore = new Set<string>();
  const introduced = new Set<string>();
  const reviewed = new Set<string>();
  for (const event of recalls) {
    if (event.kind === 'review' && event.cram) continue;
    if (event.at < since) metBefore.add(event.card);
    else if (event.kind === 'lapse') {
      // Met in a quiz: it is due as any other, and takes no new card's place.
      if (!introduced.has(event.card)) metBefore.add(event.card);
    } else if (metBefore.has(event.card)) reviewed.add(event.card);
    else introduced.add(event.card);
  }
  return { introduced: introduced.size, reviewed: reviewed.size };
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
