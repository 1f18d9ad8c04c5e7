import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { browserDatabase } from '@/stores/browser-database';
import { eraseBrowserDatabase } from '@/stores/erase';
import { keepExtraTime, readExtraTime } from '@/stores/quiz-extra-time';

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
