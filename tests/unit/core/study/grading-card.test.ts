import { describe, expect, it } from 'vitest';
import type { AnsweredQuestion } from '@/core/bank/bank';
import type { Fact } from '@/core/facts/fact';
import { kindOfAnswer } from '@/core/study/grading';
import { gradeCard, suggestedRating } from '@/core/study/grading-card';

const base = { mentions: [], confidence: 1, basis: 'read', labelLanguage: { fr: 'fr', en: 'en' } } as const;
const PERSON: Fact = {
  ...base,
  kind: 'person',
  id: 'person:abdelouafi-laftit',
  value: 'Abdelouafi Laftit',
  label: { fr: 'Abdelouafi Laftit', en: 'Abdelouafi Laftit' },
};
const ROLE: Fact = {
  ...base,
  kind: 'role',
  id: 'role:interior',
  value: { office: 'minister-interior', holders: [PERSON.id] },
  label: { fr: 'ministre de l’Intérieur', en: 'Minister of the Interior' },
};
const name = [{ text: 'Abdelouafi Laftit' }];
const QUESTION: AnsweredQuestion = {
  form: 'typed',
  id: 'q',
  asks: ROLE.id,
  prompt: { fr: [{ text: 'Qui ?' }], en: [{ text: 'Who?' }] },
  answer: { fr: name, en: name },
  accepted: { fr: [], en: [] },
  evidence: [],
  difficulty: 1,
  why: [],
  worth: 50,
};
const CONTEXT = { language: 'fr', facts: [PERSON, ROLE] } as const;

describe('an answer typed on a card', () => {
  const own = { answer: { fr: 'le patron de la police' } };

  it('is graded as in a quiz', () => {
    expect(gradeCard(QUESTION, ROLE, undefined, 'Laftit', CONTEXT).outcome).toBe('right');
    expect(gradeCard(QUESTION, ROLE, undefined, 'Retailleau', CONTEXT).outcome).toBe('wrong');
  });

  it('may be the learner’s own words or the set’s; their own are shown', () => {
    const byOwn = gradeCard(QUESTION, ROLE, own, 'le patron de la police', CONTEXT);
    expect(byOwn.outcome).toBe('right');
    const bySet = gradeCard(QUESTION, ROLE, own, 'Laftit', CONTEXT);
    expect(bySet.outcome).toBe('right');
    expect(bySet.shown.fr).toEqual([{ text: 'le patron de la police' }]);
    expect(bySet.shown.en).toEqual(name);
    expect(gradeCard(QUESTION, ROLE, own, 'Rabat', CONTEXT).outcome).toBe('wrong');
  });

  it('speaks for a rating', () => {
    expect(suggestedRating('right')).toBe(3);
    expect(suggestedRating('right-mind-spelling')).toBe(2);
    expect(suggestedRating('wrong')).toBe(1);
  });

  it('is hinted at by what it is, not by what was asked about', () => {
    expect(kindOfAnswer(QUESTION, ROLE, [PERSON, ROLE])).toBe('person');
  });
});
