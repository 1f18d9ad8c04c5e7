import type { Bank } from '@/core/bank/bank';
import type { FactKind } from '@/core/facts/fact';
import type { Bilingual, Language } from '@/core/language';
import { cardsOf } from '@/core/study/deck';
import { factsOfCards, type OwnSetSheet } from '@/core/study/own-set';

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

/** What the statistics must know of a bank. */
export function studySetView(bank: Bank): StudySetView {
  return {
    set: bank.set,
    title: bank.title,
    titleLanguage: bank.titleLanguage,
    cards: cardsOf(bank.questions).map(({ id }) => id),
    facts: factsOfCards(bank),
  };
}

/** What the statistics must know of a set of one's own, as the shelf lists it. */
export function ownStudySetView({ id, title, titleLanguage, cards, facts }: OwnSetSheet): StudySetView {
  return { set: id, title, titleLanguage, cards, facts };
}
