import { Inflate } from 'fflate';
import { err, ok, type Result } from '@/core/result';

/** One file of an archive, as its table of contents lists it; nothing of it has been unpacked. */
export interface ZipEntry {
  readonly name: string;
  /** 0: stored as it is; 8: deflated. Others are not read. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  /** Where its local header begins. */
  readonly offset: number;
}

export type ZipProblem = 'zip-damaged' | 'zip-too-large';

/** A Word file has a few dozen; one with a million is made to harm. */
const MOST_ENTRIES = 4_096;

/** Deflate packs at most about 1032 : 1, so that one slice never unpacks to more than some 4 MB. */
const SLICE_BYTES = 4_096;

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;

/**
 * The table of contents of a zip archive (PKWARE APPNOTE 6.3.10, sections 4.3.12 and 4.3.16). Takes the whole file.
 * Errors: no table, or one that leads outside the file or names a file twice; more entries than 4,096. Names are
 * given as they stand: they may hold `..` or begin with `/`, and must never become a path.
 */
export function listZip(bytes: Uint8Array): Result<readonly ZipEntry[], ZipProblem> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return err('zip-damaged');
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) return err('zip-too-large');
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_BYTES > end || view.getUint32(at, true) !== ENTRY_SIGNATURE) return err('zip-damaged');
    const nameEnd = at + ENTRY_BYTES + view.getUint16(at + 28, true);
    if (nameEnd > end) return err('zip-damaged');
    const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_BYTES, nameEnd));
    if (entries.has(name)) return err('zip-damaged');
    entries.set(name, {
      name,
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return ok([...entries.values()]);
}

/**
 * Unpacks one entry, of which at most `most` bytes may come: what really comes is counted, whatever the table says,
 * and unpacking stops as soon as it is too much. Its checksum must be right.
 */
export function unpack(bytes: Uint8Array, entry: ZipEntry, most: number): Result<Uint8Array, ZipProblem> {
  const packed = packedBytes(bytes, entry);
  if (packed === undefined || entry.isEncrypted) return err('zip-damaged');
  if (entry.method === 0 && packed.length > most) return err('zip-too-large');
  const whole = entry.method === 0 ? ok(packed) : inflated(packed, most);
  return !whole.ok || crc32(whole.value) === entry.crc ? whole : err('zip-damaged');
}

function packedBytes(bytes: Uint8Array, { offset, packed, method }: ZipEntry): Uint8Array | undefined {
  if ((method !== 0 && method !== 8) || offset + LOCAL_BYTES > bytes.length) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(offset, true) !== LOCAL_SIGNATURE) return undefined;
  const start = offset + LOCAL_BYTES + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + packed > bytes.length ? undefined : bytes.subarray(start, start + packed);
}

class TooLarge extends Error {}

function inflated(packed: Uint8Array, most: number): Result<Uint8Array, ZipProblem> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  let isWhole = false;
  const inflate = new Inflate((chunk, isLast) => {
    length += chunk.length;
    isWhole = isLast;
    if (length > most) throw new TooLarge();
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < packed.length; at += SLICE_BYTES) {
      inflate.push(packed.subarray(at, at + SLICE_BYTES), at + SLICE_BYTES >= packed.length);
    }
  } catch (error) {
    return err(error instanceof TooLarge ? 'zip-too-large' : 'zip-damaged');
  }
  return isWhole ? ok(joined(chunks, length)) : err('zip-damaged');
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** Where the record that ends the archive begins: in its last 64 KB, as a comment may follow. */
function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - END_BYTES - 0xffff);
  for (let at = view.byteLength - END_BYTES; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return undefined;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** The checksum of zip archives (CRC-32, polynomial 0xEDB88320 reversed). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
