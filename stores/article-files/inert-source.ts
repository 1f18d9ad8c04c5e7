/** Attributes that say what a part of a page is. All others go: they load, run or paint something. */
const KEPT = new Set(
  `aria-hidden charset class content datetime dir hidden href id itemprop itemtype lang name property pubdate rel role
  type`.split(/\s+/u),
);

/** Elements that go with all that is in them. */
const GONE = new Set('iframe noembed noframes noscript object script style template textarea xmp'.split(' '));

/** Elements that hold nothing, and go. */
const EMPTY = new Set('base embed frame plaintext'.split(' '));

const NAME = /[a-z][^\s/>]{0,60}/iy;
const ATTRIBUTE = /[^\s/>=]{1,200}/y;
const HIDDEN_STYLE = /display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden/iu;

interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Offset after its `>`. */
  readonly end: number;
}

/**
 * A page's source with nothing left in it that could run, load or paint: no script (but linked data), style, frame or
 * address of a picture, only words, elements, and what says what they are. A parsed page is inert anyway, yet browsers
 * report each script that they refuse, and may look up the addresses. What was hidden by its style is marked `hidden`.
 * One pass; what isn't a tag stays as it is.
 */
export function inertSource(html: string): string {
  const kept: string[] = [];
  // Only A to Z: other letters may grow when they are made small, and move every offset.
  const folded = html.replace(/[A-Z]{1,99}/gu, (letters) => letters.toLowerCase());
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open === -1) break;
    kept.push(html.slice(at, open));
    const next = html[open + 1] ?? '';
    if (next === '!' || next === '?') at = afterComment(html, open);
    else if (next === '/') {
      at = after(html, '>', open);
      NAME.lastIndex = open + 2;
      const name = NAME.exec(html)?.[0].toLowerCase();
      if (name !== undefined && !GONE.has(name)) kept.push(`</${name}>`);
    } else at = keepTag(html, folded, open, kept);
  }
  kept.push(html.slice(at));
  return kept.join('');
}

/** Keeps an opening tag, or leaves it out with what belongs to it; gives the offset after it. */
function keepTag(html: string, folded: string, open: number, kept: string[]): number {
  const tag = tagAt(html, open);
  if (tag === undefined) {
    kept.push('&lt;');
    return open + 1;
  }
  const { name, attributes, end } = tag;
  const isData = name === 'script' && /ld\+json/iu.test(attributes.get('type') ?? '');
  if (GONE.has(name) && !isData) {
    const close = folded.indexOf(`</${name}`, end);
    return close === -1 ? html.length : after(html, '>', close);
  }
  const isLink = name === 'link' && !/canonical/iu.test(attributes.get('rel') ?? '');
  if (EMPTY.has(name) || isLink) return end;
  kept.push(`<${name}${attributesOf(attributes)}>`);
  if (!isData) return end;
  const close = folded.indexOf('</script', end);
  kept.push(close === -1 ? '' : html.slice(end, close), '</script>');
  return close === -1 ? html.length : after(html, '>', close);
}

function attributesOf(attributes: ReadonlyMap<string, string>): string {
  const kept = [...attributes].filter(([name]) => KEPT.has(name));
  if (HIDDEN_STYLE.test(attributes.get('style') ?? '')) kept.push(['hidden', '']);
  return kept.map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`).join('');
}

/** The opening tag at an offset (WHATWG HTML, "tag open state" and those after it); undefined when it is only a `<`. */
function tagAt(html: string, open: number): Tag | undefined {
  NAME.lastIndex = open + 1;
  const name = NAME.exec(html)?.[0].toLowerCase();
  if (name === undefined) return undefined;
  const attributes = new Map<string, string>();
  let at = open + 1 + name.length;
  while (at < html.length && html[at] !== '>') {
    ATTRIBUTE.lastIndex = at;
    const attribute = ATTRIBUTE.exec(html)?.[0];
    if (attribute === undefined) {
      at += 1;
      continue;
    }
    at = afterSpace(html, at + attribute.length);
    let value = '';
    if (html[at] === '=') [value, at] = valueAt(html, afterSpace(html, at + 1));
    const key = attribute.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, value);
  }
  return { name, attributes, end: Math.min(at + 1, html.length) };
}

function valueAt(html: string, at: number): [value: string, end: number] {
  const quote = html[at];
  if (quote === '"' || quote === "'") {
    const close = html.indexOf(quote, at + 1);
    return close === -1 ? ['', html.length] : [html.slice(at + 1, close), close + 1];
  }
  let end = at;
  while (end < html.length && !/[\s>]/u.test(html.charAt(end))) end += 1;
  return [html.slice(at, end), end];
}

function afterSpace(html: string, from: number): number {
  let at = from;
  while (at < html.length && /\s/u.test(html.charAt(at))) at += 1;
  return at;
}

function afterComment(html: string, open: number): number {
  return html.startsWith('<!--', open) ? after(html, '-->', open + 2) : after(html, '>', open);
}

/** The offset after the next such mark, or the end. */
function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found === -1 ? html.length : found + mark.length;
}
