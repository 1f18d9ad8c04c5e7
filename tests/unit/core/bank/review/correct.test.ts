import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBank } from '@/core/bank/parse-bank';
import { bankOf } from '@/core/bank/review/bank-of';
import { changesBetween, correct } from '@/core/bank/review/correct';
import type { FactChange, Review } from '@/core/bank/review/review';
import { reviewed } from '@/core/bank/review/reviewed';
import { asking, at, edited, lirac, liracText, made, SENTENCES } from './lirac';

const before = lirac();

/** The Lirac article with words changed. */
function rewritten(...changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`not in the article: ${from}`);
    return text.replaceAll(from, to);
  }, liracText());
}

function told(changes: readonly FactChange[]): string[] {
  return changes.map((change) =>
    change.type === 'changed' ? `${change.was} > ${change.fact}` : `${change.type} ${change.fact}`,
  );
}

/** The changes that aren't there because of another one. */
function own(changes: readonly FactChange[]): string[] {
  return told(changes.filter((change) => change.type !== 'changed' || change.follows === undefined));
}

function bank(review: Review) {
  const kept = bankOf(review, 'own-lirac');
  if (!kept.ok) throw new Error(kept.error.code);
  return kept.value;
}

function cards(review: Review): string[] {
  return bank(review).questions.map(({ id }) => id);
}

describe('a corrected article', () => {
  it('that is the same changes nothing', () => {
    const { review, changes } = correct(before, made(liracText()));
    expect(changes).toEqual([]);
    expect(review).toEqual(before);
    expect(cards(review)).toEqual(cards(before));
  });

  it('whose sentences are in another order changes no fact', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...SENTENCES], { minLength: SENTENCES.length }), (sentences) => {
        expect(correct(before, made(liracText(sentences))).changes).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });

  it('with sentences left out loses what only they say', () => {
    fc.assert(
      fc.property(fc.subarray([...SENTENCES], { minLength: 5 }), (sentences) => {
        const { changes } = correct(before, made(liracText(sentences)));
        expect(changes.every(({ type }) => type === 'removed')).toBe(true);
        const rest = sentences.join(' ');
        const gone = new Set(told(changes));
        expect(gone.has('removed person:paul-renaud')).toBe(!rest.includes('Paul Renaud'));
        expect(gone.has('removed place:pt')).toBe(!rest.includes('Portugal'));
        expect(gone.has('removed quantity:12000000-eur')).toBe(!rest.includes('12 millions'));
      }),
      { numRuns: 6 },
    );
  });

  it('with another date changes that date, and what it dates', () => {
    const { review, changes } = correct(before, made(rewritten(['12 juin 2023', '14 juin 2023'])));
    expect(own(changes)).toEqual(['date:2023-06-12 > date:2023-06-14']);
    expect(changes[0]).toMatchObject({
      type: 'changed',
      kind: 'date',
      before: { fr: '12 juin 2023', en: '12 June 2023' },
      after: { fr: '14 juin 2023', en: '14 June 2023' },
    });
    expect(changes[1]).toMatchObject({ kind: 'measure', follows: 'date:2023-06-14' });
    // Its cards are asked anew; those of what stayed keep their ids, and with them their history.
    expect(cards(review)).not.toContain(asking(before.made, 'date:2023-06-12', 'choice').id);
    expect(bank(review).questions.map(({ asks }) => asks)).toContain('date:2023-06-14');
    const fresh = bank(review).questions.filter(({ id }) => !cards(before).includes(id));
    for (const { evidence } of fresh)
      expect(evidence.map(({ prefix, exact, suffix }) => prefix + exact + suffix).join()).toContain(
        '14 juin 2023',
      );
    expect(fresh.length).toBeLessThan(cards(before).length / 2);
  });

  it.each([
    ['a number', ['12 millions', '14 millions'], ['quantity:12000000-eur > quantity:14000000-eur']],
    ['a name', ['Paul Renaud', 'Marc Lefort'], ['person:paul-renaud > person:marc-lefort']],
    ['a place', ['à Marseille', 'à Toulon'], ['place:marseille > place:toulon']],
    [
      'the holder of an office',
      ['Inès Valmont', 'Anne Valmont'],
      ['person:ines-valmont > person:anne-valmont'],
    ],
  ] as const)('with %s changed says so', (_, change, expected) => {
    expect(own(correct(before, made(rewritten(change))).changes)).toEqual(expected);
  });

  it('tells two dates of one sentence apart', () => {
    const text = (a: string, b: string) =>
      liracText([`Paul Renaud a vécu à Lirac du ${a} au ${b}, puis à Lyon.`, ...SENTENCES.slice(0, 3)]);
    const old: Review = { made: made(text('3 mars 2011', '5 juillet 2012')), edits: [] };
    const { changes } = correct(old, made(text('4 mars 2011', '5 juillet 2012')));
    expect(own(changes)).toHaveLength(1);
    expect(told(changes)[0]).toMatch(/2011-03-03.* > .*2011-03-04/);
  });

  it('with a sentence more says what is new, and with one replaced what is gone', () => {
    const more = 'Le 2 février 2019, Luc Perrin a acheté une péniche à Bordeaux.';
    const { changes } = correct(before, made(liracText([...SENTENCES, more])));
    expect(changes.every(({ type }) => type === 'added')).toBe(true);
    expect(told(changes)).toContain('added person:luc-perrin');
    const replaced = SENTENCES.map((sentence) => (sentence.includes('Renaud') ? more : sentence));
    const both = told(correct(before, made(liracText(replaced))).changes);
    expect(both).toContain('added place:bordeaux');
    expect(both).toContain('removed place:marseille');
  });

  it('leaves statements true or false as they were', () => {
    const { review } = correct(before, made(liracText(SENTENCES.slice(1))));
    const truths = new Map(
      before.made.questions.flatMap((each) => (each.form === 'true-false' ? [[each.id, each.truth]] : [])),
    );
    const now = review.made.questions.filter(({ form }) => form === 'true-false');
    expect(now.length).toBeGreaterThan(1);
    for (const each of now) expect(truths.has(each.id)).toBe(true);
  });
});

