import { type Bilingual, inBoth } from '@/core/language';
import { RATINGS, type Rating, type ReviewEvent } from '@/core/progress/review-event';
import type { Card } from './deck';
import type { DeckSession } from './deck-session';

/** What was done in a session. */
export interface SessionSummary {
  /** Cards that were rated, each once. */
  readonly cards: number;
  /** Of these, cards that were asked for the first time ever. */
  readonly newCards: number;
  readonly reviews: number;
  readonly byRating: Readonly<Record<Rating, number>>;
  /** Reviews by the language of the answer. */
  readonly byLanguage: Bilingual<number>;
  /** From each recto's showing to its rating, milliseconds. */
  readonly timeMs: number;
  /** When the first of the rated cards comes back, epoch milliseconds; undefined when none has a date. */
  readonly nextDue: number | undefined;
}

/** What was done in a session so far; what was taken back doesn't count. */
export function summaryOf({ steps, memories }: DeckSession): SessionSummary {
  const reviews: ReviewEvent[] = [];
  const cards = new Map<string, boolean>();
  for (const { events, from, before } of steps) {
    const [event] = events;
    if (event?.kind !== 'review') continue;
    reviews.push(event);
    const isNew = before.memory === undefined && before.practice === undefined;
    if (!cards.has(from.card.id)) cards.set(from.card.id, isNew);
  }
  const dues = [...cards.keys()].flatMap((card) => memories.get(card)?.due ?? []);
  const rated = (rating: Rating) => reviews.filter((review) => review.rating === rating).length;
  const [again, hard, good, easy] = RATINGS;
  return {
    cards: cards.size,
    newCards: [...cards.values()].filter((wasNew) => wasNew).length,
    reviews: reviews.length,
    byRating: { [again]: rated(again), [hard]: rated(hard), [good]: rated(good), [easy]: rated(easy) },
    byLanguage: inBoth((language) => reviews.filter((each) => each.answerLanguage === language).length),
    timeMs: reviews.reduce((sum, { durationMs }) => sum + durationMs, 0),
    nextDue: dues.length === 0 ? undefined : dues.reduce((first, due) => Math.min(first, due)),
  };
}

/** The cards that a session found to be leeches, each once; what was taken back doesn't count. */
export function leechesMet({ steps }: Pick<DeckSession, 'steps'>): Card[] {
  const leeches = new Map<string, Card>();
  for (const { events, from } of steps) {
    const [first, ...followed] = events;
    if (first?.kind === 'review' && followed.some(({ kind }) => kind === 'flag')) {
      leeches.set(from.card.id, from.card);
    }
  }
  return [...leeches.values()];
}
