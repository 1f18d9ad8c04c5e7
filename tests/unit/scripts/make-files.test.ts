import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeOf } from '@/scripts/command';
import { makeCommand } from '@/scripts/make-command';

const FOLDER = join(import.meta.dirname, '../../fixtures/articles');

async function make(args: readonly string[], language = 'C') {
  let [stdout, stderr] = ['', ''];
  const code = await codeOf(
    makeCommand,
    args.map((arg) => (arg.startsWith('--') ? arg : join(FOLDER, arg))),
    { LC_ALL: language },
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

interface Shown {
  readonly kind: string;
  readonly value: unknown;
  readonly mentions: readonly { readonly text: string }[];
}

/** The facts of a file as kinds and words, each once, in order of the alphabet: offsets differ from format to format. */
async function factsOf(file: string): Promise<string[]> {
  const { code, stdout } = await make([file, '--facts']);
  expect(code).toBe(0);
  const { facts } = JSON.parse(stdout) as { facts: Shown[] };
  return facts.map(({ kind, value }) => `${kind} ${JSON.stringify(value)}`).sort();
}

describe('make, of files that programs made', () => {
  it.each([
    ['pont.fr.docx', 'pont.fr.pdf', 'pont-pages.fr.pdf', 'page.fr.html'],
    ['bridge.en.docx', 'bridge-columns.en.pdf', 'page.en.html'],
  ])('reads the same facts from %s and the other formats', async (first, ...others) => {
    const facts = await factsOf(first);
    expect(facts.length).toBeGreaterThan(15);
    expect(facts).toContain('date "2024-09-14"');
    for (const other of others) expect(await factsOf(other)).toEqual(facts);
  });

  it('makes one bank of a page and a Word file, with what the page says of itself', async () => {
    const { code, stdout, stderr } = await make(['page.fr.html', '--parallel', 'bridge.en.docx']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const bank = JSON.parse(stdout);
    expect(bank.articles).toMatchObject([
      {
        language: 'fr',
        title: 'Un nouveau pont relie les deux rives de Brémont',
        source: 'L’Écho de Brémont',
        published: '2024-09-14',
      },
      { language: 'en', title: 'A new bridge joins the two banks of Brémont' },
    ]);
    expect(bank.questions.length).toBeGreaterThan(5);
  });

  it.each([
    ['pont-scan.pdf', 'This PDF holds only pictures of pages (a scan), with no text to read.'],
    ['pont-locked.pdf', 'This PDF is protected by a password.'],
    ['bridge.en.odt', 'This is an OpenDocument text (.odt). Save it as .docx'],
  ])('says in one sentence why %s is not read', async (file, sentence) => {
    const { code, stdout, stderr } = await make([file]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(`${join(FOLDER, file)}: ${sentence}`);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('says so in French too', async () => {
    const { stderr } = await make(['pont-locked.pdf'], 'fr_FR');
    expect(stderr).toContain('\u202f: Ce PDF est protégé par un mot de passe.');
  });
});
