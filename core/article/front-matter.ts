/** What the block between two `---` lines at the start of a Markdown file says. */
export interface FrontMatter {
  readonly title?: string;
  /** ISO 8601 day. */
  readonly published?: string;
  readonly source?: string;
  readonly language?: string;
  /** Offset of the first character after the block (after a byte order mark when there is no block). */
  readonly bodyStart: number;
}

const KEYS = ['title', 'published', 'source', 'language'] as const;
type Key = (typeof KEYS)[number];

/** A longer block is taken for a text that merely opens with a rule. */
const MAX_LINES = 40;

/**
 * Reads the front matter of a text. Takes the whole text; gives the known keys (`key: value`, quotes around a
 * value dropped) and where the body starts. Keys that are not known are passed over; a block that is never
 * closed, or with a line that is no `key: value`, is no front matter: the text begins with it.
 */
export function readFrontMatter(text: string): FrontMatter {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const none = { bodyStart: start };
  let at = lineEnd(text, start);
  if (text.slice(start, at).trimEnd() !== '---') return none;
  const found: Partial<Record<Key, string>> = {};
  for (let line = 0; line < MAX_LINES && at < text.length; line += 1) {
    const next = afterBreak(text, at);
    at = lineEnd(text, next);
    const content = text.slice(next, at).trimEnd();
    if (content === '---') return { ...known(found), bodyStart: afterBreak(text, at) };
    if (content === '' || content.startsWith('#')) continue;
    const colon = content.indexOf(':');
    if (colon < 1) return none;
    const key = KEYS.find((each) => each === content.slice(0, colon).trim().toLowerCase());
    const value = unquoted(content.slice(colon + 1).trim());
    if (key !== undefined && value !== '') found[key] = value;
  }
  return none;
}

function known(found: Partial<Record<Key, string>>): Partial<Record<Key, string>> {
  const { published, ...rest } = found;
  const day = published === undefined ? undefined : /^\d{4}-\d{2}-\d{2}/u.exec(published)?.[0];
  if (day === undefined || Number.isNaN(Date.parse(day))) return rest;
  return { ...rest, published: day };
}

function unquoted(value: string): string {
  const quoted = /^(["'])(.*)\1$/u.exec(value);
  return quoted?.[2] ?? value;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

function afterBreak(text: string, end: number): number {
  return Math.min(end + 1, text.length);
}
