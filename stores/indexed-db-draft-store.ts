import type { DamageReason } from '@/core/progress/progress-event';
import { err, ok, type Result } from '@/core/result';
import type { Draft } from '@/core/study/draft';
import { OWN_SET_VERSION } from '@/core/study/own-set';
import type { BrowserDatabase } from './browser-database';
import { type DraftStore, latestFirst } from './draft-store';
import { type FoundRecord, readOneByOne } from './indexed-db-records';
import type { DamagedRecord } from './progress-store';
import { type StoreProblem, storeProblemOf } from './store-problem';

/** Drafts in the browser's database. What checks a draft is loaded when one is read: Zod is no part of a first page. */
export function indexedDbDraftStore(database: BrowserDatabase): DraftStore {
  return {
    async list() {
      const check = await loadCheck();
      if (!check.ok) return check;
      const records = await readRecords(database);
      if (!records.ok) return records;
      const drafts: Draft[] = [];
      const damaged: DamagedRecord[] = [];
      for (const { key, value } of records.value) {
        const draft = check.value(value);
        if (draft.ok) drafts.push(draft.value);
        else damaged.push({ key, reason: draft.error });
      }
      return ok({ drafts: latestFirst(drafts), damaged });
    },

    async open(id) {
      const [check, found] = await Promise.all([
        loadCheck(),
        database.read('drafts', async (drafts): Promise<unknown> => drafts.get(id)),
      ]);
      if (!found.ok) return found;
      if (!check.ok) return check;
      if (found.value === undefined) return ok(undefined);
      const draft = check.value(found.value);
      return draft.ok ? draft : err({ code: 'damaged', reason: draft.error });
    },

    keep: (draft) =>
      database.write('drafts', async (drafts) => {
        await drafts.put({ version: OWN_SET_VERSION, ...draft });
      }),

    remove: (id) => database.write('drafts', (drafts) => drafts.delete(id)),
  };
}

async function readRecords(database: BrowserDatabase): Promise<Result<FoundRecord[], StoreProblem>> {
  const quick = await database.read('drafts', (drafts) => drafts.getAll());
  if (quick.ok) return ok(quick.value.map((value) => ({ key: value.id, value })));
  return readOneByOne(database, 'drafts', (drafts) => drafts.getAllKeys());
}

type Check = (record: unknown) => Result<Draft, DamageReason>;

async function loadCheck(): Promise<Result<Check, StoreProblem>> {
  try {
    return ok((await import('@/core/study/parse-own-set')).parseDraft);
  } catch (thrown) {
    return err(storeProblemOf(thrown));
  }
}
