/**
 * Pages are some 50 elements deep and have some 5,000. Finding the article takes time that grows much faster than
 * either: beyond these, a page is refused, by its source before it is parsed, by its nodes after.
 */
const MOST_TAGS = 100_000;
const MOST_NODES = 130_000;
const DEEPEST_SOURCE = 1_000;
const DEEPEST = 150;

/** Elements that hold none or end by themselves: an opening tag goes no deeper. */
const FLAT = new Set(
  `area base body br col colgroup dd dt embed head hr html img input li link meta option p param rp rt source tbody td
  tfoot th thead tr track wbr`.split(/\s+/u),
);

/** Elements whose contents are no tags. */
const VERBATIM = new Set(['script', 'style', 'textarea', 'title']);

const NAME = /\/?[a-z][a-z0-9-]{0,30}/y;

/** Whether a page's source has more tags, or tags deeper in one another, than should be parsed. One pass. */
export function isTangledSource(source: string): boolean {
  const html = source.toLowerCase();
  let tags = 0;
  let depth = 0;
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at + 1)) {
    NAME.lastIndex = at + 1;
    const name = NAME.exec(html)?.[0];
    // A bare "<" counts too: parsers make a piece of text of each.
    tags += 1;
    if (tags > MOST_TAGS) return true;
    if (name === undefined) continue;
    if (VERBATIM.has(name)) {
      const end = html.indexOf(`</${name}`, at);
      if (end === -1) break;
      at = end;
    } else if (name.startsWith('/')) depth = Math.max(0, depth - (FLAT.has(name.slice(1)) ? 0 : 1));
    else if (!FLAT.has(name)) depth += 1;
    if (depth > DEEPEST_SOURCE) return true;
  }
  return false;
}

/** Whether a document has more nodes, or is deeper, than the article is looked for in. By walking, not by recursion. */
export function isTangledDocument(document: Document): boolean {
  const root: Node | null = document.documentElement;
  let depth = 0;
  let nodes = 0;
  let node: Node | null = root;
  while (node !== null) {
    nodes += 1;
    if (nodes > MOST_NODES || depth > DEEPEST) return true;
    let next: Node | null = node.firstChild;
    if (next !== null) depth += 1;
    while (next === null && node !== null && node !== root) {
      next = node.nextSibling;
      if (next === null) {
        node = node.parentNode;
        depth -= 1;
      }
    }
    node = next;
  }
  return false;
}
