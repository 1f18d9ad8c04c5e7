import { tFor } from '@/app/_i18n/tFor';
import { writeSetFile } from '@/core/bank/set-file';
import { type Bilingual, inBoth, type Language } from '@/core/language';
import { err, ok, type Result } from '@/core/result';
import type { OwnSet, OwnSetSheet } from '@/core/study/own-set';
import { copiedSet, renamedSet } from '@/core/study/own-set-changes';
import { setFileName } from '@/core/study/set-file-name';
import { newOwnSetId } from '@/stores/own-set-id';
import type { OwnSetStore } from '@/stores/own-set-store';
import { openOwnShelf } from '@/stores/own-shelf';
import type { StoreProblemCode } from '@/stores/store-problem';
import type { Titled } from './shelf-news';

/** Loaded when something is done with a set: the database and what checks a set are in no first page. */

/** Why something wasn't done. Each is a key of the `shelf` namespace, after `problem.`. */
export type ActionProblem = StoreProblemCode | 'damaged' | 'missing';

/** Room for the words that say that it is a copy, within what a title may be. */
const LONGEST_COPIED = 1_900;

async function onShelf<T>(
  work: (sets: OwnSetStore) => Promise<Result<T, ActionProblem>>,
): Promise<Result<T, ActionProblem>> {
  const { sets, close } = await openOwnShelf();
  try {
    return await work(sets);
  } finally {
    close();
  }
}

async function opened(sets: OwnSetStore, id: string): Promise<Result<OwnSet, ActionProblem>> {
  const found = await sets.open(id);
  if (!found.ok) return err(found.error.code);
  return found.value === undefined ? err('missing') : ok(found.value);
}

async function kept(sets: OwnSetStore, set: OwnSet): Promise<Result<OwnSet, ActionProblem>> {
  const done = await sets.keep(set);
  return done.ok ? ok(set) : err(done.error.code);
}

/** A title that says that it is a copy's, and that none of the sheets has. */
export function copyTitle(
  { title, titleLanguage }: Titled,
  sheets: readonly OwnSetSheet[],
): Bilingual<string> {
  const taken = new Set(sheets.flatMap((sheet) => Object.values(sheet.title)));
  const numbered = (number: number) =>
    inBoth((side) => {
      const t = tFor(titleLanguage[side], 'shelf');
      const of = title[side].slice(0, LONGEST_COPIED);
      return number === 1 ? t('copyOf', { title: of }) : t('copyNumber', { title: of, number });
    });
  let number = 1;
  // As many steps as there are sheets, at most.
  while (Object.values(numbered(number)).some((each) => taken.has(each))) number += 1;
  return numbered(number);
}

/** Gives a set another title. */
export function renameSet(id: string, title: Bilingual<string>, now: number) {
  return onShelf(async (sets) => {
    const set = await opened(sets, id);
    return set.ok ? kept(sets, renamedSet(set.value, title, now)) : set;
  });
}

/** Makes a copy of a set, and gives it. */
export function duplicateSet(id: string, now: number) {
  return onShelf(async (sets) => {
    const set = await opened(sets, id);
    if (!set.ok) return set;
    const listed = await sets.list();
    if (!listed.ok) return err(listed.error.code);
    const title = copyTitle(set.value.bank, listed.value.sheets);
    return kept(sets, copiedSet(set.value, newOwnSetId(), title, now));
  });
}

/** A set as a file, ready to be handed over. @param language the side of the title that names the file */
export function exportSet(id: string, language: Language) {
  return onShelf(async (sets) => {
    const set = await opened(sets, id);
    if (!set.ok) return set;
    const { bank } = set.value;
    return ok({ set: set.value, name: setFileName(bank.title[language]), text: writeSetFile(bank) });
  });
}

/** Deletes a set, and gives it back; one that can't be opened, and so not brought back, stays. */
export function removeSet(id: string) {
  return onShelf(async (sets) => {
    const set = await opened(sets, id);
    if (!set.ok) return set;
    const removed = await sets.remove(id);
    return removed.ok ? set : err(removed.error.code);
  });
}

/** Puts a set on the shelf: one that was deleted, or one from a file. */
export function keepSet(set: OwnSet) {
  return onShelf((sets) => kept(sets, set));
}
