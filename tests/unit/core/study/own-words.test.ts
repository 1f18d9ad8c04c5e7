import { describe, expect, it } from 'vitest';
import type { Card } from '@/core/study/deck';
import { inOwnWords, isOwnWords, sideTexts, wordingChange } from '@/core/study/own-words';

const CARD: Card = {
  id: 'c',
  fact: 'f',
  prompt: { fr: [{ text: 'Qui ?' }], en: [{ text: 'Who?' }] },
  answer: { fr: [{ text: 'Laftit' }], en: [{ text: 'Laftit' }] },
  evidence: [],
};

describe('a card in one’s own words', () => {
  it('has them where they are, and the set’s where they are not', () => {
    const card = inOwnWords(CARD, { prompt: { fr: 'Quel ministre ?' } });
    expect(card.prompt.fr).toEqual([{ text: 'Quel ministre ?' }]);
    expect(card.prompt.en).toEqual(CARD.prompt.en);
    expect(card.answer).toEqual(CARD.answer);
    expect(card.evidence).toBe(CARD.evidence);
    expect(inOwnWords(CARD, undefined)).toBe(CARD);
    expect(isOwnWords({ prompt: { fr: 'x' } }, 'prompt', 'fr')).toBe(true);
    expect(isOwnWords({ prompt: { fr: 'x' } }, 'prompt', 'en')).toBe(false);
    expect(isOwnWords(undefined, 'answer', 'fr')).toBe(false);
  });
});

describe('what was typed into the form', () => {
  const before = sideTexts(CARD, undefined);

  it('changes the sides that differ, and no other', () => {
    expect(wordingChange(CARD, undefined, before)).toBeUndefined();
    const typed = { ...before, answer: { fr: ' M. Laftit ', en: 'Laftit' } };
    expect(wordingChange(CARD, undefined, typed)).toEqual({ answer: { fr: 'M. Laftit' } });
  });

  it('goes back to the set’s words when it is emptied or typed as the set has it', () => {
    const wording = { prompt: { fr: 'Quel ministre ?', en: 'Which minister?' } };
    const typed = { ...before, prompt: { fr: '', en: 'Who?' } };
    expect(wordingChange(CARD, wording, typed)).toEqual({ prompt: { fr: '', en: '' } });
    expect(wordingChange(CARD, undefined, { ...before, prompt: { fr: '', en: 'Who?' } })).toBeUndefined();
  });
});
