import { MAX_ARTICLE_BYTES } from '@/core/article/read-article';
import { utf8Length } from '@/core/article/utf8';
import { err, ok, type Result } from '@/core/result';
import { decodeText } from './decode-text';
import { kindOfFile, kindOfText } from './file-kind';
import type { FoundText, ToDocument } from './found-text';
import { charsetOfPage, charsetOfType } from './html-charset';
import { textOfPlain } from './plain-text';
import { type ArticleFileProblem, fileSizeProblem } from './problems';

/** A file as someone chose it. Its name and its type are hints; its bytes decide. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Its media type, when the browser gives one. */
  readonly type?: string;
}

/**
 * Finds the article's text in a file: plain text or Markdown (UTF-8, UTF-16 with its mark, or clearly Windows-1252),
 * a saved web page, a PDF or a Word file (.docx). What each format needs is loaded when a file of it comes. The text
 * is cleaned once (`cleanText`) and holds at most 1 MB. Ask `fileSizeProblem` before reading a file's bytes.
 *
 * Any other kind of file, and any that is damaged, protected, hostile or without text, is refused with a code of the
 * `article` namespace; whether the text is an article in one of our languages is for `readArticle` to say.
 *
 * @param toDocument how web pages are parsed here: a browser's DOMParser, or linkedom in Node
 */
export async function readArticleFile(
  file: ChosenFile,
  toDocument: ToDocument,
): Promise<Result<FoundText, ArticleFileProblem>> {
  const size = fileSizeProblem(file.bytes.length);
  if (size !== undefined) return err(size);
  const found = await foundIn(file, toDocument);
  if (!found.ok) return found;
  const { text } = found.value;
  const bytes = utf8Length(text);
  if (bytes > MAX_ARTICLE_BYTES) return err({ code: 'article-too-long', bytes, most: MAX_ARTICLE_BYTES });
  return /\S/u.test(text) ? found : err({ code: 'article-empty' });
}

async function foundIn(
  file: ChosenFile,
  toDocument: ToDocument,
): Promise<Result<FoundText, ArticleFileProblem>> {
  const { bytes } = file;
  const kind = kindOfFile(file);
  if (kind === 'text' || kind === 'html') {
    const decoded = decodeText(
      bytes,
      kind === 'html' ? charsetOfPage(bytes, file.type) : charsetOfType(file.type),
    );
    if (!decoded.ok) return decoded;
    const other = kindOfText(decoded.value);
    if (other !== undefined) return err({ code: other });
    if (kind === 'text') return ok(textOfPlain(decoded.value));
    const { textOfHtml } = await import('./html');
    return textOfHtml(decoded.value, toDocument);
  }
  if (kind === 'zip') return foundInZip(file, toDocument);
  if (kind === 'kind-doc' && isLockedWord(bytes)) return err({ code: 'docx-password' });
  if (kind !== 'pdf') return err({ code: kind });
  const { textOfPdf } = await import('./pdf');
  return textOfPdf(bytes);
}

async function foundInZip(
  { bytes, name }: ChosenFile,
  toDocument: ToDocument,
): Promise<Result<FoundText, ArticleFileProblem>> {
  const { wordEntries } = await import('./zip-kind');
  const word = wordEntries(bytes, name);
  if ('problem' in word) return err(word.problem);
  const { textOfDocx } = await import('./docx');
  return textOfDocx(bytes, word.entries, toDocument);
}

/** A Word file with a password is a container of the old kind, in which one of the streams is called so. */
function isLockedWord(bytes: Uint8Array): boolean {
  return new TextDecoder('utf-16le')
    .decode(bytes.subarray(0, bytes.length & ~1))
    .includes('EncryptedPackage');
}
