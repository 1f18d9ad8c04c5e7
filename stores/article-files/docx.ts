import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { err, ok, type Result } from '@/core/result';
import { cleanText } from './clean-text';
import type { FoundText, ToDocument } from './found-text';
import { textBelow } from './html-text';
import { withoutFurniture } from './page-furniture';
import type { ArticleFileProblem } from './problems';
import { unpack, type ZipEntry, type ZipProblem } from './zip';

/** The parts of a Word file that hold words, styles and how they hang together. Pictures and the rest stay packed. */
const PART = /^(?:\[Content_Types\]\.xml|(?:word\/)?_rels\/[\w.-]{0,100}\.rels|word\/[\w-]{1,100}\.xml)$/u;

/** Of all parts together, unpacked: far more than 1 MB of text needs. */
const MOST_BYTES = 24 * 1_048_576;
/** Tags in all parts: each becomes an object, several times over. */
const MOST_TAGS = 600_000;

const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"];

/**
 * The text of a Word file (.docx), from the entries of its archive. Only the parts that are words are unpacked, each
 * counted and checked, into a new archive of which mammoth reads: no picture, no name that leads elsewhere, no more
 * bytes or tags than a long article has. Its only first-level heading, or one in the style "Title", is its title.
 * Errors: damaged, too large once unpacked, without words.
 */
export async function textOfDocx(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  toDocument: ToDocument,
): Promise<Result<FoundText, ArticleFileProblem>> {
  const parts = wordParts(bytes, entries);
  if (!parts.ok) return err({ code: parts.error === 'zip-too-large' ? 'docx-too-large' : 'docx-damaged' });
  const html = await htmlOf(parts.value);
  if (html === undefined) return err({ code: 'docx-damaged' });
  const document = toDocument(html);
  for (const note of document.querySelectorAll('li[id^="footnote-"], li[id^="endnote-"]')) note.remove();
  const headings = document.querySelectorAll('h1');
  const title = headings.length === 1 ? cleanText(headings[0]?.textContent ?? '').trim() : '';
  const text = cleanText(textBelow(document.body));
  if (!/\p{L}/u.test(text)) return err({ code: 'docx-no-text' });
  return title === '' ? ok({ text }) : ok({ text: withoutFurniture(text, title), title });
}

function wordParts(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
): Result<Record<string, Uint8Array>, ZipProblem> {
  const parts = new Map<string, Uint8Array>();
  let room = MOST_BYTES;
  let tags = 0;
  for (const entry of entries.filter(({ name }) => PART.test(name))) {
    const part = unpack(bytes, entry, room);
    if (!part.ok) return part;
    room -= part.value.length;
    const count = countTags(part.value);
    if (count === undefined) return err('zip-damaged');
    tags += count;
    if (tags > MOST_TAGS) return err('zip-too-large');
    parts.set(entry.name, part.value);
  }
  return ok(Object.fromEntries(parts));
}

/** How many tags an XML part has; undefined when it declares a document type, as none that a program wrote does. */
function countTags(xml: Uint8Array): number | undefined {
  let tags = 0;
  for (let at = xml.indexOf(0x3c); at !== -1; at = xml.indexOf(0x3c, at + 1)) {
    // "<!D": entities could be defined by others, without end.
    if (xml[at + 1] === 0x21 && xml[at + 2] === 0x44) return undefined;
    tags += 1;
  }
  return tags;
}

async function htmlOf(parts: Readonly<Record<string, Uint8Array>>): Promise<string | undefined> {
  const archive = zipSync({ ...parts }, { level: 0 });
  const buffer = archive.buffer.slice(archive.byteOffset, archive.byteOffset + archive.byteLength);
  try {
    // Its browser's half asks for `arrayBuffer`, Node's for `buffer`.
    const input = { arrayBuffer: buffer, buffer };
    const { value } = await mammoth.convertToHtml(input, {
      styleMap: STYLES,
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    });
    return value;
  } catch {
    return undefined;
  }
}
