import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Bank, Question } from '@/core/bank/bank';
import { lineText } from '@/core/bank/comparable';
import { parseBank } from '@/core/bank/parse-bank';
import { pathToText } from '@/core/bank/problems';
import { proveQuestions } from '@/core/bank/proof';
import { doDatesFollow } from '@/core/bank/proof-dates';
import { bankOf } from './bank-of';

type Form<F extends Question['form']> = Extract<Question, { form: F }>;

function only<F extends Question['form']>(bank: Bank, form: F): Form<F> {
  const found = bank.questions.filter((question): question is Form<F> => question.form === form);
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`${found.length} questions of ${form}`);
  return first;
}

const file = (language: string) => readFileSync(`quiz-data/rabat-2025/article.${language}.md`, 'utf8');
const RABAT = bankOf(file('fr'), file('en'));

const BRIDGE = bankOf(`---
title: Le pont de Lirac a rouvert
published: 2025-06-02
---

En octobre 2021, la préfète du Gard, Inès Valmont, avait ordonné la fermeture du pont. En mars 2023, le ministre des
Transports, Clément Beaune, avait annoncé des travaux. La ministre de la Culture, Rachida Dati, a visité le chantier en
avril 2024. Le maire de Lirac, Paul Astier, a salué les ouvriers.
`);

/** Why the proof refuses a bank whose one question of a form was changed. */
function objections<F extends Question['form']>(
  bank: Bank,
  form: F,
  change: (question: Form<F>, copy: Bank) => void,
): string[] {
  const copy = structuredClone(bank);
  change(only(copy, form), copy);
  return proveQuestions(copy).map(({ reason }) => reason);
}

describe('what the article dates, to be put in order', () => {
  it('is asked in both languages, the earliest first, without its dates', () => {
    const { prompt, items, evidence, difficulty } = only(RABAT, 'order');
    expect(lineText(prompt.fr)).toBe(
      'Dans quel ordre l’article situe-t-il ces faits, du plus ancien au plus récent\u202f?',
    );
    expect(lineText(prompt.en)).toBe('In what order does the article place these events, earliest first?');
    expect(items.map(({ date, says }) => [date, lineText(says.fr), lineText(says.en)])).toEqual([
      [
        'date:2024-22',
        'La reconnaissance de la souveraineté marocaine sur le Sahara occidental',
        'The recognition of Moroccan sovereignty over Western Sahara',
      ],
      [
        'date:2025-03',
        'La déclaration conjointe d’Abdelatif Ouahbi et de Gérald Darmanin',
        'Abdelatif Ouahbi and Gérald Darmanin’s joint declaration',
      ],
      [
        'date:2025-04-14',
        'La visite officielle de Bruno Retailleau à Rabat',
        'Bruno Retailleau’s official visit to Rabat',
      ],
    ]);
    expect(evidence.length).toBe(6);
    expect(difficulty).toBe(3);
    expect(proveQuestions(RABAT)).toEqual([]);
    expect(parseBank(RABAT)).toEqual({ ok: true, value: RABAT });
  });

  it('is not asked when dates may meet', () => {
    const fr = file('fr').replaceAll('En mars 2025', 'En avril 2025');
    const en = file('en').replaceAll('In March 2025', 'In April 2025');
    const bank = bankOf(fr, en);
    expect(bank.questions.filter(({ form }) => form === 'order')).toEqual([]);
    expect(bank.report.dropped).toContainEqual(
      expect.objectContaining({ form: 'order', reason: 'ambiguous' }),
    );
  });

  it('does not stand its proof out of order, with its date told, or about something else', () => {
    expect(objections(RABAT, 'order', () => {})).toEqual([]);
    const swapped = objections(RABAT, 'order', (question) => {
      const [one, two, three] = question.items;
      if (one && two && three) question.items = [one, three, two];
    });
    expect(swapped).toEqual(['ambiguous']);
    expect(
      objections(RABAT, 'order', ({ items }) => {
        items[0]?.says.fr.push({ text: ' en 2024' });
        items[0]?.says.en.push({ text: ' in 2024' });
      }),
    ).toEqual(['answer-in-prompt']);
    expect(
      objections(RABAT, 'order', ({ items }) => {
        const [one, two] = items;
        if (one && two) [one.says, two.says] = [two.says, one.says];
      }),
    ).toEqual(['not-proved']);
    expect(objections(RABAT, 'order', ({ evidence }) => evidence.splice(0, 2))).toEqual(['not-proved']);
    expect(
      objections(RABAT, 'order', ({ items }) => {
        const [, two] = items;
        if (two) two.date = 'date:2024-22';
      }),
    ).toEqual(['not-proved']);
    const implied = objections(RABAT, 'order', (question, { facts }) => {
      const fact = facts.find(({ id }) => id === question.items[2]?.date);
      if (fact) fact.basis = 'implied';
    });
    expect(implied).toContain('implied-value');
  });
});

