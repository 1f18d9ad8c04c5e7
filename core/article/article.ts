import type { Language } from '@/core/language';

/** A stretch of an article's text, in UTF-16 code units, `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A news article. `text` is the file as it stands (front matter included), with the lines of wrapped paragraphs joined; it
 * is never altered after it is read, so that every offset of every room stays true. What is read starts at `bodyStart`.
 */
export interface Article {
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly source?: string;
  /** The day it was published, ISO 8601 (`2025-04-14`): relative dates are resolved against it. */
  readonly published?: string;
  readonly text: string;
  /** Offset of the first character after the front matter; 0 when there is none. */
  readonly bodyStart: number;
}

/** One sentence (or heading, or tweet line) of the body. Sentences are in order and never overlap. */
export interface Sentence extends Span {
  readonly index: number;
}

/** The words of a span: what `span` covers in the article. */
export function textOf(article: Pick<Article, 'text'>, span: Span): string {
  return article.text.slice(span.start, span.end);
}
