import { toNodeDocument } from '@/stores/article-files/node-document';
import { readArticleFile } from '@/stores/article-files/read-article-file';
import { fixtureBytes } from '@/tests/fixtures/articles';

/** What is read from a file of tests/fixtures/articles. */
export function readFixture(name: string) {
  return readArticleFile({ name, bytes: fixtureBytes(name) }, toNodeDocument);
}

/** What is read from bytes, or from a text as UTF-8. */
export function readBytes(content: string | Uint8Array, name = 'article.txt', type?: string) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readArticleFile({ name, bytes, ...(type === undefined ? {} : { type }) }, toNodeDocument);
}