describe('names, to be put together with their offices', () => {
  it('are asked in both languages, each with the one office that is theirs', () => {
    const { prompt, pairs } = only(BRIDGE, 'match');
    expect(lineText(prompt.fr)).toBe(
      'Quelle fonction l’article attribue-t-il à chacune de ces personnes\u202f?',
    );
    expect(pairs.map(({ name, role }) => [lineText(name.fr), lineText(role.fr), lineText(role.en)])).toEqual([
      ['Inès Valmont', 'Préfète du Gard', 'Prefect of Gard'],
      ['Clément Beaune', 'Ministre des Transports', 'Minister of Transport'],
      ['Rachida Dati', 'Ministre de la Culture', 'Minister of Culture'],
      ['Paul Astier', 'Maire de Lirac', 'Mayor of Lirac'],
    ]);
    expect(proveQuestions(BRIDGE)).toEqual([]);
    expect(parseBank(BRIDGE)).toEqual({ ok: true, value: BRIDGE });
  });

  it('are not asked of fewer than three, nor of two who hold the same', () => {
    expect(RABAT.questions.filter(({ form }) => form === 'match')).toEqual([]);
  });

  it('do not stand their proof when roles are changed round, or when one fits two', () => {
    expect(
      objections(BRIDGE, 'match', ({ pairs }) => {
        const [one, two] = pairs;
        if (one && two) [one.role, two.role] = [two.role, one.role];
      }),
    ).toEqual(['not-proved']);
    expect(
      objections(BRIDGE, 'match', ({ pairs }, { facts }) => {
        const role = facts.find(({ id }) => id === pairs[0]?.fact);
        const other = facts.find(({ id }) => id === pairs[3]?.fact);
        if (role?.kind === 'role' && other?.kind === 'role') {
          facts.push({ ...role, id: 'again', value: { ...role.value, holders: other.value.holders } });
        }
      }),
    ).toEqual(['ambiguous']);
    expect(
      objections(BRIDGE, 'match', ({ pairs }) => {
        for (const side of ['fr', 'en'] as const) pairs[0]?.role[side].push({ text: ' (Astier)' });
      }),
    ).toEqual(['answer-in-prompt']);
  });
});

describe('dates that follow one another', () => {
  it.each([
    [['2024-22', '2025-03', '2025-04-14'], true],
    [['1999', '2000'], true],
    [['199X', '2000', '20XX'], false],
    [['2025-04', '2025-04-14'], false],
    [['2025-04-14', '2025-04-14'], false],
    [['2025-04-15', '2025-04-14'], false],
    [['2024-24', '2024-02'], false],
    [['2024-24', '2025-02'], false],
    [['2025-04-14/2025-04-16', '2025-04-17'], true],
    [['2025-04-14/2025-04-16', '2025-04-16'], false],
    [['XXXX-04-14', '2025'], false],
    [['2024-12-31', '2025-01-01'], true],
    [['-0043', '0012'], true],
    [['2024-33', '2024-41'], true],
  ])('%j: %s', (dates, follow) => {
    expect(doDatesFollow(dates)).toBe(follow);
  });
});

describe('a bank with questions of places', () => {
  const codes = (change: (order: Form<'order'>) => void): string[] => {
    const bank = structuredClone(RABAT);
    change(only(bank, 'order'));
    const parsed = parseBank(bank);
    return parsed.ok ? [] : parsed.error.map(({ path, code }) => `${pathToText(path).slice(-10)} ${code}`);
  };

  it('is refused by name when they make no sense', () => {
    const change = (key: 'fact' | 'date', id: string) => (order: Form<'order'>) => {
      const item = order.items[1];
      if (item) item[key] = id;
    };
    expect(codes(() => {})).toEqual([]);
    expect(codes(change('date', 'nobody'))).toMatchObject([expect.stringMatching(/date asks-unknown-fact$/)]);
    expect(codes(change('fact', 'place:rabat'))).toMatchObject([
      expect.stringMatching(/fact fact-of-another-kind$/),
    ]);
    expect(codes((order) => order.items.reverse())).toMatchObject([
      expect.stringMatching(/asks asks-another-fact$/),
    ]);
    const alike = codes(({ items }) => {
      const [one, two] = items;
      if (one && two) two.says = one.says;
    });
    expect(alike.map((each) => each.split(' ')[1])).toEqual(['places-alike', 'places-alike']);
    expect(codes((order) => order.items.pop())[0]).toMatch(/bank-length$/);
  });
});
