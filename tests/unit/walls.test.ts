import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** A file that breaks a wall, and words of the sentence that must be said. */
const PLANTED: readonly [path: string, code: string, sentence: string][] = [
  ['core/language.ts', "export * from '@/core/article/article';", 'depend on none of them'],
  ['core/article/a.ts', "export * from '@/core/facts/fact';", 'before anyone knows its facts'],
  ['core/article/b.ts', "export * from '../facts/fact';", 'before anyone knows its facts'],
  ['core/facts/a.ts', "export * from '@/core/bank/bank';", 'what is later built from them'],
  ['core/facts/common/a.ts', "export * from '../../bank/bank';", 'what is later built from them'],
  ['core/facts/fr/a.ts', "export * from '../en/dates';", 'twins and neither leans on the other'],
  ['core/facts/en/a.ts', "export * from '@/core/facts/fr/dates';", 'twins and neither leans on the other'],
  ['core/bank/a.ts', "export * from '@/core/progress/review-event';", 'before anyone answers them'],
  ['core/bank/b.ts', "export * from '@/stores/progress-store';", 'knows no screen, disk, network or store'],
  ['core/progress/a.ts', "export * from '@/core/study/deck';", 'the log knows nothing of sessions'],
  ['core/progress/b.ts', "export * from 'ts-fsrs';", 'the one file that knows the scheduling library'],
  ['core/bank/d.ts', "export * from 'compromise/two';", 'the one file that knows the library of verb forms'],
  ['core/facts/c.ts', "export * from 'compromise';", 'the one file that knows the library of verb forms'],
  ['core/study/a.ts', "export * from 'react';", 'knows no screen, disk, network or store'],
  ['core/study/b.ts', "export * from 'node:fs';", 'knows no screen, disk, network or store'],
  ['core/study/c.ts', 'export const at = () => Date.now();', 'the moment and chance are arguments'],
  ['core/study/d.ts', 'export const at = () => new Date();', 'the moment and chance are arguments'],
  ['core/bank/c.ts', 'export const roll = () => Math.random();', 'the moment and chance are arguments'],
  ['core/facts/b.ts', 'export const name = () => window.name;', 'Do not use the global variable window'],
  ['stores/a.ts', "export * from '@/app/_ui/button';", 'neither screens nor words on screen'],
  ['stores/b.ts', "export * from 'react';", 'neither screens nor words on screen'],
  ['scripts/a.ts', "export * from '@/app/_ui/button';", 'a command has no screen'],
  ['app/a.ts', "export * from '@/quiz-data/rabat-2025/bank.json';", 'through stores only'],
  ['app/b.ts', "export * from 'node:fs';", 'what needs the disk belongs in stores'],
  ['app/c.ts', "export * from '@/tests/e2e/fixtures';", 'nothing that ships may lean on the tests'],
  ['app/_ui/a.ts', "export * from '@/core/study/deck';", 'knows no domain verb'],
];

const ALLOWED: readonly [path: string, code: string][] = [
  ['core/bank/ok.ts', "export * from '@/core/facts/fact';"],
  ['core/facts/fr/ok.ts', "export * from '../common/dates';"],
  ['core/progress/scheduler.ts', "export * from 'ts-fsrs';"],
  ['core/bank/english-verbs.ts', "export * from 'compromise/two';"],
  ['core/study/ok.ts', "export * from '@/core/progress/review-event';"],
  ['stores/ok.ts', "export * from '@/core/progress/review-event';"],
  ['app/[lang]/ok.ts', "export * from '@/core/study/deck';"],
];

let house: string;
let said: { path: string; message: string }[];

/** Everything that the linter says about a folder, message by file. */
function lint(folder: string) {
  const biome = join(process.cwd(), 'node_modules/@biomejs/biome/bin/biome');
  const { stdout } = spawnSync(
    process.execPath,
    [biome, 'lint', '--reporter=json', '--max-diagnostics=200', '.'],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  return JSON.parse(stdout) as { diagnostics: unknown[] };
}

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'walls-'));
  const settings = JSON.parse(readFileSync('biome.json', 'utf8'));
  delete settings.vcs;
  writeFileSync(join(house, 'biome.json'), JSON.stringify(settings));
  cpSync('scripts/walls', join(house, 'scripts/walls'), { recursive: true });
  for (const [path, code] of [...PLANTED, ...ALLOWED]) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), `${code}\n`);
  }
  said = lint(house).diagnostics.map((diagnostic) => {
    const { location } = diagnostic as { location: { path: string } };
    return { path: location.path, message: JSON.stringify(diagnostic) };
  });
}, 60_000);

afterAll(() => rmSync(house, { recursive: true, force: true }));

describe('the walls of the house', () => {
  it.each(PLANTED)('%s may not say %s', (path, _code, sentence) => {
    const messages = said.filter((one) => one.path === path).map((one) => one.message);
    expect(messages.join('\n')).toContain(sentence);
  });

  it.each(ALLOWED)('%s may say %s', (path) => {
    expect(said.filter((one) => one.path === path)).toEqual([]);
  });
});
