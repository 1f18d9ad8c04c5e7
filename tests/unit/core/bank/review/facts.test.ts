import { describe, expect, it } from 'vitest';
import { undoEdit } from '@/core/bank/review/apply-edit';
import { bankOf } from '@/core/bank/review/bank-of';
import { isRemadeOf, remake } from '@/core/bank/review/remake';
import type { Review } from '@/core/bank/review/review';
import { reviewed } from '@/core/bank/review/reviewed';
import { edited, lirac, problems } from './lirac';

const before = lirac();

function questionsOf(review: Review): Map<string, string> {
  return new Map(remake(review).bank.questions.map((question) => [question.id, JSON.stringify(question)]));
}

function factOf(review: Review, id: string) {
  const fact = reviewed(review).facts.find((each) => each.fact.id === id);
  if (!fact) throw new Error(`no fact ${id}`);
  return fact;
}

describe('drop-fact', () => {
  const dropped = edited(before, { type: 'drop-fact', fact: 'person:paul-renaud' });

  it('asks nothing about it, nor offers it as a wrong answer', () => {
    const { bank } = remake(dropped);
    expect(bank.facts.map(({ id }) => id)).not.toContain('person:paul-renaud');
    expect(bank.questions.filter(({ asks }) => asks === 'person:paul-renaud')).toEqual([]);
    const offered = bank.questions.flatMap((question) =>
      question.form === 'choice' ? question.distractors.flatMap(({ fr }) => fr.map(({ text }) => text)) : [],
    );
    expect(offered).not.toContain('Paul Renaud');
    expect(before.made.questions.some((question) => JSON.stringify(question).includes('Paul Renaud'))).toBe(
      true,
    );
  });

  it('leaves every other question its id, and its words where it had no part in them', () => {
    const [old, now] = [questionsOf(before), questionsOf(dropped)];
    const gone = [...old.keys()].filter((id) => !now.has(id));
    expect(gone.length).toBeGreaterThan(0);
    for (const id of gone) expect(old.get(id)).toContain('Paul Renaud');
    // What was asked with the name is asked without it, of the same sentence; a place that is free goes to what the title explains.
    for (const [id, question] of now)
      if (!old.has(id)) expect(question).toMatch(/une délégation|Le pont neuf de Lirac/);
    const changed = [...now].filter(([id, question]) => old.has(id) && old.get(id) !== question);
    for (const [id] of changed) expect(old.get(id)).toContain('Paul Renaud');
  });

  it('leaves statements true or false as they were', () => {
    const truths = (review: Review) =>
      remake(review).bank.questions.flatMap((question) =>
        question.form === 'true-false' ? [[question.id, question.truth] as const] : [],
      );
    const without = edited(before, { type: 'drop-fact', fact: 'role:mayor-lirac-ines-valmont' });
    const old = new Map(truths(before));
    expect(truths(without).length).toBeGreaterThan(1);
    for (const [id, truth] of truths(without)) expect(old.get(id)).toBe(truth);
  });

  it('is taken back by keep-fact, to the byte', () => {
    const kept = edited(dropped, { type: 'keep-fact', fact: 'person:paul-renaud' });
    expect(JSON.stringify(bankOf(kept, 'x'))).toBe(JSON.stringify(bankOf(before, 'x')));
    expect(reviewed(kept).facts).toEqual(reviewed(before).facts);
  });

  it('shows the fact in its place, dropped, with no questions', () => {
    const fact = factOf(dropped, 'person:paul-renaud');
    expect(fact.state).toBe('dropped');
    expect(fact.questions).toEqual([]);
    const order = (review: Review) => reviewed(review).facts.map((each) => each.fact.id);
    expect(order(dropped)).toEqual(order(before));
  });

  it('is no step when it is dropped already, or kept already', () => {
    expect(edited(dropped, { type: 'drop-fact', fact: 'person:paul-renaud' })).toBe(dropped);
    expect(edited(before, { type: 'keep-fact', fact: 'person:paul-renaud' })).toBe(before);
  });
});

describe('confirm-fact', () => {
  it('asks about a name that was too unsure', () => {
    const unsure: Review = {
      edits: [],
      made: {
        ...before.made,
        facts: before.made.facts.map((fact) =>
          fact.id === 'person:paul-renaud' ? { ...fact, confidence: 0.7 } : fact,
        ),
        questions: before.made.questions.filter(
          (question) => !JSON.stringify(question).includes('Paul Renaud'),
        ),
      },
    };
    const fact = factOf(unsure, 'person:paul-renaud');
    expect([fact.state, fact.checks]).toEqual(['check', ['unsure']]);
    const sure = edited(unsure, { type: 'confirm-fact', fact: 'person:paul-renaud' });
    expect(factOf(sure, 'person:paul-renaud')).toMatchObject({
      state: 'kept',
      checks: [],
      fact: { confidence: 1 },
    });
    expect(remake(sure).bank.questions.map(({ asks }) => asks)).toContain('person:paul-renaud');
  });

  it('never makes an implied value provable that its sentence doesn’t say', () => {
    expect(factOf(before, 'date:2024-08').checks).toEqual(['implied']);
    const sure = edited(before, { type: 'confirm-fact', fact: 'date:2024-08' });
    expect(factOf(sure, 'date:2024-08')).toMatchObject({ state: 'kept', fact: { basis: 'read' } });
    expect(bankOf(sure, 'x').ok).toBe(true);
    expect(undoEdit(sure)).toEqual(before);
  });
});

