import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { readProgress } from '@/core/progress/progress';
import type { ProgressEvent } from '@/core/progress/progress-event';
import { type BackUpContent, readBackUp, writeBackUp } from '@/core/study/back-up';
import { dueCards } from '@/core/study/deck';
import type { AttemptStore } from '@/stores/attempt-store';
import type { BackUpStore } from '@/stores/back-up-store';
import type { DraftStore } from '@/stores/draft-store';
import type { OwnSetStore } from '@/stores/own-set-store';
import type { ProgressStore } from '@/stores/progress-store';
import { draftWith, ownId, ownSetWith } from '../fixtures/own-sets';
import { DAY, lapse, mark, NOON, review, reviewsOf, undo } from '../unit/core/progress/events';
import { card } from '../unit/core/study/deck-cards';
import { attemptWith } from './attempt-store';

/** The stores of one device. */
export interface Device {
  readonly backUps: BackUpStore;
  readonly log: ProgressStore;
  readonly attempts: AttemptStore;
  readonly sets: OwnSetStore;
  readonly drafts: DraftStore;
}

const NOTHING: BackUpContent = { events: [], attempts: [], preferences: [], sets: [], drafts: [] };

const LOG: ProgressEvent[] = [
  ...reviewsOf('a', [3, 3, 3]),
  ...reviewsOf('b', [1, 3, 3, 1]),
  ...reviewsOf('c', [3, 4]),
  mark('m1', { kind: 'suspend' }, NOON + DAY, 'c'),
  mark('m2', { kind: 'edit', wording: { answer: { fr: 'Rabat, au Maroc' } } }, NOON, 'a'),
  lapse({ card: 'd', at: NOON + 2 * DAY }),
  undo('u1', 'b-3'),
];

/**
 * What every store of everything must do: give it all, and take it all in again.
 *
 * @param name the stores' name
 * @param makeDevice gives the stores of a device that has nothing yet
 */
