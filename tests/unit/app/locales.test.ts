import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tFor } from '@/app/_i18n/tFor';
import { LANGUAGES } from '@/core/language';
import {
  differences,
  generate,
  keysOf,
  sentencesOf,
  staleFiles,
  variablesOf,
} from '@/scripts/locale-types.mjs';

function sentences(language: string): [name: string, sentence: string][] {
  return readdirSync(`locales/${language}`).flatMap((file) =>
    [...sentencesOf(JSON.parse(readFileSync(`locales/${language}/${file}`, 'utf8')))].map(
      ([key, sentence]): [string, string] => [`${file} ${key}`, sentence],
    ),
  );
}

describe('the locales as they ship', () => {
  test('say the same things in both languages', () => {
    expect(generate().faults).toEqual([]);
  });

  test('have their types and resources up to date', () => {
    expect(staleFiles(generate().files)).toEqual([]);
  });

  test('leave no sentence empty', () => {
    for (const language of LANGUAGES) {
      expect(sentences(language).filter(([, sentence]) => sentence.trim() === '')).toEqual([]);
    }
  });

  test('are set in French type: narrow spaces before high punctuation and inside guillemets, curly apostrophes', () => {
    // A colon in a time of day or an address is no punctuation.
    const high = sentences('fr').filter(([, sentence]) =>
      /(?<!\u202f)[;!?]|(?<![\u202f\d]):(?!\/\/)/u.test(sentence),
    );
    const quotes = sentences('fr').filter(([, sentence]) => /«(?!\u202f)|(?<!\u202f)»/u.test(sentence));
    const straight = sentences('fr').filter(([, sentence]) => /\p{L}'\p{L}/u.test(sentence));
    expect({ high, quotes, straight }).toEqual({ high: [], quotes: [], straight: [] });
  });

  test('are set in English type: curly apostrophes, no guillemets, no space before punctuation', () => {
    const faulty = sentences('en').filter(([, sentence]) =>
      /\p{L}'\p{L}|[«»]|\s[;:!?](\s|$)/u.test(sentence),
    );
    expect(faulty).toEqual([]);
  });
});

describe('the comparison of two locales', () => {
  const both = (fr: unknown, en: unknown) => differences('x', { fr: sentencesOf(fr), en: sentencesOf(en) });

  test('sees a key that one language lacks', () => {
    expect(both({ a: { b: 'un' } }, { a: {} })).toEqual(['x: "a.b" is in fr and not in en']);
    expect(both({}, { a: 'one' })).toEqual(['x: "a" is in en and not in fr']);
  });

  test('sees a variable that one language lacks', () => {
    expect(both({ a: 'à {{name}}' }, { a: 'to you' })).toEqual(['x: "a" uses {{name}} in fr and not in en']);
  });

  test('asks each language for its own plural forms', () => {
    const english = { n_one: '{{count}} card', n_other: '{{count}} cards' };
    expect(both({ n_one: 'une', n_other: '{{count}} cartes' }, english)).toEqual([
      'x: "n_many" is missing in fr',
    ]);
    expect(both({ n_one: 'une', n_many: '{{count}} de', n_other: '{{count}}' }, english)).toEqual([]);
    expect(both({ n: 'des' }, english)).toContain('x: "n" is plural in one language only');
  });

  test('finds variables, formatted ones too, and counts plural forms as one key', () => {
    expect(variablesOf('{{a}} et {{ b, number }} et {c}')).toEqual(['a', 'b']);
    const keys = keysOf(sentencesOf({ n_one: 'one of {{all}}', n_other: 'some' }));
    expect([...keys.keys()]).toEqual(['n']);
    expect([...(keys.get('n')?.variables ?? [])].sort()).toEqual(['all', 'count']);
  });

  test('refuses what is no sentence', () => {
    expect(() => sentencesOf({ a: { b: 3 } })).toThrow('"a.b"');
    expect(() => sentencesOf({ a: ['x'] })).toThrow('"a"');
  });
});

describe('words', () => {
  test('come in the language asked for, with the plural that it wants', () => {
    expect(tFor('fr', 'shelf')('questions', { count: 0 })).toBe('0 question');
    expect(tFor('en', 'shelf')('questions', { count: 0 })).toBe('0 questions');
    expect(tFor('fr', 'shelf')('questions', { count: 2 })).toBe('2 questions');
    expect(tFor('fr', 'shelf')('questions', { count: 1_000_000 })).toBe('1000000 de questions');
  });

  test('show a hostile variable as it stands: no other sentence, no other variable comes in', () => {
    const hostile = '$t(nav.sets) {{known}} <b>&amp;</b> __proto__';
    expect(tFor('fr', 'shelf')('known', { known: hostile, total: 3 })).toBe(`${hostile} cartes sues sur 3`);
  });
});
