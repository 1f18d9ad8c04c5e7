import { beforeEach, describe, expect, it } from 'vitest';
import type { Draft } from '@/core/study/draft';
import type { DraftStore } from '@/stores/draft-store';
import { draftWith, ownId, REAL_BANK } from '../fixtures/own-sets';

/**
 * What every store of drafts must do.
 *
 * @param name the store's name
 * @param makeStore gives a store that is empty
 */
export function draftStoreContract(name: string, makeStore: () => DraftStore) {
  describe(`${name} keeps drafts`, () => {
    let store: DraftStore;
    beforeEach(() => {
      store = makeStore();
    });

    it('is empty at first', async () => {
      expect(await store.list()).toEqual({ ok: true, value: { drafts: [], damaged: [] } });
      expect(await store.open('a')).toEqual({ ok: true, value: undefined });
      expect(await store.remove('a')).toEqual({ ok: true, value: undefined });
    });

    it('gives back what was kept, field by field, with its review', async () => {
      const draft: Draft = {
        ...draftWith('a', 'Un texte\r\n avec <b>des</b> signes\u202f!'),
        review: { made: REAL_BANK, edits: [{ type: 'confirm-fact', fact: 'date:2025' }] },
        correcting: ownId('a'),
      };
      expect(await store.keep(draft)).toEqual({ ok: true, value: undefined });
      expect(await store.open('a')).toEqual({ ok: true, value: draft });
    });

    it('keeps an empty text, and two texts', async () => {
      const draft = { id: 'a', changedAt: 1, texts: [{ text: '' }, { text: 'Two.' }] };
      await store.keep(draft);
      expect(await store.open('a')).toEqual({ ok: true, value: draft });
    });

    it('puts a draft in the place of the one of its id, and lists the one that changed last first', async () => {
      await store.keep(draftWith('a', 'un', 1));
      await store.keep(draftWith('b', 'deux', 2));
      await store.keep(draftWith('a', 'trois', 3));
      const found = await store.list();
      const texts = found.ok ? found.value.drafts.map((each) => each.texts[0]?.text) : [];
      expect(texts).toEqual(['trois', 'deux']);
      await store.remove('a');
      expect(await store.open('a')).toEqual({ ok: true, value: undefined });
    });
  });
}
