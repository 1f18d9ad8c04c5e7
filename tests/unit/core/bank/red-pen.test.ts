import { describe, expect, it } from 'vitest';
import { readArticle } from '@/core/article/read-article';
import { splitSentences } from '@/core/article/sentences';
import type { Question } from '@/core/bank/bank';
import { lineText } from '@/core/bank/comparable';
import { hasDanglingNoun } from '@/core/bank/dangling';
import { neighbours } from '@/core/bank/distractors/places';
import { nearQuantities } from '@/core/bank/distractors/quantities';
import { siblingOffices } from '@/core/bank/distractors/roles';
import { leansOnNothing } from '@/core/bank/self-contained';
import { clauseParts } from '@/core/bank/templates/event-words';
import type { Language } from '@/core/language';
import { questionsOf } from './bank-of';

/** Faults that a teacher’s red pen found in questions made from articles that nobody had tuned to. */

function prompts(text: string, language: Language): string[] {
  return questionsOf(text, language).map(({ prompt }) =>
    lineText(prompt[language]).replaceAll('\u202f', ' '),
  );
}

function optionsOf(questions: readonly Question[], start: string, side: Language): string[] {
  const found = questions.find(({ prompt }) => lineText(prompt[side]).startsWith(start));
  return found && 'distractors' in found ? found.distractors.map((each) => lineText(each[side])) : [];
}

describe('when', () => {
  it.each([
    ['Le maire d’Épinal, Patrick Nardin, a reporté la foire de Lorraine au 22 mars 2025.', 'fr'],
    ['Patrick Nardin a prolongé la foire de Lorraine jusqu’en mars 2025.', 'fr'],
    ['Patrick Nardin moved the Lorraine Fair to 22 March 2025.', 'en'],
    ['Patrick Nardin extended the Lorraine Fair until March 2025.', 'en'],
  ] as const)('is not the day that something is put off to: %s', (text, language) => {
    const more = language === 'fr' ? ' Il y a 3 écoles à Nancy.' : ' Nancy has 3 schools.';
    expect(prompts(text + more, language).filter((each) => /^(?:quand|when)/iu.test(each))).toEqual([]);
  });

  it('is still the day on which something happened', () => {
    expect(prompts('Patrick Nardin a ouvert la foire de Lorraine au printemps 2024.', 'fr')).toContain(
      'Quand Patrick Nardin a-t-il ouvert la foire de Lorraine ?',
    );
  });
});

describe('words that only an earlier sentence explains', () => {
  it.each([
    ['The University of East Anglia gave her a scholarship in 2019.', 'en'],
    ['Les premiers arriveront à Valenciennes en mars 2027.', 'fr'],
    ['The Carrow Foundation sent a letter about her to the judges in London.', 'en'],
  ] as const)('%s', (sentence, language) => {
    expect(leansOnNothing(sentence, language)).toBe(false);
  });

  it.each([
    ['Les premiers trains de Valenciennes sont arrivés en mars 2027.', 'fr'],
    ['In 2022, Anna Berg gave her daughter a house in the suburbs of Leeds.', 'en'],
    ['Bruno Retailleau held talks with his Moroccan counterpart, Abdelouafi Laftit.', 'en'],
  ] as const)('not: %s', (sentence, language) => {
    expect(leansOnNothing(sentence, language)).toBe(true);
  });

  it.each([
    ['En 2022, la commune avait vendu un hôpital à un promoteur de Lyon.', 'fr', true],
    ['La région Île-de-France versera 2 millions d’euros à la ville pour rénover une gare.', 'fr', true],
    ['En Belgique, 521 cas ont été signalés en 2024.', 'fr', true],
    ['In Belgium, 521 cases were reported in 2024.', 'en', true],
    ['Des pans des remparts de la vieille ville sont tombés à Marrakech.', 'fr', false],
    ['La ville de Lyon a vendu un hôpital.', 'fr', false],
    ['En Belgique, 521 cas de rougeole ont été signalés en 2024.', 'fr', false],
    ['In Belgium, 521 cases of measles were reported in 2024.', 'en', false],
  ] as const)('%s', (sentence, language, dangles) => {
    expect(hasDanglingNoun(sentence, language)).toBe(dangles);
  });

  it('are no part of what an act is called', () => {
    const text =
      'News\n\nNorlux Cargo has announced the suspension of its flights to Iceland. Anna Berg visited Rome in May 2024.';
    expect(prompts(text, 'en').filter((each) => /its flights/u.test(each))).toEqual([]);
  });
});

