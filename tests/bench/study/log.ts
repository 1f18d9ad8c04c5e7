import { RATINGS, type Rating, type ReviewEvent } from '@/core/progress/review-event';
import type { Card } from '@/core/study/deck';
import { randomFrom } from '@/core/study/shuffle';

const DAY = 86_400_000;
const START = Date.UTC(2025, 0, 6, 7);

export const SET = 'bench';

/** Cards of one set, three to a fact. */
export function makeCards(count: number): Card[] {
  return Array.from({ length: count }, (_, index) => {
    const line = [{ text: `Question ${index}` }];
    const evidence = [{ language: 'fr' as const, start: 0, end: 1, exact: 'a', prefix: '', suffix: '' }];
    const both = { fr: line, en: line };
    return { id: `q${index}`, fact: `f${Math.floor(index / 3)}`, prompt: both, answer: both, evidence };
  });
}

/** Months of study: `reviews` ratings spread over the cards, in the order in which a database gives them (by id). */
export function makeLog(cards: readonly Card[], reviews: number): ReviewEvent[] {
  const random = randomFrom('a year of study');
  const rating = (): Rating => RATINGS[Math.min(3, Math.floor(random() * 5))] ?? 3;
  const log = Array.from({ length: reviews }, (_, index): ReviewEvent => {
    const card = cards[Math.floor(random() * cards.length)] ?? cards[0];
    if (card === undefined) throw new Error('no cards');
    const language = random() < 0.5 ? 'fr' : 'en';
    return {
      version: 1,
      kind: 'review',
      id: Math.floor(random() * 2 ** 52)
        .toString(16)
        .padStart(16, '0'),
      set: SET,
      card: card.id,
      fact: card.fact,
      language,
      answerLanguage: language,
      rating: rating(),
      at: START + Math.floor((index / reviews) * 400 * DAY),
      durationMs: 4_000,
      device: 'd1',
      model: 'bench',
    };
  });
  return log.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** When the decks of the bench are opened: the morning after the last review. */
export const OPENED_AT = START + 401 * DAY;
