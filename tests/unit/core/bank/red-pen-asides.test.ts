import { describe, expect, it } from 'vitest';
import { readArticle } from '@/core/article/read-article';
import { splitSentences } from '@/core/article/sentences';
import { lineText } from '@/core/bank/comparable';
import { nearDates } from '@/core/bank/distractors/dates';
import { extractFacts } from '@/core/facts/extract-facts';
import type { Language } from '@/core/language';
import { questionsIfAny } from './bank-of';

/** The dates of a text's measures. */
function datesOfMeasures(text: string, language: Language): (string | undefined)[] {
  const article = readArticle({ id: 'a', text, language, published: '2025-06-30' });
  if (!article.ok) throw new Error(article.error.code);
  return extractFacts(article.value, splitSentences(article.value)).flatMap((fact) =>
    fact.kind === 'measure' ? [fact.value.date] : [],
  );
}

/** What an English text's questions have for answers. */
function answers(text: string): string[] {
  return questionsIfAny(text, 'en').flatMap((question) =>
    'answer' in question ? [lineText(question.answer.en)] : [],
  );
}

describe('the date of an act', () => {
  it.each<[string, Language]>([
    ['President Hakainde Mulenga, elected in August 2021, has promised a ban on plastic bags.', 'en'],
    ['Le président Jean Morel, élu en mai 2021, a promulgué la loi sur les sacs en plastique.', 'fr'],
    ['The mayor Ann Weller, who was elected in May 2021, has approved a ban on fireworks.', 'en'],
  ])('is not that of an aside: %s', (text, language) => {
    const dates = datesOfMeasures(text, language);
    expect(dates.length).toBeGreaterThan(0);
    for (const date of dates) expect(date).toBeUndefined();
  });

  it('is the one that the sentence opens with', () => {
    const text = 'In May 2023, the council of Bern approved a ban on fireworks.';
    expect(datesOfMeasures(text, 'en')).toContain('2023-05');
  });
});

describe('what is left out of a sentence', () => {
  it('is never where a report was filed from', () => {
    const rest = 'A court in Ndola fined the Kafue Copper Company 12 million dollars on 3 March 2025.';
    expect(answers(`LUSAKA — ${rest}`)).not.toContain('Lusaka');
    expect(answers(`LUSAKA, Zambia — ${rest}`)).not.toContain('Lusaka');
    expect(answers(`LUSAKA — ${rest}`).length).toBeGreaterThan(0);
  });

  it('is no half of what is counted', () => {
    const text =
      'The Hartwell quarry near Stonebridge will bring 600 extra lorry journeys a week from 3 March 2026.';
    for (const answer of answers(text)) expect(answer).not.toMatch(/^600 extra lorry$/u);
    expect(answers(text).length).toBeGreaterThan(0);
  });
});

describe('wrong dates', () => {
  it('stand on both sides of the right one', () => {
    for (let seed = 0; seed < 60; seed += 1) {
      const three = nearDates('1720', `seed ${seed}`).slice(0, 3);
      expect(three).toHaveLength(3);
      expect(three.some((date) => date < '1720') && three.some((date) => date > '1720')).toBe(true);
    }
  });
});
