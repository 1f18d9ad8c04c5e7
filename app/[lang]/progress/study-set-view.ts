import type { Bank } from '@/core/bank/bank';
import type { FactKind } from '@/core/facts/fact';
import type { Bilingual, Language } from '@/core/language';
import { cardsOf } from '@/core/study/deck';

/** What the statistics must know of a set. */
export interface StudySetView {
  readonly set: string;
  readonly title: Bilingual<string>;
  /** The language in which each side of `title` really is. */
  readonly titleLanguage: Bilingual<Language>;
  /** Ids of its cards. */
  readonly cards: readonly string[];
  /** The facts that its cards ask about, by id. */
  readonly facts: readonly (readonly [id: string, kind: FactKind])[];
}

/** What the statistics must know of a bank: the facts that no card asks about can't be remembered by cards. */
export function studySetView(bank: Bank): StudySetView {
  const cards = cardsOf(bank.questions);
  const asked = new Set(cards.map(({ fact }) => fact));
  return {
    set: bank.set,
    title: bank.title,
    titleLanguage: bank.titleLanguage,
    cards: cards.map(({ id }) => id),
    facts: bank.facts.filter(({ id }) => asked.has(id)).map(({ id, kind }) => [id, kind] as const),
  };
}
