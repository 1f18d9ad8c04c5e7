import { describe, expect, it } from 'vitest';
import { mayHoldAddress } from '@/core/article/addresses';
import { skipStops, wordEnd } from '@/core/article/word-scan';
import { splitWords } from '@/core/article/words';

const words = (text: string, language: 'fr' | 'en') =>
  splitWords(text, { start: 0, end: text.length }, language).map((word) => word.text);

describe('words found at one look, and those that only the pattern can tell', () => {
  it.each([
    ['l’été d’une N’Golo, J’ai J’Étais', ['l’', 'été', 'd’', 'une', 'N’Golo', 'J’', 'ai', 'J’Étais']],
    [
      'presqu’île, aujourd’hui : Qu’il aille jusqu’au «l’«',
      ['presqu’île', 'aujourd’hui', 'Qu’', 'il', 'aille', 'jusqu’', 'au', 'l’'],
    ],
    [
      '1 000 km, 3,5 % et 12 fois 20h30 le 1er',
      ['1 000', 'km', '3,5', 'et', '12', 'fois', '20h30', 'le', '1er'],
    ],
    ['10-ème G7, la U.E. de J.-M. Bé', ['10', 'ème', 'G7', 'la', 'U.E.', 'de', 'J.-M.', 'Bé']],
    ['cœur ·x e\u0301te\u0301 × Москва', ['cœur', 'x', 'e\u0301te\u0301', 'Москва']],
  ])('%s', (text, expected) => {
    expect(words(text, 'fr')).toEqual(expected);
  });

  it('cuts what English hangs on a word', () => {
    expect(words('Kuwait’s emir doesn’t; l’été 1980’s', 'en')).toEqual([
      ...['Kuwait', '’s', 'emir', 'does', 'n’t', 'l’été', '1980', 's'],
    ]);
  });

  it('tells the end of a plain word, and leaves others to the pattern', () => {
    expect(wordEnd('ville, port', skipStops('ville, port', 5), true)).toBe(11);
    for (const text of ['U.S.', '3,5', '漢字', 'x_y', '1er']) expect(wordEnd(text, 0, false), text).toBe(-1);
  });

  it('looks for addresses only where one may be', () => {
    for (const text of [
      'écrit sur lemonde.fr.',
      'à a@b.org',
      'pic.twitter.com/x',
      'http://x',
      '#ici',
      'n1.v2/ab',
    ])
      expect(mayHoldAddress(text), text).toBe(true);
    for (const text of ['100 km/h', 'at 5 p.m. today', '2.5 million', 'fin.de', 'et/ou'])
      expect(mayHoldAddress(text), text).toBe(text === 'fin.de');
  });
});
