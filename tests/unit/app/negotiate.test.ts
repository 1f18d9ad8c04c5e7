import { describe, expect, test } from 'vitest';
import { negotiateLanguage } from '@/app/_i18n/negotiate';
import { languageOfPath, neutralPath, pathIn } from '@/app/_i18n/paths';

describe('the language of a visit without one', () => {
  test.each([
    ['en-GB,en;q=0.9', 'en'],
    ['fr-CA, en;q=0.8', 'fr'],
    ['de, en;q=0.3, fr;q=0.9', 'fr'],
    ['fr;q=0.2,en;q=0.7', 'en'],
    ['en, fr', 'en'],
    ['FR', 'fr'],
    ['en;q=0, fr;q=0.1', 'fr'],
    ['fr;q=nonsense, en;q=0.1', 'en'],
    ['fr;q=7, en;q=0.1', 'en'],
    ['en ; q=0.4 , fr ; q=0.5', 'fr'],
    ['de-DE, es;q=0.9', 'en'],
    ['*', 'fr'],
    ['', 'fr'],
    [null, 'fr'],
    ['frr, enm;q=0.4', 'en'],
  ])('%s → %s', (header, language) => {
    expect(negotiateLanguage(undefined, header)).toBe(language);
  });

  test('the cookie comes first, when it names one of ours', () => {
    expect(negotiateLanguage('en', 'fr')).toBe('en');
    expect(negotiateLanguage('fr', 'en')).toBe('fr');
    expect(negotiateLanguage('__proto__', 'en')).toBe('en');
  });

  test('a header of 100 KB is read no further than its first entries', () => {
    expect(negotiateLanguage(undefined, `${'a;'.repeat(50_000)},fr`)).toBe('fr');
    expect(negotiateLanguage(undefined, `${'de,'.repeat(50_000)}fr`)).toBe('en');
  });
});

describe('paths', () => {
  test('say their language', () => {
    expect(languageOfPath('/fr')).toBe('fr');
    expect(languageOfPath('/en/sets/x')).toBe('en');
    expect(languageOfPath('/french')).toBeUndefined();
    expect(languageOfPath('/')).toBeUndefined();
    expect(languageOfPath('')).toBeUndefined();
  });

  test('go to the other language and back', () => {
    for (const path of ['/fr', '/fr/sets/x', '/fr/sets/x/quiz']) {
      expect(pathIn('fr', neutralPath(pathIn('en', neutralPath(path))))).toBe(path);
    }
    expect(neutralPath('/fr')).toBe('/');
    expect(neutralPath('/xx/y')).toBe('/xx/y');
  });
});
