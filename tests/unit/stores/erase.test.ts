import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { browserDatabase } from '@/stores/browser-database';
import { eraseBrowserDatabase } from '@/stores/erase';
import { indexedDbDraftStore } from '@/stores/indexed-db-draft-store';
import { indexedDbOwnSetStore } from '@/stores/indexed-db-own-set-store';
import { keepExtraTime, readExtraTime } from '@/stores/quiz-extra-time';
import { draftWith, ownSetWith } from '../../fixtures/own-sets';

describe('erasing', () => {
  it('leaves nothing, also when another page has the database open, and that page can go on', async () => {
    const name = 'erase-test';
    const database = browserDatabase(name);
    expect((await keepExtraTime(database, 2)).ok).toBe(true);
    expect(await readExtraTime(database)).toEqual({ ok: true, value: 2 });
    expect((await eraseBrowserDatabase(name)).ok).toBe(true);
    expect(await readExtraTime(database)).toEqual({ ok: true, value: undefined });
    database.close();
  });

  it('takes own sets and drafts along', async () => {
    const name = 'erase-sets';
    const database = browserDatabase(name);
    const [sets, drafts] = [indexedDbOwnSetStore(database), indexedDbDraftStore(database)];
    await sets.keep(ownSetWith('a'));
    await drafts.keep(draftWith('d', 'Un texte.'));
    expect((await eraseBrowserDatabase(name)).ok).toBe(true);
    expect(await sets.list()).toEqual({ ok: true, value: { sheets: [], damaged: [] } });
    expect(await sets.search('rabat')).toEqual({ ok: true, value: [] });
    expect(await drafts.list()).toEqual({ ok: true, value: { drafts: [], damaged: [] } });
    database.close();
  });

  it('of nothing is no error', async () => {
    expect((await eraseBrowserDatabase('never-made')).ok).toBe(true);
  });
});

describe('the extra time of quizzes', () => {
  it('that makes no sense counts as never chosen', async () => {
    const database = browserDatabase('extra-time-test');
    await database.write('preferences', (all) => all.put({ key: 'quiz-extra-time', value: 'endless' }));
    expect(await readExtraTime(database)).toEqual({ ok: true, value: undefined });
    database.close();
  });
});
