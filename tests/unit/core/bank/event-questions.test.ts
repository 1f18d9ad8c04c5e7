import { describe, expect, it } from 'vitest';
import { readArticle } from '@/core/article/read-article';
import { lineText } from '@/core/bank/comparable';
import { baseForm } from '@/core/bank/english-verbs';
import { makeBank } from '@/core/bank/make-bank';
import type { Language } from '@/core/language';

const NARROW = '\u202f';

function questionsOf(text: string, language: Language) {
  const read = readArticle({ id: 'a', text, language, published: '2025-06-30' });
  if (!read.ok) throw new Error(read.error.code);
  const bank = makeBank({ set: 'test', articles: [read.value] });
  if (!bank.ok) throw new Error(bank.error.code);
  return bank.value.questions.map((question) => ({
    fr: lineText(question.prompt.fr).replaceAll(NARROW, ' '),
    en: lineText(question.prompt.en).replaceAll(NARROW, ' '),
    answer: 'answer' in question ? lineText(question.answer[language]) : '',
    question,
  }));
}

const FRENCH = `Le lundi 14 avril 2025, le ministre français de l’Intérieur, Bruno Retailleau, a entamé une visite officielle à Rabat.
  Abdelatif Ouahbi et Gérald Darmanin avaient signé une déclaration conjointe à Rabat en mars 2025.
  La France a reconnu la souveraineté marocaine sur le Sahara occidental à l’été 2024.
  Claire Fontaine a été élue présidente de la Banque d’Auvergne le 3 mai 2019 à Vichy.
  En 2020, 108 États ont signé le traité de Genève sur les forêts.`;

const ENGLISH = `Croatia adopted the euro on Sunday 1 January 2023.
  Bruno Retailleau began an official visit to Rabat on Monday 14 April 2025.
  The European Parliament had approved the Forest Act in Strasbourg on 13 March 2024.
  Twelve million people visited Westminster Abbey in 2017.
  Servier was fined by a court in Paris on 29 March 2021.`;

describe('questions in a sentence’s own words', () => {
  it.each([
    ['Quand Bruno Retailleau a-t-il entamé une visite officielle à Rabat ?', '14 avril 2025'],
    [
      'Quand Abdelatif Ouahbi et Gérald Darmanin ont-ils signé une déclaration conjointe à Rabat ?',
      'mars 2025',
    ],
    ['Quand la France a-t-elle reconnu la souveraineté marocaine sur le Sahara occidental ?', 'été 2024'],
    ['Quel pays a reconnu la souveraineté marocaine sur le Sahara occidental à l’été 2024 ?', 'France'],
    ['Qui a été élue présidente de la Banque d’Auvergne le 3 mai 2019 à Vichy ?', 'Claire Fontaine'],
    ['En 2020, combien d’États ont signé le traité de Genève sur les forêts ?', '108 États'],
  ])('%s', (prompt, answer) => {
    const found = questionsOf(FRENCH, 'fr');
    expect(found.map(({ fr }) => fr)).toContain(prompt);
    expect(found.find(({ fr }) => fr === prompt)?.answer).toBe(answer);
  });

  it.each([
    ['When did Croatia adopt the euro?', '1 January 2023'],
    ['Which country adopted the euro on Sunday 1 January 2023?', 'Croatia'],
    ['When did Bruno Retailleau begin an official visit to Rabat?', '14 April 2025'],
    ['How many people visited Westminster Abbey in 2017?', '12 million people'],
    ['In which year did twelve million people visit Westminster Abbey?', '2017'],
    ['When did the European Parliament approve the Forest Act in Strasbourg?', '13 March 2024'],
  ])('%s', (prompt, answer) => {
    const found = questionsOf(ENGLISH, 'en');
    expect(found.map(({ en }) => en)).toContain(prompt);
    expect(found.find(({ en }) => en === prompt)?.answer).toBe(answer);
  });

  it('quotes the clause in the other language, marked as such', () => {
    const asked = questionsOf(ENGLISH, 'en').find(({ en }) => en === 'When did Croatia adopt the euro?');
    expect(asked?.fr).toBe('Quelle date l’article donne-t-il pour ce fait : « Croatia adopted the euro » ?');
    expect(asked?.question.prompt.fr.find(({ text }) => text.includes('Croatia'))?.lang).toBe('en');
  });

  it('never shows its answer, and quotes the sentence that it is made of', () => {
    for (const { question, en, answer } of questionsOf(ENGLISH, 'en')) {
      if (question.form === 'true-false' || answer === '') continue;
      expect(en).not.toContain(answer);
      for (const { prefix, exact, suffix } of question.evidence)
        expect(ENGLISH).toContain(prefix + exact + suffix);
    }
  });

  it('asks nothing of a sentence that leans on another', () => {
    const text =
      'Paul Durand dirige la ville de Lyon. Il a signé le traité de Genève le 3 mars 2025. La France compte 68 millions d’habitants.';
    for (const { fr } of questionsOf(text, 'fr')) expect(fr).not.toMatch(/signé|^Quand/);
  });
});

describe('base forms', () => {
  it.each([
    ['began', 'begin'],
    ['struck', 'strike'],
    ['travelled', 'travel'],
    ['carried', 'carry'],
    ['put', 'put'],
    ['studies', 'study'],
    ['has', 'have'],
  ])('%s → %s', (past, base) => expect(baseForm(past)).toBe(base));

  it('are not guessed', () => {
    for (const word of ['felled', 'needed!', '', 'Élysée']) {
      const base = baseForm(word);
      expect(base === undefined || /^\p{Ll}+$/u.test(base)).toBe(true);
      expect(base).not.toBe(word === '' ? '' : 'felled');
    }
  });
});
