import { decodeUtf8 } from '@/core/article/utf8';
import { MAX_BANK_LENGTH } from '@/core/bank/admission';
import type { BankProblem } from '@/core/bank/problems';
import { type ReadSet, readSetFile, type SkippedItem } from '@/core/bank/set-file';
import { err, ok, type Result } from '@/core/result';
import type { OwnSetSheet } from '@/core/study/own-set';
import { importedSet } from '@/core/study/own-set-changes';
import { isOwnSetId } from '@/core/study/own-set-id';
import { newOwnSetId } from '@/stores/own-set-id';
import { openOwnShelf } from '@/stores/own-shelf';
import { copyTitle, keepSet } from './own-set-actions';

/** Loaded when a set is imported: it checks with Zod, and proves every question. */

/** Why nothing was taken of a file. */
export type ImportProblem =
  | { readonly file: 'unreadable' | 'not-utf-8' | 'failed' }
  | { readonly bank: readonly (BankProblem | SkippedItem)[] };

/** A set's file that can be taken: what is in it, what was left out, and the same set where it is here already. */
export interface Importable extends ReadSet {
  readonly already: OwnSetSheet | undefined;
  /** False where the browser keeps nothing. */
  readonly isKept: boolean;
}

/** How a set is taken: as a new one, in the place of the one that is here, or beside it. */
export type ImportWay = 'new' | 'replace' | 'both';

/** The text of a file; one that can't be a set for its size is not even opened. */
async function textOf(file: Blob): Promise<Result<string, ImportProblem>> {
  // UTF-8 takes at least a byte for a UTF-16 code unit, at most three.
  if (file.size > MAX_BANK_LENGTH * 3) {
    return err({ bank: [{ path: [], code: 'bank-too-large', limit: MAX_BANK_LENGTH }] });
  }
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return err({ file: 'unreadable' });
  }
  const text = decodeUtf8(bytes);
  return text.ok ? text : err({ file: 'not-utf-8' });
}

/** The set of a file that is here already: under its own id or, when the id is another's, by its title and its cards. */
function alreadyHere({ bank }: ReadSet, sheets: readonly OwnSetSheet[]): OwnSetSheet | undefined {
  const { title, set } = bank;
  if (isOwnSetId(set)) return sheets.find(({ id }) => id === set);
  const asked = new Set(bank.questions.map(({ id }) => id));
  return sheets.find(
    (sheet) =>
      sheet.title.fr === title.fr &&
      sheet.title.en === title.en &&
      sheet.questions === bank.questions.length &&
      sheet.cards.every((card) => asked.has(card)),
  );
}

/** Reads what was chosen, dropped or pasted. Nothing is kept yet. */
export async function readImport(source: Blob | string): Promise<Result<Importable, ImportProblem>> {
  const text = typeof source === 'string' ? ok(source) : await textOf(source);
  if (!text.ok) return text;
  const read = readSetFile(text.value);
  if (!read.ok) return err({ bank: read.error });
  const { sets, isKept, close } = await openOwnShelf();
  try {
    const listed = await sets.list();
    // A shelf that can't be listed says so when the set is kept.
    const already = listed.ok ? alreadyHere(read.value, listed.value.sheets) : undefined;
    return ok({ ...read.value, already, isKept });
  } finally {
    close();
  }
}

/** Puts a set that was read on the shelf, and gives it. @param now epoch milliseconds */
export async function takeImport({ bank, already }: Importable, way: ImportWay, now: number) {
  if (way === 'replace' && already) return keepSet(importedSet(bank, already.id, now, already.madeAt));
  if (way === 'both' && already) {
    const title = copyTitle(bank, [already]);
    return keepSet(importedSet({ ...bank, title }, newOwnSetId(), now));
  }
  return keepSet(importedSet(bank, isOwnSetId(bank.set) ? bank.set : newOwnSetId(), now));
}
