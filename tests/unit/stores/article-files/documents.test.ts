import { describe, expect, it } from 'vitest';
import { fixtureBytes, originalParagraphs, paragraphsOf } from '@/tests/fixtures/articles';
import { readBytes, readFixture } from './article-fixture';

const FRENCH = { original: 'pont.fr.md', title: 'Un nouveau pont relie les deux rives de Brémont' };
const ENGLISH = { original: 'bridge.en.md', title: 'A new bridge joins the two banks of Brémont' };

describe('a file that a program made', () => {
  it.each([
    ['pont.fr.docx', 'pandoc', FRENCH],
    ['bridge.en.docx', 'LibreOffice', ENGLISH],
    ['pont.fr.pdf', 'LibreOffice', FRENCH],
    ['pont-pages.fr.pdf', 'Chromium: small pages, running heads, broken words, indents', FRENCH],
    ['bridge-columns.en.pdf', 'Chromium: two columns, a head and a foot', ENGLISH],
  ])(
    '%s (%s) has the paragraphs and the headings of the original',
    async (name, _program, { original, title }) => {
      const found = await readFixture(name);
      if (!found.ok) throw new Error(found.error.code);
      const { text, ...facts } = found.value;
      expect(facts).toEqual({ title });
      expect(paragraphsOf(text)).toEqual(originalParagraphs(original));
      expect(text.match(/^## /gmu)).toHaveLength(2);
    },
  );

  it.each([
    ['pont-scan.pdf', 'pdf-scanned'],
    ['pont-locked.pdf', 'pdf-password'],
    ['bridge.en.odt', 'kind-odt'],
    ['bridge.en.rtf', 'kind-rtf'],
    ['bridge.en.doc', 'kind-doc'],
  ])('%s is refused by name', async (name, code) => {
    expect(await readFixture(name)).toEqual({ ok: false, error: { code } });
  });

  it('is known by its bytes, whatever it is called', async () => {
    for (const name of ['pont.fr.docx', 'pont.fr.pdf', 'page.fr.html']) {
      const found = await readBytes(fixtureBytes(name), 'holiday.txt', 'text/plain');
      expect(found).toMatchObject({ ok: true, value: { title: FRENCH.title } });
    }
    const locked = await readBytes(fixtureBytes('pont-locked.pdf'), 'letter.docx');
    expect(locked).toEqual({ ok: false, error: { code: 'pdf-password' } });
  });
});
