import type { ProgressEvent, ReviewEvent } from './review-event';

/**
 * The reviews that count: each once, without those taken back, in order of time (then of id, so that any two
 * copies of one log agree). The order and the repetitions of the input don't matter: logs can be merged.
 */
export function standingReviews(events: Iterable<ProgressEvent>): ReviewEvent[] {
  const reviews = new Map<string, ReviewEvent>();
  const undone = new Set<string>();
  for (const event of events) {
    if (event.kind === 'undo') undone.add(event.undoes);
    else reviews.set(event.id, firstOf(reviews.get(event.id), event));
  }
  return [...reviews.values()].filter(({ id }) => !undone.has(id)).sort(byTime);
}

/**
 * How many cards were seen for the first time since `since` (epoch milliseconds), say since midnight.
 */
export function introducedSince(events: Iterable<ProgressEvent>, since: number): number {
  const seen = new Set<string>();
  let introduced = 0;
  for (const review of standingReviews(events)) {
    if (seen.has(review.card)) continue;
    seen.add(review.card);
    if (review.at >= since) introduced += 1;
  }
  return introduced;
}

/**
 * When a new review of a card happened. A clock that was set back must not put it before the card's last one:
 * the order of the log is the order of what happened.
 *
 * @param now this device's clock, epoch milliseconds
 * @param lastReview the card's last review, epoch milliseconds
 */
export function stampAfter(now: number, lastReview: number | undefined): number {
  return lastReview === undefined ? now : Math.max(now, lastReview + 1);
}

// Two records of one id should be the same; were they not, every device must choose the same one.
function firstOf(known: ReviewEvent | undefined, other: ReviewEvent): ReviewEvent {
  if (known === undefined) return other;
  const order = byTime(other, known) || other.rating - known.rating || compare(other.card, known.card);
  return order < 0 ? other : known;
}

function byTime(a: ReviewEvent, b: ReviewEvent): number {
  return a.at - b.at || compare(a.id, b.id);
}

// By code units, not by locale: devices of any language must agree.
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
