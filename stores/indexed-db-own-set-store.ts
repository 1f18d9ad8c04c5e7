import type { DamageReason } from '@/core/progress/progress-event';
import { err, ok, type Result } from '@/core/result';
import { OWN_SET_VERSION, type OwnSet, type OwnSetSheet, readSheet, sheetOf } from '@/core/study/own-set';
import { findInSets, searchText } from '@/core/study/set-search';
import type { BrowserDatabase, OpenStores } from './browser-database';
import { type FoundRecord, readOneByOne } from './indexed-db-records';
import { inShelfOrder, type OwnSetStore, type StoredSheets } from './own-set-store';
import type { DamagedRecord } from './progress-store';
import { hearOfSets, tellOfSets } from './set-news';
import { type StoreProblem, storeProblemOf } from './store-problem';

/** Own sets in the browser's database. What checks a set is loaded when one is opened: Zod is no part of a first page. */
export function indexedDbOwnSetStore(database: BrowserDatabase): OwnSetStore {
  return {
    async list() {
      const quick = await database.read('sets', (sets) => sets.getAll());
      if (quick.ok) return ok(sorted(quick.value.map((value) => ({ key: value.id, value }))));
      const each = await readOneByOne(database, 'sets', (sets) => sets.getAllKeys());
      return each.ok ? ok(sorted(each.value)) : each;
    },

    async open(id) {
      const [check, found] = await Promise.all([
        loadCheck(),
        database.read('banks', async (banks): Promise<unknown> => banks.get(id)),
      ]);
      if (!found.ok) return found;
      if (!check.ok) return check;
      if (found.value === undefined) return ok(undefined);
      const set = check.value(found.value);
      return set.ok ? set : err({ code: 'damaged', reason: set.error });
    },

    async keep(set) {
      const kept = await database.transact('readwrite', (stores) => putOwnSet(stores, set));
      if (kept.ok) tellOfSets([set.id]);
      return kept;
    },

    async remove(id) {
      const found = await database.read('banks', async (banks): Promise<unknown> => banks.get(id));
      const removed = await database.transact('readwrite', async ({ sets, banks, words }) => {
        await Promise.all([sets, banks, words].map(async (store) => store.delete(id)));
      });
      if (!removed.ok) return removed;
      tellOfSets([id]);
      const check = await loadCheck();
      const set = check.ok && found.ok ? check.value(found.value) : undefined;
      return ok(set?.ok ? set.value : undefined);
    },

    async search(typed) {
      const words = await database.read('words', (all) => all.getAll());
      if (!words.ok) return words;
      return ok(
        findInSets(
          words.value.map(({ id, text }) => [id, text] as const),
          typed,
        ),
      );
    },

    watch: hearOfSets,
  };
}

/** Puts a set with its sheet and its words where they belong, in the transaction of whoever calls. */
export async function putOwnSet(
  { sets, banks, words }: Pick<OpenStores<'readwrite'>, 'sets' | 'banks' | 'words'>,
  set: OwnSet,
): Promise<void> {
  const version = OWN_SET_VERSION;
  // Async, so that one that throws at once leaves no other without a listener.
  await Promise.all(
    [
      async () => sets.put({ version, ...sheetOf(set) }),
      async () => banks.put({ version, ...set }),
      async () => words.put({ id: set.id, text: searchText(set.bank) }),
    ].map((put) => put()),
  );
}

type Check = (record: unknown) => Result<OwnSet, DamageReason>;

async function loadCheck(): Promise<Result<Check, StoreProblem>> {
  try {
    return ok((await import('@/core/study/parse-own-set')).parseOwnSet);
  } catch (thrown) {
    return err(storeProblemOf(thrown));
  }
}

/** Sets aside what is no sheet, and names it. */
function sorted(records: readonly FoundRecord[]): StoredSheets {
  const sheets: OwnSetSheet[] = [];
  const damaged: DamagedRecord[] = [];
  for (const { key, value } of records) {
    const sheet = readSheet(value);
    if (sheet.ok) sheets.push(sheet.value);
    else damaged.push({ key, reason: sheet.error });
  }
  return { sheets: inShelfOrder(sheets), damaged };
}
