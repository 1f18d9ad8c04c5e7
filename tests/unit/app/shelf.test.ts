import { describe, expect, it } from 'vitest';
import { bankProblemWords } from '@/app/_i18n/bankProblem';
import { isolated } from '@/app/_i18n/isolated';
import { hitsBySet } from '@/app/[lang]/shelf/SearchHits';
import { hasTitle, sortSheets, wordsSought } from '@/app/[lang]/shelf/shelf-order';
import { ownSheetView, type SheetView, sheetView } from '@/app/[lang]/shelf/shelf-view';
import { BANK_PROBLEM_CODES } from '@/core/bank/problems';
import { sheetOf } from '@/core/study/own-set';
import { soundBank } from '@/tests/unit/core/bank/sound-bank';

function sheet(set: string, title: string, changedAt?: number): SheetView {
  return {
    ...sheetView(soundBank()),
    set,
    title: { fr: title, en: title },
    ...(changedAt === undefined ? {} : { changedAt }),
  };
}

const SHEETS = [sheet('c', 'Été 10'), sheet('a', 'été 9'), sheet('b', 'Zèbre', 50), sheet('d', 'abc', 10)];
const PROGRESS = new Map([
  ['c', { due: 0, seen: 0, known: 0, lastAt: 0 }],
  ['a', { due: 3, seen: 5, known: 2, lastAt: 90 }],
  ['b', { due: 3, seen: 5, known: 2, lastAt: 40 }],
]);
const order = (by: 'recent' | 'title' | 'due') =>
  sortSheets(SHEETS, by, ({ set }) => PROGRESS.get(set), 'fr').map(({ set }) => set);

describe('the order of the shelf', () => {
  it('puts what was studied or changed last first, and what never was as it came', () => {
    expect(order('recent')).toEqual(['a', 'b', 'd', 'c']);
    expect(sortSheets(SHEETS, 'recent', () => undefined, 'fr').map(({ set }) => set)).toEqual([
      'b',
      'd',
      'c',
      'a',
    ]);
  });
  it('by title goes by the language, whatever the case, and counts numbers', () => {
    expect(order('title')).toEqual(['d', 'a', 'c', 'b']);
  });
  it('by what is due puts most first', () => {
    expect(order('due')).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('a title looked for', () => {
  const title = { ...sheet('x', ''), title: { fr: 'L’Été à Œuilly', en: 'Summer in Œuilly' } };
  it.each([
    ['ete', true],
    ['ÉTÉ œuilly', true],
    ['oeuilly', true],
    ['summer', true],
    ['ummer', false],
    ['été winter', false],
    ['', true],
    ['  ', true],
    ['a'.repeat(100_000), false],
  ])('as %j is found: %s', (typed, isFound) => {
    expect(hasTitle(title, wordsSought(typed))).toBe(isFound);
  });
});

describe('what the shelf shows', () => {
  it('of a set of one’s own is what it shows of a shipped one, and when it was changed', () => {
    const bank = { ...soundBank(), set: 'own-0123456789abcdef' };
    const own = sheetOf({ id: bank.set, madeAt: 1, changedAt: 2, bank });
    expect(ownSheetView(own)).toEqual({ ...sheetView(bank), changedAt: 2 });
  });

  it('of what was found is each line once, in the language of the screen where it is in both', () => {
    const hit = { set: 's', where: 'fact' as const, id: 'f', text: 'Londres', language: 'fr' as const };
    const hits = [
      { ...hit, where: 'title' as const },
      hit,
      { ...hit, text: 'London', language: 'en' as const },
      { ...hit, set: 't' },
    ];
    expect([...hitsBySet(hits, 'en')]).toEqual([
      ['s', [hits[2]]],
      ['t', [hits[3]]],
    ]);
    expect(hitsBySet(hits, 'fr').get('s')).toEqual([hits[1]]);
  });
});

describe('words from outside in a sentence', () => {
  it('cannot turn it around', () => {
    expect(isolated('a\u202eb\u2069c')).toBe('\u2068abc\u2069');
  });

  it.each(BANK_PROBLEM_CODES)('name %s, its place and nothing that isn’t filled in', (code) => {
    const problem = {
      path: ['questions', 3],
      code,
      found: '{{path}} $t(brand)',
      limit: 5,
      line: 2,
      column: 7,
    };
    for (const language of ['fr', 'en'] as const) {
      const words = bankProblemWords(problem, language);
      expect(words).not.toBe(code);
      expect(words.replace('{{path}} $t(brand)', '')).not.toMatch(/\{\{|\}\}|undefined|Recto Verso,/);
    }
  });
});
