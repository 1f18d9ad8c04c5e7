import { describe, expect, it } from 'vitest';
import { readArticle } from '@/core/article/read-article';
import { splitSentences } from '@/core/article/sentences';
import { lineText } from '@/core/bank/comparable';
import { standsAfter } from '@/core/bank/self-contained';
import { isTelling } from '@/core/bank/templates/measure-name';
import { extractFacts } from '@/core/facts/extract-facts';
import type { MeasureFact } from '@/core/facts/fact';
import type { Language } from '@/core/language';
import { questionsIfAny } from './bank-of';

/** All that is said to who studies an English text: prompts, answers and wrong answers, a line each. */
function said(text: string): string[] {
  return questionsIfAny(text, 'en').flatMap((question) => [
    lineText(question.prompt.en),
    ...('answer' in question ? [lineText(question.answer.en)] : []),
    ...('distractors' in question ? question.distractors.map(({ en }) => lineText(en)) : []),
  ]);
}

function facts(text: string, language: Language): MeasureFact[] {
  const article = readArticle({ id: 'a', text, language, published: '2025-06-30' });
  if (!article.ok) throw new Error(article.error.code);
  return extractFacts(article.value, splitSentences(article.value)).filter((fact) => fact.kind === 'measure');
}

/** The measures of a text, with their dates. */
function measures(text: string, language: Language): string[] {
  return facts(text, language).map(({ label, value }) => `${label[language]}: ${value.date ?? 'no date'}`);
}

describe('what an act is called', () => {
  it.each([
    'The former mayor Paul Brandt was sentenced to four years in prison in May 2023 by a court in Bern.',
    'Two guards of the Bern museum were sentenced to six months in jail in May 2023.',
  ])('is no participle with what was done: %s', (text) => {
    for (const line of said(text)) expect(line).not.toMatch(/\bthe (?:sentenced|fined|jailed|acquitted)\b/u);
  });

  it('does not stop at a preposition', () => {
    const [ban] = facts('The council of Bern approved a ban on fireworks on 3 March 2025.', 'en');
    if (ban === undefined) throw new Error('no measure');
    const named = (en: string) =>
      isTelling({ ...ban, label: { fr: en, en }, labelLanguage: { fr: 'en', en: 'en' } });
    expect(named('abolition of the offence of sedition')).toBe(true);
    expect(named('abolition of the offence of sedition in')).toBe(false);
  });
});

describe('when an act was', () => {
  it.each<[string, Language]>([
    [
      'The blue line is to open in 2026, and the red line will be extended by the council to Vern by 2027.',
      'en',
    ],
    ['Le pont ouvrira en 2026, et le tramway sera prolongé par la mairie jusqu’à Vern en 2027.', 'fr'],
  ])('is not told by the clause before: %s', (text, language) => {
    const found = measures(text, language).filter((measure) => /extension|prolongation/u.test(measure));
    expect(found.length).toBeGreaterThan(0);
    for (const measure of found) expect(measure).not.toContain('2026');
  });

  it('is told by a date between it and its verb', () => {
    expect(measures('The council approved in March 2025 a ban on fireworks in Bern.', 'en').join()).toContain(
      '2025-03',
    );
  });
});

describe('a sentence after another', () => {
  it.each<[string, string, Language, boolean]>([
    ['Le maire a signé un accord avec Vern.', 'Il dit ce qui a changé depuis le début de 2019.', 'fr', true],
    [
      'The council bought six trams in 2019.',
      'It wanted vehicles such as those of Bern or Basel.',
      'en',
      false,
    ],
    [
      'The council bought six trams in 2019.',
      'It also sold old stock such as buses and coaches.',
      'en',
      true,
    ],
    ['The council passed a law in 2019.', 'This law has since been copied by eleven towns.', 'en', true],
    ['The council passed a law in 2019.', 'This charter has been copied by eleven towns.', 'en', false],
  ])('%s %s', (lead, sentence, language, stands) => {
    expect(standsAfter(`${lead} `, sentence, language)).toBe(stands);
  });
});
