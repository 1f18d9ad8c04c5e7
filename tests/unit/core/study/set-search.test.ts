import { describe, expect, it } from 'vitest';
import { findInSets, searchText } from '@/core/study/set-search';
import { REAL_BANK } from '../../../fixtures/own-sets';

const TEXT = searchText(REAL_BANK);
const find = (typed: string) => findInSets([['rabat', TEXT]], typed);

describe('the search over sets', () => {
  it('finds every title, fact and question by its own words, in both languages', () => {
    for (const side of ['fr', 'en'] as const) {
      expect(find(REAL_BANK.title[side])[0]).toMatchObject({ where: 'title', text: REAL_BANK.title[side] });
      for (const fact of REAL_BANK.facts) {
        expect(
          find(fact.label[side]).some(({ where, text }) => where === 'fact' && text === fact.label[side]),
        ).toBe(true);
      }
      for (const { id, prompt } of REAL_BANK.questions) {
        const words = prompt[side].map(({ text }) => text).join('');
        expect(find(words).some((hit) => hit.id === id)).toBe(true);
      }
    }
  });

  it('takes the words in any order, each from its beginning, and all of them', () => {
    expect(find('retail bruno').length).toBeGreaterThan(0);
    expect(find('etailleau')).toEqual([]);
    expect(find('bruno zzz')).toEqual([]);
  });

  it('finds nothing of nothing, gives 200 at most, and looks at no more than was typed by hand', () => {
    expect(find('')).toEqual([]);
    expect(find(' …!? ')).toEqual([]);
    const many = Array.from({ length: 50 }, (_, index) => [`${index}`, TEXT] as const);
    const hits = findInSets(many, 'rabat');
    expect(hits).toHaveLength(200);
    expect(hits[0]?.where).toBe('title');
    expect(find(`retailleau ${' '.repeat(300)}zzz`).length).toBeGreaterThan(0);
  });

  it('says in which language a line really is', () => {
    const words = REAL_BANK.facts.flatMap(({ label }) => [label.fr, label.en]);
    const hits = words.flatMap(find).filter(({ where }) => where === 'fact');
    expect(new Set(hits.map(({ language }) => language))).toEqual(new Set(['fr', 'en']));
    for (const { id, text, language } of hits) {
      const fact = REAL_BANK.facts.find((each) => each.id === id);
      const sides = (['fr', 'en'] as const).filter((side) => fact?.label[side] === text);
      expect(sides.map((side) => fact?.labelLanguage[side])).toContain(language);
    }
  });

  it('finds nothing in what makes no sense', () => {
    const odd = [7, 'rabat', '{"rabat":1}', '[{"where":"title","folded":"rabat"}]', '["rabat"]', undefined];
    expect(
      findInSets(
        odd.map((text, index) => [`${index}`, text] as const),
        'rabat',
      ),
    ).toEqual([]);
  });
});