describe('where', () => {
  it('is not asked of those who live there', () => {
    const text = 'Environ 14 000 habitants vivent à Strasbourg. Claire Delmas a visité Rome le 3 mai 2024.';
    expect(prompts(text, 'fr').filter((each) => /^où .*habitants vivent/iu.test(each))).toEqual([]);
  });

  it('is not the end of a company’s name, nor a street', () => {
    const text =
      'The insurer Lloyd’s of London estimates the damage at 60 million dollars. Anna Berg opened a shop in Bond Street in May 2024.';
    const holes = questionsOf(text, 'en').flatMap((question) =>
      question.form === 'cloze' ? [lineText(question.answer.en)] : [],
    );
    expect(holes).not.toContain('London');
    expect(holes).not.toContain('Bond Street');
  });
});

describe('who', () => {
  it('agrees with a feminine office that follows', () => {
    const text = 'Claire Fontaine a été élue présidente de la Banque d’Auvergne le 3 mai 2019 à Vichy.';
    expect(prompts(text, 'fr')).toContain(
      'Qui a été élue présidente de la Banque d’Auvergne le 3 mai 2019 à Vichy ?',
    );
  });
});

describe('wrong answers', () => {
  const SPORT = `Le capitaine néo-zélandais, Peter Cane, a été exclu à Paris. Le président sud-africain, David Mbeki, a fêté la victoire.
    L’entraîneur néo-zélandais, John Foster, a quitté Lyon. Le capitaine sud-africain, Paul Botha, a gagné à Nantes.`;

  it('begin with those who hold the office elsewhere, or another one there', () => {
    const three = optionsOf(questionsOf(SPORT, 'fr'), 'Qui est le capitaine néo-zélandais', 'fr');
    expect(three).toHaveLength(3);
    expect(three.at(-1)).toBe('David Mbeki');
  });

  it('are offices that the country has', () => {
    const american = siblingOffices({ office: 'president', country: 'US', holders: [] }, 's');
    expect(american.map(({ office }) => office).sort()).toEqual([
      'attorney-general',
      'secretary-of-state',
      'vice-president',
    ]);
    const coach = siblingOffices({ office: 'coach', country: 'ZA', holders: [] }, 's');
    expect(coach.map(({ office }) => office)).not.toContain('goalkeeper');
  });

  it('are countries before territories', () => {
    const near = neighbours('NZ', 's');
    for (const territory of ['NC', 'PF']) {
      expect(near.slice(0, 3)).not.toContain(territory);
      expect(near).toContain(territory);
    }
  });

  it('are no dates of another age', () => {
    const text = `Roger Bontems a été exécuté à Paris le 28 novembre 1972. Robert Badinter est mort à Paris le 9 février 2024.
      Le Sénat a approuvé l’abolition de la peine de mort le 30 septembre 1981.`;
    const years = optionsOf(questionsOf(text, 'fr'), 'Quand Roger Bontems', 'fr').map((each) =>
      Number(each.slice(-4)),
    );
    expect(years).toHaveLength(3);
    for (const year of years) expect(Math.abs(year - 1972)).toBeLessThanOrEqual(3);
  });
});

describe('an act that names a country', () => {
  it('is completed with it, where it says enough without it', () => {
    const text = `La France a reconnu la souveraineté marocaine sur le Sahara occidental à l’été 2024.
      Le Maroc a accepté l’aide de l’Espagne. Paul Durand a visité Rabat en mai 2024.`;
    const asked = prompts(text, 'fr').filter((each) => each.includes('quel nom complète'));
    expect(asked).toEqual([
      'D’après l’article, quel nom complète « reconnaissance de la souveraineté marocaine sur le … » ?',
    ]);
  });
});

