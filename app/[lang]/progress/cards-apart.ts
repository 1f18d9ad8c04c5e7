import type { ProgressEvent } from '@/core/progress/progress-event';
import type { StudySetView } from './study-set-view';

interface Cards {
  readonly events: readonly ProgressEvent[];
  readonly sets: readonly StudySetView[];
}

/** A card's name among the cards of all sets. */
function named(set: string, card: string): string {
  return `${set}\u0000${card}`;
}

/** Whether a card of one set was also asked in another, or is in two of them. */
function isShared({ events, sets }: Cards): boolean {
  const owner = new Map<string, string>();
  for (const { set, cards } of sets) {
    for (const card of cards) {
      if (owner.has(card)) return true;
      owner.set(card, set);
    }
  }
  return events.some((event) => 'card' in event && (owner.get(event.card) ?? event.set) !== event.set);
}

/**
 * A copy of a set has the cards of its original and memories of its own: each set's cards under names that no other set
 * has, in the log too. As it is where no two sets share a card, which spares copying a long log.
 */
export function cardsApart(all: Cards): Cards {
  if (!isShared(all)) return all;
  return {
    events: all.events.map((event) =>
      'card' in event ? { ...event, card: named(event.set, event.card) } : event,
    ),
    sets: all.sets.map((each) => ({ ...each, cards: each.cards.map((card) => named(each.set, card)) })),
  };
}
