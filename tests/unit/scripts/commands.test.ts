import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, type MockInstance, vi } from 'vitest';
import { checkCommand } from '@/scripts/check-command';
import { codeOf } from '@/scripts/command';
import { makeCommand } from '@/scripts/make-command';
import { soundBank } from '../core/bank/sound-bank';

const ROOT = join(import.meta.dirname, '../../..');
const ARTICLE =
  'Le 3 mai 2024, la ministre française de la Culture, Rachida Dati, a inauguré le musée de Lyon avec Emmanuel Macron.\n';
const ENGLISH =
  'On 3 May 2024, the French Minister of Culture, Rachida Dati, opened the Lyon museum together with Emmanuel Macron.\n';

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

let folder: string;
let cwd: MockInstance;

/** Runs a command in this process: fast, and all but the launcher. Files are named relative to the folder. */
async function run(
  command: 'make' | 'check',
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Outcome> {
  let [stdout, stderr] = ['', ''];
  const code = await codeOf(
    command === 'make' ? makeCommand : checkCommand,
    args,
    { LC_ALL: 'C', ...env },
    {
      out: (text) => {
        stdout += text;
      },
      err: (text) => {
        stderr += text;
      },
    },
  );
  return { code, stdout, stderr };
}

/** Runs the launcher as npm does. */
function launch(args: readonly string[], env: Record<string, string> = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(ROOT, 'scripts/run.mjs'), ...args], {
      cwd: folder,
      env: { ...process.env, LC_ALL: 'C', npm_lifecycle_event: '', ...env },
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'commands-'));
  const files: [string, string | Uint8Array][] = [
    ['musee.fr.md', ARTICLE],
    ['museum.md', ENGLISH],
    ['empty.md', ''],
    ['latin.md', Buffer.from('Le caf\xe9 est ferm\xe9.', 'latin1')],
    ['broken.md', Buffer.concat([Buffer.from('Un été chaud.\nUn été '), Buffer.from([0xe9, 0x20])])],
    ['program.txt', Buffer.from('\x7fELF\x02\x01\x01\0\0', 'latin1')],
    ['short.md', 'Bonjour !'],
    [
      'spanish.md',
      'El presidente del Gobierno ha anunciado hoy que habrá elecciones generales en noviembre, según fuentes oficiales.',
    ],
    ['dull.md', 'Il fait beau et les enfants jouent dans le jardin avec le chien de la maison.'],
    ['large.md', 'Le chat dort. '.repeat(80_000)],
    ['good.json', JSON.stringify(soundBank())],
    ['newer.json', JSON.stringify({ ...soundBank(), version: 9 })],
    ['cut.json', JSON.stringify(soundBank(), null, 2).slice(0, 500)],
    ['page.json', '<!DOCTYPE html><title>404</title>'],
    [
      'wrong.json',
      JSON.stringify({
        ...soundBank(),
        facts: soundBank().facts.map((fact) => ({ ...fact, confidence: 0.1 })),
      }),
    ],
  ];
  for (const [name, content] of files) writeFileSync(join(folder, name), content);
  mkdirSync(join(folder, 'sub'));
  cwd = vi.spyOn(process, 'cwd').mockReturnValue(folder);
});

afterAll(() => {
  cwd.mockRestore();
  rmSync(folder, { recursive: true, force: true });
});

