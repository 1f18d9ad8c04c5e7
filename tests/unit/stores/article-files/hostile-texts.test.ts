import { describe } from 'vitest';
import { MAX_ARTICLE_BYTES } from '@/core/article/read-article';
import { MAX_FILE_BYTES } from '@/stores/article-files/problems';
import { FACT, long, PLAIN, type Row, tryAll } from './fate';

function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
}

const TEXTS: readonly Row[] = [
  ['nothing', 'a.txt', () => '', { code: 'file-empty' }],
  ['one word', 'a.txt', () => 'Bonjour', { code: 'article-too-short' }],
  ['spaces', 'a.txt', () => ' \n\t\u00a0\u2003', { code: 'article-empty' }],
  ['emoji', 'a.txt', () => '😀😀 👩‍🚀 🎉', { code: 'article-too-short' }],
  [
    'Spanish',
    'a.md',
    () =>
      'El presidente del Gobierno ha anunciado hoy que habrá elecciones en noviembre, según fuentes oficiales.',
    { code: 'article-unknown-language' },
  ],
  [
    'German',
    'a.md',
    () =>
      'Der Bundeskanzler hat am Montag in Berlin erklärt, dass die Regierung im Herbst neue Gesetze vorlegen wird.',
    { code: 'article-unknown-language' },
  ],
  [
    'German that says it is French',
    'a.html',
    () =>
      `<html lang="fr"><body><p>${'Der Bundeskanzler hat am Montag in Berlin erklärt, dass die Regierung neue Gesetze vorlegen wird. '.repeat(5)}</p></body></html>`,
    { code: 'article-unknown-language' },
  ],
  [
    'two languages',
    'a.txt',
    () => `${FACT}\n\nOn 3 May 2024, the minister opened the museum in Lyon.`,
    { says: FACT },
  ],
  ['capitals', 'a.txt', () => FACT.toUpperCase(), { says: FACT.toUpperCase() }],
  [
    'no punctuation',
    'a.txt',
    () => `${PLAIN.replace('.', '')}${FACT.replace(/[,.]/gu, '')}`,
    { says: 'Rachida Dati' },
  ],
  ['a poem', 'a.txt', () => 'Sur la mer\nle vent se lève\net la voile\ns’en va.\n', { says: 's’en va' }],
  [
    'a table',
    'a.csv',
    () => 'nom;âge;ville\nA;12;B\nC;13;D\n'.repeat(40),
    { code: 'article-unknown-language' },
  ],
  [
    'code',
    'a.txt',
    () => 'for (let i = 0; i < n; i++) { sum += a[i] * b[i]; }\n'.repeat(20),
    { code: 'article-unknown-language' },
  ],
  ['1 MB to the byte', 'a.txt', () => long(PLAIN, MAX_ARTICLE_BYTES), { says: /^Il fait beau/u }],
  ['1 MB and a byte', 'a.txt', () => long(PLAIN, MAX_ARTICLE_BYTES + 1), { code: 'article-too-long' }],
  ['10 MB', 'a.txt', () => long(PLAIN, 10 * 1_048_576), { code: 'article-too-long' }],
  ['32 MB and a byte', 'a.txt', () => new Uint8Array(MAX_FILE_BYTES + 1), { code: 'file-too-large' }],
  ['Latin-1', 'a.txt', () => new Uint8Array(Buffer.from(FACT, 'latin1')), { says: FACT }],
  ['UTF-16', 'a.txt', () => utf16(FACT), { says: FACT }],
  ['a lone surrogate', 'a.txt', () => utf16(`${FACT}\ud800`), { code: 'encoding-broken' }],
  ['NUL', 'a.txt', () => `${FACT}\0`, { code: 'file-binary' }],
  ['CRLF', 'a.txt', () => `${FACT}\r\n\r\n${PLAIN}\r\n`, { says: `${FACT}\n\n${PLAIN}\n` }],
  [
    'soft hyphens, zero-width signs, NFD',
    'a.txt',
    () => FACT.replace('Rachida', 'Ra\u00adchi\u200bda').normalize('NFD'),
    { says: FACT },
  ],
  ['turned writing', 'a.txt', () => FACT.replace('Dati', '\u202eitaD\u202c'), { says: /itaD/u }],
  [
    'markup',
    'a.txt',
    () => `<script>alert(1)</script> <img onerror=x> [a](javascript:b) ${FACT}`,
    { says: /^<script>alert\(1\)<\/script> <img onerror=x>/u },
  ],
  [
    'templates',
    'a.txt',
    () => `{{name}} $t(common:title) \${x} ${FACT}`,
    { says: /^\{\{name\}\} \$t\(common:title\)/u },
  ],
  ['one letter', 'a.txt', () => `${FACT} ${long('a')}`, { code: 'article-unknown-language' }],
  ['open brackets', 'a.txt', () => `${FACT} ${long('(')}`, { says: /\({99}$/u }],
  ['numbers without end', 'a.txt', () => `${FACT} ${long('1,')}`, { code: 'article-unknown-language' }],
  ['one small word', 'a.txt', () => `${FACT} ${long('le ')}`, { says: /le le l/u }],
  [
    'dates glued together',
    'a.txt',
    () => `${FACT} ${long('3mai2024')}`,
    { code: 'article-unknown-language' },
  ],
  ['quotes in quotes', 'a.txt', () => `${FACT} ${long('« “')}`, { says: /« “/u }],
  ['marks on one letter', 'a.txt', () => `${FACT} e${long('\u0301\u0323', 500_000)}`, { says: FACT }],
  ['a line of rules', 'a.txt', () => `${FACT}\n${long('- ')}\n${long('#', 5_000)}`, { says: FACT }],
  [
    'a tweet',
    'a.txt',
    () => `${FACT} https://t.co/aBc pic.twitter.com/xYz\n— Le Journal (@journal) 3 mai 2024`,
    { says: /@journal/u },
  ],
  [
    'abbreviations at line ends',
    'a.txt',
    () => 'Le 3 mai 2024, M.\nDupont et Mme\nDurand ont vu le Dr.\nMartin à Lyon.',
    { says: /Dr\.\nMartin/u },
  ],
  ['front matter that never ends', 'a.md', () => `---\ntitle: x\n${FACT}`, { says: /^---\ntitle/u }],
];

describe('hostile and unlucky texts', () => tryAll(TEXTS));
