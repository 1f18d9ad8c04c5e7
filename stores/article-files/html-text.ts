/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM
  H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL`.split(
    /\s+/u,
  ),
);

/** Elements whose words, if any, are not the text's. */
const PASSED_OVER = new Set(
  `AUDIO BUTTON CANVAS DIALOG EMBED HEAD IFRAME INPUT MATH NOSCRIPT OBJECT OPTION SCRIPT SELECT STYLE SVG TEMPLATE
  TEXTAREA TITLE VIDEO`.split(/\s+/u),
);

const ELEMENT = 1;
const TEXT = 3;

/** Lines that become paragraphs: gathers words, knows the mark (`# `, `- `) that the next line begins with. */
class Lines {
  readonly #done: string[] = [];
  /** Joined at the line's end only: a line may come in a hundred thousand pieces. */
  #words: string[] = [];
  #endsInSpace = true;
  #mark = '';

  add(words: string): void {
    const rest = this.#endsInSpace && words.startsWith(' ') ? words.slice(1) : words;
    if (rest === '') return;
    this.#words.push(rest);
    this.#endsInSpace = /\s/u.test(rest.charAt(rest.length - 1));
  }

  /** Ends a paragraph. A mark that has met no words yet is kept for the first that come, unless another replaces it. */
  end(mark?: string): void {
    const line = this.#words.join('').trim();
    if (line !== '') {
      this.#done.push(this.#mark + line);
      this.#mark = '';
    }
    this.#words = [];
    this.#endsInSpace = true;
    if (mark !== undefined) this.#mark = mark;
  }

  toText(): string {
    this.end();
    return this.#done.join('\n\n');
  }
}

/**
 * The words below a node as plain text: each block a paragraph, with a blank line between; headings begin with `# `
 * (as many as their level), list items with `- `; a line break (`<br>`) ends a line; white space is folded as a
 * browser shows it. Scripts, styles, controls, hidden parts and marks of footnotes are left out. Nothing is run or
 * fetched; what looks like markup in the words is words. A loop, since pages may nest deeper than a stack.
 */
export function textBelow(root: Node): string {
  const lines = new Lines();
  let verbatim = 0;
  let node: Node | null = root.firstChild;
  while (node !== null && node !== root) {
    const isEntered = node.nodeType === ELEMENT && !isPassedOver(node as Element);
    if (node.nodeType === TEXT) addWords(lines, node.nodeValue ?? '', verbatim > 0);
    else if (isEntered) {
      open(lines, node as Element);
      if (node.nodeName.toUpperCase() === 'PRE') verbatim += 1;
    }
    let next: Node | null = isEntered ? node.firstChild : null;
    let at: Node | null = node;
    if (next === null && isEntered) verbatim -= close(lines, node);
    while (next === null && at !== null && at !== root) {
      next = at.nextSibling;
      if (next !== null) break;
      at = at.parentNode;
      if (at !== null && at !== root) verbatim -= close(lines, at);
    }
    node = next;
  }
  return lines.toText();
}

function addWords(lines: Lines, words: string, isVerbatim: boolean): void {
  if (!isVerbatim) {
    lines.add(words.replace(/[ \t\n\r\f]+/gu, ' '));
    return;
  }
  const [first = '', ...rest] = words.split(/\r\n|[\n\r]/u);
  lines.add(first);
  for (const line of rest) {
    lines.end();
    lines.add(line);
  }
}

function open(lines: Lines, element: Element): void {
  const name = element.nodeName.toUpperCase();
  if (name === 'BR' || name === 'HR') lines.end();
  else if (/^H[1-6]$/u.test(name)) lines.end(`${'#'.repeat(Number(name[1]))} `);
  else if (name === 'LI') lines.end('- ');
  else if (BLOCKS.has(name)) lines.end();
  else if (name === 'Q') lines.add('“');
}

/** Ends what an element began; gives 1 when words are folded again after it, else 0. */
function close(lines: Lines, node: Node): 0 | 1 {
  const name = node.nodeName.toUpperCase();
  if (/^(?:H[1-6]|LI)$/u.test(name)) lines.end('');
  else if (BLOCKS.has(name)) lines.end();
  else if (name === 'TD' || name === 'TH') lines.add('\t');
  else if (name === 'Q') lines.add('”');
  return name === 'PRE' ? 1 : 0;
}

function isPassedOver(element: Element): boolean {
  const name = element.nodeName.toUpperCase();
  if (PASSED_OVER.has(name) || element.hasAttribute('hidden')) return true;
  // "[1]" after a name, not "1er" or "m²".
  return name === 'SUP' && element.querySelector('a[href*="#"]') !== null;
}
