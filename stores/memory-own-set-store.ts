import { ok } from '@/core/result';
import { type OwnSet, sheetOf } from '@/core/study/own-set';
import { findInSets, searchText } from '@/core/study/set-search';
import { inShelfOrder, type OwnSetStore } from './own-set-store';
import { hearOfSets, tellOfSets } from './set-news';

/**
 * Own sets that are gone with the page: for browsers that offer no storage, and for tests.
 *
 * @param kept where the sets are, by id; another store of the same page may share them
 */
export function memoryOwnSetStore(kept = new Map<string, OwnSet>()): OwnSetStore {
  return {
    async list() {
      return ok({ sheets: inShelfOrder([...kept.values()].map(sheetOf)), damaged: [] });
    },
    async open(id) {
      return ok(kept.get(id));
    },
    async keep(set) {
      kept.set(set.id, set);
      tellOfSets([set.id]);
      return ok(undefined);
    },
    async remove(id) {
      const removed = kept.get(id);
      kept.delete(id);
      tellOfSets([id]);
      return ok(removed);
    },
    async search(words) {
      const texts = [...kept.values()].map(({ id, bank }) => [id, searchText(bank)] as const);
      return ok(findInSets(texts, words));
    },
    watch: hearOfSets,
  };
}
