import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isSetId, listSets, loadBank, readTextFile, writeWhole } from '@/stores/bank-files';
import { soundBank } from '../core/bank/sound-bank';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bank-files-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('reading a text file', () => {
  it('gives it exactly as it stands, byte order mark included', async () => {
    const text = '\uFEFFÉté\r\n2024\u202f!';
    expect(await readTextFile(file('a.md', text), 1_000)).toEqual({ ok: true, value: text });
  });

  it.each([
    ['empty', '', { code: 'empty' }],
    ['blank', '\uFEFF \n', { code: 'empty' }],
    ['Latin-1', Buffer.from('ab\nc\xe9d', 'latin1'), { code: 'not-utf-8', byte: 4, line: 2 }],
    ['UTF-16', Buffer.from('\uFEFFbonjour', 'utf16le'), { code: 'not-utf-8', byte: 0, line: 1 }],
    ['too large', 'x'.repeat(1_001), { code: 'too-large', size: 1_001, limit: 1_000 }],
  ])('refuses one that is %s', async (_name, content, error) => {
    expect(await readTextFile(file('a.md', content), 1_000)).toEqual({ ok: false, error });
  });

  it('names what is missing, and what is a directory', async () => {
    expect(await readTextFile(join(folder, 'none'), 1_000)).toEqual({
      ok: false,
      error: { code: 'missing' },
    });
    expect(await readTextFile(join(file('a', 'x'), 'under'), 1_000)).toEqual({
      ok: false,
      error: { code: 'missing' },
    });
    expect(await readTextFile(folder, 1_000)).toEqual({ ok: false, error: { code: 'directory' } });
  });
});

describe('writing a whole file', () => {
  it('replaces the old one and leaves nothing beside it', async () => {
    const path = file('bank.json', 'old');
    expect((await writeWhole(path, 'new')).ok).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['bank.json']);
  });

  it('says why it can’t, and leaves the old file alone', async () => {
    expect(await writeWhole(join(folder, 'none', 'bank.json'), 'x')).toMatchObject({
      ok: false,
      error: { code: 'out-no-directory' },
    });
    expect(await writeWhole(folder, 'x')).toEqual({ ok: false, error: { code: 'out-is-directory' } });
    expect(readdirSync(folder)).toEqual([]);
  });

  const isRoot = process.getuid?.() === 0;
  if (isRoot) console.log('Skipped: this user may write anywhere, so no folder can refuse it.');
  it.skipIf(isRoot)('says so where it may not write', async () => {
    const path = file('bank.json', 'old');
    chmodSync(folder, 0o500);
    expect(await writeWhole(path, 'new')).toEqual({
      ok: false,
      error: { code: 'unwritable', cause: 'EACCES' },
    });
    chmodSync(folder, 0o700);
    expect(readFileSync(path, 'utf8')).toBe('old');
  });
});

describe('the study sets', () => {
  it('are the folders that have a bank, by name', async () => {
    for (const name of ['pont', 'avril', 'Grand', 'vide', 'a b']) mkdirSync(join(folder, name));
    for (const name of ['pont', 'avril', 'Grand', 'a b']) file(join(name, 'bank.json'), '{}');
    file('fichier', '');
    expect(await listSets(folder)).toEqual(['avril', 'pont']);
    expect(await listSets(join(folder, 'none'))).toEqual([]);
  });

  it('are read and proved', async () => {
    mkdirSync(join(folder, 'pont'));
    file('pont/bank.json', JSON.stringify(soundBank()));
    expect(await loadBank('pont', folder)).toEqual(soundBank());
  });

  it('are not read when they aren’t sound', async () => {
    mkdirSync(join(folder, 'pont'));
    file('pont/bank.json', JSON.stringify({ ...soundBank(), version: 9 }));
    await expect(loadBank('pont', folder)).rejects.toThrow('bank-version');
    await expect(loadBank('autre', folder)).rejects.toThrow('missing');
  });

  it.each([
    '..',
    '../pont',
    'pont/..',
    '',
    'PONT',
    'pont.json',
    'a'.repeat(65),
    '%2e%2e',
    'pont\0',
    '__proto__',
  ])('never make a path of %j', async (set) => {
    mkdirSync(join(folder, 'pont'), { recursive: true });
    file('pont/bank.json', JSON.stringify(soundBank()));
    symlinkSync(folder, join(folder, 'lien'));
    expect(isSetId(set)).toBe(false);
    await expect(loadBank(set, folder)).rejects.toThrow('no such study set');
  });
});
