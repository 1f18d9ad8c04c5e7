import type { AnsweredQuestion, Question } from '@/core/bank/bank';
import type { Fact, FactKind } from '@/core/facts/fact';
import { type Card, cardsOf } from '@/core/study/deck';

/** What the flashcards need of a study set. */
export interface CardSource {
  readonly set: string;
  readonly questions: readonly Question[];
  readonly facts: readonly Fact[];
}

/** A card's question, and the fact that its answer states: what a typed answer is graded by. */
interface Asked {
  readonly question: AnsweredQuestion;
  readonly fact: Fact;
}

/** A study set seen as cards. */
export interface CardSet {
  readonly set: string;
  readonly cards: readonly Card[];
  readonly facts: readonly Fact[];
  /** Undefined for a card whose fact the set doesn't have: it is turned, not typed. */
  asked(card: string): Asked | undefined;
  kindOf(card: Card): FactKind | undefined;
}

/** The cards of a set, with what they were made from. */
export function cardSet({ set, questions, facts }: CardSource): CardSet {
  const factById = new Map(facts.map((fact) => [fact.id, fact]));
  const asked = new Map<string, Asked>();
  for (const question of questions) {
    if (question.form === 'order' || question.form === 'match') continue;
    const fact = factById.get(question.asks);
    if (fact !== undefined) asked.set(question.id, { question, fact });
  }
  return {
    set,
    cards: cardsOf(questions),
    facts,
    asked: (card) => asked.get(card),
    kindOf: ({ fact }) => factById.get(fact)?.kind,
  };
}

/** As much of a bank as the flashcards need: questions that make cards, and facts without their places in the text. */
export function cardSource({ set, questions, facts }: CardSource): CardSource {
  const made = new Set(cardsOf(questions).map(({ id }) => id));
  return {
    set,
    questions: questions.filter(({ id }) => made.has(id)),
    facts: facts.map((fact) => ({ ...fact, mentions: [] })),
  };
}
