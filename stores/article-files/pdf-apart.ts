import { err, type Result } from '@/core/result';
import type { FoundText } from './found-text';
import type { ArticleFileProblem } from './problems';

type Found = Result<FoundText, ArticleFileProblem>;

/** The worker ends by itself after half a minute; one that can't, since a single page holds it up, is ended then. */
const PATIENCE = 40_000;

/**
 * The text of a PDF, read in a worker where there are workers (the page goes on answering, and a file that would never
 * end is ended), else right here, as in Node. Errors as `textOfPdf` gives them.
 */
export async function textOfPdfApart(bytes: Uint8Array): Promise<Found> {
  if (typeof Worker === 'undefined') return textOfPdfHere(bytes);
  const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' });
  try {
    const found = await answerOf(worker, bytes);
    // It didn't start: the file isn't to blame.
    return found ?? (await textOfPdfHere(bytes));
  } finally {
    worker.terminate();
  }
}

function answerOf(worker: Worker, bytes: Uint8Array): Promise<Found | undefined> {
  return new Promise((resolve) => {
    const late = setTimeout(() => settle(err({ code: 'pdf-too-slow' })), PATIENCE);
    const settle = (found: Found | undefined): void => {
      clearTimeout(late);
      resolve(found);
    };
    // pdf.js takes any worker for one of its own and sends messages too: only ours hold what was found.
    worker.addEventListener('message', ({ data }: MessageEvent<{ found?: Found }>) => {
      if (data.found !== undefined) settle(data.found);
    });
    worker.addEventListener('error', () => settle(undefined));
    worker.postMessage(bytes);
  });
}

async function textOfPdfHere(bytes: Uint8Array): Promise<Found> {
  const { textOfPdf } = await import('./pdf');
  return textOfPdf(bytes);
}
