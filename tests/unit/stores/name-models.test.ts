import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadNameModels } from '@/stores/name-model-files';
import { fetchNameModels, nameModelPath } from '@/stores/name-models';

const ROOT = join(import.meta.dirname, '../../..');

describe('the trained names', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'names-'));
    await mkdir(join(folder, 'public/models'), { recursive: true });
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('come from the disk, those that are asked for', async () => {
    const both = await loadNameModels(['fr', 'en'], ROOT);
    expect([both.fr?.language, both.en?.language]).toEqual(['fr', 'en']);
    expect(Object.keys(await loadNameModels(['en'], ROOT))).toEqual(['en']);
  });

  it('are not taken from a damaged file, a missing one, or one of another language', async () => {
    await expect(loadNameModels(['fr'], join(folder, 'nowhere'))).rejects.toThrow();
    const bytes = await readFile(join(ROOT, 'public', nameModelPath('fr')));
    await writeFile(join(folder, 'public', nameModelPath('fr')), bytes.subarray(0, 5_000));
    await expect(loadNameModels(['fr'], folder)).rejects.toThrow();
    await writeFile(join(folder, 'public', nameModelPath('en')), bytes);
    await expect(loadNameModels(['en'], folder)).rejects.toThrow();
  });

  it('come over the network, without those that can’t be had', async () => {
    const bytes = await readFile(join(ROOT, 'public', nameModelPath('fr')));
    const asked: string[] = [];
    const models = await fetchNameModels(['fr', 'en'], async (address) => {
      asked.push(address);
      if (address.includes('.en.')) throw new TypeError('no network');
      return new Response(new Uint8Array(bytes));
    });
    expect(asked).toEqual(['/models/names.fr.bin', '/models/names.en.bin']);
    expect(models.fr?.language).toBe('fr');
    expect(models.en).toBeUndefined();
  });

  it('are done without when the server gives a page instead, or a fault', async () => {
    const page = async (): Promise<Response> => new Response('<!doctype html>', { status: 200 });
    const fault = async (): Promise<Response> => new Response('', { status: 503 });
    expect(await fetchNameModels(['fr'], page)).toEqual({});
    expect(await fetchNameModels(['fr'], fault)).toEqual({});
  });
});
