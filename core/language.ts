/** The two languages of the product, in the order in which the app lists them. */
export const LANGUAGES = ['fr', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** One value for each language. */
export type Bilingual<T> = Readonly<Record<Language, T>>;

/** Whether a value from outside names one of our languages. */
export function isLanguage(value: unknown): value is Language {
  return value === 'fr' || value === 'en';
}

/** The other side: French for English, English for French. */
export function otherLanguage(language: Language): Language {
  return language === 'fr' ? 'en' : 'fr';
}

/** Builds a bilingual value by asking for each language in turn. */
export function inBoth<T>(make: (language: Language) => T): Bilingual<T> {
  return { fr: make('fr'), en: make('en') };
}
