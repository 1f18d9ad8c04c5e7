import { MAX_ARTICLE_BYTES } from '@/core/article/read-article';
import { err, ok, type Result } from '@/core/result';
import { cleanText } from './clean-text';
import type { FoundText } from './found-text';
import { addMissingBuiltIns } from './missing-built-ins';
import { withoutFurniture } from './page-furniture';
import { linesOfPage, type PdfPage, type PdfPiece } from './pdf-lines';
import { paragraphsOfPages } from './pdf-paragraphs';
import { isTooHeavy } from './pdf-weight';
import type { ArticleFileProblem } from './problems';

/** More is a book. */
const MOST_PAGES = 200;

/** The time that is given to a file, in milliseconds: a page of text takes some hundredths of a second. */
const PATIENCE = 30_000;

type Pages = readonly PdfPage[];

/**
 * The text of a PDF, with its lines put back together as paragraphs. Its letters alone are read: nothing is drawn,
 * run or fetched. Errors: a password, no text (a scan), damaged, more than 200 pages, too large once unpacked, or
 * still not read after half a minute.
 */
export async function textOfPdf(bytes: Uint8Array): Promise<Result<FoundText, ArticleFileProblem>> {
  if (isTooHeavy(bytes)) return err({ code: 'pdf-too-large' });
  const pages = await pagesOf(bytes);
  if (!pages.ok) return pages;
  const { text, title } = paragraphsOfPages(pages.value);
  const clean = cleanText(text);
  const head = title === undefined ? undefined : cleanText(title).trim();
  if (!/\p{L}/u.test(clean)) return err({ code: 'pdf-scanned' });
  const kept = withoutFurniture(clean, head);
  return head ? ok({ text: kept, title: head }) : ok({ text: kept });
}

async function pagesOf(bytes: Uint8Array): Promise<Result<Pages, ArticleFileProblem>> {
  addMissingBuiltIns();
  const { getDocumentProxy } = await import('unpdf');
  const end = performance.now() + PATIENCE;
  try {
    // A copy, as pdf.js keeps what it is given, and a plain array, as it takes no Buffer of Node’s. Without eval, which the page's policy forbids, and without fonts.
    const options = { isEvalSupported: false, disableFontFace: true, useSystemFonts: false, verbosity: 0 };
    const pdf = await getDocumentProxy(new Uint8Array(bytes), options);
    try {
      return await pagesOfDocument(pdf, end);
    } finally {
      await pdf.destroy();
    }
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return err({ code: isLocked ? 'pdf-password' : 'pdf-damaged' });
  }
}

type PdfDocument = Awaited<ReturnType<typeof import('unpdf')['getDocumentProxy']>>;

async function pagesOfDocument(pdf: PdfDocument, end: number): Promise<Result<Pages, ArticleFileProblem>> {
  if (pdf.numPages > MOST_PAGES)
    return err({ code: 'pdf-too-many-pages', pages: pdf.numPages, most: MOST_PAGES });
  const pages: PdfPage[] = [];
  let letters = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const pieces: PdfPiece[] = [];
    const reader = page.streamTextContent().getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      for (const item of next.value.items) if ('str' in item) pieces.push(item);
      letters += next.value.items.reduce((sum: number, item: object) => sum + lettersOf(item), 0);
      if (letters > MAX_ARTICLE_BYTES) {
        return err({ code: 'article-too-long', bytes: letters, most: MAX_ARTICLE_BYTES });
      }
      if (performance.now() > end) return err({ code: 'pdf-too-slow' });
    }
    const [, bottom = 0, , top = 0] = page.view;
    pages.push({ height: top - bottom, lines: linesOfPage(pieces) });
    page.cleanup();
  }
  return ok(pages);
}

function lettersOf(item: object): number {
  return 'str' in item && typeof item.str === 'string' ? item.str.length : 0;
}
