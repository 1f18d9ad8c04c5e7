import type { ArticleFileProblem, OtherKind } from './problems';
import { listZip, unpack, type ZipEntry } from './zip';

/** Where many formats write what they are. */
const LONGEST_TYPE = 200;

const BY_TYPE: ReadonlyArray<readonly [pattern: RegExp, kind: OtherKind]> = [
  [/opendocument\.text/u, 'kind-odt'],
  [/opendocument\.spreadsheet/u, 'kind-sheet'],
  [/opendocument\.presentation/u, 'kind-slides'],
  [/epub/u, 'kind-epub'],
];

const BY_NAME: ReadonlyArray<readonly [pattern: RegExp, kind: OtherKind]> = [
  [/^xl\//u, 'kind-sheet'],
  [/^ppt\//u, 'kind-slides'],
  [/^Index\/|^Index\.zip$/u, 'kind-pages'],
];

/**
 * What a zip archive is: the entries of a Word file, or why it isn't one. Takes the file with its name, which only
 * tells a damaged Word file from any other damaged archive.
 */
export function wordEntries(
  bytes: Uint8Array,
  name: string,
): { readonly entries: readonly ZipEntry[] } | { readonly problem: ArticleFileProblem } {
  const listed = listZip(bytes);
  if (!listed.ok) {
    const isWord = /\.docx$/iu.test(name) || hasWordPart(bytes);
    if (!isWord) return { problem: { code: 'kind-archive' } };
    return { problem: { code: listed.error === 'zip-too-large' ? 'docx-too-large' : 'docx-damaged' } };
  }
  const entries = listed.value;
  if (entries.some((entry) => /^word\/[^/]{1,100}\.xml$/u.test(entry.name))) return { entries };
  return { problem: { code: otherKind(bytes, entries) } };
}

function otherKind(bytes: Uint8Array, entries: readonly ZipEntry[]): OtherKind {
  const type = entries.find((entry) => entry.name === 'mimetype');
  const unpacked = type === undefined ? undefined : unpack(bytes, type, LONGEST_TYPE);
  const said = unpacked?.ok ? new TextDecoder().decode(unpacked.value) : '';
  const byType = BY_TYPE.find(([pattern]) => pattern.test(said));
  const byName = BY_NAME.find(([pattern]) => entries.some((entry) => pattern.test(entry.name)));
  return (byType ?? byName)?.[1] ?? 'kind-archive';
}

/** Whether the beginning of a broken archive names a part of a Word file. */
function hasWordPart(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 65_536)).includes('word/document.xml');
}
