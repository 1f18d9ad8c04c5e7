import type { Span } from './article';

/** Lines longer than this are not wrapped by hand: each is a paragraph. */
const WIDEST_WRAP = 130;

/** A line shorter than this that ends without a full stop is a title or a verse, not a wrapped line. */
const NARROWEST_WRAP = 40;

/** No paragraph is handed on longer than this, so that what follows stays linear in the text's length. */
const LONGEST = 6_000;

/** Marks of Markdown before the words of a heading, quotation or list item. A dash that speaks stays. */
const MARK = /^[ \t\ufeff]{0,40}(?:#{1,6}[ \t]{1,9}|(?:>[ \t]?){1,5}|[*+•·-][ \t]{1,9})/u;
const RULE = /^[ \t]{0,9}(?:[-*_=~`] ?){3,200}\s*$/u;
const OPENS_LINE = /^[ \t]{0,40}(?:#{1,6}[ \t]|>|[*+•·—–-][ \t\u00a0\u202f]|\d{1,3}[.)][ \t]|\|)/u;

/**
 * The paragraphs of a text from an offset on, in order, without the marks of headings and list items.
 * A blank line ends a paragraph; so does a line break, unless the line was wrapped by hand.
 * Takes the whole text and where to begin; gives spans into it, none longer than 6,000 code units.
 */
export function splitParagraphs(text: string, from: number): Span[] {
  const lines = linesOf(text, from);
  const width = wrapWidth(text, lines);
  const paragraphs: Span[] = [];
  let open: Span | undefined;
  let last = '';
  for (const line of lines) {
    const words = text.slice(line.start, line.end);
    if (open !== undefined && isWrapped(last, words, width)) open = { start: open.start, end: line.end };
    else {
      if (open !== undefined) paragraphs.push(...bounded(text, open));
      open = opening(words, line);
    }
    last = words;
  }
  if (open !== undefined) paragraphs.push(...bounded(text, open));
  return paragraphs;
}

/** The break of a wrapped line, with the blanks around it. */
const WRAP = /[ \t]{0,40}(?:\r\n|[\n\r\u0085\u2028\u2029])[ \t]{0,40}/gu;

/**
 * A text whose lines that were wrapped by hand are whole again: one space where the page was too narrow, so that words,
 * names and quotations stand as they would on a wide one. Takes the whole text and where to begin; what comes before, and
 * the breaks between paragraphs, stay.
 */
export function joinWrapped(text: string, from: number): string {
  let joined = '';
  let done = 0;
  for (const { start, end } of splitParagraphs(text, from)) {
    joined += text.slice(done, start) + text.slice(start, end).replace(WRAP, ' ');
    done = end;
  }
  return joined + text.slice(done);
}

function opening(words: string, line: Span): Span | undefined {
  if (!/\S/u.test(words) || RULE.test(words)) return undefined;
  return { start: line.start + (MARK.exec(words)?.[0].length ?? 0), end: line.end };
}

function linesOf(text: string, from: number): Span[] {
  const lines: Span[] = [];
  let start = from;
  for (const found of text.slice(from).matchAll(/\r\n|[\n\r\u0085\u2028\u2029]/gu)) {
    lines.push({ start, end: from + found.index });
    start = from + found.index + found[0].length;
  }
  lines.push({ start, end: text.length });
  return lines;
}

const ENDS_SENTENCE = /[.!?…:]["»”)\s]{0,4}$/u;

/** The longest line when the text looks wrapped by hand, else 0: no line is too long, and one at least breaks off. */
function wrapWidth(text: string, lines: readonly Span[]): number {
  let widest = 0;
  let isByHand = false;
  for (const [index, line] of lines.entries()) {
    if (line.end - line.start > 2 * WIDEST_WRAP) return 0;
    // Blanks at a line's end, which some mails have, take no part.
    const words = text.slice(line.start, line.end).trimEnd();
    widest = Math.max(widest, words.length);
    const next = lines[index + 1];
    const goesOn = words.length >= NARROWEST_WRAP && !ENDS_SENTENCE.test(words.slice(-12));
    isByHand ||= goesOn && next !== undefined && /\S/u.test(text.slice(next.start, next.end));
  }
  return isByHand && widest <= WIDEST_WRAP ? widest : 0;
}

/** Whether `next` goes on with the sentence of `line`: the break was only for the width of the page. */
function isWrapped(line: string, next: string, width: number): boolean {
  if (!/\S/u.test(line) || !/\S/u.test(next)) return false;
  if (/^[ \t]{0,9}#/u.test(line) || OPENS_LINE.test(next) || RULE.test(next)) return false;
  if (/^\s{0,9}\p{Ll}/u.test(next) && !ENDS_SENTENCE.test(line.slice(-12)))
    return !/^\s{0,9}(?:https?:|www\.|pic\.)/u.test(next);
  const firstWord = /^\s{0,9}\S{0,40}/u.exec(next)?.[0].trim() ?? '';
  return line.length >= NARROWEST_WRAP && width > 0 && line.trimEnd().length + 1 + firstWord.length > width;
}

/** Cuts a paragraph that is too long after a sentence, else after a word, else anywhere but inside a pair. */
function bounded(text: string, paragraph: Span): Span[] {
  const pieces: Span[] = [];
  let { start } = paragraph;
  while (paragraph.end - start > LONGEST) {
    const room = text.slice(start, start + LONGEST);
    const tail = LONGEST - 2_000;
    const sentence = [...room.slice(tail).matchAll(/[.!?…][»”")]{0,2}\s/gu)].at(-1);
    const end = start + (sentence ? tail + sentence.index + sentence[0].length : wordEnd(room));
    pieces.push({ start, end });
    start = end;
  }
  pieces.push({ start, end: paragraph.end });
  return pieces;
}

function wordEnd(room: string): number {
  const space = Math.max(room.lastIndexOf(' '), room.lastIndexOf('\n'), room.lastIndexOf('\u00a0'));
  if (space > 0) return space;
  const isLoneHigh = /[\uD800-\uDBFF]$/u.test(room.slice(-1));
  return room.length - (isLoneHigh ? 1 : 0);
}
