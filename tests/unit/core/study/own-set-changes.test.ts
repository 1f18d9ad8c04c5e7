import { describe, expect, it } from 'vitest';
import { parseBank } from '@/core/bank/parse-bank';
import type { OwnSet } from '@/core/study/own-set';
import { copiedSet, importedSet, renamedSet } from '@/core/study/own-set-changes';
import { setFileName } from '@/core/study/set-file-name';
import { soundBank } from '@/tests/unit/core/bank/sound-bank';

const ID = 'own-0123456789abcdef';
const OTHER = 'own-fedcba9876543210';

function madeSet(): OwnSet {
  const bank = {
    ...soundBank(),
    set: ID,
    title: { fr: 'Le pont', en: 'Le pont' },
    titleLanguage: { fr: 'fr' as const, en: 'fr' as const },
  };
  return { id: ID, madeAt: 1, changedAt: 2, bank, review: { made: bank, edits: [] }, changes: [] };
}

describe('a set of one’s own', () => {
  it('is renamed: a side that gets words is in its own language, and further editing keeps them', () => {
    const set = renamedSet(madeSet(), { fr: 'Le pont', en: 'The bridge' }, 9);
    expect(set.bank.title).toEqual({ fr: 'Le pont', en: 'The bridge' });
    expect(set.bank.titleLanguage).toEqual({ fr: 'fr', en: 'en' });
    expect(set.review?.edits).toEqual([{ type: 'title', text: { en: 'The bridge' } }]);
    expect([set.madeAt, set.changedAt, set.changes]).toEqual([1, 9, []]);
    expect(parseBank(set.bank).ok).toBe(true);
  });

  it('that keeps its title has nothing more to edit', () => {
    expect(renamedSet(madeSet(), madeSet().bank.title, 9).review?.edits).toEqual([]);
  });

  it('is copied: another id, the same questions, nothing of a correction', () => {
    const original = madeSet();
    const copy = copiedSet(original, OTHER, { fr: 'Le pont (copie)', en: 'Le pont (copie)' }, 9);
    expect(copy).toMatchObject({ id: OTHER, madeAt: 9, changedAt: 9, bank: { set: OTHER } });
    expect(copy.bank.titleLanguage).toEqual(original.bank.titleLanguage);
    expect(copy.bank.questions).toEqual(original.bank.questions);
    expect(copy.changes).toBeUndefined();
    expect(original).toEqual(madeSet());
  });

  it('comes from a file: as a new one, or in the place of one that was made before', () => {
    expect(importedSet(soundBank(), ID, 9)).toEqual({
      id: ID,
      madeAt: 9,
      changedAt: 9,
      bank: { ...soundBank(), set: ID },
    });
    expect(importedSet(soundBank(), ID, 9, 4).madeAt).toBe(4);
  });
});

describe('the name of a set’s file', () => {
  it.each([
    ['Paris et Rabat parlent sécurité', 'Paris et Rabat parlent sécurité.json'],
    ['Mediator : Servier condamné', 'Mediator Servier condamné.json'],
    ['../../etc/passwd', 'etc passwd.json'],
    ['a\\b:c*d?e"f<g>h|i', 'a b c d e f g h i.json'],
    ['  .hidden  ', 'hidden.json'],
    ['CON', 'recto-verso.json'],
    ['lpt1', 'recto-verso.json'],
    ['', 'recto-verso.json'],
    ['«\u00a0»…', 'recto-verso.json'],
    ['\u202egpj.exe', 'gpj exe.json'],
    ['e\u0301te\u0301', 'été.json'],
    ['Été\u0000\n2024', 'Été 2024.json'],
    ['x'.repeat(500), `${'x'.repeat(80)}.json`],
    ['𝒳'.repeat(100), `${'𝒳'.repeat(80)}.json`],
    ['\ud800', 'recto-verso.json'],
  ])('for %j is %j', (title, name) => {
    expect(setFileName(title)).toBe(name);
  });
});
