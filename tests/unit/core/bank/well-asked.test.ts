import { describe, expect, it } from 'vitest';
import type { Question } from '@/core/bank/bank';
import { lineText } from '@/core/bank/comparable';
import { isStillToCome } from '@/core/bank/distractors/dates';
import { nearQuantities } from '@/core/bank/distractors/quantities';
import type { Language } from '@/core/language';
import { questionsOf } from './bank-of';

const NARROW = '\u202f';

function prompts(questions: readonly Question[], side: Language): string[] {
  return questions.map((question) => lineText(question.prompt[side]).replaceAll(NARROW, ' '));
}

/** What a reader sees of the questions on one side: prompts, passages, answers, options. */
function shown(questions: readonly Question[], side: Language): string {
  return questions
    .flatMap((question) => [
      lineText(question.prompt[side]),
      ...('answer' in question ? [lineText(question.answer[side])] : []),
      ...('distractors' in question ? question.distractors.map((each) => lineText(each[side])) : []),
      ...('pairs' in question ? question.pairs.map((pair) => lineText(pair.role[side])) : []),
    ])
    .join('\n')
    .replaceAll(NARROW, ' ');
}

const PEOPLE_FR = `La présidente de la Commission européenne, Claire Fontaine, a reçu Paul Durand à Bruxelles.
  Le maire de Lyon, Paul Durand, a visité Rome. Le préfet de Corse, Jean Martin, a quitté Ajaccio en mai 2024.
  Le Premier ministre belge, Louis Moreau, a visité Madrid en mars 2024.`;

describe('questions asked well', () => {
  it('doesn’t ask where with another place in view', () => {
    const text =
      'Le 28 octobre 2023, au Stade de France, à Saint-Denis, Paul Durand a battu Jean Martin. La France compte 68 millions d’habitants.';
    expect(prompts(questionsOf(text, 'fr'), 'fr').filter((each) => /\boù\b/i.test(each))).toEqual([]);
  });

  it('asks when without what measures time from the day', () => {
    const text =
      'Croatia adopted the euro on Sunday 1 January 2023, less than ten years after a vote in Brussels.';
    expect(prompts(questionsOf(text, 'en'), 'en')).toContain('When did Croatia adopt the euro?');
  });

  it('doesn’t take the end of a year for when something happened', () => {
    const text =
      'À la fin de 2020, 108 États avaient signé la convention de Genève sur les forêts. La Suisse l’a signée en 1999.';
    const found = prompts(questionsOf(text, 'fr'), 'fr');
    expect(found.some((each) => /En quelle année.*108 États/u.test(each))).toBe(false);
    expect(found).toContain(
      'À la fin de 2020, combien d’États avaient signé la convention de Genève sur les forêts ?',
    );
  });

  it('calls a President-elect so, and never the President', () => {
    const text =
      'Donald Trump, the President-elect of the United States, met Volodymyr Zelensky, the Ukrainian President, in Paris.';
    const found = shown(questionsOf(text, 'en'), 'en');
    expect(found).toContain('American President-elect');
    expect(found).not.toMatch(/American President(?!-elect)/u);
  });

  it('says of no man that he is « la présidente »', () => {
    const found = shown(questionsOf(PEOPLE_FR, 'fr'), 'fr');
    expect(found).toContain('la présidente de la Commission européenne');
    expect(found).not.toMatch(/(?:Paul Durand|Jean Martin|Louis Moreau) est la présidente/u);
    const asked = questionsOf(PEOPLE_FR, 'fr').find(({ prompt }) =>
      lineText(prompt.fr).startsWith('Qui est la présidente'),
    );
    expect(asked?.form).toBe('typed');
  });

  it('asks nothing about bare titles', () => {
    const text = `General Paul Durand visited Madrid on 3 May 2024. Prince William represented the United Kingdom in Rome.
      King Charles III met Louis Moreau, the Belgian Prime Minister, in London on 4 June 2024.`;
    expect(shown(questionsOf(text, 'en'), 'en')).not.toMatch(/“(?:General|Prince)”|is a (?:General|Prince)/u);
  });

  it('asks nothing about a body that only the article names', () => {
    const text = `Le fondateur de l’entreprise, Paul Durand, est mort en avril 2014 à Lyon.
      La présidente du tribunal, Claire Fontaine, a lu une lettre à Paris en mai 2024.`;
    expect(shown(questionsOf(text, 'fr'), 'fr')).not.toMatch(
      /fondateur de l’entreprise|présidente du tribunal/u,
    );
    expect(prompts(questionsOf(text, 'fr'), 'fr')).toContain('Quand Paul Durand est-il mort à Lyon ?');
  });

  it('takes no telescope for a man, and no group for a person', () => {
    const text = `The James Webb Space Telescope weighs about 6,200 kilograms. Thomas Zurbuchen visited Kourou in May 2021.
      John Mather shared the Nobel Prize in Physics in 2006. Bill Nelson met Joe Biden in Washington in 2022.`;
    expect(shown(questionsOf(text, 'en'), 'en')).not.toContain('James Webb\n');
    const french =
      'Le groupe Servier a fait appel en avril 2021. Jacques Servier est mort en avril 2014 à Neuilly.';
    const holes = questionsOf(french, 'fr').filter(
      (question) => question.form === 'cloze' && question.passage.fr.before.endsWith('groupe '),
    );
    expect(holes).toEqual([]);
  });

  it('gives no date to a law, which has one for each of its steps', () => {
    const text = `Le Parlement européen a adopté la loi sur l’intelligence artificielle le 13 mars 2024.
      Le Conseil de l’Europe a approuvé la loi sur l’intelligence artificielle le 21 mai 2024.`;
    const found = prompts(questionsOf(text, 'fr'), 'fr');
    expect(found.filter((each) => /situe la loi|date .* pour la loi/u.test(each))).toEqual([]);
    expect(found).toContain(
      'Quand le Parlement européen a-t-il adopté la loi sur l’intelligence artificielle ?',
    );
  });

  it('keeps millions among millions', () => {
    for (const seed of ['a', 'b', 'c', 'd'])
      for (const { number } of nearQuantities({ number: 846_000_000, unit: 'EUR' }, seed))
        expect(number).toBeLessThan(1_000_000_000);
  });

  it('doesn’t ask where a place of the sentence lies', () => {
    const text =
      'An Ariane 5 rocket left Kourou, in French Guiana, on 25 December 2021. Paul Durand visited Rome.';
    expect(prompts(questionsOf(text, 'en'), 'en').filter((each) => /^Where/u.test(each))).toEqual([]);
  });

  it('makes no hole of half a count', () => {
    const text = 'Some 40 heads of state came to Paris for the funeral of Jacques Chirac in September 2019.';
    expect(shown(questionsOf(text, 'en'), 'en')).not.toContain('40 heads\n');
  });

  it('knows the past from what was still to come', () => {
    expect(isStillToCome('2023-10-28', '2023-11-02')).toBe(false);
    expect(isStillToCome('2023-12-15', '2023-11-02')).toBe(true);
    expect(isStillToCome('2023-24', '2023-11-02')).toBe(true);
  });
});
