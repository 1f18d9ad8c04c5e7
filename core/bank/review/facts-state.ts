import { LANGUAGES } from '@/core/language';
import type { Bank, BankArticle, BankFact } from '../bank';
import { isUnsure } from '../candidate';
import type { FactCheck } from './review';

/** What a person did with a fact. */
export interface FactMarks {
  readonly isDropped?: true;
  readonly isConfirmed?: true;
  readonly isEdited?: true;
  readonly isAdded?: true;
}

/** The facts of a review after some of its edits, in the order in which they came, and what was done with each. */
export interface FactsState {
  readonly articles: readonly BankArticle[];
  readonly facts: ReadonlyMap<string, BankFact>;
  readonly marks: ReadonlyMap<string, FactMarks>;
}

/** The facts as the machine read them. */
export function factsAsMade({ articles, facts }: Bank): FactsState {
  return { articles, facts: new Map(facts.map((fact) => [fact.id, fact])), marks: new Map() };
}

/** A state with one fact put in, or put anew, and marked. */
export function withFact(state: FactsState, fact: BankFact, marks: FactMarks): FactsState {
  return {
    ...state,
    facts: new Map(state.facts).set(fact.id, fact),
    marks: new Map(state.marks).set(fact.id, marks),
  };
}

/** What is still to be checked of a fact, before anyone confirms it. */
export function checksOf(fact: BankFact): FactCheck[] {
  const isForeign = LANGUAGES.some((side) => fact.labelLanguage[side] !== side);
  return [
    ...(isUnsure(fact) ? ['unsure' as const] : []),
    ...(fact.basis === 'implied' ? ['implied' as const] : []),
    ...(isForeign ? ['one-language' as const] : []),
  ];
}
