import { describe, expect, it } from 'vitest';
import { lineText } from '@/core/bank/comparable';
import { bankOf } from '@/core/bank/review/bank-of';
import { remake } from '@/core/bank/review/remake';
import { replay } from '@/core/bank/review/replay';
import type { Review } from '@/core/bank/review/review';
import { reviewed } from '@/core/bank/review/reviewed';
import { asking, edited, lirac, problems } from './lirac';

const before = lirac();
const { made } = before;
const when = asking(made, 'date:2023-06-12', 'choice');
const who = asking(made, 'person:bruno-castel', 'choice');
const office = asking(made, 'role:mayor-lirac-ines-valmont', 'choice');
const mayor = asking(made, 'person:ines-valmont', 'typed');
const hole = asking(made, 'date:2020-04-09', 'cloze');
const pairs = asking(made, 'role:mayor-lirac-ines-valmont', 'match');
const yes = asking(made, 'role:mayor-lirac-ines-valmont', 'true-false');
const no = asking(made, 'measure:agreement-commercial-rabat-2023-06-12', 'true-false');

function question(review: Review, id: string) {
  const found = reviewed(review).questions.find((each) => each.question.id === id);
  if (!found) throw new Error(`no question ${id}`);
  return found;
}

describe('a prompt', () => {
  it('is reworded in both languages, and the question keeps its id', () => {
    const text = { fr: 'Quand Bruno Castel a-t-il signé son accord ?', en: 'When did Bruno Castel sign?' };
    const after = question(edited(before, { type: 'prompt', question: when.id, text }), when.id);
    expect(after.state).toBe('edited');
    expect(after.was).toEqual(when);
    expect(after.question).toEqual({
      ...when,
      prompt: { fr: [{ text: text.fr }], en: [{ text: text.en }] },
    });
  });

  it('keeps the fragments of the other language marked', () => {
    const quoted = when.prompt.en.find(({ lang }) => lang === 'fr')?.text ?? '';
    expect(quoted).not.toBe('');
    const text = { en: `On which day was this: “${quoted}”?` };
    const after = question(edited(before, { type: 'prompt', question: when.id, text }), when.id);
    expect(after.question.prompt.en).toEqual([
      { text: 'On which day was this: “' },
      { text: quoted, lang: 'fr' },
      { text: '”?' },
    ]);
  });

  it('keeps a quotation marked that is mended', () => {
    const quoted = when.prompt.en.find(({ lang }) => lang === 'fr')?.text ?? '';
    const mended = quoted.replace('Bruno Castel', 'M. Castel');
    const text = { en: `On which day: “${mended}”?` };
    const after = question(edited(before, { type: 'prompt', question: when.id, text }), when.id);
    expect(after.question.prompt.en[1]).toEqual({ text: mended, lang: 'fr' });
  });

  it('of a true statement is its answer too', () => {
    const text = {
      fr: 'Inès Valmont est maire de Lirac, dit l’article.',
      en: 'Inès Valmont is the Mayor of Lirac, the article says.',
    };
    const after = question(edited(before, { type: 'prompt', question: yes.id, text }), yes.id).question;
    expect(after.form === 'true-false' && after.answer).toEqual(after.prompt);
  });

  it('of a hole, an order or pairs may be reworded', () => {
    for (const { id } of [hole, pairs]) {
      const text = { fr: 'Retrouvez ce qui manque.', en: 'Find what is missing.' };
      expect(problems(before, { type: 'prompt', question: id, text })).toEqual([]);
    }
  });

  it.each([
    ['gives the answer away', who.id, { fr: 'Bruno Castel a-t-il signé ?' }, 'answer-in-prompt', 'fr'],
    ['is empty', when.id, { en: '  ' }, 'empty', 'en'],
    ['is too long', when.id, { en: 'when '.repeat(200) }, 'too-long', 'en'],
    ['names another number', when.id, { fr: 'Quand, pour 3 accords ?' }, 'sides-disagree-numbers', undefined],
    ['names someone', when.id, { fr: 'Quand Paul Renaud ?' }, 'sides-disagree-names', undefined],
    [
      'denies',
      when.id,
      { en: 'When did Bruno Castel not sign in Rabat?' },
      'sides-disagree-negation',
      undefined,
    ],
  ] as const)('that %s is refused', (_, id, text, code, side) => {
    const found = problems(before, { type: 'prompt', question: id, text });
    expect(found).toContainEqual(expect.objectContaining({ code, field: 'text', ...(side ? { side } : {}) }));
  });

  it('that another question has is refused', () => {
    const text = { fr: lineText(mayor.prompt.fr), en: lineText(mayor.prompt.en) };
    const minister = asking(made, 'person:claire-dumont', 'typed');
    expect(problems(before, { type: 'prompt', question: minister.id, text })).toEqual([
      { code: 'question-twice', field: 'text' },
    ]);
  });

  it('of a false statement must not be put right', () => {
    const text = { fr: lineText(no.answer.fr), en: lineText(no.answer.en) };
    expect(problems(before, { type: 'prompt', question: no.id, text })).toEqual([
      { code: 'statement-inconsistent', field: 'text', side: 'fr' },
      { code: 'statement-inconsistent', field: 'text', side: 'en' },
    ]);
  });
});