describe('the edits of an article that is corrected', () => {
  const when = asking(before.made, 'date:2021-01-18', 'choice');
  const gone = asking(before.made, 'date:2023-06-12', 'choice');
  const mine = edited(
    before,
    { type: 'drop-fact', fact: 'place:rabat' },
    { type: 'label', fact: 'organisation:musee-de-dakar', text: { en: 'Dakar Museum' } },
    { type: 'confirm-fact', fact: 'date:2023-06-12' },
    { type: 'add-fact', kind: 'organisation', mention: at(before.made, 'Les habitants de Lirac') },
    {
      type: 'prompt',
      question: when.id,
      text: { fr: 'Quand était-ce, à Marseille ?', en: 'When was this, in Marseille?' },
    },
    { type: 'drop-question', question: gone.id },
    { type: 'title', text: { en: 'The new bridge' } },
  );

  it('are done again where they still can be', () => {
    const { review, changes } = correct(mine, made(rewritten(['12 juin 2023', '14 juin 2023'])));
    expect(review.edits.map(({ type }) => type)).toEqual([
      'drop-fact',
      'label',
      'add-fact',
      'prompt',
      'title',
    ]);
    const { facts, questions, title } = reviewed(review);
    expect(title.en).toBe('The new bridge');
    expect(facts.find(({ fact }) => fact.id === 'place:rabat')?.state).toBe('dropped');
    expect(facts.find(({ fact }) => fact.id === 'organisation:musee-de-dakar')?.fact.label.en).toBe(
      'Dakar Museum',
    );
    expect(questions.find(({ question }) => question.id === when.id)?.state).toBe('edited');
    expect(own(changes)).toEqual(['date:2023-06-12 > date:2023-06-14']);
    expect(changesBetween(mine, review.made)).toEqual(changes);
  });

  it('find the words that were selected in their new place', () => {
    const text = liracText([...SENTENCES].reverse());
    const { review, changes } = correct(mine, made(text));
    const added = review.edits.find(({ type }) => type === 'add-fact');
    expect(added).toMatchObject({ mention: at(review.made, 'Les habitants de Lirac') });
    expect(changes).toEqual([]);
  });

  it('are left when their words are gone', () => {
    const { review, changes } = correct(mine, made(liracText(SENTENCES.slice(0, -1))));
    expect(review.edits.some(({ type }) => type === 'add-fact')).toBe(false);
    expect(told(changes)).toEqual([
      'removed date:2024-08',
      expect.stringMatching(/^removed organisation:les-habitants/),
    ]);
  });

  it('stay in a set that came without its review', () => {
    const imported = bank(mine);
    const { review, changes } = correct(imported, made(rewritten(['12 millions', '14 millions'])));
    expect(review.edits).toEqual([]);
    expect(own(changes)).toContain('quantity:12000000-eur > quantity:14000000-eur');
    expect(review.made.title.en).toBe('The new bridge');
    const label = review.made.facts.find(({ id }) => id === 'organisation:musee-de-dakar')?.label;
    expect(label?.en).toBe('Dakar Museum');
    const question = review.made.questions.find(({ id }) => id === when.id);
    expect(question?.prompt.fr).toEqual([{ text: 'Quand était-ce, à Marseille ?' }]);
    expect(review.made.questions.some(({ id }) => id === gone.id)).toBe(false);
    expect(parseBank(review.made).ok).toBe(true);
  });
});
