import { Readability } from '@mozilla/readability';
import { err, ok, type Result } from '@/core/result';
import { cleanText } from './clean-text';
import type { FoundText, ToDocument } from './found-text';
import { textBelow } from './html-text';
import { inertSource } from './inert-source';
import { factsOfPage, type PageFacts } from './page-facts';
import { removeFurniture, withoutFurniture } from './page-furniture';
import type { ArticleFileProblem } from './problems';
import { isTangledDocument, isTangledSource } from './tangled';

/**
 * The article of a web page (`page`: navigation, advertisements, banners, captions left out by Readability), or the
 * whole of what was copied from one (`selection`: a rich paste). Gives its text and what the page says of it. The
 * page's scripts never run and nothing is fetched. Errors: no article in it; nested or cut up beyond reading.
 */
export function textOfHtml(
  html: string,
  toDocument: ToDocument,
  part: 'page' | 'selection' = 'page',
): Result<FoundText, ArticleFileProblem> {
  if (isTangledSource(html)) return err({ code: 'html-tangled' });
  const document = toDocument(inertSource(html));
  if (isTangledDocument(document)) return err({ code: 'html-tangled' });
  const facts: PageFacts = part === 'page' ? factsOfPage(document, html) : {};
  const found = cleanText(part === 'page' ? articleOf(document) : textBelow(bodyOf(document)));
  const text = part === 'page' ? withoutFurniture(found, facts.title) : found;
  return /\p{L}/u.test(text) ? ok({ text, ...facts }) : err({ code: 'html-no-article' });
}

function articleOf(document: Document): string {
  removeFurniture(document);
  const reader = new Readability<Node>(document, {
    serializer: (node) => node,
    // Read by ourselves, with less trust.
    disableJSONLD: true,
  });
  const { content } = reader.parse() ?? {};
  return content ? textBelow(content) : '';
}

function bodyOf(document: Document): Node {
  return document.body ?? document.documentElement ?? document;
}
