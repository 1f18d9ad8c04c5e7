import type { Evidence, Line, Question } from '@/core/bank/bank';
import type { Bilingual, Language } from '@/core/language';
import type { Memory } from '@/core/progress/scheduler';

/** A sentence with a hole, in the language of its article. */
interface Passage {
  readonly language: Language;
  readonly before: string;
  readonly after: string;
}

/** A question seen as a flashcard; its recto and its verso may be read in different languages. */
export interface Card {
  /** The question's id: progress is kept under it. */
  readonly id: string;
  /** Id of the fact that the answer states. Cards of one fact are siblings. */
  readonly fact: string;
  readonly prompt: Bilingual<Line>;
  /** The sentence around the hole, where the card asks for a missing word. */
  readonly passage?: Bilingual<Passage>;
  readonly answer: Bilingual<Line>;
  /** Where it is proved; at least one. */
  readonly evidence: readonly Evidence[];
}

export interface DeckOptions {
  /** How many cards may be seen for the first time in a day. */
  readonly newPerDay: number;
  /** How many were already, today. */
  readonly introducedToday: number;
}

export const NEW_PER_DAY = 20;

/** How many cards a session of study ahead of time takes. */
const AHEAD = 20;

/** How many cards should stand between two of one fact. */
const SIBLING_DISTANCE = 3;

/** The cards of a bank, one for each question but those of true or false, where half the answer is a guess. */
export function cardsOf(questions: readonly Question[]): Card[] {
  return questions.flatMap((question) => (question.form === 'true-false' ? [] : [cardOf(question)]));
}

function cardOf(question: Exclude<Question, { form: 'true-false' }>): Card {
  return {
    id: question.id,
    fact: question.asks,
    prompt: question.prompt,
    ...(question.form === 'cloze' ? { passage: question.passage } : {}),
    answer: question.answer,
    evidence: question.evidence,
  };
}

/**
 * The cards to ask now: those that are due, longest due first, then new ones in the bank's order, as many as the
 * day still allows. Siblings are kept apart.
 *
 * @param now epoch milliseconds
 */
export function dueCards(
  cards: readonly Card[],
  memories: ReadonlyMap<string, Memory>,
  now: number,
  options: DeckOptions,
): Card[] {
  const due = siblingsApart(reviewed(cards, memories).filter((card) => dueOf(card, memories) <= now));
  const allowed = Math.max(0, options.newPerDay - options.introducedToday);
  return [...due, ...siblingsApart(unseen(cards, memories), allowed, due)];
}

/**
 * The cards to ask when nothing is due and the learner wants more: new ones beyond the day's number; with none
 * left, those that will be due soonest. Siblings are kept apart.
 */
export function cardsAhead(cards: readonly Card[], memories: ReadonlyMap<string, Memory>): Card[] {
  const fresh = unseen(cards, memories);
  if (fresh.length > 0) return siblingsApart(fresh, AHEAD);
  return siblingsApart(reviewed(cards, memories).slice(0, AHEAD));
}

/** When the next card is due, epoch milliseconds; undefined when none was ever reviewed. */
export function nextDue(cards: readonly Card[], memories: ReadonlyMap<string, Memory>): number | undefined {
  const first = reviewed(cards, memories)[0];
  return first === undefined ? undefined : memories.get(first.id)?.due;
}

/**
 * The first card that is no sibling of those just asked; when all are, the first whose sibling is longest past.
 *
 * @param recentFacts facts of the cards asked before, the latest last
 */
export function firstApart(cards: readonly Card[], recentFacts: readonly string[]): Card | undefined {
  for (let distance = SIBLING_DISTANCE; distance > 0; distance -= 1) {
    const near = new Set(recentFacts.slice(-distance));
    const card = cards.find(({ fact }) => !near.has(fact));
    if (card !== undefined) return card;
  }
  return cards[0];
}

/** The first `limit` of the cards, reordered so that siblings stand apart, also from the cards `before` them. */
function siblingsApart(
  cards: readonly Card[],
  limit = Number.POSITIVE_INFINITY,
  before: readonly Card[] = [],
): Card[] {
  const left = [...cards];
  const ordered: Card[] = [];
  const facts = before.slice(-SIBLING_DISTANCE).map(({ fact }) => fact);
  while (ordered.length < limit) {
    const card = firstApart(left, facts);
    if (card === undefined) break;
    left.splice(left.indexOf(card), 1);
    ordered.push(card);
    facts.push(card.fact);
  }
  return ordered;
}

function unseen(cards: readonly Card[], memories: ReadonlyMap<string, Memory>): Card[] {
  return cards.filter(({ id }) => !memories.has(id));
}

function reviewed(cards: readonly Card[], memories: ReadonlyMap<string, Memory>): Card[] {
  return cards.filter(({ id }) => memories.has(id)).sort((a, b) => dueOf(a, memories) - dueOf(b, memories));
}

function dueOf({ id }: Card, memories: ReadonlyMap<string, Memory>): number {
  return memories.get(id)?.due ?? Number.POSITIVE_INFINITY;
}
