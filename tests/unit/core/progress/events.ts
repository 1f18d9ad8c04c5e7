import type { Rating, ReviewEvent, UndoEvent } from '@/core/progress/review-event';

/** Noon on 14 April 2025, UTC. */
export const NOON = Date.UTC(2025, 3, 14, 12);
export const MINUTE = 60_000;
export const DAY = 86_400_000;

export function review(changes: Partial<ReviewEvent> & { id: string }): ReviewEvent {
  return {
    version: 1,
    kind: 'review',
    set: 'rabat-2025',
    card: 'q1',
    fact: 'f1',
    language: 'fr',
    answerLanguage: 'fr',
    rating: 3,
    at: NOON,
    durationMs: 4_000,
    device: 'd1',
    model: 'test',
    ...changes,
  };
}

export function undo(id: string, undoes: string, at = NOON): UndoEvent {
  return { version: 1, kind: 'undo', id, set: 'rabat-2025', undoes, at, device: 'd1' };
}

/** Reviews of one card, `gap` milliseconds apart. */
export function reviewsOf(card: string, ratings: readonly Rating[], gap = DAY): ReviewEvent[] {
  return ratings.map((rating, index) =>
    review({ id: `${card}-${index}`, card, fact: `fact-of-${card}`, rating, at: NOON + index * gap }),
  );
}
