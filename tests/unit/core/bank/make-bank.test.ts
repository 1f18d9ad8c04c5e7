import { describe, expect, it } from 'vitest';
import type { Article } from '@/core/article/article';
import { readArticle } from '@/core/article/read-article';
import { answerLine, answerLines } from '@/core/bank/answer-line';
import type { Bank, Line, Question } from '@/core/bank/bank';
import { lineText } from '@/core/bank/comparable';
import { makeBank } from '@/core/bank/make-bank';
import { parseBank } from '@/core/bank/parse-bank';
import { proveQuestions } from '@/core/bank/proof';
import { LANGUAGES } from '@/core/language';

const FRENCH = `---
title: La Baltique se protège
published: 2025-03-05
---

Le président finlandais, Alexander Stubb, a pris la parole à Helsinki le 4 mars 2025. Le Premier ministre estonien, Kristen Michal, a promis six navires à la Finlande. La ministre allemande des Affaires étrangères, Annalena Baerbock, a annoncé que Berlin prêterait deux hélicoptères.

La Pologne et la Suède rejoindront la patrouille en septembre 2025. Alexander Stubb s’est entretenu avec son homologue letton, Edgars Rinkevics. La Finlande a réservé 210 millions d’euros pour cette dépense. En 2024, la Suède avait consacré 48 millions d’euros à ses côtes.
`;

const ENGLISH = `---
title: The Baltic protects itself
published: 2025-03-05
---

The Finnish President, Alexander Stubb, spoke in Helsinki on 4 March 2025. The Estonian Prime Minister, Kristen Michal, promised Finland six ships. The German Foreign Minister, Annalena Baerbock, announced that Berlin would lend two helicopters.

Poland and Sweden will join the Baltic patrol in September 2025. Alexander Stubb held talks with his Latvian counterpart, Edgars Rinkevics. Finland has set aside 210 million euros for this. In 2024, Sweden had spent 48 million euros on its coasts.
`;

