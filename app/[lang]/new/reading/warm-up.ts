import { readArticle } from '@/core/article/read-article';
import { readFacts, type TrainedNames } from '@/core/bank/make-bank';
import type { NameModel } from '@/core/facts/common/name-tagger/name-model';
import type { Language } from '@/core/language';
import type { DraftText } from '@/core/study/draft';
import { cleanText } from '@/stores/article-files/clean-text';
import { articleInput } from './check-text';

/** How much of a text is read to get warm, and how much is too little to be worth it, in letters. */
const MOST = 4_000;
const LEAST = 600;

/** What a worker does while the text is still being looked over, so that to read it takes a fraction of the time. */
export interface WarmUp {
  /** The trained names of languages, each loaded once; those that can't be had are left out, and asked for again next time. */
  readonly loadNames: (languages: readonly Language[]) => Promise<TrainedNames>;
  /**
   * Loads the names of a text's language, and reads the text's beginning once for a language: the browser translates the
   * code and its patterns for this kind of processor then, and not when the learner waits. What was read is forgotten.
   */
  readonly begin: (text: DraftText) => Promise<void>;
}

/** @param load loads trained names; languages that can't be had are left out */
export function warmUp(load: (languages: readonly Language[]) => Promise<TrainedNames>): WarmUp {
  const kept = new Map<Language, Promise<NameModel | undefined>>();
  const warm = new Set<Language>();
  const namesOf = (language: Language): Promise<NameModel | undefined> => {
    const loading =
      kept.get(language) ??
      load([language]).then((names) => {
        if (names[language] === undefined) kept.delete(language);
        return names[language];
      });
    kept.set(language, loading);
    return loading;
  };
  return {
    loadNames: async (languages) => {
      const names: Partial<Record<Language, NameModel>> = {};
      // What is about to be read needs no warming up any more.
      for (const language of languages) warm.add(language);
      await Promise.all(
        languages.map(async (language) => {
          const model = await namesOf(language);
          if (model) names[language] = model;
        }),
      );
      return names;
    },
    begin: async (given) => {
      const text = cleanText(given.text.slice(0, MOST));
      const article = readArticle(articleInput('warm-up', { ...given, text }));
      if (!article.ok) return;
      const { language } = article.value;
      const model = await namesOf(language);
      if (text.length < LEAST || warm.has(language)) return;
      warm.add(language);
      readFacts([article.value], model ? { [language]: model } : {});
    },
  };
}