export function backUpStoreContract(name: string, makeDevice: () => Device) {
  describe(`${name} can be backed up and restored`, () => {
    let device: Device;
    beforeEach(() => {
      device = makeDevice();
    });

    const eventsOn = async ({ log }: Device): Promise<readonly ProgressEvent[]> => {
      const found = await log.allEvents();
      if (!found.ok) throw new Error(found.error.detail);
      return found.value.events;
    };
    const fileOf = async ({ backUps }: Device): Promise<string> => {
      const kept = await backUps.readAll();
      if (!kept.ok) throw new Error(kept.error.detail);
      return writeBackUp(kept.value, NOON, 'd1');
    };
    const restore = async ({ backUps }: Device, file: string) => {
      const read = readBackUp(file);
      if (!read.ok) throw new Error(read.error.code);
      const merged = await backUps.merge(read.value.content);
      if (!merged.ok) throw new Error(merged.error.detail);
      return merged.value;
    };
    const dueOn = async (on: Device) => {
      const cards = ['a', 'b', 'c', 'd', 'e'].map((id) => card(id));
      const log = readProgress(await eventsOn(on), { retention: 0.9, today: NOON + 20 * DAY });
      const limits = { newPerDay: 20, reviewsPerDay: 200, done: log.today, dayEnds: NOON + 21 * DAY };
      return dueCards(cards, log, NOON + 20 * DAY, limits).map(({ id }) => id);
    };

    it('gives nothing of nothing, and takes nothing from it', async () => {
      const none = { added: 0, already: 0 };
      expect(await restore(device, await fileOf(device))).toMatchObject({ events: none, attempts: none });
    });

    it('shows the same due list on a fresh device', async () => {
      await device.log.appendAll(LOG);
      await device.attempts.save(attemptWith('t1', 3));
      const fresh = makeDevice();
      expect(await restore(fresh, await fileOf(device))).toMatchObject({
        events: { added: LOG.length, already: 0 },
        attempts: { added: 1, already: 0 },
      });
      expect(await dueOn(device)).toEqual(['d', 'b', 'a', 'e']);
      expect(await dueOn(fresh)).toEqual(await dueOn(device));
      expect(await eventsOn(fresh)).toEqual(expect.arrayContaining([...(await eventsOn(device))]));
      expect(await fresh.attempts.attemptsOf('rabat-2025')).toEqual(
        await device.attempts.attemptsOf('rabat-2025'),
      );
    });

    it('doubles nothing when the same file is restored twice', async () => {
      await device.log.appendAll(LOG);
      await device.attempts.save(attemptWith('t1', 3));
      const file = await fileOf(device);
      expect(await restore(device, file)).toMatchObject({
        events: { added: 0, already: LOG.length },
        attempts: { added: 0, already: 1 },
      });
      expect(await eventsOn(device)).toHaveLength(LOG.length);
    });

    it('merges two devices into the same, whichever restores the other', async () => {
      const other = makeDevice();
      await device.log.appendAll(LOG.slice(0, 8));
      await other.log.appendAll([...LOG.slice(4), review({ id: 'elsewhere', card: 'e', at: NOON + 5 })]);
      const [here, there] = [await fileOf(device), await fileOf(other)];
      await restore(device, there);
      await restore(other, here);
      const ids = (events: readonly ProgressEvent[]) => events.map(({ id }) => id).sort();
      expect(ids(await eventsOn(device))).toEqual(ids(await eventsOn(other)));
      expect(await dueOn(device)).toEqual(await dueOn(other));
    });

    it('keeps what has got further here, and takes what has got further there', async () => {
      await device.attempts.save(attemptWith('mine', 4));
      await device.attempts.save(attemptWith('theirs', 1));
      const attempts = [attemptWith('mine', 2), attemptWith('theirs', 3)];
      const merged = await device.backUps.merge({ ...NOTHING, attempts });
      expect(merged).toMatchObject({ ok: true, value: { attempts: { added: 1, already: 1 } } });
      const found = await device.attempts.attemptsOf('rabat-2025');
      if (!found.ok) throw new Error(found.error.detail);
      const answered = new Map(
        found.value.attempts.map(({ id, answers }) => [id, answers.filter((each) => each !== null).length]),
      );
      expect(answered).toEqual(
        new Map([
          ['mine', 4],
          ['theirs', 3],
        ]),
      );
    });

    it('keeps the preferences chosen here, takes the others, and never another device’s id', async () => {
      const there = [
        { key: 'study-settings', value: { newPerDay: 5 } },
        { key: 'cards-sides', value: 'other' },
      ];
      await device.backUps.merge({ ...NOTHING, preferences: there.slice(0, 1) });
      const changed = [{ key: 'study-settings', value: { newPerDay: 9 } }, ...there.slice(1)];
      const merged = await device.backUps.merge({ ...NOTHING, preferences: changed });
      expect(merged).toMatchObject({ ok: true, value: { preferences: { added: 1, already: 1 } } });
      const kept = await device.backUps.readAll();
      if (!kept.ok) throw new Error(kept.error.detail);
      expect(kept.value.preferences).toEqual(expect.arrayContaining(there));
      const file = writeBackUp({ ...kept.value, preferences: [{ key: 'device', value: 'x' }] }, NOON, 'd1');
      expect(readBackUp(file)).toMatchObject({ ok: true, value: { content: { preferences: [] } } });
    });

    it('brings own sets and drafts to a fresh device, once', async () => {
      const set = ownSetWith('a');
      const draft = draftWith('d', 'Un texte.');
      await device.sets.keep(set);
      await device.drafts.keep(draft);
      const fresh = makeDevice();
      const file = await fileOf(device);
      const added = { added: 1, already: 0 };
      expect(await restore(fresh, file)).toMatchObject({ sets: added, drafts: added });
      expect(await fresh.sets.open(set.id)).toEqual({ ok: true, value: set });
      expect(await fresh.sets.list()).toEqual(await device.sets.list());
      expect(await fresh.sets.search('retailleau')).toEqual(await device.sets.search('retailleau'));
      expect(await fresh.drafts.open('d')).toEqual({ ok: true, value: draft });
      const already = { added: 0, already: 1 };
      expect(await restore(fresh, file)).toMatchObject({ sets: already, drafts: already });
    });

    it('of an own set or a draft that is in both keeps what was changed later', async () => {
      await device.sets.keep(ownSetWith('a', { title: 'Ici, plus tard', changedAt: 5_000 }));
      await device.sets.keep(ownSetWith('b', { title: 'Ici, plus tôt', changedAt: 5_000 }));
      await device.drafts.keep(draftWith('d', 'ici, plus tard', 5_000));
      await device.drafts.keep(draftWith('e', 'ici, plus tôt', 5_000));
      const merged = await device.backUps.merge({
        ...NOTHING,
        sets: [
          ownSetWith('a', { title: 'Là, plus tôt', changedAt: 4_999 }),
          ownSetWith('b', { title: 'Là, plus tard', changedAt: 5_001 }),
        ],
        drafts: [draftWith('d', 'là, plus tôt', 4_999), draftWith('e', 'là, plus tard', 5_001)],
      });
      const half = { added: 1, already: 1 };
      expect(merged).toMatchObject({ ok: true, value: { sets: half, drafts: half } });
      const listed = await device.sets.list();
      expect(listed.ok && listed.value.sheets.map(({ title }) => title.fr)).toEqual([
        'Là, plus tard',
        'Ici, plus tard',
      ]);
      expect(await device.sets.open(ownId('a'))).toMatchObject({
        value: { bank: { title: { fr: 'Ici, plus tard' } } },
      });
      expect(await device.drafts.open('d')).toMatchObject({ value: { texts: [{ text: 'ici, plus tard' }] } });
      expect(await device.drafts.open('e')).toMatchObject({ value: { texts: [{ text: 'là, plus tard' }] } });
    });

    it('takes in each event of a file once, in any order and however often it stands there', async () => {
      await fc.assert(
        fc.asyncProperty(fc.shuffledSubarray([...LOG, ...LOG]), async (events) => {
          const fresh = makeDevice();
          const merged = await fresh.backUps.merge({ ...NOTHING, events });
          const distinct = new Set(events.map(({ id }) => id)).size;
          expect(merged).toMatchObject({ ok: true, value: { events: { added: distinct } } });
          expect(await eventsOn(fresh)).toHaveLength(distinct);
        }),
        { numRuns: 20 },
      );
    });
  });
}
