import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { readProgress } from '@/core/progress/progress';
import type { ProgressEvent } from '@/core/progress/progress-event';
import { writeBackUp } from '@/core/study/back-up';
import { browserDatabase } from '@/stores/browser-database';
import { indexedDbBackUpStore } from '@/stores/indexed-db-back-up-store';
import { indexedDbProgressStore } from '@/stores/indexed-db-progress-store';
import { memoryProgressStore } from '@/stores/memory-progress-store';
import { readPreference } from '@/stores/preferences';
import { readSetProgress, snapshotKey } from '@/stores/set-progress';
import { MINUTE, mark, NOON, review, undo } from '../core/progress/events';

const SET = 'rabat-2025';
const OPTIONS = { retention: 0.9, today: NOON };
const LOG: ProgressEvent[] = Array.from({ length: 2_000 }, (_, index) =>
  review({
    id: `r${index}`,
    card: `q${index % 300}`,
    at: NOON + index * MINUTE,
    rating: index % 7 === 0 ? 1 : 3,
    answerLanguage: index % 2 === 0 ? 'fr' : 'en',
  }),
);
const LATER = NOON + 3_000 * MINUTE;

let made = 0;

/** A browser with a log, opened once, and given the time to keep a snapshot. */
async function openedOnce() {
  made += 1;
  const database = browserDatabase(`set-progress-${made}`);
  const store = indexedDbProgressStore(database);
  await store.appendAll(LOG);
  const open = async (options = OPTIONS) => {
    const read = await readSetProgress(store, database, SET, options);
    if (!read.ok) throw new Error(read.error.detail);
    return read.value;
  };
  const whole = async (options = OPTIONS) => {
    const log = await store.eventsOfSet(SET);
    if (!log.ok) throw new Error(log.error.detail);
    return readProgress(log.value.events, options);
  };
  const first = await open();
  expect(first.progress).toEqual(await whole());
  await first.later?.();
  const replay = vi.spyOn(store, 'eventsOfSet');
  return { database, store, open, whole, replay };
}

describe('opening a long log', () => {
  it('reads the snapshot and what came after it, and says the same as the whole log', async () => {
    const { store, open, whole, replay } = await openedOnce();
    await store.appendAll([
      review({ id: 'new', card: 'q1', at: LATER }),
      mark('m', { kind: 'flag' }, LATER + 1, 'q2'),
      review({ id: 'elsewhere', set: 'another', at: LATER }),
    ]);
    const opened = await open();
    expect(replay).not.toHaveBeenCalled();
    expect(opened.later).toBeUndefined();
    expect(opened.progress).toEqual(await whole());
  });

  it('replays the log when it was added to in its past, or something was taken back', async () => {
    const { store, open, whole, replay } = await openedOnce();
    await store.append(review({ id: 'other-device', card: 'q1', at: NOON + 5 }));
    expect((await open()).progress).toEqual(await whole());
    expect(replay).toHaveBeenCalled();
    const other = await openedOnce();
    await other.store.append(undo('u', 'r1999', LATER));
    expect((await other.open()).progress).toEqual(await other.whole());
    expect(other.replay).toHaveBeenCalled();
  });

  it('replays it when the retention has changed, or the snapshot is damaged or gone', async () => {
    const { database, open, whole, replay } = await openedOnce();
    const bolder = { ...OPTIONS, retention: 0.8 };
    expect((await open(bolder)).progress).toEqual(await whole(bolder));
    expect(replay).toHaveBeenCalledTimes(2);
    await database.write('preferences', (kept) => kept.put({ key: snapshotKey(SET), value: { version: 1 } }));
    expect((await open()).progress).toEqual(await whole());
    await database.write('preferences', (kept) => kept.delete(snapshotKey(SET)));
    expect((await open()).progress).toEqual(await whole());
    expect(replay).toHaveBeenCalledTimes(6);
  });

  it('takes another snapshot when many events have come', async () => {
    const { database, store, open } = await openedOnce();
    const more = Array.from({ length: 600 }, (_, index) => review({ id: `n${index}`, at: LATER + index }));
    await store.appendAll(more);
    await (await open()).later?.();
    const kept = await readPreference(database, snapshotKey(SET));
    expect(kept).toMatchObject({ ok: true, value: { count: 2_600 } });
  });

  it('leaves snapshots out of back-ups', async () => {
    const { database } = await openedOnce();
    const kept = await indexedDbBackUpStore(database).readAll();
    if (!kept.ok) throw new Error(kept.error.detail);
    expect(kept.value.preferences.map(({ key }) => key)).toContain(snapshotKey(SET));
    expect(JSON.parse(writeBackUp(kept.value, NOON, 'd1')).preferences).toEqual([]);
  });
});

describe('opening a short log, or one that is gone with the page', () => {
  it('replays it, and keeps no snapshot', async () => {
    const store = memoryProgressStore();
    await store.appendAll(LOG);
    const read = await readSetProgress(store, undefined, SET, OPTIONS);
    expect(read).toMatchObject({ ok: true, value: { later: undefined } });
    if (read.ok) expect(read.value.progress).toEqual(readProgress(LOG, OPTIONS));
  });
});
