import { parseHTML } from 'linkedom';

/**
 * A document of a page's source, for Node, where there is no DOMParser: no script runs, nothing is fetched. A page
 * that leaves out its outer elements, as HTML allows, is given them, since linkedom adds none. Server and commands
 * only.
 */
export function toNodeDocument(html: string): Document {
  const isWhole = /<html[\s>]/iu.test(html.slice(0, 20_000));
  return parseHTML(isWhole ? html : `<!doctype html><html><head></head><body>${html}</body></html>`).document;
}