describe('more of what the pen found', () => {
  it('asks who without what they are, where that stands before the name', () => {
    const text =
      'Le pilote, Lukas Brunner, comptait plus de 9 000 heures de vol. Claire Delmas a visité Rome le 3 mai 2024.';
    expect(prompts(text, 'fr').filter((each) => each.startsWith('Le pilote, qui'))).toEqual([]);
  });

  it('keeps a day that opens the clause', () => {
    const text = 'Le lundi 14 avril 2025, Bruno Retailleau a entamé une visite officielle à Rabat.';
    expect(prompts(text, 'fr')).toContain(
      'Le lundi 14 avril 2025, qui a entamé une visite officielle à Rabat ?',
    );
  });

  it('asks no one who is councillor of a party, nor leader of an unnamed council', () => {
    const text = `The Green councillor Priya Nair visited Rome in May 2024. The council leader, Martin Ellwood, visited Paris in June 2024.
      The Belgian Prime Minister, Louis Moreau, met Anna Berg in Ghent.`;
    expect(
      prompts(text, 'en').filter((each) => /councillor of Green|the council leader/u.test(each)),
    ).toEqual([]);
  });

  it('writes a common noun small inside a question', () => {
    const text =
      'Malaria killed 11,700 people in Kenya in 2023, according to the World Health Organization. Aden Duale launched a malaria campaign in Lodwar in June 2025.';
    const read = readArticle({ id: 'a', text, language: 'en', published: '2025-06-30' });
    if (!read.ok) throw new Error(read.error.code);
    const sentence = splitSentences(read.value)[0];
    if (!sentence) throw new Error('no sentence');
    const span = { start: 0, end: 'Malaria'.length };
    const verb = { span: { start: 8, end: 14 }, finite: { start: 8, end: 14 }, isCompound: false };
    const subject = { kind: 'place' as const, span, facts: [], isPlural: false };
    const event = { language: 'en' as const, sentence, subject, verb, rest: { start: 14, end: 42 } };
    expect(clauseParts(text, event, undefined, /^(?:The|An?)\s/u).who).toBe('malaria');
  });

  it('asks no question of two words and a small count', () => {
    const text = 'Antoine Wauters a obtenu deux voix. Claire Delmas a visité Rome le 3 mai 2024.';
    expect(prompts(text, 'fr').filter((each) => /^Qui a obtenu deux voix/u.test(each))).toEqual([]);
  });

  it.each([
    ['Anna Berg had promised the road to the carmaker Vauxhall.', 'en', true],
    ['Ghana was the first country to approve R21, in April 2023.', 'en', false],
    ['Le jury, présidé par Philippe Morel, s’est réuni à Marseille.', 'fr', true],
    ['Le prix Azur a été remis à Toulon.', 'fr', false],
  ] as const)('%s', (sentence, language, dangles) => {
    expect(hasDanglingNoun(sentence, language)).toBe(dangles);
  });

  it('asks when nothing was that had already been', () => {
    const text = 'The insurer AXA had already paid 2.9 million euros in May 2024. Anna Berg visited Rome.';
    expect(prompts(text, 'en').filter((each) => each.includes('already'))).toEqual([]);
  });

  it('gives ages near an age', () => {
    for (const { number } of nearQuantities({ number: 52, unit: 'year' }, 's'))
      expect(Math.abs(number - 52)).toBeLessThan(10);
  });

  it('has mayors beside a region’s governor, and no chief economist', () => {
    const heads = siblingOffices({ office: 'governor@Turkana', holders: [] }, 's').map(
      ({ office }) => office,
    );
    expect(heads).toContain('mayor@Turkana');
    expect(heads.join()).not.toContain('economist');
  });
});
