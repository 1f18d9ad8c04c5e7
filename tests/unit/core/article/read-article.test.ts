import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { MAX_ARTICLE_BYTES, readArticle } from '@/core/article/read-article';
import { decodeUtf8, utf8Length } from '@/core/article/utf8';

// Many texts are read on machines that may be busy with other things.
vi.setConfig({ testTimeout: 60_000 });

const PROSE = 'Le ministre est arrivé à Rabat lundi matin. Il repart demain.';

function read(text: string) {
  return readArticle({ id: 'a', text });
}

describe('reading an article', () => {
  it('keeps the text as it stands, whatever spaces and line ends it has', () => {
    const text = `\uFEFF${PROSE}\r\n\u00a0Il\u00adle\u202fdit\u200b ! e\u0301te\u0301\ud800`;
    const result = read(text);
    expect(result.ok && result.value.text).toBe(text);
  });

  it('reads front matter and begins after it', () => {
    const text = `---\ntitle: "Une visite : Rabat"\npublished: 2025-04-14\nsource: https://exemple.fr/a:b\nlanguage: fr\nother: x\n---\n\n${PROSE}`;
    const result = read(text);
    expect(result.ok && result.value).toMatchObject({
      title: 'Une visite : Rabat',
      published: '2025-04-14',
      source: 'https://exemple.fr/a:b',
      language: 'fr',
    });
    expect(result.ok && text.slice(result.value.bodyStart)).toBe(`\n${PROSE}`);
  });

  it('reads front matter after a byte order mark and with CRLF', () => {
    const text = `\uFEFF---\r\ntitle: Un\r\n---\r\n${PROSE}`;
    const result = read(text);
    expect(result.ok && result.value.title).toBe('Un');
    expect(result.ok && text.slice(result.value.bodyStart)).toBe(PROSE);
  });

  it.each([`---\ntitle: x\n${PROSE}`, `---\n${PROSE}\n---\n${PROSE}`, `${PROSE}\n---\ntitle: x\n---\n`])(
    'takes what is no front matter for text: %j',
    (text) => {
      const result = read(text);
      expect(result.ok && result.value.bodyStart).toBe(0);
    },
  );

  it('leaves out a published day that is none', () => {
    const result = read(`---\npublished: bientôt\n---\n${PROSE}`);
    expect(result.ok && result.value.published).toBeUndefined();
  });

  it('lets the caller have the last word', () => {
    const text = `---\ntitle: Un\nlanguage: fr\npublished: 2024-01-01\n---\n${PROSE}`;
    const result = readArticle({ id: 'a', text, title: 'Deux', language: 'en', published: '2025-01-01' });
    expect(result.ok && result.value).toMatchObject({
      title: 'Deux',
      language: 'en',
      published: '2025-01-01',
    });
  });

  it.each([
    [`# Une visite\n\n${PROSE}`, 'Une visite'],
    [`${PROSE}\n\n# Plus bas`, 'Plus bas'],
    [PROSE, 'Le ministre est arrivé à Rabat lundi matin.'],
    [`Le mot ${'très '.repeat(40)}long.`, `Le mot${' très'.repeat(16)}…`],
  ])('finds a title: %j', (text, title) => {
    const result = read(text);
    expect(result.ok && result.value.title).toBe(title);
  });

  it.each([
    ['', 'article-empty'],
    ['  \n\t \u00a0\u200b\uFEFF', 'article-empty'],
    ['---\ntitle: x\n---\n \n', 'article-empty'],
    ['Bonjour', 'article-too-short'],
    ['😀😀😀', 'article-too-short'],
    ['12 34 56', 'article-too-short'],
    ['El presidente de la República dijo que no hay dinero para los hospitales.', 'article-unknown-language'],
    ['Der Präsident hat gesagt, dass es nicht möglich ist.', 'article-unknown-language'],
    ['const a = (b) => { return b[0] + c; }; if (x) { y(); }', 'article-unknown-language'],
    ['| a | 12 | 13 |\n| b | 14 | 15 |\n| c | 16 | 17 |', 'article-unknown-language'],
  ])('refuses %j: %s', (text, code) => {
    const result = read(text);
    expect(result.ok ? 'read' : result.error.code).toBe(code);
  });

  it('reads 1 MB exactly and refuses a byte more', () => {
    const lead = 'Le ministre est là.';
    const text = lead + 'é'.repeat((MAX_ARTICLE_BYTES - utf8Length(lead)) / 2);
    expect(read(text).ok).toBe(true);
    const more = read(`${text}.`);
    expect(more).toEqual({
      ok: false,
      error: { code: 'article-too-long', bytes: MAX_ARTICLE_BYTES + 1, most: MAX_ARTICLE_BYTES },
    });
  });
});

describe('decoding UTF-8', () => {
  it('gives back what was encoded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        fc.pre(!text.includes('\0'));
        const bytes = new TextEncoder().encode(text);
        expect(decodeUtf8(bytes)).toEqual({ ok: true, value: text });
        expect(utf8Length(text)).toBe(bytes.length);
      }),
    );
  });

  it('agrees with the strict decoder of the platform on any bytes', () => {
    const platform = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    fc.assert(
      fc.property(fc.uint8Array({ min: 1, maxLength: 12 }), (bytes) => {
        let expected: string | undefined;
        try {
          expected = platform.decode(bytes);
        } catch {
          expected = undefined;
        }
        const result = decodeUtf8(bytes);
        expect(result.ok ? result.value : undefined).toBe(expected);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each<[string, number[], number]>([
    ['Latin-1', [0x63, 0x61, 0x66, 0xe9, 0x20], 3],
    ['UTF-16 LE with a mark', [0xff, 0xfe, 0x61, 0x00], 0],
    ['UTF-16 BE with a mark', [0xfe, 0xff, 0x00, 0x61], 0],
    ['UTF-16 LE without one', [0x61, 0x00, 0x62, 0x00], 1],
    ['NUL', [0x61, 0x00], 1],
    ['an overlong form', [0xc0, 0xaf], 0],
    ['a surrogate', [0x61, 0xed, 0xa0, 0x80], 1],
    ['above U+10FFFF', [0xf4, 0x90, 0x80, 0x80], 0],
    ['cut short', [0x61, 0xe2, 0x82], 1],
  ])('refuses %s and says where', (_name, bytes, offset) => {
    expect(decodeUtf8(Uint8Array.from(bytes))).toEqual({
      ok: false,
      error: { code: 'article-not-utf8', offset },
    });
  });

  it('decodes a megabyte', () => {
    const text = 'é'.repeat(500_000);
    expect(decodeUtf8(new TextEncoder().encode(text))).toEqual({ ok: true, value: text });
  });
});
