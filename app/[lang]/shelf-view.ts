import type { Bank } from '@/core/bank/bank';
import type { Bilingual, Language } from '@/core/language';
import { cardsOf } from '@/core/study/deck';

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