describe('an answer', () => {
  it('is reworded, and its old words stay right', () => {
    const text = { fr: 'le 12 juin 2023', en: 'June 12, 2023' };
    const after = question(edited(before, { type: 'answer', question: when.id, text }), when.id).question;
    if (after.form !== 'choice') throw new Error('no choice');
    expect(lineText(after.answer.fr)).toBe(text.fr);
    expect(after.accepted.fr).toContain('12 juin 2023');
    expect(after.accepted.en).toContain('12 June 2023');
    expect(after.accepted.fr).not.toContain(text.fr);
  });

  it('never accepts what is a wrong answer', () => {
    const text = { fr: 'M. Bruno Castel', en: 'Mr Bruno Castel' };
    const after = question(edited(before, { type: 'answer', question: who.id, text }), who.id).question;
    if (after.form !== 'choice') throw new Error('no choice');
    const wrong = after.distractors.map((option) => lineText(option.fr));
    for (const each of after.accepted.fr) expect(wrong).not.toContain(each);
    expect(after.accepted.fr).toContain('Bruno Castel');
  });

  it('is as hard as its new words make it', () => {
    const text = { fr: 'Inès Valmont, maire de la commune de Lirac' };
    const after = question(edited(before, { type: 'answer', question: mayor.id, text }), mayor.id).question;
    expect(mayor.why).not.toContain('long-answer');
    expect(after.why).toEqual([...mayor.why, 'long-answer']);
    expect(after.difficulty).toBe(mayor.difficulty + 1);
  });

  it.each([
    ['another date', when.id, { fr: '13 juin 2023', en: '13 June 2023' }, 'another-date'],
    ['no date', when.id, { fr: 'bientôt', en: 'soon' }, 'another-date'],
    ['another person', who.id, { fr: 'Luc Petit', en: 'Luc Petit' }, 'another-name'],
    ['an office that the sentence doesn’t name', office.id, { fr: 'préfète de la région' }, 'not-quoted'],
    ['another number', office.id, { fr: 'maire de Lirac 2', en: 'Mayor of Lirac 2' }, 'another-number'],
    ['words in one language only', office.id, { en: 'Mayor of Lirac since 2020' }, 'sides-disagree-numbers'],
    [
      'a wrong answer',
      office.id,
      { fr: lineText(office.distractors[0]?.fr ?? []) },
      'answer-among-distractors',
    ],
  ] as const)('is refused: %s', (_, id, text, code) => {
    const codes = problems(before, { type: 'answer', question: id, text }).map((each) => each.code);
    expect(codes).toContain(code);
  });

  it('of a hole and of pairs is fixed', () => {
    const edit = { type: 'answer', text: { fr: '9 avril 2020' } } as const;
    expect(problems(before, { ...edit, question: hole.id, text: { fr: '10 avril 2020' } })).toEqual([
      { code: 'answer-fixed-hole', field: 'text' },
    ]);
    expect(problems(before, { ...edit, question: pairs.id })).toEqual([
      { code: 'answer-fixed-places', field: 'text' },
    ]);
  });
});

