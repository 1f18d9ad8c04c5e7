import { ok } from '@/core/result';
import type { Draft } from '@/core/study/draft';
import { type DraftStore, latestFirst } from './draft-store';

/**
 * Drafts that are gone with the page: for browsers that offer no storage, and for tests.
 *
 * @param kept where the drafts are, by id; another store of the same page may share them
 */
export function memoryDraftStore(kept = new Map<string, Draft>()): DraftStore {
  return {
    async list() {
      return ok({ drafts: latestFirst([...kept.values()]), damaged: [] });
    },
    async open(id) {
      return ok(kept.get(id));
    },
    async keep(draft) {
      kept.set(draft.id, draft);
      return ok(undefined);
    },
    async remove(id) {
      kept.delete(id);
      return ok(undefined);
    },
  };
}
