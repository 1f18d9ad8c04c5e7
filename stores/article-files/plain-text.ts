import { readFrontMatter } from '@/core/article/front-matter';
import { isLanguage } from '@/core/language';
import { cleanText } from './clean-text';
import type { FoundText } from './found-text';

/**
 * A plain or Markdown text as it is kept, front matter included, with what the front matter says of it.
 * Never fails: whether it is an article is for `readArticle` to say.
 */
export function textOfPlain(text: string): FoundText {
  const kept = cleanText(text);
  const { title, source, published, language } = readFrontMatter(kept);
  return {
    text: kept,
    ...(title === undefined ? {} : { title }),
    ...(source === undefined ? {} : { source }),
    ...(published === undefined ? {} : { published }),
    ...(isLanguage(language) ? { language } : {}),
  };
}
