import { beforeEach, describe, expect, it } from 'vitest';
import type { ProgressStore, StoredLog } from '@/stores/progress-store';
import { lapse, mark, NOON, review, undo } from '../unit/core/progress/events';

/**
 * What every store of the log must do.
 *
 * @param name the store's name
 * @param makeStore gives a store that is empty
 */
export function progressStoreContract(name: string, makeStore: () => ProgressStore | Promise<ProgressStore>) {
  describe(`${name} keeps the log of reviews`, () => {
    let store: ProgressStore;
    beforeEach(async () => {
      store = await makeStore();
    });

    const log = async (set?: string): Promise<StoredLog> => {
      const found = await (set === undefined ? store.allEvents() : store.eventsOfSet(set));
      if (!found.ok) throw new Error(found.error.detail);
      return found.value;
    };
    const ids = async (set?: string) => (await log(set)).events.map(({ id }) => id).sort();

    it('is empty at first', async () => {
      expect(await log()).toEqual({ events: [], damaged: [] });
      expect(await log('rabat-2025')).toEqual({ events: [], damaged: [] });
    });

    it('gives back what was appended, field by field', async () => {
      const given = [review({ id: 'a', at: NOON + 1 }), undo('u', 'a', NOON + 2)];
      for (const event of given) expect(await store.append(event)).toEqual({ ok: true, value: undefined });
      expect((await log()).events).toHaveLength(2);
      expect((await log()).events).toEqual(expect.arrayContaining(given));
    });

    it('does not double an event that is appended twice, one after the other or at once', async () => {
      const event = review({ id: 'a' });
      await store.append(event);
      expect((await store.append(event)).ok).toBe(true);
      await Promise.all([store.append(review({ id: 'b' })), store.append(review({ id: 'b' }))]);
      expect(await ids()).toEqual(['a', 'b']);
    });

    it('never changes what it has', async () => {
      await store.append(review({ id: 'a', rating: 4 }));
      expect((await store.append(review({ id: 'a', rating: 1 }))).ok).toBe(true);
      expect((await log()).events).toMatchObject([{ id: 'a', rating: 4 }]);
    });

    it('keeps several events at once, and says how many it had not', async () => {
      const given = [review({ id: 'a' }), mark('m', { kind: 'bury', until: NOON + 9 }), lapse()];
      expect(await store.appendAll(given)).toEqual({ ok: true, value: 3 });
      expect(await store.appendAll([...given, mark('n', { kind: 'flag' })])).toEqual({ ok: true, value: 1 });
      expect(await store.appendAll([])).toEqual({ ok: true, value: 0 });
      expect(await ids()).toEqual(['a', 'lapse:t1:q1', 'm', 'n']);
      expect((await log()).events).toEqual(expect.arrayContaining(given));
    });

    it('ends a watch without a word', () => {
      const end = store.watch(() => {});
      expect(end()).toBeUndefined();
    });

    it('tells the sets apart', async () => {
      await store.append(review({ id: 'a' }));
      await store.append(review({ id: 'b', set: 'another' }));
      expect(await ids('rabat-2025')).toEqual(['a']);
      expect(await ids('another')).toEqual(['b']);
      expect(await ids('none')).toEqual([]);
      expect(await ids()).toEqual(['a', 'b']);
    });

    it('takes ids that name parts of every object', async () => {
      for (const id of ['__proto__', 'constructor', 'toString']) await store.append(review({ id, set: id }));
      expect(await ids()).toEqual(['__proto__', 'constructor', 'toString']);
      expect(await ids('__proto__')).toEqual(['__proto__']);
    });

    it('keeps many events appended at once', async () => {
      const given = Array.from({ length: 100 }, (_, index) => review({ id: `r${index}`, at: NOON + index }));
      await Promise.all(given.map((event) => store.append(event)));
      expect((await log('rabat-2025')).events).toHaveLength(100);
    });
  });
}
