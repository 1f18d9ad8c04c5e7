import type { OtherKind } from './problems';

/** How a file's bytes are to be read, or why they aren't. `zip` may be a Word file: its table of contents says. */
export type FileKind = 'text' | 'html' | 'pdf' | 'zip' | OtherKind | 'file-binary';

/** Where a PDF may begin: some programs put a line of their own before it. */
const PDF_WITHIN = 1_024;

type Magic = readonly [kind: FileKind, bytes: string, at?: number];

/** What files of these kinds begin with, as Latin-1: enough that no sentence begins so. */
const MAGIC: readonly Magic[] = [
  ['pdf', '%PDF-'],
  ['zip', 'PK\x03\x04'],
  ['zip', 'PK\x05\x06'],
  ['kind-rtf', '{\\rtf'],
  ['kind-image', '\x89PNG\r\n\x1a\n'],
  ['kind-image', '\xff\xd8\xff'],
  ['kind-image', 'GIF87a'],
  ['kind-image', 'GIF89a'],
  ['kind-image', 'II*\0'],
  ['kind-image', 'MM\0*'],
  ['kind-image', 'ftypheic', 4],
  ['kind-image', 'ftypheix', 4],
  ['kind-image', 'ftypmif1', 4],
  ['kind-image', 'ftypavif', 4],
  ['kind-media', 'ftyp', 4],
  ['kind-media', 'ID3\x02'],
  ['kind-media', 'ID3\x03'],
  ['kind-media', 'ID3\x04'],
  ['kind-media', 'OggS'],
  ['kind-media', 'fLaC'],
  ['kind-media', '\x1a\x45\xdf\xa3'],
  ['kind-archive', '\x1f\x8b'],
  ['kind-archive', '7z\xbc\xaf\x27\x1c'],
  ['kind-archive', 'Rar!\x1a\x07'],
  ['kind-archive', 'BZh91AY&SY'],
  ['kind-archive', '\xfd7zXZ\0'],
  ['kind-archive', '\x28\xb5\x2f\xfd'],
  ['kind-archive', 'ustar\0', 257],
  ['kind-archive', 'ustar  \0', 257],
  ['kind-web-archive', 'bplist00'],
  ['file-binary', '\x7fELF'],
  ['file-binary', 'SQLite format 3\0'],
];

const OLD_OFFICE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/** Endings that say which of Microsoft's old formats a file is in: all begin alike. */
const OLD_ENDINGS: ReadonlyMap<string, OtherKind> = new Map([
  ['xls', 'kind-sheet'],
  ['ppt', 'kind-slides'],
]);

/**
 * Tells how to read a file from its bytes; its name and its type only settle what bytes leave open (whether a text
 * is a web page), so that a program renamed to `.txt` is no text and a PDF without an ending is one.
 */
export function kindOfFile(file: {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly type?: string;
}): FileKind {
  const head = latin1(file.bytes, PDF_WITHIN);
  if (head.startsWith(OLD_OFFICE)) return OLD_ENDINGS.get(endingOf(file.name)) ?? 'kind-doc';
  if (/^RIFF.{4}(?:WEBP|WAVE|AVI )/su.test(head))
    return head.startsWith('WEBP', 8) ? 'kind-image' : 'kind-media';
  for (const [kind, magic, at = 0] of MAGIC) if (head.startsWith(magic, at)) return kind;
  if (/^[^\n\r]{0,512}[\n\r]{1,8}%PDF-\d/u.test(head) && saysPdf(file)) return 'pdf';
  return isHtml(file, head) ? 'html' : 'text';
}

/** What a text that is no article turns out to be once it can be read; undefined for any other. */
export function kindOfText(text: string): OtherKind | undefined {
  const start = text.slice(0, 2_000).trimStart();
  if (start.startsWith('{') && start.includes('"recto-verso-bank"')) return 'kind-set';
  if (/^(?:From: <Saved by|MIME-Version: ?1)/u.test(start) && /multipart\/related/u.test(start)) {
    return 'kind-web-archive';
  }
  return /^(?:<\?xml[^>]{0,200}>\s{0,20})?<svg[\s>]/u.test(start) ? 'kind-image' : undefined;
}

function saysPdf({ name, type }: { readonly name: string; readonly type?: string }): boolean {
  return endingOf(name) === 'pdf' || type === 'application/pdf';
}

function isHtml(
  { name, type = '' }: { readonly name: string; readonly type?: string },
  head: string,
): boolean {
  // UTF-16 has a zero beside each letter; a byte order mark comes before the first.
  const start = head.replace(/[\0\xef\xbb\xbf\xfe\xff]/gu, '').trimStart();
  if (/^(?:<!--[^>]{0,300}-->\s{0,20})?<(?:!doctype html|html|head|body)[\s>]/iu.test(start)) return true;
  return /^(?:html?|xhtml)$/u.test(endingOf(name)) || /^(?:text\/html|application\/xhtml\+xml)/u.test(type);
}

/** The ending of a file's name, in small letters, without its dot. */
function endingOf(name: string): string {
  return /\.([A-Za-z0-9]{1,10})$/u.exec(name)?.[1]?.toLowerCase() ?? '';
}

function latin1(bytes: Uint8Array, length: number): string {
  return String.fromCharCode(...bytes.subarray(0, length));
}
