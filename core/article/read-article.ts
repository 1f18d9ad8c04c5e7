import { isLanguage, type Language } from '@/core/language';
import { err, ok, type Result } from '@/core/result';
import type { Article } from './article';
import { type FrontMatter, readFrontMatter } from './front-matter';
import { detectLanguage } from './language';
import { joinWrapped } from './paragraphs';
import { utf8Length } from './utf8';

/** The longest article that is read, in UTF-8 bytes: 1 MB. */
export const MAX_ARTICLE_BYTES = 1_048_576;

/** Fewer words than this can't hold a fact and a sentence that proves it. */
const MIN_ARTICLE_WORDS = 3;

const TITLE_LENGTH = 90;

export type ArticleProblem =
  | { readonly code: 'article-empty' }
  | { readonly code: 'article-too-short'; readonly words: number; readonly least: number }
  | { readonly code: 'article-too-long'; readonly bytes: number; readonly most: number }
  | { readonly code: 'article-unknown-language' };

export interface ArticleInput {
  readonly id: string;
  /** The file's text as it stands. */
  readonly text: string;
  /** Given: trusted. Absent: the front matter's, else detected. */
  readonly language?: Language;
  /** ISO 8601 day. */
  readonly published?: string;
  readonly title?: string;
  /** The newspaper or the site. */
  readonly source?: string;
}

/**
 * Takes an article's text as it stands and gives the Article that every later room reads: the same text, but for lines
 * wrapped by hand, which are joined. From here on it is never altered. What the caller gives wins over the front matter, which wins over what can be worked out.
 * Errors: nothing to read, too little, too much, or neither French nor English.
 */
export function readArticle(input: ArticleInput): Result<Article, ArticleProblem> {
  const { text } = input;
  const bytes = utf8Length(text);
  if (bytes > MAX_ARTICLE_BYTES) {
    return err({ code: 'article-too-long', bytes, most: MAX_ARTICLE_BYTES });
  }
  const matter = readFrontMatter(text);
  const body = text.slice(matter.bodyStart);
  if (!/[^\s\p{Cf}]/u.test(body)) return err({ code: 'article-empty' });
  const words = countWords(body, MIN_ARTICLE_WORDS);
  if (words < MIN_ARTICLE_WORDS) return err({ code: 'article-too-short', words, least: MIN_ARTICLE_WORDS });
  const language = input.language ?? declaredLanguage(matter) ?? detectLanguage(body).language;
  if (language === 'other') return err({ code: 'article-unknown-language' });
  const published = input.published ?? matter.published;
  const source = input.source ?? matter.source;
  return ok({
    id: input.id,
    language,
    title: input.title ?? matter.title ?? titleOf(body) ?? input.id,
    text: joinWrapped(text, matter.bodyStart),
    bodyStart: matter.bodyStart,
    ...(source === undefined ? {} : { source }),
    ...(published === undefined ? {} : { published }),
  });
}

function declaredLanguage(matter: FrontMatter): Language | undefined {
  return isLanguage(matter.language) ? matter.language : undefined;
}

function countWords(text: string, enough: number): number {
  let words = 0;
  for (const _word of text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
    words += 1;
    if (words === enough) break;
  }
  return words;
}

/** The first first-level heading, else the first sentence of the first line that has words, cut between words. */
function titleOf(body: string): string | undefined {
  const heading = /^# {0,9}(\S.{0,500})/mu.exec(body)?.[1]?.trim();
  if (heading) return shorten(heading.replace(/[ #]{1,20}$/u, ''));
  const line = /\S[^\r\n]{0,2000}/u.exec(body)?.[0].trim();
  if (line === undefined) return undefined;
  const sentence = /^.{20,400}?[.!?…](?=\s)/u.exec(line)?.[0] ?? line;
  return shorten(sentence.replace(/^[#>*\-–— ]{1,9}/u, '')) || undefined;
}

function shorten(words: string): string {
  if (words.length <= TITLE_LENGTH) return words;
  const room = words.slice(0, TITLE_LENGTH);
  const lastSpace = room.search(/\s\S{0,89}$/u);
  const cut = lastSpace > TITLE_LENGTH / 2 ? room.slice(0, lastSpace) : room.replace(/[\uD800-\uDBFF]$/u, '');
  return `${cut.replace(/[\s,;:–—-]{1,9}$/u, '')}…`;
}
