import { randomUUID } from 'node:crypto';
import { open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { decodeUtf8 } from '@/core/article/utf8';
import { MAX_BANK_LENGTH } from '@/core/bank/admission';
import type { Bank } from '@/core/bank/bank';
import { parseBankText } from '@/core/bank/parse-bank';
import { pathToText } from '@/core/bank/problems';
import { err, ok, type Result } from '@/core/result';
import { isOwnSetId } from '@/core/study/own-set-id';

/** Why a file could not be read or written. Each code is a locale key of the `make` namespace. */
export type FileProblem =
  | { readonly code: 'missing' | 'directory' | 'empty' | 'out-is-directory' }
  | { readonly code: 'out-no-directory'; readonly directory: string }
  | { readonly code: 'unreadable' | 'unwritable'; readonly cause: string }
  | { readonly code: 'too-large'; readonly size: number; readonly limit: number }
  | { readonly code: 'not-utf-8'; readonly byte: number; readonly line: number };

/** The largest bank that is read, in bytes: UTF-8 takes at most three bytes for a UTF-16 code unit. */
export const MAX_BANK_BYTES = MAX_BANK_LENGTH * 3;

/** Where the shipped study sets are, from the project's root, in which the server and the commands run. */
const SETS_FOLDER = 'quiz-data';
const SET_ID = /^[a-z0-9-]{1,64}$/;

/** The system's own code for a failure (`EACCES`, `ENOSPC`). */
function causeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

/** The line, from 1, of a byte. */
function lineOf(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (const byte of bytes.subarray(0, offset)) if (byte === 0x0a) line += 1;
  return line;
}

/** Reads a file of at most `maxBytes`; a larger one is refused before it is read. */
export async function readFileBytes(
  path: string,
  maxBytes: number,
): Promise<Result<Uint8Array, FileProblem>> {
  try {
    const status = await stat(path);
    if (status.isDirectory()) return err({ code: 'directory' });
    if (!status.isFile()) return err({ code: 'unreadable', cause: 'not a regular file' });
    if (status.size > maxBytes) return err({ code: 'too-large', size: status.size, limit: maxBytes });
    return ok(await readFile(path));
  } catch (error) {
    const cause = causeOf(error);
    return err(
      cause === 'ENOENT' || cause === 'ENOTDIR' ? { code: 'missing' } : { code: 'unreadable', cause },
    );
  }
}

/**
 * Reads a UTF-8 text file of at most `maxBytes`, exactly as it stands (a byte order mark included, so that
 * offsets are the file's own).
 */
export async function readTextFile(path: string, maxBytes: number): Promise<Result<string, FileProblem>> {
  const bytes = await readFileBytes(path, maxBytes);
  if (!bytes.ok) return bytes;
  const text = decodeUtf8(bytes.value);
  if (!text.ok)
    return err({
      code: 'not-utf-8',
      byte: text.error.offset,
      line: lineOf(bytes.value, text.error.offset),
    });
  return text.value.replace(/^\uFEFF/, '').trim() === '' ? err({ code: 'empty' }) : text;
}

/** Says beforehand why a file can't be written there, so that no long work is done for nothing. */
export async function checkWritable(path: string): Promise<Result<true, FileProblem>> {
  const directory = dirname(resolve(path));
  try {
    const parent = await stat(directory).catch(() => undefined);
    if (!parent?.isDirectory()) return err({ code: 'out-no-directory', directory: dirname(path) });
    const target = await stat(path).catch(() => undefined);
    return target?.isDirectory() ? err({ code: 'out-is-directory' }) : ok(true);
  } catch (error) {
    return err({ code: 'unwritable', cause: causeOf(error) });
  }
}

/**
 * Writes a whole file or leaves the old one as it was: the text goes to a new file beside it, reaches the
 * disk, then takes its name.
 */
export async function writeWhole(path: string, text: string): Promise<Result<true, FileProblem>> {
  const allowed = await checkWritable(path);
  if (!allowed.ok) return allowed;
  const draft = join(dirname(resolve(path)), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    const file = await open(draft, 'wx');
    try {
      await file.writeFile(text, 'utf8');
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
    return ok(true);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    return err({ code: 'unwritable', cause: causeOf(error) });
  }
}

/** Whether a study set may be called so; anything else never becomes part of a path. */
export function isSetId(set: string): boolean {
  return SET_ID.test(set) && !isOwnSetId(set);
}

/** The ids of the shipped study sets that have a bank, in order. `folder` is where they lie. */
export async function listSets(folder: string = SETS_FOLDER): Promise<string[]> {
  const entries = await readdir(/* turbopackIgnore: true */ folder, { withFileTypes: true }).catch(() => []);
  const found = await Promise.all(
    entries.map(async (entry) => {
      if (!entry.isDirectory() || !isSetId(entry.name)) return [];
      const bank = await stat(join(folder, entry.name, 'bank.json')).catch(() => undefined);
      return bank?.isFile() ? [entry.name] : [];
    }),
  );
  return found.flat().sort();
}

/**
 * A shipped study set's bank, proved on reading. Server and build only. Throws on an id that names no set and
 * on a bank that isn't sound: what ships is checked beforehand, so neither is expected.
 */
export async function loadBank(set: string, folder: string = SETS_FOLDER): Promise<Bank> {
  if (!isSetId(set)) throw new Error('There is no such study set.');
  const path = join(folder, set, 'bank.json');
  const text = await readTextFile(path, MAX_BANK_BYTES);
  if (!text.ok) throw new Error(`The study set "${set}" can't be read: ${text.error.code}.`);
  const bank = parseBankText(text.value);
  if (bank.ok) return bank.value;
  const [first] = bank.error;
  throw new Error(`The study set "${set}" isn't sound: ${first?.code} at ${pathToText(first?.path ?? [])}.`);
}
