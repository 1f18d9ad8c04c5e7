import { decodeUtf8 } from '@/core/article/utf8';
import { err, ok, type Result } from '@/core/result';
import type { ArticleFileProblem } from './problems';
import { decodeWindows1252 } from './windows-1252';

/** Enough of a file to tell how its letters are written. */
const SAMPLE_BYTES = 65_536;

/** Letters and signs that French and English prose has in Windows-1252; others betray another encoding. */
const WESTERN = /[À-ÖØ-öø-ÿŒœŸ«»‘’“”‹›–—…•€£°§·©®™½¼¾²³ªº¿¡\u00a0]/u;

/** Of all letters, those with an accent: more is Cyrillic or Greek read through the wrong table. */
const MOST_ACCENTS = 0.2;

/**
 * Turns the bytes of a text file into text. A byte order mark decides (UTF-8, UTF-16); else what the file declares
 * of itself (`declared`, any label of the WHATWG Encoding Standard), if its bytes bear it out; else UTF-8, checked
 * byte by byte; else what the bytes clearly are: UTF-16 without a mark, or Windows-1252 (which Latin-1 is read
 * as). Anything else is refused by name, and so is what holds the control characters of a binary file.
 */
export function decodeText(bytes: Uint8Array, declared?: string): Result<string, ArticleFileProblem> {
  const text = decoded(bytes, declared);
  return text.ok && isBinary(text.value) ? err({ code: 'file-binary' }) : text;
}

function decoded(bytes: Uint8Array, declared: string | undefined): Result<string, ArticleFileProblem> {
  const marked = markOf(bytes);
  if (marked === 'utf-32') return err({ code: 'encoding-unsupported', encoding: 'UTF-32' });
  if (marked === 'utf-8') return asUtf8(bytes);
  if (marked !== undefined) return strictly(bytes, marked);
  const said = declared === undefined ? undefined : declaredText(bytes, declared);
  if (said !== undefined) return said;
  const utf8 = decodeUtf8(bytes);
  if (utf8.ok) return utf8;
  const wide = unmarkedUtf16(bytes);
  if (wide !== undefined) return strictly(bytes, wide);
  if (bytes.includes(0)) return err({ code: 'file-binary' });
  if (isMostlyUtf8(bytes)) return asUtf8(bytes);
  return windowsText(bytes);
}

function markOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32' | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0 && b === 0 && c === 0xfe && d === 0xff ? 'utf-32' : undefined;
}

function asUtf8(bytes: Uint8Array): Result<string, ArticleFileProblem> {
  const text = decodeUtf8(bytes);
  if (text.ok) return text;
  if (bytes[text.error.offset] === 0) return err({ code: 'file-binary' });
  return err({ code: 'encoding-broken', encoding: 'UTF-8', line: lineOf(bytes, text.error.offset) });
}

/** The line, from 1, on which a byte stands. */
function lineOf(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let at = 0; at < offset; at += 1) if (bytes[at] === 0x0a) line += 1;
  return line;
}

function strictly(bytes: Uint8Array, encoding: string): Result<string, ArticleFileProblem> {
  try {
    return ok(new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    // Where it broke: what a forgiving decoder puts U+FFFD for. A file may hold that sign itself; near enough.
    const forgiven = new TextDecoder(encoding).decode(bytes);
    const before = forgiven.slice(0, Math.max(0, forgiven.indexOf('\ufffd')));
    const line = before.split('\n').length;
    return err({ code: 'encoding-broken', encoding: encoding.toUpperCase().slice(0, 6), line });
  }
}

/** The text as its declaration would have it; undefined when the bytes don't bear it out. */
function declaredText(bytes: Uint8Array, declared: string): Result<string, ArticleFileProblem> | undefined {
  const label = declared.trim().toLowerCase().slice(0, 40);
  // A declaration that can itself be read byte by byte is not in UTF-16 (WHATWG HTML, "prescan a byte stream").
  const encoding = /^utf-?16/u.test(label) ? 'utf-8' : label;
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    if (!/^(?:windows|iso)-/u.test(decoder.encoding)) return ok(decoder.decode(bytes));
    // A server may have said UTF-8 against the page's own word, which is all that a saved page has left.
    const utf8 = decodeUtf8(bytes);
    if (utf8.ok && /[\u0080-\u{10ffff}]/u.test(utf8.value)) return utf8;
    return ok(decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes));
  } catch (error) {
    if (!(error instanceof RangeError)) return undefined;
    const plain = decodeUtf8(bytes);
    return plain.ok ? plain : err({ code: 'encoding-unsupported', encoding: label });
  }
}

/** Latin letters in UTF-16 have a zero in every other byte. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, SAMPLE_BYTES) & ~1;
  if (length < 8 || bytes.length % 2 === 1) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  if (even === 0 && odd > length * 0.4) return 'utf-16le';
  return odd === 0 && even > length * 0.4 ? 'utf-16be' : undefined;
}

/** Whether a text that isn't UTF-8 is so nearly: one bad byte among accents that are all in two bytes. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  let broken = 0;
  let sound = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0xfffd) broken += 1;
    else if (unit > 0x7f) sound += 1;
  }
  return sound > 0 && sound >= broken;
}

function windowsText(bytes: Uint8Array): Result<string, ArticleFileProblem> {
  const text = decodeWindows1252(bytes);
  let letters = 0;
  let accents = 0;
  for (const sign of text) {
    if (sign > '\x7f') {
      if (!WESTERN.test(sign)) return err({ code: 'encoding-unknown' });
      if (/\p{L}/u.test(sign)) accents += 1;
    } else if (/[A-Za-z]/u.test(sign)) letters += 1;
  }
  // Latin-9 puts œ where Windows-1252 has ½: between letters it can't be a fraction.
  if (/\p{L}½\p{L}/u.test(text)) return ok(new TextDecoder('iso-8859-15').decode(bytes));
  return accents > (letters + accents) * MOST_ACCENTS ? err({ code: 'encoding-unknown' }) : ok(text);
}

/** A text has next to no control characters; one in a thousand may come of a bad copy. */
function isBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  let controls = 0;
  for (const _each of text.matchAll(/(?![\t\n\v\f\r\u0080-\u009f])\p{Cc}/gu)) controls += 1;
  return controls * 1_000 > text.length + 1_000;
}
