import type { Bank } from '@/core/bank/bank';
import type { Bilingual, Language } from '@/core/language';
import { cardsOf } from '@/core/study/deck';
import type { OwnSetSheet } from '@/core/study/own-set';

/** A study set as it lies on the shelf. */
export interface SheetView {
  readonly set: string;
  readonly title: Bilingual<string>;
  /** The language in which each side of `title` really is. */
  readonly titleLanguage: Bilingual<Language>;
  /** ISO day, where the article has one. */
  readonly published?: string;
  /** The languages that the set has an article in. */
  readonly languages: readonly Language[];
  readonly questions: number;
  /** Ids of its cards, to count what is due. */
  readonly cards: readonly string[];
  /** When a set of one's own was last changed, epoch milliseconds; absent for a shipped one. */
  readonly changedAt?: number;
}

/** What the shelf shows of a bank. */
export function sheetView(bank: Bank): SheetView {
  const published = bank.articles.find((article) => article.published)?.published;
  return {
    set: bank.set,
    title: bank.title,
    titleLanguage: bank.titleLanguage,
    ...(published === undefined ? {} : { published }),
    languages: bank.articles.map((article) => article.language),
    questions: bank.questions.length,
    cards: cardsOf(bank.questions).map((card) => card.id),
  };
}

/** What the shelf shows of a set of one's own. */
export function ownSheetView(sheet: OwnSetSheet): SheetView {
  const { id, title, titleLanguage, published, languages, questions, cards, changedAt } = sheet;
  return {
    set: id,
    title,
    titleLanguage,
    ...(published === undefined ? {} : { published }),
    languages,
    questions,
    cards,
    changedAt,
  };
}
