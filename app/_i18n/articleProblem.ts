import type { Language } from '@/core/language';
import type { ArticleFileProblem } from '@/stores/article-files/problems';
import { i18nFor } from './instances';

/** The sentence that says why a file or a text can't be read, and what to do: a code of the `article` namespace. */
export function sayArticleProblem(language: Language, problem: ArticleFileProblem): string {
  const { code, ...values } = problem;
  return i18nFor(language).getFixedT(language, 'article')(code, values);
}
