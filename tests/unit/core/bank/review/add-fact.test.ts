import { describe, expect, it } from 'vitest';
import type { Bank } from '@/core/bank/bank';
import { remake } from '@/core/bank/review/remake';
import type { AddedFact, PlainKind, Review } from '@/core/bank/review/review';
import { reviewed } from '@/core/bank/review/reviewed';
import { at, edited, liracText, made, problems } from './lirac';

const TEXT = liracText([
  'Inès Valmont, maire de Lirac, a inauguré le pont neuf le 3 mai 2024.',
  'Bruno Castel, garde-barrière en chef, a coupé le ruban devant trente-deux élèves.',
  'Le passage des Brumes relie Lirac à Saint-Ours-les-Bois depuis lundi.',
  'La compagnie des bacs y a renoncé, dit Paul Renaud, et les 4,5 kilomètres sont sûrs.',
  'Paul Renaud a présenté la refonte complète des horaires le 12 juin 2023.',
]);

const before: Review = { made: made(TEXT, '2024-05-10'), edits: [] };

/** The review as if the machine had not found a fact. */
function without(...ids: string[]): Review {
  const bank: Bank = { ...before.made, facts: before.made.facts.filter(({ id }) => !ids.includes(id)) };
  return { made: bank, edits: [] };
}

function add(kind: PlainKind, words: string): AddedFact {
  return { type: 'add-fact', kind, mention: at(before.made, words) };
}

function added(review: Review, edit: AddedFact) {
  const after = edited(review, edit);
  const fact = reviewed(after).facts.find(
    ({ fact: { id } }) => !review.made.facts.some((each) => each.id === id),
  );
  if (!fact) throw new Error('nothing was added');
  return { after, fact, questions: remake(after).bank.questions.filter(({ asks }) => asks === fact.fact.id) };
}

describe('a fact that a person selects', () => {
  it('is a date, read by the grammar, whatever part of it is selected', () => {
    const review = without('date:2023-06-12');
    for (const words of ['12 juin 2023', 'le 12 juin 2023', 'juin 2023']) {
      const { fact, questions } = added(review, add('date', words));
      expect(fact.fact).toMatchObject({ id: 'date:2023-06-12', value: '2023-06-12', confidence: 1 });
      expect(fact.fact.label).toEqual({ fr: '12 juin 2023', en: '12 June 2023' });
      expect(fact.state).toBe('added');
      expect(questions.length).toBeGreaterThan(0);
    }
  });

  it('is a relative date, still implied until it is confirmed', () => {
    const review = without('date:2024-05-06');
    const { fact, questions } = added(review, add('date', 'lundi'));
    expect(fact).toMatchObject({ state: 'check', checks: ['implied'], fact: { value: '2024-05-06' } });
    expect(questions).toEqual([]);
  });

  it('is a quantity, a number and its unit', () => {
    const review = without('quantity:4-5-kilometer');
    const { fact } = added(review, add('quantity', '4,5 kilomètres'));
    expect(fact.fact).toMatchObject({ kind: 'quantity', value: { number: 4.5, unit: 'kilometer' } });
    expect(fact.fact.label.en).toBe('4.5 kilometres');
  });

  it('is a place: of the lists, or its own name', () => {
    const { fact } = added(before, add('place', 'passage des Brumes'));
    expect(fact.fact).toMatchObject({ kind: 'place', value: 'passage des Brumes', confidence: 1 });
    expect(fact.checks).toEqual(['one-language']);
  });

  it('is a person, asked about where the sentence proves it', () => {
    const review = without('person:bruno-castel');
    const { fact } = added(review, add('person', 'Bruno Castel'));
    expect(fact.fact).toMatchObject({ id: 'person:bruno-castel', value: 'Bruno Castel' });
    expect(fact.fact.label).toEqual({ fr: 'Bruno Castel', en: 'Bruno Castel' });
  });

  it('is an office with its holder, in words of its own and with its other side', () => {
    const edit: AddedFact = {
      type: 'add-fact',
      kind: 'role',
      mention: at(before.made, 'garde-barrière en chef'),
      holders: ['person:bruno-castel'],
      label: { en: 'head gatekeeper' },
    };
    const { fact, questions } = added(before, edit);
    expect(fact.fact).toMatchObject({
      kind: 'role',
      value: { office: 'garde-barrière en chef', holders: ['Bruno Castel'] },
      label: { fr: 'garde-barrière en chef', en: 'head gatekeeper' },
      labelLanguage: { fr: 'fr', en: 'en' },
    });
    expect([fact.state, fact.checks]).toEqual(['added', []]);
    expect(questions.length).toBeGreaterThan(0);
  });

  it('is an office of the lexicon, in both languages', () => {
    const role = before.made.facts.find(({ id }) => id === 'role:mayor-lirac-ines-valmont');
    const { fact } = added(without('role:mayor-lirac-ines-valmont'), {
      type: 'add-fact',
      kind: 'role',
      mention: at(before.made, 'maire de Lirac'),
      holders: ['person:ines-valmont'],
    });
    expect(role).toBeDefined();
    expect(fact.fact.id).toBe(role?.id);
    expect(fact.fact.value).toEqual(role?.value);
    expect(fact.fact.label.en).toBe('Mayor of Lirac');
  });

  it('is a measure, with who did it and when', () => {
    const { fact, questions } = added(before, {
      type: 'add-fact',
      kind: 'measure',
      mention: at(before.made, 'refonte complète des horaires'),
      actors: ['person:paul-renaud'],
      date: 'date:2023-06-12',
      label: { en: 'complete recasting of the timetable' },
    });
    expect(fact.fact.value).toEqual({
      act: 'refonte complète des horaires',
      actors: ['Paul Renaud'],
      date: '2023-06-12',
    });
    expect(questions.length).toBeGreaterThan(0);
  });

  it('is one more mention of a fact that is known', () => {
    const review: Review = {
      edits: [],
      made: {
        ...before.made,
        facts: before.made.facts.map((fact) =>
          fact.id === 'person:paul-renaud' ? { ...fact, mentions: fact.mentions.slice(0, 1) } : fact,
        ),
      },
    };
    const second = before.made.facts.find(({ id }) => id === 'person:paul-renaud')?.mentions[1];
    if (!second) throw new Error('named once only');
    const after = edited(review, { type: 'add-fact', kind: 'person', mention: second });
    const fact = remake(after).bank.facts.find(({ id }) => id === 'person:paul-renaud');
    expect(fact?.mentions).toHaveLength(2);
    expect(remake(after).bank.facts).toHaveLength(before.made.facts.length);
  });
});