describe('label', () => {
  const museum = 'organisation:musee-de-dakar';

  it('gives a fact its other side, and its questions with it', () => {
    expect(factOf(before, museum).checks).toEqual(['one-language']);
    const said = edited(before, { type: 'label', fact: museum, text: { en: ' Dakar \n Museum ' } });
    const { fact, state, checks } = factOf(said, museum);
    expect(fact.label).toEqual({ fr: 'musée de Dakar', en: 'Dakar Museum' });
    expect(fact.labelLanguage).toEqual({ fr: 'fr', en: 'en' });
    expect([state, checks]).toEqual(['edited', []]);
  });

  it('takes the same words for both languages when they are typed again', () => {
    const said = edited(before, { type: 'label', fact: museum, text: { en: 'musée de Dakar' } });
    expect(factOf(said, museum)).toMatchObject({ state: 'edited', checks: [] });
  });

  it('renders an answer in the new words', () => {
    const said = edited(before, {
      type: 'label',
      fact: 'person:paul-renaud',
      text: { en: 'Paul M. Renaud' },
    });
    const answers = remake(said).bank.questions.flatMap((question) =>
      question.asks === 'person:paul-renaud' && 'answer' in question ? [question.answer.en] : [],
    );
    expect(answers).toEqual([[{ text: 'Paul M. Renaud' }]]);
  });

  it.each([
    ['date:2023-06-12', { fr: '13 juin 2023' }, 'another-date', 'fr'],
    ['date:2023-06-12', { en: 'the other day' }, 'another-date', 'en'],
    ['quantity:12000000-eur', { en: '12 euros' }, 'another-number', 'en'],
    ['person:paul-renaud', { en: 'Jacques Dupont' }, 'another-name', 'en'],
    ['place:rabat', { fr: 'Tunis' }, 'another-name', 'fr'],
    ['organisation:senat', { en: 'House of Commons' }, 'another-name', 'en'],
    ['measure:plan-national-lyon-2024-03', { fr: 'une visite officielle' }, 'not-quoted', 'fr'],
    ['place:rabat', { fr: ' . ' }, 'empty', 'fr'],
    ['place:rabat', { en: `Rabat${' Rabat'.repeat(80)}` }, 'too-long', 'en'],
    ['place:rabat', { en: 'Rabat\u202e' }, 'odd-characters', 'en'],
  ] as const)('%s as %o is refused: %s', (fact, text, code, side) => {
    expect(problems(before, { type: 'label', fact, text })).toEqual([
      expect.objectContaining({ code, side, field: 'text' }),
    ]);
  });

  it('refuses a number that only one side says', () => {
    const text = { en: 'national plan in Lyon in 2025' };
    expect(problems(before, { type: 'label', fact: 'measure:plan-national-lyon-2024-03', text })).toEqual([
      { code: 'sides-disagree-numbers', field: 'text' },
    ]);
  });

  it.each([
    ['date:2023-06-12', { fr: 'le 12 juin 2023', en: 'June 12, 2023' }],
    ['date:2023-06-12', { fr: '12/06/2023', en: '12/06/2023' }],
    ['quantity:12000000-eur', { fr: '12 millions d’euros', en: '12 million euros' }],
    ['quantity:160-noun-vote', { en: '160 ballots' }],
    ['place:pt', { en: 'Portugal' }],
    ['role:minister-health-fr-claire-dumont', { en: 'French health minister' }],
    ['organisation:senat', { fr: 'le Sénat français' }],
  ] as const)('%s may be worded %o', (fact, text) => {
    expect(problems(before, { type: 'label', fact, text })).toEqual([]);
  });
});

describe('edits of facts', () => {
  it('are refused for a fact that isn’t there', () => {
    for (const type of ['drop-fact', 'keep-fact', 'confirm-fact'] as const)
      expect(problems(before, { type, fact: 'date:1999' })).toEqual([
        { code: 'unknown-fact', field: 'fact' },
      ]);
    expect(problems(before, { type: 'label', fact: '__proto__', text: { fr: 'x' } })).toEqual([
      { code: 'unknown-fact', field: 'fact' },
    ]);
  });

  it('leave what the machine made as it is', () => {
    const bytes = JSON.stringify(before.made);
    const after = edited(
      before,
      { type: 'drop-fact', fact: 'place:rabat' },
      { type: 'confirm-fact', fact: 'date:2024-08' },
      { type: 'label', fact: 'person:paul-renaud', text: { en: 'Paul Renaud Sr' } },
    );
    bankOf(after, 'x');
    expect(after.made).toBe(before.made);
    expect(JSON.stringify(after.made)).toBe(bytes);
  });

  it('are told by the remade bank, which fits the reviews with the same edits of facts only', () => {
    const dropped = edited(before, { type: 'drop-fact', fact: 'place:rabat' });
    const remade = structuredClone(remake(dropped));
    expect(isRemadeOf(remade, dropped)).toBe(true);
    expect(isRemadeOf(remade, before)).toBe(false);
    // What a Worker makes of a copy is the same.
    expect(remake(structuredClone(dropped))).toEqual(remade);
    // Made once: an edit of words goes on from where the last one left off.
    for (const review of [before, dropped])
      expect(remake(edited(review, { type: 'title', text: { en: 'A bridge' } }))).toBe(remake(review));
    expect(isRemadeOf(remade, edited(dropped, { type: 'title', text: { fr: 'Un pont' } }))).toBe(true);
    expect(reviewed(dropped, remade)).toEqual(reviewed(dropped));
    // An outdated one is made again.
    expect(reviewed(before, remade)).toEqual(reviewed(before));
  });
});
