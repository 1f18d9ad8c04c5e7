import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { readImport, takeImport } from '@/app/[lang]/shelf/import-file';
import { duplicateSet, exportSet, keepSet, removeSet, renameSet } from '@/app/[lang]/shelf/own-set-actions';
import type { Bank } from '@/core/bank/bank';
import { writeSetFile } from '@/core/bank/set-file';
import { importedSet } from '@/core/study/own-set-changes';
import { openOwnShelf } from '@/stores/own-shelf';
import { soundBank } from '@/tests/unit/core/bank/sound-bank';

/** Without a browser's database the shelf is in memory: the actions are the same. */
const ID = 'own-0123456789abcdef';
const SHIPPED: Bank = JSON.parse(readFileSync('quiz-data/rabat-2025/bank.json', 'utf8'));

async function titles(): Promise<string[]> {
  const { sets } = await openOwnShelf();
  const listed = await sets.list();
  return listed.ok ? listed.value.sheets.map(({ title }) => title.fr) : [];
}

async function importOf(source: Blob | string) {
  const read = await readImport(source);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

beforeEach(async () => {
  const { sets } = await openOwnShelf();
  const listed = await sets.list();
  if (listed.ok) await Promise.all(listed.value.sheets.map(({ id }) => sets.remove(id)));
  await sets.keep(importedSet(soundBank(), ID, 1));
});

describe('what is done with a set of one’s own', () => {
  it('renames it', async () => {
    expect(await renameSet(ID, { fr: 'Neuf', en: 'New' }, 5)).toMatchObject({ ok: true });
    expect(await titles()).toEqual(['Neuf']);
  });

  it('copies it, each copy under another title', async () => {
    await duplicateSet(ID, 5);
    await duplicateSet(ID, 6);
    expect(await titles()).toEqual([
      'Le pont de Lirac (copie 2)',
      'Le pont de Lirac (copie)',
      'Le pont de Lirac',
    ]);
    const { sets } = await openOwnShelf();
    const listed = await sets.list();
    expect(new Set(listed.ok ? listed.value.sheets.map(({ id }) => id) : []).size).toBe(3);
  });

  it('hands it over, and takes it in again as the same set', async () => {
    const file = await exportSet(ID, 'fr');
    if (!file.ok) throw new Error(file.error);
    expect(file.value.name).toBe('Le pont de Lirac.json');
    const found = await importOf(new Blob([`\uFEFF${file.value.text}`]));
    expect(found.already?.id).toBe(ID);
    expect(found.skipped).toEqual([]);
  });

  it('deletes it, and brings it back as it was', async () => {
    const before = await removeSet(ID);
    expect(await titles()).toEqual([]);
    if (before.ok) await keepSet(before.value);
    expect(await titles()).toEqual(['Le pont de Lirac']);
  });

  it('says when it is gone', async () => {
    await removeSet(ID);
    const gone = { ok: false, error: 'missing' };
    expect(await removeSet(ID)).toEqual(gone);
    expect(await renameSet(ID, { fr: 'a', en: 'a' }, 1)).toEqual(gone);
    expect(await duplicateSet(ID, 1)).toEqual(gone);
    expect(await exportSet(ID, 'en')).toEqual(gone);
  });
});

describe('a set from a file', () => {
  it('that is shipped becomes one’s own, and is known again', async () => {
    const found = await importOf(writeSetFile(SHIPPED));
    expect(found.already).toBeUndefined();
    const taken = await takeImport(found, 'new', 9);
    expect(taken.ok && taken.value.id).toMatch(/^own-[a-z0-9]{16}$/);
    expect((await importOf(writeSetFile(SHIPPED))).already?.id).toBe(taken.ok && taken.value.id);
  });

  it('under an own id that isn’t here keeps it', async () => {
    const other = 'own-fedcba9876543210';
    const taken = await takeImport(await importOf(writeSetFile({ ...soundBank(), set: other })), 'new', 9);
    expect(taken.ok && taken.value.id).toBe(other);
  });

  it('that is here already takes its place, or stands beside it under another title', async () => {
    const file = writeSetFile({ ...soundBank(), set: ID, title: { fr: 'Autre', en: 'Other' } });
    const replaced = await takeImport(await importOf(file), 'replace', 9);
    expect(replaced.ok && [replaced.value.id, replaced.value.madeAt]).toEqual([ID, 1]);
    expect(await titles()).toEqual(['Autre']);
    const beside = await takeImport(await importOf(file), 'both', 10);
    expect(beside.ok && beside.value.id).not.toBe(ID);
    expect(await titles()).toEqual(['Autre (copie)', 'Autre']);
  });

  it.each([
    ['of bytes that are no text', new Blob([new Uint8Array([0xff, 0xfe, 0x00])]), { file: 'not-utf-8' }],
    [
      'cut short',
      new Blob(['{"a": ']),
      { bank: [expect.objectContaining({ code: 'json-truncated', line: 1 })] },
    ],
    ['pasted from a page', '<!doctype html>', { bank: [expect.objectContaining({ code: 'json-html' })] }],
    [
      'too large to be opened',
      Object.defineProperty(new Blob(['{}']), 'size', { value: 101 * 1024 * 1024 }),
      { bank: [expect.objectContaining({ code: 'bank-too-large' })] },
    ],
    [
      'that the system takes away',
      Object.defineProperty(new Blob(['{}']), 'arrayBuffer', {
        value: () => Promise.reject(new Error('gone')),
      }),
      { file: 'unreadable' },
    ],
  ])('%s is refused, and nothing is kept', async (_name, source, error) => {
    expect(await readImport(source)).toEqual({ ok: false, error });
    expect(await titles()).toEqual(['Le pont de Lirac']);
  });
});
