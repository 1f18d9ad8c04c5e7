import { describe, expect, it } from 'vitest';
import { cleanText } from '@/stores/article-files/clean-text';
import { originalParagraphs, paragraphsOf } from '@/tests/fixtures/articles';
import { readBytes } from './article-fixture';

const SENTENCE = 'Le 3 mai 2024, « Élodie » a dîné à Besançon pour 12 €.';

function utf16(text: string, order: 'le' | 'be', withMark: boolean): Uint8Array {
  const little = Buffer.from((withMark ? '\ufeff' : '') + text, 'utf16le');
  return new Uint8Array(order === 'le' ? little : little.swap16());
}

/** Windows-1252: Latin-1, but for the signs from 0x80 to 0x9f. */
function windows(text: string): Uint8Array {
  const signs: Readonly<Record<string, number>> = { '€': 0x80, '’': 0x92, '“': 0x93, '”': 0x94, œ: 0x9c };
  return Uint8Array.from(text, (sign) => signs[sign] ?? sign.charCodeAt(0));
}

describe('a plain text', () => {
  it.each<[string, string | Uint8Array]>([
    ['UTF-8', SENTENCE],
    ['UTF-8 with a byte order mark', `\ufeff${SENTENCE}`],
    ['UTF-16 LE with its mark', utf16(SENTENCE, 'le', true)],
    ['UTF-16 BE with its mark', utf16(SENTENCE, 'be', true)],
    ['UTF-16 LE without', utf16(SENTENCE, 'le', false)],
    ['UTF-16 BE without', utf16(SENTENCE, 'be', false)],
    ['Windows-1252', windows(SENTENCE)],
    ['decomposed letters', SENTENCE.normalize('NFD')],
    ['soft hyphens and zero-width signs', SENTENCE.replace('Besançon', 'Be\u00adsan\u200bç\u2060on\ufeff')],
    ['turned writing', SENTENCE.replace('Besançon', '\u202eBesançon\u202c')],
    ['stray controls', `\u0002${SENTENCE}\u0085`.trimEnd().replace('\u0085', '')],
  ])('in %s is read letter for letter', async (_name, content) => {
    expect(await readBytes(content)).toEqual({ ok: true, value: { text: SENTENCE } });
  });

  it('keeps spaces of every width, and ends its lines in one way', async () => {
    const found = await readBytes('Prix\u00a0:\u202f12\u00a0€.\r\nFin.\rOui.\u2028Non.');
    expect(found).toMatchObject({ value: { text: 'Prix\u00a0:\u202f12\u00a0€.\nFin.\nOui.\nNon.' } });
  });

  it('in Latin-9 has its œ', async () => {
    const bytes = Uint8Array.from('Une s\xbdur \xe0 Li\xe8ge.', (sign) => sign.charCodeAt(0));
    expect(await readBytes(bytes)).toMatchObject({ value: { text: 'Une sœur à Liège.' } });
  });

  it.each(['HEATING WAVE: it is hot.', 'ID3, BZh and GIF8 are words here.', 'RIFF of the day: WAVE.'])(
    'that begins as a picture or a sound might is a text: %s',
    async (text) => {
      expect(await readBytes(text)).toMatchObject({ ok: true, value: { text } });
    },
  );

  it.each([
    ['RIFF\x10\0\0\0WEBPVP8 ', 'kind-image'],
    ['RIFF\x10\0\0\0WAVEfmt ', 'kind-media'],
    ['ID3\x03\0\0', 'kind-media'],
    ['\x1f\x8b\x08\0', 'kind-archive'],
    ['bplist00\xd1', 'kind-web-archive'],
    ['<svg xmlns="http://www.w3.org/2000/svg"><text>Bonjour</text></svg>', 'kind-image'],
  ])('is not what begins with %j', async (start, code) => {
    const bytes = Uint8Array.from(start, (sign) => sign.charCodeAt(0));
    expect(await readBytes(bytes)).toEqual({ ok: false, error: { code } });
  });

  it('says what its front matter says, and keeps it', async () => {
    const text =
      '---\ntitle: Un titre\nsource: Le Journal\npublished: 2024-05-03\nlanguage: fr\n---\nCorps.\n';
    expect(await readBytes(text, 'a.md')).toEqual({
      ok: true,
      value: { text, title: 'Un titre', source: 'Le Journal', published: '2024-05-03', language: 'fr' },
    });
  });

  it.each<[string, string | Uint8Array, object]>([
    [
      'one bad byte among accents',
      new Uint8Array([...new TextEncoder().encode('été\nété\n'), 0xe9, 0x20]),
      { code: 'encoding-broken', encoding: 'UTF-8', line: 3 },
    ],
    [
      'cut in the midst of a letter',
      new TextEncoder().encode('été').subarray(0, 4),
      { code: 'encoding-broken', line: 1 },
    ],
    [
      'an odd number of bytes in UTF-16',
      utf16('Le café.\nOui.', 'le', true).subarray(0, 23),
      { code: 'encoding-broken', encoding: 'UTF-16', line: 2 },
    ],
    [
      'a lone surrogate in UTF-16',
      utf16('Le caf\ud800.', 'le', true),
      { code: 'encoding-broken', encoding: 'UTF-16', line: 1 },
    ],
    [
      'UTF-32',
      new Uint8Array([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]),
      { code: 'encoding-unsupported', encoding: 'UTF-32' },
    ],
    [
      'MacRoman',
      Uint8Array.from('Le caf\x8e est ferm\x8e.', (sign) => sign.charCodeAt(0)),
      { code: 'encoding-unknown' },
    ],
    [
      'Cyrillic in Windows-1251',
      Uint8Array.from('\xcc\xee\xf1\xea\xe2\xe0 \xe3\xee\xf0\xee\xe4', (sign) => sign.charCodeAt(0)),
      { code: 'encoding-unknown' },
    ],
    ['a NUL', 'Le chat\0 dort.', { code: 'file-binary' }],
    ['control characters', '\x01\x02\x03Le\x04\x05 chat', { code: 'file-binary' }],
    ['nothing', '', { code: 'file-empty' }],
    ['only spaces', ' \n\t\u00a0\u200b\ufeff\n', { code: 'article-empty' }],
  ])('with %s is refused by name', async (_name, content, problem) => {
    expect(await readBytes(content)).toMatchObject({ ok: false, error: problem });
  });

  it('is the same after a second cleaning', () => {
    const wild = `a\u0301\r\n\r\u2028\u00adb\u200d👩‍🚀\ud800\u202e\u0000${'e\u0301\u0323'.repeat(5)}${'\u0301\u0323'.repeat(40)}`;
    const once = cleanText(wild);
    expect(cleanText(once)).toBe(once);
    expect(once).toContain('👩‍🚀');
    expect(once).not.toMatch(/\p{Cs}|[\r\u00ad\u202e]/u);
  });
});

describe('the same article in other encodings', () => {
  it.each(['utf-16', 'latin-1'])('%s', async (encoding) => {
    const original = originalParagraphs('pont.fr.md');
    const text = `${original.join('\r\n\r\n')}\r\n`.replace(/[’\u202f]/gu, (sign) =>
      sign === '’' ? "'" : ' ',
    );
    const bytes =
      encoding === 'utf-16' ? utf16(text, 'le', true) : new Uint8Array(Buffer.from(text, 'latin1'));
    const found = await readBytes(bytes);
    expect(found.ok && paragraphsOf(found.value.text)).toEqual(
      original.map((each) => each.replace(/’/gu, "'")),
    );
  });
});