function article(text: string, id: string): Article {
  const read = readArticle({ id, text });
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

function bankOf(...texts: string[]): Bank {
  const made = makeBank({ set: 'essai', articles: texts.map((text, index) => article(text, `a-${index}`)) });
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

const BANKS = { french: bankOf(FRENCH), english: bankOf(ENGLISH), both: bankOf(FRENCH, ENGLISH) };

function linesOf(question: Question): Record<'fr' | 'en', Line>[] {
  return [question.prompt, answerLines(question), ...('distractors' in question ? question.distractors : [])];
}

describe.each(Object.entries(BANKS))('a bank made from %s', (_name, bank) => {
  it('is sound, and every question of it is proved', () => {
    expect(parseBank(JSON.parse(JSON.stringify(bank)))).toEqual({ ok: true, value: bank });
    expect(proveQuestions(bank)).toEqual([]);
  });

  it('has every form, and about as many true statements as false ones', () => {
    expect(bank.questions.map(({ form }) => form)).toEqual(
      expect.arrayContaining(['choice', 'typed', 'cloze', 'true-false']),
    );
    const truths = bank.questions.flatMap((question) =>
      question.form === 'true-false' ? [question.truth] : [],
    );
    const half = truths.filter(Boolean).length - truths.length / 2;
    expect(Math.abs(half)).toBeLessThanOrEqual(1);
  });

  it('asks each of its dates and people at least once', () => {
    const asked = new Set(bank.questions.map(({ asks }) => asks));
    const wanted = bank.facts.filter(({ kind }) => kind === 'date' || kind === 'person').map(({ id }) => id);
    expect(wanted.filter((id) => !asked.has(id))).toEqual([]);
  });

  it('asks nothing twice', () => {
    const asked = bank.questions.map((question) =>
      [
        lineText(question.prompt.fr),
        question.form === 'cloze' ? JSON.stringify(question.passage) : '',
      ].join(),
    );
    expect(new Set(asked).size).toBe(asked.length);
    expect(new Set(bank.questions.map(({ id }) => id)).size).toBe(asked.length);
  });

  it('gives three options, or none', () => {
    for (const question of bank.questions) {
      if (question.form === 'choice') expect(question.distractors).toHaveLength(3);
      if (question.form === 'cloze') expect([0, 3]).toContain(question.distractors.length);
    }
  });

  it('is typeset as each language is', () => {
    for (const { fr, en } of bank.questions.flatMap(linesOf)) {
      const french = fr
        .filter(({ lang }) => lang === undefined)
        .map(({ text }) => text)
        .join('');
      const english = en
        .filter(({ lang }) => lang === undefined)
        .map(({ text }) => text)
        .join('');
      expect(french).not.toMatch(/'|[ \u00a0][?!;:»]|«[ \u00a0]|[^\u202f\s][?!;»]/);
      expect(english).not.toMatch(/'|\s[?!;:]|«/);
    }
  });

  it('marks the language of what is not in the side’s own', () => {
    for (const lines of bank.questions.flatMap(linesOf)) {
      for (const side of LANGUAGES) expect(lines[side].every(({ lang }) => lang !== side)).toBe(true);
    }
  });

  it('says what became of every candidate', () => {
    expect(bank.report.kept).toBe(bank.questions.length);
    const known = new Set(bank.facts.map(({ id }) => id));
    for (const { asks } of [...bank.questions, ...bank.report.dropped]) expect(known.has(asks)).toBe(true);
  });
});

describe('making a bank', () => {
  it('gives the same bytes for the same articles', () => {
    expect(JSON.stringify(bankOf(FRENCH, ENGLISH))).toBe(JSON.stringify(BANKS.both));
  });

  it('keeps the ids of its questions when the article grows', () => {
    const grown = bankOf(
      `${FRENCH}\nLe 9 mai 2025, la Norvège a envoyé trois navires dans la mer du Nord.\n`,
    );
    const ids = new Set(grown.questions.map(({ id }) => id));
    const isStatement = new Set(
      BANKS.french.questions.filter(({ form }) => form === 'true-false').map(({ id }) => id),
    );
    // The longer a text is, the more of what it says in passing is left out.
    const isPassing = ({ asks, form }: Question): boolean =>
      grown.report.dropped.some(
        (each) => each.asks === asks && each.form === form && each.reason === 'passing',
      );
    const lost = BANKS.french.questions.filter(
      (question) => !ids.has(question.id) && !isStatement.has(question.id) && !isPassing(question),
    );
    expect(lost.map(({ prompt }) => lineText(prompt.fr))).toEqual([]);
  });

  it('quotes each article in its own language when there are two', () => {
    for (const question of BANKS.both.questions) {
      if (question.form !== 'cloze') continue;
      expect(question.passage.fr.language).toBe('fr');
      expect(question.passage.en.language).toBe('en');
    }
  });

  it('marks the only article’s words on the other side', () => {
    const clozes = BANKS.french.questions.filter((question) => question.form === 'cloze');
    expect(clozes.length).toBeGreaterThan(3);
    for (const { answer } of clozes) expect(answer.en.every(({ lang }) => lang === 'fr')).toBe(true);
  });

  it('asks who holds an office, and takes its wrong answers from the holders of others', () => {
    const question = BANKS.both.questions.find(
      ({ prompt }) => lineText(prompt.fr) === 'Qui est le président finlandais, d’après l’article\u202f?',
    );
    expect(question && lineText(question.prompt.en)).toBe(
      'Who is the Finnish President, according to the article?',
    );
    expect(question && lineText(answerLine(question, 'fr'))).toBe('Alexander Stubb');
    const names =
      question && 'distractors' in question ? question.distractors.map(({ fr }) => lineText(fr)) : [];
    expect(names.sort()).toEqual(['Annalena Baerbock', 'Edgars Rinkevics', 'Kristen Michal']);
  });

  it('asks whose counterpart somebody is', () => {
    const prompts = BANKS.both.questions.map(({ prompt }) => lineText(prompt.en));
    expect(prompts).toContain('Who is Alexander Stubb’s Latvian counterpart, according to the article?');
  });

  it('refuses two articles in one language, and a text with nothing to ask', () => {
    expect(makeBank({ set: 's', articles: [article(FRENCH, 'a'), article(FRENCH, 'b')] })).toEqual({
      ok: false,
      error: { code: 'same-language' },
    });
    const dull = article('Il fait beau et les enfants jouent dans le jardin avec le chien.', 'a');
    expect(makeBank({ set: 's', articles: [dull] })).toEqual({ ok: false, error: { code: 'no-facts' } });
    expect(makeBank({ set: 's', articles: [] })).toEqual({ ok: false, error: { code: 'no-facts' } });
  });

  it('takes a long text in reasonable time, and stays a bank that can be read', () => {
    const body = FRENCH.slice(FRENCH.indexOf('Le président'));
    const long = bankOf(FRENCH + body.repeat(120));
    expect(parseBank(long).ok).toBe(true);
  }, 20_000);
});
