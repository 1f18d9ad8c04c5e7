import { deflateSync, zipSync } from 'fflate';

/** Files that were made to harm, or that accidents make. Small as files: what they do is only seen when they are read. */

const encoder = new TextEncoder();

/** The parts without which a Word file is none, with a text of one paragraph or another `document.xml`. */
function wordParts(body: string): Record<string, Uint8Array> {
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  return {
    '[Content_Types].xml': encoder.encode(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    ),
    '_rels/.rels': encoder.encode(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relation}" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': encoder.encode(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  };
}

/** A paragraph of a Word file. */
export function wordParagraph(words: string): string {
  return `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
}

/** A Word file of one paragraph, with more entries beside it if need be. */
export function wordFile(body: string, more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  return zipSync({ ...wordParts(body), ...more });
}

/** A Word file whose text is forty megabytes of spaces in forty kilobytes: 1000 : 1. */
export function wordBomb(): Uint8Array {
  return wordFile(`<w:p>${' '.repeat(40 * 1_048_576)}</w:p>`);
}

/** The same, whose table of contents says that it is small. */
export function lyingWordBomb(): Uint8Array {
  const bytes = wordBomb();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const at of signatures(bytes, 0x02014b50)) view.setUint32(at + 24, 1_000, true);
  for (const at of signatures(bytes, 0x04034b50)) view.setUint32(at + 22, 1_000, true);
  return bytes;
}

/** Where a four-byte mark stands in a file. */
function signatures(bytes: Uint8Array, mark: number): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: number[] = [];
  for (let at = 0; at + 46 < bytes.length; at += 1) if (view.getUint32(at, true) === mark) found.push(at);
  return found;
}

/** A Word file, one of whose checksums is wrong: a byte was changed on the way. */
export function brokenWord(body: string): Uint8Array {
  const bytes = wordFile(body);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const last = signatures(bytes, 0x02014b50).at(-1) ?? 0;
  view.setUint32(last + 16, view.getUint32(last + 16, true) ^ 1, true);
  return bytes;
}

/** A Word file that names one part twice, with different words: two readers would see two texts. */
export function doubledWord(first: string, second: string): Uint8Array {
  const bytes = zipSync({
    ...wordParts(first),
    'word/documenu.xml': wordParts(second)['word/document.xml'] ?? encoder.encode(''),
  });
  const name = encoder.encode('word/documenu.xml');
  for (let at = 0; at < bytes.length - name.length; at += 1) {
    if (name.every((letter, index) => bytes[at + index] === letter)) bytes[at + 12] = 't'.charCodeAt(0);
  }
  return bytes;
}

/** An archive with so many entries, each empty and of another name, that its table of contents alone is long. */
export function crowdedWord(entries: number): Uint8Array {
  const parts: Record<string, Uint8Array> = wordParts(wordParagraph('Bonjour'));
  const nothing = new Uint8Array();
  for (let index = 0; index < entries; index += 1) parts[`word/media/${index}`] = nothing;
  return zipSync(parts, { level: 0 });
}

/** A PDF with one page, whose contents are the given drawing commands. */
export function pdfOf(contents: Uint8Array, filter = ''): Uint8Array {
  const head = encoder.encode(
    [
      '%PDF-1.4',
      '1 0 obj << /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >> endobj',
      '2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj',
      '3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >> endobj',
      '4 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> endobj',
      `5 0 obj << /Length ${contents.length} ${filter} >> stream\n`,
    ].join('\n'),
  );
  const tail = encoder.encode('\nendstream endobj\ntrailer << /Root 1 0 R /Size 6 >>\n%%EOF\n');
  const bytes = new Uint8Array(head.length + contents.length + tail.length);
  bytes.set(head);
  bytes.set(contents, head.length);
  bytes.set(tail, head.length + contents.length);
  return bytes;
}

/** Drawing commands for a line of words. */
export function pdfWords(words: string): Uint8Array {
  return encoder.encode(`BT /F1 12 Tf 50 700 Td (${words}) Tj ET`);
}

/** A PDF whose one page unpacks to forty megabytes of spaces. */
export function pdfBomb(): Uint8Array {
  return pdfOf(deflateZlib(new Uint8Array(40 * 1_048_576).fill(0x20)), '/Filter /FlateDecode');
}

/** zlib's own wrapping of deflated bytes, as PDF wants it. */
function deflateZlib(bytes: Uint8Array): Uint8Array {
  const packed = deflateSync(bytes, { level: 9 });
  const whole = new Uint8Array(packed.length + 6);
  whole.set([0x78, 0xda]);
  whole.set(packed, 2);
  return whole;
}

/** A PDF with a tree of pages that leads back to itself. */
export function pdfLoop(): Uint8Array {
  const text = new TextDecoder().decode(pdfOf(pdfWords('x')));
  return encoder.encode(text.replace('/Kids [3 0 R] /Count 1', '/Kids [2 0 R] /Count 9'));
}

/** A PDF with so many pages, all but the first of them empty. */
export function pdfOfPages(count: number): Uint8Array {
  const pages = Array.from({ length: count - 1 }, (_, index) => 10 + index);
  const kids = ['3 0 R', ...pages.map((number) => `${number} 0 R`)].join(' ');
  const objects = pages.map(
    (number) => `${number} 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >> endobj`,
  );
  const text = new TextDecoder().decode(pdfOf(pdfWords('x')));
  return encoder.encode(
    text
      .replace('[3 0 R] /Count 1', `[${kids}] /Count ${count}`)
      .replace('\n5 0 obj', `\n${objects.join('\n')}\n5 0 obj`),
  );
}
