import { beforeEach, describe, expect, it } from 'vitest';
import { type OwnSet, sheetOf } from '@/core/study/own-set';
import type { OwnSetStore } from '@/stores/own-set-store';
import { ownId, ownSetWith, REAL_BANK } from '../fixtures/own-sets';

/**
 * What every store of own sets must do.
 *
 * @param name the store's name
 * @param makeStore gives a store that is empty
 */
export function ownSetStoreContract(name: string, makeStore: () => OwnSetStore) {
  describe(`${name} keeps sets of one's own`, () => {
    let store: OwnSetStore;
    beforeEach(() => {
      store = makeStore();
    });

    const listed = async () => {
      const found = await store.list();
      if (!found.ok) throw new Error(found.error.detail);
      return found.value;
    };
    const found = async (words: string) => {
      const hits = await store.search(words);
      if (!hits.ok) throw new Error(hits.error.detail);
      return hits.value;
    };

    it('is empty at first', async () => {
      expect(await listed()).toEqual({ sheets: [], damaged: [] });
      expect(await store.open(ownId('a'))).toEqual({ ok: true, value: undefined });
      expect(await store.remove(ownId('a'))).toEqual({ ok: true, value: undefined });
      expect(await found('rabat')).toEqual([]);
    });

    it('gives back what was kept, field by field, with what it was made of and what changed in it', async () => {
      const set: OwnSet = {
        ...ownSetWith('a'),
        review: {
          made: REAL_BANK,
          edits: [
            { type: 'drop-fact', fact: 'date:2025' },
            { type: 'title', text: { fr: 'Autre titre' } },
          ],
        },
        changes: [{ type: 'removed', kind: 'date', fact: 'date:2025', label: { fr: '2025', en: '2025' } }],
      };
      expect(await store.keep(set)).toEqual({ ok: true, value: undefined });
      expect(await store.open(set.id)).toEqual({ ok: true, value: set });
      expect((await listed()).sheets).toEqual([sheetOf(set)]);
    });

    it('lists the set that changed last first, and says how many questions and cards it has', async () => {
      await store.keep(ownSetWith('a', { changedAt: 5_000 }));
      await store.keep(ownSetWith('b', { changedAt: 9_000 }));
      await store.keep(ownSetWith('c', { changedAt: 7_000 }));
      const { sheets } = await listed();
      expect(sheets.map(({ id }) => id)).toEqual([ownId('b'), ownId('c'), ownId('a')]);
      expect(sheets[0]).toMatchObject({ questions: REAL_BANK.questions.length, languages: ['fr', 'en'] });
      expect(sheets[0]?.cards.length).toBeGreaterThan(10);
    });

    it('puts a set in the place of the one of its id: sheet, set and words', async () => {
      await store.keep(ownSetWith('a', { title: 'Ancien titre' }));
      const renamed = ownSetWith('a', { title: 'Nouveau nom', changedAt: 3_000 });
      await store.keep(renamed);
      expect((await listed()).sheets.map(({ title }) => title.fr)).toEqual(['Nouveau nom']);
      expect(await store.open(renamed.id)).toEqual({ ok: true, value: renamed });
      expect(await found('ancien titre')).toEqual([]);
      expect(await found('nouveau')).toMatchObject([
        { set: renamed.id, where: 'title', text: 'Nouveau nom' },
      ]);
    });

    it('gives a removed set back, so that keeping it again undoes it', async () => {
      const set = ownSetWith('a');
      await store.keep(set);
      await store.keep(ownSetWith('b'));
      const removed = await store.remove(set.id);
      expect(removed).toEqual({ ok: true, value: set });
      expect((await listed()).sheets.map(({ id }) => id)).toEqual([ownId('b')]);
      expect(await store.open(set.id)).toEqual({ ok: true, value: undefined });
      expect((await found('rabat')).every((hit) => hit.set === ownId('b'))).toBe(true);
      if (removed.ok && removed.value !== undefined) await store.keep(removed.value);
      expect(await store.open(set.id)).toEqual({ ok: true, value: set });
    });

    it('finds words in titles, facts and questions of all sets, whatever their accents and case', async () => {
      await store.keep(ownSetWith('a', { title: 'Élection à Évreux' }));
      await store.keep(ownSetWith('b'));
      expect(await found('ELECTION')).toMatchObject([{ set: ownId('a'), where: 'title', language: 'fr' }]);
      const hits = await found('retailleau');
      expect(new Set(hits.map(({ set }) => set))).toEqual(new Set([ownId('a'), ownId('b')]));
      expect(new Set(hits.map(({ where }) => where))).toEqual(new Set(['fact', 'question']));
      expect(await found('élection retailleau')).toEqual([]);
      expect(await found(' \u00a0')).toEqual([]);
    });

    it('is not misled by ids that name what every object has', async () => {
      for (const odd of ['__proto__', 'constructor', 'toString', '']) {
        expect(await store.open(odd)).toEqual({ ok: true, value: undefined });
        expect(await store.remove(odd)).toEqual({ ok: true, value: undefined });
      }
    });

    it('says which sets were kept and removed, until it is told not to', async () => {
      const heard: string[] = [];
      const end = store.watch((sets) => heard.push(...sets));
      await store.keep(ownSetWith('a'));
      await store.remove(ownId('a'));
      end();
      await store.keep(ownSetWith('b'));
      expect(heard).toEqual([ownId('a'), ownId('a')]);
    });
  });
}
