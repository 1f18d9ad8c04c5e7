import { describe, expect, it } from 'vitest';
import { lineText } from '@/core/bank/comparable';
import { asking, lirac, problems } from './lirac';

const before = lirac();
const yes = asking(before.made, 'role:mayor-lirac-ines-valmont', 'true-false');
const no = asking(before.made, 'measure:agreement-commercial-rabat-2023-06-12', 'true-false');

describe('a statement', () => {
  const told = { fr: 'Inès Valmont est bien maire de Lirac.', en: 'Inès Valmont is indeed Mayor of Lirac.' };

  it('goes on saying its fact', () => {
    expect(problems(before, { type: 'prompt', question: yes.id, text: told })).toEqual([]);
    for (const type of ['prompt', 'answer'] as const) {
      const text = { fr: told.fr.replace('maire', 'préfète'), en: told.en.replace('Mayor', 'Prefect') };
      expect(problems(before, { type, question: yes.id, text })).toEqual([
        { code: 'not-quoted', field: 'text', side: 'fr' },
        { code: 'not-quoted', field: 'text', side: 'en' },
      ]);
    }
  });

  it('that is put right says the same day', () => {
    const text = {
      fr: lineText(no.answer.fr).replace('12 juin', '13 juin'),
      en: lineText(no.answer.en).replace('12 June', '13 June'),
    };
    const codes = problems(before, { type: 'answer', question: no.id, text }).map(({ code }) => code);
    expect(codes).toEqual(['not-quoted', 'not-quoted']);
  });

  it('that is false may be false otherwise, but not true in other words', () => {
    const otherwise = {
      fr: lineText(no.answer.fr).replace('12 juin 2023', '3 mai 2024'),
      en: lineText(no.answer.en).replace('12 June 2023', '3 May 2024'),
    };
    expect(problems(before, { type: 'prompt', question: no.id, text: otherwise })).toEqual([]);
    const right = { fr: `Oui, ${lineText(no.answer.fr)}`, en: `Yes, ${lineText(no.answer.en)}` };
    expect(problems(before, { type: 'prompt', question: no.id, text: right })).toContainEqual(
      expect.objectContaining({ code: 'statement-inconsistent', side: 'fr' }),
    );
  });
});
