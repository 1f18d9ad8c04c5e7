import { bodySize, type PdfLine, type PdfPage, withoutRunningHeads } from './pdf-lines';
import { wordJoiner } from './word-breaks';

/** A column's lines one below the other, and the usual step from one to the next. */
interface Column {
  readonly lines: readonly PdfLine[];
  readonly step: number;
}

interface Paragraph {
  readonly lines: PdfLine[];
}

/** Letters this much larger than the text's are a heading's; the largest of them the title's. */
const HEADING = 1.08;
const TITLE = 1.25;
const LONGEST_HEADING = 160;

const ENDS_SENTENCE = /[.!?…:][»”"’')\]\s]{0,4}$/u;

/**
 * Puts lines back together as paragraphs, with a blank line between: breaks that were only for the width of a column
 * go, hyphens at line ends too, and so do running heads and page numbers; a paragraph goes on over the end of a column
 * or a page. Lines in larger letters, or in a font of their own, are headings (`## `); the largest are the title.
 */
export function paragraphsOfPages(pages: readonly PdfPage[]): {
  readonly text: string;
  readonly title?: string;
} {
  const kept = withoutRunningHeads(pages);
  const body = bodySize(kept);
  const paragraphs = kept.flatMap(({ lines }) => columnsOf(lines)).reduce<Paragraph[]>(addColumn, []);
  const lines = kept.flatMap((page) => page.lines);
  const join = wordJoiner(lines.map(({ text }) => text));
  const font = bodyFont(lines, body);
  const titleSize = sizeOfTitle(paragraphs, body);
  const done: string[] = [];
  let title: string | undefined;
  for (const paragraph of paragraphs) {
    const words = join(paragraph.lines.map(({ text }) => text));
    const isTitle =
      title === undefined && titleSize !== undefined && sizeOf(paragraph) >= titleSize && words.length > 9;
    if (isTitle) title = words;
    else done.push(isHeading(paragraph, words, body, font) ? `## ${words}` : words);
  }
  const text = done.join('\n\n');
  return title === undefined ? { text } : { text, title };
}

/** Lines below one another are a column; a line that stands higher than the one before it begins another. */
function columnsOf(lines: readonly PdfLine[]): Column[] {
  const columns: PdfLine[][] = [];
  let last: PdfLine | undefined;
  for (const line of lines) {
    if (last !== undefined && line.y < last.y + last.size * 0.5) columns.at(-1)?.push(line);
    else columns.push([line]);
    last = line;
  }
  return columns.map((each) => ({
    lines: each,
    step: commonest(each.slice(1).map((line, index) => (each[index]?.y ?? 0) - line.y)),
  }));
}

function addColumn(paragraphs: Paragraph[], column: Column): Paragraph[] {
  let before: PdfLine | undefined;
  for (const line of column.lines) {
    const open = paragraphs.at(-1);
    const last = before ?? open?.lines.at(-1);
    const goesOn =
      last !== undefined &&
      sameSize(last, line) &&
      (before === undefined ? runsOver(last, line) : isNextLine(before, line, column));
    if (goesOn) open?.lines.push(line);
    else paragraphs.push({ lines: [line] });
    before = line;
  }
  return paragraphs;
}

/** Whether a line goes on with the paragraph of the line above it in its column. */
function isNextLine(above: PdfLine, line: PdfLine, column: Column): boolean {
  const step = above.y - line.y;
  if (step > Math.max(column.step, above.size * 1.1) * 1.3 + 0.5) return false;
  if (!sameFonts(above, line) && (ENDS_SENTENCE.test(above.text) || isShort(above, line, column)))
    return false;
  const margin = commonest(column.lines.filter((each) => sameSize(each, line)).map(({ left }) => left));
  const isIndented = line.left > margin + line.size * 0.7 && above.left < line.left - line.size * 0.7;
  if (isIndented && ENDS_SENTENCE.test(above.text)) return false;
  // "at 11 a.m." may end a line; no paragraph begins with a small letter.
  if (/^\p{Ll}/u.test(line.text)) return true;
  return !(ENDS_SENTENCE.test(above.text) && isShort(above, line, column));
}

/** Whether there was room at a line's end for the next line's first word: then the break was meant. */
function isShort(above: PdfLine, line: PdfLine, column: Column): boolean {
  const firstWord = /^\S{1,60}/u.exec(line.text)?.[0].length ?? 0;
  const letter = (line.right - line.left) / Math.max(1, line.text.length);
  // A headline may be wider than the column of smaller letters below it.
  const right = column.lines.reduce(
    (most, each) => (sameSize(each, line) ? Math.max(most, each.right) : most),
    0,
  );
  return right - above.right > (firstWord + 2) * letter;
}

/** Whether a column's first line goes on with the last line of the column before. */
function runsOver(last: PdfLine, line: PdfLine): boolean {
  return !ENDS_SENTENCE.test(last.text) || /^\p{Ll}/u.test(line.text);
}

function sameSize(a: PdfLine, b: PdfLine): boolean {
  return Math.abs(a.size - b.size) < Math.max(a.size, b.size) * 0.07;
}

function sameFonts(a: PdfLine, b: PdfLine): boolean {
  return a.fonts.some((font) => b.fonts.includes(font));
}

function sizeOf({ lines }: Paragraph): number {
  return lines[0]?.size ?? 0;
}

/** The letters of the title: the largest near the beginning, when they are much larger than the text's. */
function sizeOfTitle(paragraphs: readonly Paragraph[], body: number): number | undefined {
  const largest = Math.max(0, ...paragraphs.slice(0, 12).map(sizeOf));
  return largest > body * TITLE ? largest - 0.01 : undefined;
}

function isHeading(paragraph: Paragraph, words: string, body: number, font: string | undefined): boolean {
  if (words.length > LONGEST_HEADING || /[.,;]$/u.test(words)) return false;
  if (sizeOf(paragraph) > body * HEADING) return true;
  const isOfAnotherFont = paragraph.lines.every(({ fonts }) => font !== undefined && !fonts.includes(font));
  return isOfAnotherFont && words.length < LONGEST_HEADING / 2 && sizeOf(paragraph) > body * 0.95;
}

/** The font of most letters of the text itself. */
function bodyFont(lines: readonly PdfLine[], body: number): string | undefined {
  const letters = new Map<string, number>();
  for (const { fonts, size, text } of lines) {
    const [first] = fonts;
    if (first === undefined || Math.abs(size - body) > 0.5) continue;
    letters.set(first, (letters.get(first) ?? 0) + text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The value that most of the numbers have, to the nearest half; 0 of none. */
function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) {
    const half = Math.round(value * 2) / 2;
    counts.set(half, (counts.get(half) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