describe('a wrong answer', () => {
  it('is replaced on both sides', () => {
    const text = { fr: '2 février 2023', en: '2 February 2023' };
    const edit = { type: 'distractor', question: when.id, index: 1, text } as const;
    const after = question(edited(before, edit), when.id).question;
    if (after.form !== 'choice') throw new Error('no choice');
    expect(after.distractors.map((option) => lineText(option.fr))).toEqual([
      lineText(when.distractors[0]?.fr ?? []),
      text.fr,
      lineText(when.distractors[2]?.fr ?? []),
    ]);
  });

  it.each([
    ['the right one', when.id, { fr: '12 juin 2023', en: '12 June 2023' }, 'distractor-right'],
    ['the right one in other words', when.id, { fr: '12/06/2023', en: '12/06/2023' }, 'distractor-right'],
    ['the right person', who.id, { fr: 'B. Castel', en: 'B. Castel' }, 'distractor-right'],
    ['said by the sentence', who.id, { fr: 'un accord', en: 'Rabat' }, 'distractor-right'],
    [
      'another wrong one',
      when.id,
      { fr: lineText(when.distractors[1]?.fr ?? []), en: lineText(when.distractors[1]?.en ?? []) },
      'distractors-alike',
    ],
    [
      'of another day in each language',
      when.id,
      { fr: '2 février 2023', en: '3 February 2023' },
      'sides-disagree-numbers',
    ],
    [
      'somebody else in each language',
      who.id,
      { fr: 'Luc Petit', en: 'Paul Renaud' },
      'sides-disagree-names',
    ],
  ] as const)('is refused: %s', (_, id, text, code) => {
    const edit = { type: 'distractor', question: id, index: 0, text } as const;
    expect(problems(before, edit).map((each) => each.code)).toContain(code);
  });

  it('is refused where there is none', () => {
    const text = { fr: 'x', en: 'x' };
    for (const [id, index] of [
      [when.id, 3],
      [yes.id, 0],
      [pairs.id, 0],
    ] as const)
      expect(problems(before, { type: 'distractor', question: id, index, text })).toEqual([
        { code: 'no-such-option', field: 'question' },
      ]);
  });
});

describe('questions and title', () => {
  it('are dropped and kept again', () => {
    const dropped = edited(before, { type: 'drop-question', question: when.id });
    expect(question(dropped, when.id).state).toBe('dropped');
    const bank = bankOf(dropped, 'own-x');
    expect(bank.ok && bank.value.questions.some(({ id }) => id === when.id)).toBe(false);
    expect(bank.ok && bank.value.report.kept).toBe(made.questions.length - 1);
    const kept = edited(dropped, { type: 'keep-question', question: when.id });
    expect(bankOf(kept, 'own-x')).toEqual(bankOf(before, 'own-x'));
    expect(problems(before, { type: 'drop-question', question: 'q-none' })).toEqual([
      { code: 'unknown-question', field: 'question' },
    ]);
  });

  it('leave no set without any', () => {
    const all = edited(
      before,
      ...made.questions.map(({ id }) => ({ type: 'drop-question', question: id }) as const),
    );
    expect(bankOf(all, 'own-x')).toEqual({ ok: false, error: { code: 'no-questions' } });
  });

  it('the title gets its other side', () => {
    expect(made.titleLanguage).toEqual({ fr: 'fr', en: 'fr' });
    const titled = edited(before, { type: 'title', text: { en: 'Lirac’s new bridge' } });
    const { title, titleLanguage } = reviewed(titled);
    expect([title.en, titleLanguage]).toEqual(['Lirac’s new bridge', { fr: 'fr', en: 'en' }]);
    expect(edited(titled, { type: 'title', text: { en: ' Lirac’s  new bridge ' } })).toBe(titled);
    expect(problems(before, { type: 'title', text: { fr: '' } })).toEqual([
      { code: 'empty', field: 'text', side: 'fr' },
    ]);
  });
});

describe('an edit whose target is gone', () => {
  it('does nothing, and is done again when it comes back', () => {
    const text = { fr: 'Quand Bruno Castel a-t-il signé son accord ?', en: 'When did Bruno Castel sign?' };
    const reworded = edited(before, { type: 'prompt', question: when.id, text });
    const gone = edited(reworded, { type: 'drop-fact', fact: 'date:2023-06-12' });
    expect([...replay(gone, remake(gone)).inert]).toEqual([0]);
    expect(reviewed(gone).questions.some((each) => each.question.id === when.id)).toBe(false);
    const back = edited(gone, { type: 'keep-fact', fact: 'date:2023-06-12' });
    expect(question(back, when.id)).toEqual(question(reworded, when.id));
  });
});
