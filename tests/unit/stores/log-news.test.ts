import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { review } from '../core/progress/events';

const SET = 'rabat-2025';
const ends: (() => void)[] = [];

afterEach(() => {
  for (const end of ends.splice(0)) end();
  vi.unstubAllGlobals();
});

/** A page with modules of its own, as each tab has, on the database that they share. */
async function openTab(name: string) {
  vi.resetModules();
  const { browserDatabase } = await import('@/stores/browser-database');
  const { indexedDbProgressStore } = await import('@/stores/indexed-db-progress-store');
  const store = indexedDbProgressStore(browserDatabase(name));
  const heard: string[][] = [];
  ends.push(store.watch((sets) => heard.push([...sets])));
  return { store, heard };
}

describe('two tabs on one log', () => {
  it('keep both reviews of one card, and each hears of the other’s, not of its own', async () => {
    const one = await openTab('two-tabs');
    const other = await openTab('two-tabs');
    await Promise.all([one.store.append(review({ id: 'a' })), other.store.append(review({ id: 'b' }))]);
    await vi.waitFor(() => {
      expect(one.heard).toEqual([[SET]]);
      expect(other.heard).toEqual([[SET]]);
    });
    for (const { store } of [one, other]) {
      const log = await store.eventsOfSet(SET);
      expect(log.ok && log.value.events.map(({ id }) => id).sort()).toEqual(['a', 'b']);
    }
  });

  it('hear nothing of what was there already, nor after the end of the watch', async () => {
    const one = await openTab('two-tabs-again');
    const other = await openTab('two-tabs-again');
    await one.store.append(review({ id: 'a' }));
    await vi.waitFor(() => expect(other.heard).toHaveLength(1));
    await other.store.append(review({ id: 'a' }));
    for (const end of ends.splice(0)) end();
    await other.store.append(review({ id: 'b' }));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(one.heard).toHaveLength(0);
    expect(other.heard).toHaveLength(1);
  });

  it('do without news where the browser has no channels', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const { store, heard } = await openTab('no-channels');
    expect(await store.append(review({ id: 'a' }))).toMatchObject({ ok: true });
    expect(heard).toHaveLength(0);
  });

  it('make nothing of news that is none', async () => {
    const { heard } = await openTab('noise');
    const channel = new BroadcastChannel('recto-verso-log');
    for (const noise of [
      null,
      7,
      {},
      { from: 'x' },
      { from: 'x', sets: 'all' },
      { from: 'x', sets: [SET, 3] },
    ]) {
      channel.postMessage(noise);
    }
    await vi.waitFor(() => expect(heard).toEqual([[SET]]));
    channel.close();
  });
});
