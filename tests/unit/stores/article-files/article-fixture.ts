import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FoundText } from '@/stores/article-files/found-text';
import { toNodeDocument } from '@/stores/article-files/node-document';
import { readArticleFile } from '@/stores/article-files/read-article-file';

const FOLDER = join(import.meta.dirname, '../../../fixtures/articles');

/** The bytes of a file of tests/fixtures/articles. */
export function fixtureBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(FOLDER, name)));
}

/** What is read from a file of tests/fixtures/articles. */
export function readFixture(name: string) {
  return readArticleFile({ name, bytes: fixtureBytes(name) }, toNodeDocument);
}

/** What is read from bytes, or from a text as UTF-8. */
export function readBytes(content: string | Uint8Array, name = 'article.txt', type?: string) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readArticleFile({ name, bytes, ...(type === undefined ? {} : { type }) }, toNodeDocument);
}

/** The paragraphs of an original article, without its title and without the marks of its headings. */
export function originalParagraphs(name: string): string[] {
  const paragraphs = paragraphsOf(new TextDecoder().decode(fixtureBytes(name)));
  return paragraphs.slice(1);
}

/** The paragraphs of a text without the marks of headings; spaces of any width as one plain space. */
export function paragraphsOf(text: FoundText['text']): string[] {
  return text
    .split(/\n{2,}/u)
    .map((paragraph) =>
      paragraph
        .replace(/^#{1,6} /u, '')
        .replace(/\s+/gu, ' ')
        .trim(),
    )
    .filter((paragraph) => paragraph !== '');
}
