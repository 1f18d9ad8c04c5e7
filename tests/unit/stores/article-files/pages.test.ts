import { describe, expect, it } from 'vitest';
import { textOfHtml } from '@/stores/article-files/html';
import { toNodeDocument } from '@/stores/article-files/node-document';
import { dayOf } from '@/stores/article-files/page-facts';
import { originalParagraphs, paragraphsOf } from '@/tests/fixtures/articles';
import { readBytes, readFixture } from './article-fixture';

const PROSE =
  'Le maire de Lyon a ouvert, ce matin, la nouvelle bibliothèque de la ville devant 200 personnes. ';

function page(
  head: string,
  body = `<article><h1>Une bibliothèque</h1><p>${PROSE.repeat(4)}</p></article>`,
): string {
  return `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
}

function factsOf(head: string, body?: string): object {
  const found = textOfHtml(page(head, body), toNodeDocument);
  if (!found.ok) throw new Error(found.error.code);
  const { text: _text, ...facts } = found.value;
  return facts;
}

const linked = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

function selection(html: string): string {
  const found = textOfHtml(html, toNodeDocument, 'selection');
  return found.ok ? found.value.text : found.error.code;
}

describe('a saved page', () => {
  it('gives the article and nothing around it, and its linked data', async () => {
    const found = await readFixture('page.fr.html');
    if (!found.ok) throw new Error(found.error.code);
    const { text, ...facts } = found.value;
    expect(facts).toEqual({
      title: 'Un nouveau pont relie les deux rives de Brémont',
      source: 'L’Écho de Brémont',
      published: '2024-09-14',
      language: 'fr',
    });
    expect(paragraphsOf(text)).toEqual(originalParagraphs('pont.fr.md'));
    expect(text).toContain('\n\n## Un chantier arrêté deux fois\n\n');
  });

  it('in Windows-1252, as it declares, without an article element', async () => {
    const found = await readFixture('page.en.html');
    if (!found.ok) throw new Error(found.error.code);
    const { text, ...facts } = found.value;
    expect(facts).toEqual({
      title: 'A new bridge joins the two banks of Brémont',
      source: 'The Loire Courier',
      published: '2024-09-14',
      language: 'en',
    });
    expect(paragraphsOf(text)).toEqual(originalParagraphs('bridge.en.md'));
  });

  it('marked as hidden by a banner that lay over it is read all the same', () => {
    const body = `<div aria-hidden="true"><article><p>${PROSE.repeat(8)}</p></article></div><div class="cookie">Accepter ?</div>`;
    const found = textOfHtml(page('', body), toNodeDocument);
    expect(found.ok && found.value.text).toBe(PROSE.repeat(8).trim());
  });

  it('without its outer elements is a page', async () => {
    const found = await readBytes(`<!doctype html><title>Titre</title><p>${PROSE.repeat(3)}</p>`, 'page');
    expect(found).toMatchObject({ ok: true, value: { title: 'Titre', text: PROSE.repeat(3).trim() } });
  });

  it('without words is refused by name', async () => {
    expect(
      await readBytes('<html><body><div id="app"></div><script>x</script></body></html>', 'a.html'),
    ).toEqual({
      ok: false,
      error: { code: 'html-no-article' },
    });
  });

  it('of an unknown encoding is refused by name, of a false one is read as what it is', async () => {
    const accents = Buffer.from(page('<meta charset="x-klingon">').replace('matin', 'mat\xefn'), 'latin1');
    expect(await readBytes(new Uint8Array(accents), 'a.html')).toEqual({
      ok: false,
      error: { code: 'encoding-unsupported', encoding: 'x-klingon' },
    });
    const lie = Buffer.from(page('<meta charset="utf-8">'), 'latin1');
    const found = await readBytes(new Uint8Array(lie), 'a.html');
    expect(found.ok && found.value.text).toContain('bibliothèque');
    // A server said otherwise than the page, and its word is lost.
    const overruled = await readBytes(page('<meta charset="iso-8859-1">'), 'a.html');
    expect(overruled.ok && overruled.value.text).toContain('bibliothèque');
  });
});

describe('what a page says of itself', () => {
  it.each<[string, string, string | undefined, object]>([
    [
      'linked data in a list, among others',
      linked([
        { '@type': 'BreadcrumbList' },
        {
          '@type': ['ReportageNewsArticle'],
          headline: 'A',
          datePublished: '2025-02-28',
          publisher: [{ name: 'P' }],
          inLanguage: 'en',
        },
      ]),
      undefined,
      { title: 'A', published: '2025-02-28', source: 'P', language: 'en' },
    ],
    [
      'linked data that is no data',
      '<script type="application/ld+json">{"@type": "NewsArticle", </script>',
      undefined,
      { title: 'Une bibliothèque' },
    ],
    [
      'linked data with hostile values',
      linked({
        '@type': 'NewsArticle',
        headline: { toString: 'x' },
        datePublished: 20250228,
        publisher: null,
        __proto__: { headline: 'no' },
      }),
      undefined,
      { title: 'Une bibliothèque' },
    ],
    [
      'linked data with markup in it',
      linked({ '@type': 'Article', headline: 'L&#039;essai', publisher: { name: '<b>P</b>' } }),
      undefined,
      { title: 'Une bibliothèque' },
    ],
    [
      'linked data nested very deep',
      `<script type="application/ld+json">${'['.repeat(100_000)}${']'.repeat(100_000)}</script>`,
      undefined,
      { title: 'Une bibliothèque' },
    ],
    [
      'meta elements',
      '<meta property="og:site_name" content="Le  Quai"><meta name="dc.date" content="2024-02-30"><meta name="date" content="20240229">',
      undefined,
      { title: 'Une bibliothèque', source: 'Le Quai', published: '2024-02-29' },
    ],
    [
      'an address',
      '<link rel="canonical" href="https://www.quai.example/a?b"><meta name="pubdate" content="Thu, 29 Feb 2024 23:10:00 GMT">',
      undefined,
      { title: 'Une bibliothèque', source: 'quai.example', published: '2024-02-29' },
    ],
    [
      'an address that is a script',
      '<link rel="canonical" href="javascript:alert(1)">',
      undefined,
      { title: 'Une bibliothèque' },
    ],
    [
      'a title with the site’s name',
      '<title>Un titre | Le Quai</title><meta property="og:site_name" content="Le Quai">',
      `<p>${PROSE.repeat(4)}</p>`,
      { title: 'Un titre', source: 'Le Quai' },
    ],
    [
      'time elements',
      '',
      `<time datetime="2020-01-01">x</time><article><p><time datetime="2024-03-05T10:00">y</time> ${PROSE.repeat(4)}</p></article>`,
      { published: '2024-03-05' },
    ],
    ['a title as long as a book', `<title>${'long '.repeat(400)}</title>`, `<p>${PROSE.repeat(4)}</p>`, {}],
  ])('%s', (_name, head, body, facts) => {
    expect(factsOf(head, body)).toEqual(facts);
  });

  it.each([
    ['2025-04-14T23:30:00+02:00', '2025-04-14'],
    ['2025-13-01', undefined],
    ['14 Apr 2025 10:00 GMT', '2025-04-14'],
    ['0001-01-01', undefined],
    ['demain', undefined],
  ])('the day of %s is %s', (date, day) => {
    expect(dayOf(date)).toBe(day);
  });
});

describe('a rich paste', () => {
  it('is the whole of what was copied, as plain paragraphs', () => {
    const html = `<html><body><!--StartFragment--><h2>Un titre</h2><p>Le <b>1<sup>er</sup></b>
      mai<br>à   Lyon.<sup><a href="#note1">[1]</a></sup></p><ul><li><p>un</p></li><li>deux</li></ul><style>p { color: red }</style>
      <table><tr><th>Ville</th><td>Lyon</td></tr></table><pre>deux
vers</pre><p>Il dit <q>oui</q>.</p><!--EndFragment--></body></html>`;
    expect(selection(html)).toBe(
      [
        '## Un titre',
        'Le 1er mai',
        'à Lyon.',
        '- un',
        '- deux',
        'Ville\tLyon',
        'deux',
        'vers',
        'Il dit “oui”.',
      ].join('\n\n'),
    );
  });

  it('shows markup in words as words, and runs nothing', () => {
    expect(
      selection(
        '<p>&lt;script&gt;alert(1)&lt;/script&gt; {{x}} $t(y)</p><script>z</script><img src=x onerror=y>',
      ),
    ).toBe('<script>alert(1)</script> {{x}} $t(y)');
  });

  it('without words is refused by name', () => {
    expect(selection('<img src="x.png">')).toBe('html-no-article');
  });
});
