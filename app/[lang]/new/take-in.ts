import { err, type Result } from '@/core/result';
import type { DraftText } from '@/core/study/draft';
import type { FoundText } from '@/stores/article-files/found-text';
import type { ArticleFileProblem } from '@/stores/article-files/problems';

/** Makes a document that runs nothing and loads nothing. */
const toDocument = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** The article's text in a file that was chosen, dropped or shared; what its format needs is loaded now. */
export async function openFile(file: File): Promise<Result<FoundText, ArticleFileProblem>> {
  try {
    const [{ readArticleFile }, { fileSizeProblem }] = await Promise.all([
      import('@/stores/article-files/read-article-file'),
      import('@/stores/article-files/problems'),
    ]);
    const size = fileSizeProblem(file.size);
    if (size !== undefined) return err(size);
    const bytes = new Uint8Array(await file.arrayBuffer());
    return await readArticleFile({ name: file.name, bytes, type: file.type }, toDocument);
  } catch {
    // Moved away since it was chosen, or the network went before the format's reader came.
    return err({ code: 'file-unreadable' });
  }
}

/** Less than this part of what was copied means that something else was found in it. */
const LEAST_PART = 0.5;

/**
 * The text of a rich paste: paragraphs where the formatting had them. Undefined when the plain copy says it better.
 *
 * @param html the clipboard's formatted copy
 * @param plain its plain one
 */
export async function textOfPaste(html: string, plain: string): Promise<FoundText | undefined> {
  try {
    const { textOfHtml } = await import('@/stores/article-files/html');
    const found = textOfHtml(html, toDocument, 'selection');
    return found.ok && found.value.text.length >= plain.trim().length * LEAST_PART ? found.value : undefined;
  } catch {
    return undefined;
  }
}

/** A field's words are no longer than this. */
export const MAX_FIELD = 300;

/**
 * A text that takes the place of another: what is known of the new one, and nothing of the old. Which language a page
 * says that it is in is left out: its words say it better.
 */
export function draftTextOf({ text, title, source, published }: FoundText, from?: string): DraftText {
  return {
    text,
    ...(title === undefined ? {} : { title: title.slice(0, MAX_FIELD) }),
    ...(source === undefined ? {} : { source: source.slice(0, MAX_FIELD) }),
    ...(published === undefined ? {} : { published }),
    ...(from === undefined ? {} : { from: from.slice(0, MAX_FIELD) }),
  };
}
