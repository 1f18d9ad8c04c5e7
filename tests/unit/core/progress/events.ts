import { type LapseEvent, lapseId, type Mark, type MarkEvent } from '@/core/progress/mark-event';
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

export function mark(id: string, what: Mark, at = NOON, card = 'q1'): MarkEvent {
  return { version: 2, id, set: 'rabat-2025', card, at, device: 'd1', ...what };
}

export function lapse(changes: Partial<LapseEvent> = {}): LapseEvent {
  const { attempt = 't1', card = 'q1' } = changes;
  return {
    version: 2,
    kind: 'lapse',
    id: lapseId(attempt, card),
    set: 'rabat-2025',
    card,
    fact: 'f1',
    language: 'fr',
    answerLanguage: 'fr',
    attempt,
    at: NOON,
    device: 'd1',
    ...changes,
  };
}

/** Reviews of one card, `gap` milliseconds apart. */
export function reviewsOf(card: string, ratings: readonly Rating[], gap = DAY): ReviewEvent[] {
  return ratings.map((rating, index) =>
    review({ id: `${card}-${index}`, card, fact: `fact-of-${card}`, rating, at: NOON + index * gap }),
  );
}
