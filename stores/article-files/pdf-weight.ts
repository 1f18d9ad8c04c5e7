import { Unzlib } from 'fflate';

/** What the streams of a file may unpack to, in bytes: one that isn't a picture, and all of those together. */
const MOST_IN_ONE = 24 * 1_048_576;
const MOST_IN_ALL = 96 * 1_048_576;

/** Deflate packs at most about 1032 : 1, so that one slice never unpacks to more than some 4 MB. */
const SLICE_BYTES = 4_096;

/** How far before its stream a dictionary may begin. */
const DICTIONARY_BYTES = 1_024;

class Enough extends Error {}

/**
 * Whether a PDF unpacks to far more than an article: a few kilobytes can become gigabytes, which pdf.js would read to
 * their end. Every packed stream but pictures (which are never looked at) is unpacked and counted, and let go at once.
 */
export function isTooHeavy(bytes: Uint8Array): boolean {
  let total = 0;
  for (const start of packedStreams(bytes)) {
    const length = unpackedLength(bytes, start, Math.min(MOST_IN_ONE, MOST_IN_ALL - total));
    if (length === undefined) return true;
    total += length;
  }
  return false;
}

/** Where zlib data begins, after the word `stream` and its line end. */
function* packedStreams(bytes: Uint8Array): Generator<number> {
  for (let at = findStream(bytes, 0); at !== -1; at = findStream(bytes, at + 6)) {
    let start = at + 6;
    if (bytes[start] === 0x0d) start += 1;
    if (bytes[start] === 0x0a) start += 1;
    const isZlib =
      ((bytes[start] ?? 0) & 0x0f) === 8 && (((bytes[start] ?? 0) << 8) | (bytes[start + 1] ?? 0)) % 31 === 0;
    if (isZlib && !isPicture(bytes, at)) yield start;
  }
}

/** The next `stream` that isn't the end of `endstream`, or -1. */
function findStream(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0x73, from); at !== -1; at = bytes.indexOf(0x73, at + 1)) {
    const isWord = [0x74, 0x72, 0x65, 0x61, 0x6d].every((letter, index) => bytes[at + 1 + index] === letter);
    if (isWord && bytes[at - 1] !== 0x64) return at;
  }
  return -1;
}

function isPicture(bytes: Uint8Array, stream: number): boolean {
  const before = new TextDecoder('latin1').decode(
    bytes.subarray(Math.max(0, stream - DICTIONARY_BYTES), stream),
  );
  return /\/Subtype\s{0,3}\/Image\b/u.test(before.slice(Math.max(0, before.lastIndexOf(' obj'))));
}

/** How many bytes a stream unpacks to; undefined when more than `most`. One that is damaged counts as far as it goes. */
function unpackedLength(bytes: Uint8Array, start: number, most: number): number | undefined {
  let length = 0;
  let isOver = false;
  const inflate = new Unzlib((chunk, isLast) => {
    length += chunk.length;
    isOver = isLast;
    if (length > most) throw new Enough();
  });
  try {
    for (let at = start; at < bytes.length && !isOver; at += SLICE_BYTES) {
      const slice = bytes.subarray(at, at + SLICE_BYTES);
      const isLast = slice.length < SLICE_BYTES || endsIn(slice);
      inflate.push(slice, isLast);
      if (isLast) break;
    }
  } catch (error) {
    if (error instanceof Enough) return undefined;
  }
  return length;
}

/** Whether `endstream` stands in a slice: what follows is no longer of this stream. */
function endsIn(slice: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(slice).includes('endstream');
}
