import { describe, expect, it } from 'vitest';
import { fixtureBytes } from '@/tests/fixtures/articles';
import { FACT, fateOf, long, type Row, tryAll } from './fate';
import {
  brokenWord,
  crowdedWord,
  doubledWord,
  lyingWordBomb,
  pdfBomb,
  pdfLoop,
  pdfOf,
  pdfOfPages,
  pdfWords,
  wordBomb,
  wordFile,
  wordParagraph,
} from './hostile-files';

const FILES: readonly Row[] = [
  [
    'a program called .txt',
    'a.txt',
    () => Uint8Array.from('\x7fELF\x02\x01\x01\0', (sign) => sign.charCodeAt(0)),
    { code: 'file-binary' },
  ],
  [
    'a picture called .md',
    'a.md',
    () => Uint8Array.from('\x89PNG\r\n\x1a\n\0\0', (sign) => sign.charCodeAt(0)),
    { code: 'kind-image' },
  ],
  [
    'random bytes called .docx',
    'a.docx',
    () => Uint8Array.from({ length: 4_096 }, (_, at) => (at * 197 + 13) % 251),
    { code: 'file-binary' },
  ],
  ['a study set', 'a.json', () => '{ "format": "recto-verso-bank", "version": 3 }', { code: 'kind-set' }],
  [
    'a page saved as an archive',
    'a.mht',
    () => 'MIME-Version: 1.0\nContent-Type: multipart/related;\n\n<html>',
    { code: 'kind-web-archive' },
  ],
  ['a Word file called .txt', 'a.txt', () => wordFile(wordParagraph(FACT)), { says: FACT }],
  ['a Word bomb', 'a.docx', wordBomb, { code: 'docx-too-large' }],
  ['a Word bomb that says it is small', 'a.docx', lyingWordBomb, { code: 'docx-too-large' }],
  ['a wrong checksum', 'a.docx', () => brokenWord(wordParagraph(FACT)), { code: 'docx-damaged' }],
  [
    'a part named twice',
    'a.docx',
    () => doubledWord(wordParagraph(FACT), wordParagraph('Autre')),
    { code: 'docx-damaged' },
  ],
  ['50,000 entries', 'a.docx', () => crowdedWord(50_000), { code: 'docx-too-large' }],
  [
    'names that lead elsewhere',
    'a.docx',
    () =>
      wordFile(wordParagraph(FACT), {
        '../../etc/passwd': new Uint8Array(9),
        '/word/x.xml': new Uint8Array(9),
        'word/../y.xml': new Uint8Array(9),
      }),
    { says: FACT },
  ],
  [
    'an archive in an archive',
    'a.docx',
    () => wordFile(wordParagraph(FACT), { 'word/in.docx': wordFile(wordParagraph('Autre')) }),
    { says: FACT },
  ],
  [
    'a Word file cut short',
    'a.docx',
    () => wordFile(wordParagraph(FACT)).subarray(0, 700),
    { code: 'docx-damaged' },
  ],
  [
    'entities defined by others',
    'a.docx',
    () =>
      wordFile('', {
        'word/document.xml': new TextEncoder().encode(
          '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document/>',
        ),
      }),
    { code: 'docx-damaged' },
  ],
  ['tags nested without end', 'a.docx', () => wordFile('<w:p>'.repeat(100_000)), { code: 'docx-damaged' }],
  ['a million tags', 'a.docx', () => wordFile('<w:p/>'.repeat(1_000_000)), { code: 'docx-too-large' }],
  ['a Word file with no words', 'a.docx', () => wordFile('<w:p/>'), { code: 'docx-no-text' }],
  [
    'markup in a Word file',
    'a.docx',
    () => wordFile(wordParagraph(`&lt;img onerror=x&gt; ${FACT}`)),
    { says: `<img onerror=x> ${FACT}` },
  ],
  [
    'another archive',
    'a.zip',
    () => new Uint8Array([0x50, 0x4b, 5, 6, ...new Array(18).fill(0)]),
    { code: 'kind-archive' },
  ],
  ['a PDF with a password', 'a.pdf', () => fixtureBytes('pont-locked.pdf'), { code: 'pdf-password' }],
  ['a PDF of pictures', 'a.pdf', () => fixtureBytes('pont-scan.pdf'), { code: 'pdf-scanned' }],
  ['a PDF cut short', 'a.pdf', () => fixtureBytes('pont.fr.pdf').subarray(0, 4_000), { code: 'pdf-damaged' }],
  ['a PDF that is only called one', 'a.pdf', () => '%PDF-1.7\n', { code: 'pdf-damaged' }],
  ['a PDF bomb', 'a.pdf', pdfBomb, { code: 'pdf-too-large' }],
  ['a PDF whose pages lead round', 'a.pdf', pdfLoop, { code: 'pdf-scanned' }],
  ['a PDF of 5,000 pages', 'a.pdf', () => pdfOfPages(5_000), { code: 'pdf-too-many-pages' }],
  [
    'a PDF with a script',
    'a.pdf',
    () => pdfOf(pdfWords('On 3 May 2024, Rachida Dati opened the museum in Lyon.')),
    { says: 'On 3 May 2024, Rachida Dati opened the museum in Lyon.' },
  ],
  [
    'a page of scripts',
    'a.html',
    () =>
      `<html><body><script>throw 1</script><img src=x onerror="throw 2"><p>${FACT}</p><svg onload="throw 3"></svg></body></html>`,
    { says: FACT },
  ],
  [
    'a page nested without end',
    'a.html',
    () => `<html><body>${'<div>'.repeat(100_000)}${FACT}`,
    { code: 'html-tangled' },
  ],
  [
    'a page of a million tags',
    'a.html',
    () => `<html><body>${'<i>a</i>'.repeat(1_000_000)}`,
    { code: 'html-tangled' },
  ],
  [
    'a page of open angles',
    'a.html',
    () => `<html><body><p>${FACT}</p>${long('<', 200_000)}`,
    { code: 'html-tangled' },
  ],
  [
    'a page that hangs on one attribute',
    'a.html',
    () => `<html><body><p class="${long('bad ', 200_000)}">${FACT}</p>`,
    { says: FACT },
  ],
];

describe('hostile and unlucky files', () => tryAll(FILES));

describe('what is refused', () => {
  it.each([
    ['a Word bomb', 'a.docx', wordBomb],
    ['a PDF bomb', 'a.pdf', pdfBomb],
    ['50,000 entries', 'a.docx', () => crowdedWord(50_000)],
  ])('%s takes little time and room', async (_what, file, content) => {
    const input = content();
    await fateOf(input, file);
    const before = process.resourceUsage().maxRSS;
    const started = performance.now();
    await fateOf(input, file);
    expect(performance.now() - started).toBeLessThan(3_000);
    // In kilobytes: how far the most that was ever taken has grown.
    expect(process.resourceUsage().maxRSS - before).toBeLessThan(200_000);
  });
});