describe('make', () => {
  it.each([
    [[], 'Name an article’s file (--help shows how).'],
    [['none.md'], 'none.md: no such file.'],
    [['sub'], 'sub: this is a directory, not a file.'],
    [['empty.md'], 'empty.md: This file is empty.'],
    [['latin.md'], 'latin.md: no fact was found in this text.'],
    [
      ['broken.md'],
      'broken.md: This text is damaged at line 2: it stops being UTF-8 there. Save it again as UTF-8.',
    ],
    [
      ['program.txt'],
      'program.txt: This file isn’t a text, whatever its name says. Choose a .txt, .md, .html, .pdf or .docx file.',
    ],
    [['short.md'], 'short.md: This text is too short to ask anything about.'],
    [
      ['spanish.md'],
      'spanish.md: This text is neither in French nor in English, the two languages that Recto Verso can read.',
    ],
    [['dull.md'], 'dull.md: no fact was found in this text.'],
    [
      ['large.md'],
      'large.md: This text is 1,120,000 bytes long; the limit is 1,048,576 (1 MB). Keep the part you want to learn.',
    ],
    [
      ['musee.fr.md', '--parallel', 'dull.md', '--out', 'x.json'],
      'dull.md: this text is in the same language as musee.fr.md; --parallel needs the other one.',
    ],
    [['musee.fr.md', '--out', 'nowhere/x.json'], 'nowhere/x.json: the directory nowhere doesn’t exist.'],
    [['musee.fr.md', '--out', 'musee.fr.md'], 'musee.fr.md: --out would overwrite an article.'],
    [['musee.fr.md', '--fast'], 'Unknown option: --fast (--help shows how).'],
    [['musee.fr.md', '--out'], 'The option --out needs a file name.'],
  ])(
    '%j ends with one sentence',
    async (args, sentence) => {
      const before = readdirSync(folder);
      expect(await run('make', args)).toEqual({ code: 1, stdout: '', stderr: `${sentence}\n` });
      expect(readdirSync(folder)).toEqual(before);
      expect(readFileSync(join(folder, 'musee.fr.md'), 'utf8')).toBe(ARTICLE);
    },
    20_000,
  );

  it('prints the facts with the promised keys and no others, offsets into the file as it stands', async () => {
    const { code, stdout } = await run('make', ['musee.fr.md', '--facts']);
    expect(code).toBe(0);
    const { language, facts, ...rest } = JSON.parse(stdout);
    expect([language, rest]).toEqual(['fr', {}]);
    expect(facts.map((fact: { value: unknown }) => fact.value)).toContain('2024-05-03');
    for (const fact of facts) {
      expect(Object.keys(fact)).toEqual(['kind', 'value', 'label', 'confidence', 'mentions']);
      for (const { start, end, text, ...more } of fact.mentions) {
        expect(more).toEqual({});
        expect(ARTICLE.slice(start, end)).toBe(text);
      }
    }
  });

  it('writes a bank that check proves, named after the article', async () => {
    const made = await run('make', ['musee.fr.md', '--parallel', 'museum.md', '--out', 'sub/bank.json']);
    expect(made).toEqual({ code: 0, stdout: '', stderr: '' });
    const bank = JSON.parse(readFileSync(join(folder, 'sub/bank.json'), 'utf8'));
    expect(bank.set).toBe('musee');
    expect(readdirSync(join(folder, 'sub'))).toEqual(['bank.json']);
    const checked = await run('check', ['sub/bank.json']);
    expect(checked.code).toBe(0);
    expect(checked.stdout).toBe(`sub/bank.json: ${bank.questions.length} questions proved.\n`);
  });

  it('speaks French where the terminal does', async () => {
    const { stderr } = await run('make', ['none.md'], {
      LC_ALL: '',
      LC_MESSAGES: '',
      LANG: 'fr_CA.UTF-8',
    });
    expect(stderr).toBe('none.md\u202f: ce fichier n’existe pas.\n');
    const help = await run('make', ['--help'], { LC_ALL: 'fr_FR' });
    expect(help.code).toBe(0);
    expect(help.stdout).toContain('Usage\u202f: npm run --silent make');
  });
});

describe('check', () => {
  it('proves the good ones, and says what is wrong with the others and where', async () => {
    const files = ['good.json', 'newer.json', 'cut.json', 'page.json', 'wrong.json', 'none.json', 'sub'];
    const { code, stdout, stderr } = await run('check', files);
    expect(code).toBe(1);
    expect(stdout).toBe('good.json: 4 questions proved.\n');
    expect(stderr.trim().split('\n')).toEqual([
      'newer.json: version: this app doesn’t know version “9”.',
      expect.stringMatching(/^cut\.json: The file is incomplete: it stops on line \d+, column \d+\.$/),
      'page.json: This file is a web page (HTML), not a study set.',
      ...[0, 1, 2, 3].map(
        (n) => `wrong.json: questions[${n}] (q-${n + 1}): The reading of this fact isn’t sure enough.`,
      ),
      'none.json: no such file.',
      'sub: this is a directory, not a file.',
    ]);
  });

  it('wants a bank, and knows no option', async () => {
    expect((await run('check', [])).stderr).toBe('Name at least one set of questions (--help shows how).\n');
    expect((await run('check', ['--all'])).code).toBe(1);
  });
});

describe('the launcher', () => {
  it('runs nothing but its own commands', async () => {
    const stderr = 'There is no command "../../etc/passwd".\n';
    expect(await launch(['../../etc/passwd'])).toMatchObject({ code: 1, stderr });
  });

  it('hands arguments, streams and exit code over', async () => {
    const [bad, good] = await Promise.all([
      launch(['make-bank', 'none.md'], { LC_ALL: 'fr_FR.UTF-8' }),
      launch(['check-bank', 'good.json']),
    ]);
    expect(bad).toEqual({ code: 1, stdout: '', stderr: 'none.md\u202f: ce fichier n’existe pas.\n' });
    expect(good).toEqual({ code: 0, stdout: 'good.json: 4 questions proved.\n', stderr: '' });
  }, 60_000);

  it('reads paths from the folder in which npm was called', async () => {
    vi.stubEnv('npm_lifecycle_event', 'make').stubEnv('INIT_CWD', join(folder, 'sub'));
    const { stderr } = await run('make', ['musee.fr.md']);
    vi.unstubAllEnvs();
    expect(stderr).toBe('musee.fr.md: no such file.\n');
  });
});
