import { err, ok, type Result } from '@/core/result';

export interface NotUtf8 {
  readonly code: 'article-not-utf8';
  /** Byte at which the text stops being UTF-8. */
  readonly offset: number;
}

/** Kept small so that a whole file never becomes one long argument list. */
const UNITS_AT_ONCE = 8_192;

/**
 * Decodes UTF-8 strictly (Unicode 16, table 3-7: no overlong form, no surrogate, nothing above U+10FFFF). A byte
 * order mark is kept, as the text is never altered. Latin-1 and UTF-16 are refused, and so is NUL, which no
 * article holds and which betrays UTF-16 without a mark, or a binary file.
 * The core has no TextDecoder (that is the browser's and Node's), hence this one.
 */
export function decodeUtf8(bytes: Uint8Array): Result<string, NotUtf8> {
  const parts: string[] = [];
  let units: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
    const length = sequenceLength(lead);
    const point = lead === 0 || length === 0 ? undefined : codePoint(bytes, at, lead, length);
    if (point === undefined) return err({ code: 'article-not-utf8', offset: at });
    if (point > 0xffff) units.push(0xd7c0 + (point >> 10), 0xdc00 + (point & 0x3ff));
    else units.push(point);
    if (units.length >= UNITS_AT_ONCE) {
      parts.push(String.fromCharCode(...units));
      units = [];
    }
    at += length;
  }
  parts.push(String.fromCharCode(...units));
  return ok(parts.join(''));
}

/** The length of a text in UTF-8 bytes; a lone surrogate counts as the three bytes of U+FFFD. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) bytes += 1;
    else if (unit < 0x800) bytes += 2;
    else if (isPair(unit, text.charCodeAt(at + 1))) {
      bytes += 4;
      at += 1;
    } else bytes += 3;
  }
  return bytes;
}

function isPair(high: number, low: number): boolean {
  return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
}

function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  if (lead >= 0xf0 && lead <= 0xf4) return 4;
  return 0;
}

function codePoint(bytes: Uint8Array, at: number, lead: number, length: number): number | undefined {
  if (length === 1) return lead;
  let point = lead & (0xff >> (length + 1));
  for (let next = 1; next < length; next += 1) {
    const byte = bytes[at + next];
    if (byte === undefined || (byte & 0xc0) !== 0x80) return undefined;
    point = (point << 6) | (byte & 0x3f);
  }
  const least = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
  const isSurrogate = point >= 0xd800 && point <= 0xdfff;
  return point < least || point > 0x10ffff || isSurrogate ? undefined : point;
}
