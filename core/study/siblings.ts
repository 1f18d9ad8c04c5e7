import type { Card } from './deck';

/** How many cards should stand between two of one fact. */
const SIBLING_DISTANCE = 3;

/**
 * The first card that is no sibling of those just asked; when all are, the first whose sibling is longest past.
 *
 * @param recentFacts facts of the cards asked before, the latest last
 */
export function firstApart(cards: Iterable<Card>, recentFacts: readonly string[]): Card | undefined {
  const near = recentFacts.slice(-SIBLING_DISTANCE);
  let best: Card | undefined;
  let furthest = -1;
  for (const card of cards) {
    // How long ago a sibling was asked: 0 for just now; not lately counts most.
    const last = near.lastIndexOf(card.fact);
    const distance = last < 0 ? SIBLING_DISTANCE : near.length - 1 - last;
    if (distance > furthest) {
      best = card;
      furthest = distance;
    }
    if (furthest === SIBLING_DISTANCE) break;
  }
  return best;
}

/**
 * The first `limit` of the cards, reordered so that siblings stand apart, also from the cards `before` them: each
 * place takes `firstApart` of what is left. Cards are taken out of a chain, so that ten thousand of them take no
 * longer than walking along it.
 */
export function siblingsApart(
  cards: readonly Card[],
  limit: number = Number.POSITIVE_INFINITY,
  before: readonly Card[] = [],
): Card[] {
  const left = new Set(cards);
  const ordered: Card[] = [];
  const facts = before.slice(-SIBLING_DISTANCE).map(({ fact }) => fact);
  while (ordered.length < limit) {
    const card = firstApart(left, facts);
    if (card === undefined) break;
    left.delete(card);
    ordered.push(card);
    facts.push(card.fact);
  }
  return ordered;
}
