import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserDatabase, DATABASE_NAME, DATABASE_VERSION } from '@/stores/browser-database';
import { indexedDbBackUpStore } from '@/stores/indexed-db-back-up-store';
import { indexedDbProgressStore } from '@/stores/indexed-db-progress-store';
import { openOwnShelf } from '@/stores/own-shelf';
import { draftWith, ownId, ownSetWith } from '../../fixtures/own-sets';
import { review } from '../core/progress/events';

beforeEach(() => deleteDB(DATABASE_NAME));
afterEach(() => vi.unstubAllGlobals());

describe('the own sets of a device', () => {
  it('are there for the next page', async () => {
    const first = await openOwnShelf();
    await first.sets.keep(ownSetWith('a'));
    await first.drafts.keep(draftWith('d', 'Un texte.'));
    first.close();
    const next = await openOwnShelf();
    expect(next.isKept).toBe(true);
    expect(await next.sets.open(ownId('a'))).toEqual({ ok: true, value: ownSetWith('a') });
    expect(await next.drafts.open('d')).toEqual({ ok: true, value: draftWith('d', 'Un texte.') });
    next.close();
  });

  it('last as long as the page where the browser keeps nothing, for all its screens, and say so', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const screen = await openOwnShelf();
    await screen.sets.keep(ownSetWith('a'));
    screen.close();
    const next = await openOwnShelf();
    expect(next.isKept).toBe(false);
    expect(await next.sets.open(ownId('a'))).toMatchObject({ ok: true, value: { id: ownId('a') } });
  });

  it('are not touched by a tab that a newer version has outdated, which is told so', async () => {
    const old = await openOwnShelf();
    await old.sets.keep(ownSetWith('a'));
    const newer = await openDB(DATABASE_NAME, DATABASE_VERSION + 1);
    const outdated = { ok: false, error: { code: 'store-outdated' } };
    expect(await old.sets.list()).toMatchObject(outdated);
    expect(await old.sets.open(ownId('a'))).toMatchObject(outdated);
    expect(await old.sets.keep(ownSetWith('b'))).toMatchObject(outdated);
    expect(await old.sets.remove(ownId('a'))).toMatchObject(outdated);
    expect(await old.drafts.keep(draftWith('d', 'Un texte.'))).toMatchObject(outdated);
    expect(await newer.getAllKeys('banks')).toEqual([ownId('a')]);
    newer.close();
    const late = await openOwnShelf();
    expect(late.isKept).toBe(true);
    expect(await late.sets.list()).toMatchObject(outdated);
  });
});

describe('reviews of a set that is deleted', () => {
  it('stay in the log and in back-ups, and count again when the set comes back', async () => {
    const shelf = await openOwnShelf();
    await shelf.sets.keep(ownSetWith('a'));
    const database = browserDatabase();
    const log = indexedDbProgressStore(database);
    const event = review({ id: 'r', set: ownId('a') });
    await log.append(event);
    const removed = await shelf.sets.remove(ownId('a'));
    expect(await shelf.sets.list()).toEqual({ ok: true, value: { sheets: [], damaged: [] } });
    expect(await log.eventsOfSet(ownId('a'))).toEqual({ ok: true, value: { events: [event], damaged: [] } });
    expect(await indexedDbBackUpStore(database).readAll()).toMatchObject({
      ok: true,
      value: { events: [event], sets: [] },
    });
    if (removed.ok && removed.value !== undefined) await shelf.sets.keep(removed.value);
    expect(await shelf.sets.list()).toMatchObject({ ok: true, value: { sheets: [{ id: ownId('a') }] } });
    shelf.close();
    database.close();
  });
});
