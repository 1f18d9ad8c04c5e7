/** A piece of text as pdf.js finds it: no word, no line, only letters and a place. */
export interface PdfPiece {
  readonly str: string;
  /** The last two are where it begins, in points from the page's lower left corner. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
}

/** Letters that stand on one line, in points from the page's lower left corner. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Height of its letters. */
  readonly size: number;
  /** Names of its fonts, in order of appearance. */
  readonly fonts: readonly string[];
}

export interface PdfPage {
  readonly height: number;
  readonly lines: readonly PdfLine[];
}

/** Gaps, in letter heights: more than the first parts words, more than the second parts columns. */
const WORD_GAP = 0.12;
const COLUMN_GAP = 2.5;

/** Running heads are sought among so many lines at either end of a page, by height. */
const HEAD_LINES = 3;

interface OpenLine {
  text: string;
  left: number;
  right: number;
  y: number;
  size: number;
  fonts: string[];
}

/** Puts the pieces of a page together into lines, in the order in which the page draws them. */
export function linesOfPage(pieces: readonly PdfPiece[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let open: OpenLine | undefined;
  for (const piece of pieces) {
    if (piece.str === '') continue;
    const [, , , , x = 0, y = 0] = piece.transform;
    const size = piece.height || open?.size || 0;
    if (open !== undefined && isSameLine(open, x, y, size)) join(open, piece, x);
    else {
      if (open !== undefined) lines.push(...closed(open));
      open = { text: piece.str, left: x, right: x + piece.width, y, size, fonts: [piece.fontName] };
    }
  }
  if (open !== undefined) lines.push(...closed(open));
  return withInitials(lines);
}

/** A large initial is the first letter of the line that is drawn after it. */
function withInitials(lines: readonly PdfLine[]): PdfLine[] {
  const joined: PdfLine[] = [];
  let initial: PdfLine | undefined;
  for (const line of lines) {
    const isInitial = /^[«“"]?\s?\p{Lu}[’']?$/u.test(line.text);
    if (initial !== undefined && line.size * 1.6 < initial.size && !isInitial) {
      joined.push({ ...line, text: initial.text + line.text, left: initial.left });
      initial = undefined;
    } else {
      if (initial !== undefined) joined.push(initial);
      initial = isInitial ? line : undefined;
      if (!isInitial) joined.push(line);
    }
  }
  return initial === undefined ? joined : [...joined, initial];
}

function isSameLine(line: OpenLine, x: number, y: number, size: number): boolean {
  const tall = Math.max(line.size, size);
  const gap = x - line.right;
  return Math.abs(y - line.y) < tall * 0.5 && gap > -tall && gap < tall * COLUMN_GAP;
}

function join(line: OpenLine, piece: PdfPiece, x: number): void {
  const isApart = x - line.right > Math.max(line.size, piece.height) * WORD_GAP;
  const needsSpace = isApart && !/\s$/u.test(line.text) && !/^\s/u.test(piece.str);
  line.text += (needsSpace ? ' ' : '') + piece.str;
  line.right = Math.max(line.right, x + piece.width);
  if (piece.height > line.size) line.size = piece.height;
  if (piece.str.trim() !== '' && !line.fonts.includes(piece.fontName)) line.fonts.push(piece.fontName);
}

function closed(line: OpenLine): PdfLine[] {
  const text = line.text.replace(/\s{1,999}$/u, '').trimStart();
  return text === '' ? [] : [{ ...line, text }];
}

/** The size in which most letters of a text are set. */
export function bodySize(pages: readonly PdfPage[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of pages.flatMap(({ lines }) => lines)) {
    const half = Math.round(size * 2) / 2;
    letters.set(half, (letters.get(half) ?? 0) + text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/**
 * Takes out what stands at the same height of several pages and says the same but for its numbers (running heads,
 * the paper's name), page numbers, and small print at the very edge of a page.
 */
export function withoutRunningHeads(pages: readonly PdfPage[]): PdfPage[] {
  const body = bodySize(pages);
  const seen = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(atTheEnds(page).map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  return pages.map((page) => {
    const ends = new Set(atTheEnds(page));
    const isHead = (line: PdfLine) =>
      ends.has(line) &&
      ((seen.get(keyOf(line)) ?? 0) > Math.max(1, pages.length / 3) ||
        isPageNumber(line.text) ||
        isSmallPrint(line, page.height, body));
    return { ...page, lines: page.lines.filter((line) => !isHead(line)) };
  });
}

function atTheEnds(page: PdfPage): PdfLine[] {
  const byHeight = [...page.lines].sort((a, b) => b.y - a.y);
  return [...byHeight.slice(0, HEAD_LINES), ...byHeight.slice(-HEAD_LINES)];
}

function keyOf({ text, y }: PdfLine): string {
  return `${Math.round(y / 4)} ${text.slice(0, 200).replace(/\d{1,9}/gu, '0')}`;
}

function isPageNumber(text: string): boolean {
  return /^(?:page |p\. ?)?[-–—]? ?\d{1,4}(?: ?(?:\/|of|sur|de) ?\d{1,4})? ?[-–—]?$/iu.test(text);
}

function isSmallPrint({ y, size }: PdfLine, height: number, body: number): boolean {
  return size < body * 0.87 && (y > height * 0.92 || y < height * 0.08);
}