describe('a selection', () => {
  const text = before.made.articles[0]?.text ?? '';
  const span = (start: number, end: number, kind: PlainKind = 'place'): AddedFact => ({
    type: 'add-fact',
    kind,
    mention: { language: 'fr', start, end },
  });
  const brumes = text.indexOf('Brumes');
  const known = text.indexOf('Paul Renaud');

  it('may take a space along', () => {
    const { fact } = added(before, span(brumes - 1, brumes + 7));
    expect(fact.fact.mentions).toEqual([{ language: 'fr', start: brumes, end: brumes + 6 }]);
  });

  it.each([
    ['outside-text', span(text.length - 1, text.length + 5)],
    ['outside-text', span(9, 9)],
    ['outside-text', { ...span(1, 5), mention: { language: 'en', start: 1, end: 5 } } as const],
    ['empty', span(text.indexOf(', maire'), text.indexOf(', maire') + 2)],
    ['half-word', span(brumes, brumes + 3)],
    ['half-word', span(brumes + 2, brumes + 6)],
    ['half-word', span(text.indexOf('4,5'), text.indexOf('4,5') + 1, 'quantity')],
    ['across-sentences', span(brumes, text.indexOf('La compagnie') + 12)],
    ['too-long', span(text.indexOf('Inès'), text.indexOf('Inès') + 301)],
    ['not-a-date', add('date', 'ruban')],
    ['not-a-quantity', add('quantity', 'ruban')],
    ['not-a-name', add('person', 'ruban')],
    ['already-known', span(known, known + 11, 'person')],
    ['already-known', span(known, known + 11, 'organisation')],
    ['overlaps', span(text.indexOf('Valmont, maire'), text.indexOf('Valmont, maire') + 14)],
  ] as const)('is refused: %s', (code, edit) => {
    expect(problems(before, edit).map((each) => each.code)).toEqual([code]);
  });

  it('says which fact is in its way', () => {
    expect(problems(before, span(known, known + 11, 'person'))).toEqual([
      { code: 'already-known', field: 'selection', found: 'Paul Renaud' },
    ]);
    const dropped = edited(before, { type: 'drop-fact', fact: 'person:paul-renaud' });
    expect(problems(dropped, span(known, known + 11, 'person'))).toEqual([
      { code: 'already-dropped', field: 'selection', found: 'Paul Renaud' },
    ]);
    // Read as the wrong kind, dropped, then added as the right one.
    expect(problems(dropped, span(known, known + 11, 'organisation'))).toEqual([]);
  });

  it('of an office needs someone who holds it', () => {
    const mention = at(before.made, 'garde-barrière en chef');
    const role = { type: 'add-fact', kind: 'role', mention } as const;
    expect(problems(before, { ...role, holders: [] })).toEqual([{ code: 'no-holder', field: 'holders' }]);
    for (const holders of [['person:nobody'], ['date:2023-06-12'], ['person:bruno-castel', '__proto__']])
      expect(problems(before, { ...role, holders })).toEqual([
        { code: 'holder-not-there', field: 'holders' },
      ]);
    const measure = { ...role, kind: 'measure', actors: [], date: 'place:rabat' } as const;
    expect(problems(before, measure)).toEqual([{ code: 'holder-not-there', field: 'actors' }]);
  });

  it('must have words that agree with it on both sides', () => {
    const edit: AddedFact = { ...add('place', 'passage des Brumes'), label: { en: 'Mist Pass, 1 km' } };
    expect(problems(before, edit)).toEqual([{ code: 'another-name', field: 'text', side: 'en' }]);
    const near: AddedFact = { ...add('place', 'passage des Brumes'), label: { en: 'Brumes Pass 2' } };
    expect(problems(before, near)).toEqual([{ code: 'sides-disagree-numbers', field: 'text' }]);
  });
});
