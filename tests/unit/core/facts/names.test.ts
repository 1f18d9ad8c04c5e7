import { describe, expect, it } from 'vitest';
import { inPlace as inEnglish, thePlace as theEnglish } from '@/core/facts/en/grammar';
import { contracted, inPlace, ofPlace, thePlace, withArticle } from '@/core/facts/fr/grammar';
import type { Language } from '@/core/language';
import { factsOf } from './reading';

/** The names of a text as "person Bruno Retailleau", in order of first mention. */
function namesOf(text: string, language: Language): string[] {
  return factsOf(text, language)
    .filter((fact) => fact.kind === 'person' || fact.kind === 'place' || fact.kind === 'organisation')
    .map((fact) => `${fact.kind} ${String(fact.value)}`);
}

function mentionsOf(text: string, language: Language, value: string): string[] {
  const fact = factsOf(text, language).find((each) => each.value === value);
  return (fact?.mentions ?? []).map(({ start, end }) => text.slice(start, end));
}

describe('names in French', () => {
  it.each([
    [
      'Le ministère de la Justice et l’université de Strasbourg ont répondu.',
      ['organisation ministère de la Justice', 'organisation université de Strasbourg'],
    ],
    [
      'M. Okonkwo et Mme Da Silva Pereira sont venus à Guingamp.',
      ['person Okonkwo', 'person Da Silva Pereira', 'place Guingamp'],
    ],
    [
      'Charles de Gaulle et Dominique de Villepin ont parlé à Londres.',
      ['person Charles de Gaulle', 'person Dominique de Villepin', 'place London'],
    ],
    [
      'Mohammed ben Salman a reçu Volodymyr Zelensky à Riyad.',
      ['person Mohammed ben Salman', 'person Volodymyr Zelensky', 'place Riyadh'],
    ],
    ['L’ONU et l’Otan craignent pour l’Ukraine.', ['organisation ONU', 'organisation Otan', 'place UA']],
    ['Les Français et les Marocains se sont vus lundi en avril.', []],
    ['Selon Macron, rien ne presse. Emmanuel Macron part demain.', ['person Emmanuel Macron']],
    ['Interrogée hier, elle a souri. Personne n’a été blessé.', []],
    ['La cour d’appel de Douai a confirmé la peine.', ['organisation cour d’appel de Douai']],
    ['Le lac Tchad et la rue de Siam sont loin.', ['place Lake Chad', 'place rue de Siam']],
    [
      'Il est parti aux États-Unis, au Caire, à La Haye et en Californie.',
      ['place US', 'place Cairo', 'place The Hague', 'place California'],
    ],
    ['@Retailleau et #Paris2024 ne sont pas des noms.', []],
  ] as const)('%s', (text, expected) => {
    expect(namesOf(text, 'fr')).toEqual(expected);
  });
});

describe('names in English', () => {
  it.each([
    [
      'The Ministry of Foreign Affairs in Hanoi said nothing.',
      ['organisation Ministry of Foreign Affairs', 'place Hanoi'],
    ],
    [
      'Mrs. Ogechukwu Nnamdi met J. K. Rowling in London.',
      ['person Ogechukwu Nnamdi', 'person J. K. Rowling', 'place London'],
    ],
    [
      'Mekong Securities fell in Ho Chi Minh City, Vietnam.',
      ['organisation Mekong Securities', 'place Ho Chi Minh City', 'place VN'],
    ],
    ['The UN and NATO fear for Ukraine.', ['organisation UN', 'organisation NATO', 'place UA']],
    ['French and Moroccan people met on Monday in April.', []],
    ['Researchers at Harvard University found nothing.', ['organisation Harvard University']],
    ['Nothing happened. However, Emma Stone smiled.', ['person Emma Stone']],
    ['The United States and the Netherlands agreed.', ['place US', 'place NL']],
    ['Florence Parly is not in Florence.', ['person Florence Parly', 'place Florence']],
  ] as const)('%s', (text, expected) => {
    expect(namesOf(text, 'en')).toEqual(expected);
  });
});

describe('the same name through an article', () => {
  it('joins a bare family name with the full name', () => {
    const text =
      'Bruno Retailleau est à Rabat. Retailleau restera deux jours. « Merci », a dit M. Retailleau.';
    expect(mentionsOf(text, 'fr', 'Bruno Retailleau')).toEqual([
      'Bruno Retailleau',
      'Retailleau',
      'Retailleau',
    ]);
  });

  it('does not join two people of one family name', () => {
    const text = 'Marie Dupont et Jean Dupont se sont vus. Dupont a parlé.';
    expect(namesOf(text, 'fr')).toEqual(['person Marie Dupont', 'person Jean Dupont']);
    expect(mentionsOf(text, 'fr', 'Marie Dupont')).toEqual(['Marie Dupont']);
  });

  it('takes a family name for no place', () => {
    const text = 'Jack London was poor. London wrote at night. He never lived in London.';
    expect(mentionsOf(text, 'en', 'Jack London')).toEqual(['Jack London', 'London']);
    expect(mentionsOf(text, 'en', 'London')).toEqual(['London']);
  });

  it('takes a person named like a month for no date', () => {
    const text = 'La porte-parole, Avril Lemaire, a parlé en avril 2024. Mme Lemaire est partie.';
    const facts = factsOf(text, 'fr');
    expect(facts.filter((fact) => fact.kind === 'date').map((fact) => fact.value)).toEqual(['2024-04']);
    expect(mentionsOf(text, 'fr', 'Avril Lemaire')).toEqual(['Avril Lemaire', 'Lemaire']);
  });

  it('joins an acronym with its long form', () => {
    const text = 'L’Organisation des Nations unies (ONU) a réagi. L’ONU attend.';
    expect(mentionsOf(text, 'fr', 'Organisation des Nations unies')).toEqual([
      'Organisation des Nations unies',
      'ONU',
      'ONU',
    ]);
  });

  it('gives the same place the same value in both languages', () => {
    const values = (text: string, language: Language): string[] =>
      factsOf(text, language).map((fact) => String(fact.value));
    expect(values('Elle vit à Londres, à Pékin, à Alger et en Bretagne.', 'fr')).toEqual(
      values('She lives in London, Beijing, Algiers and Brittany.', 'en'),
    );
  });
});

describe('the grammar of places', () => {
  it.each([
    ['FR', 'la France', 'de France', 'en France', 'France', 'in France'],
    ['MA', 'le Maroc', 'du Maroc', 'au Maroc', 'Morocco', 'in Morocco'],
    ['US', 'les États-Unis', 'des États-Unis', 'aux États-Unis', 'the United States', 'in the United States'],
    ['IQ', 'l’Irak', 'd’Irak', 'en Irak', 'Iraq', 'in Iraq'],
    [
      'EH',
      'le Sahara occidental',
      'du Sahara occidental',
      'au Sahara occidental',
      'Western Sahara',
      'in Western Sahara',
    ],
    ['CU', 'Cuba', 'de Cuba', 'à Cuba', 'Cuba', 'in Cuba'],
    ['IL', 'Israël', 'd’Israël', 'en Israël', 'Israel', 'in Israel'],
    ['NL', 'les Pays-Bas', 'des Pays-Bas', 'aux Pays-Bas', 'the Netherlands', 'in the Netherlands'],
    ['Cairo', 'Le Caire', 'du Caire', 'au Caire', 'Cairo', 'in Cairo'],
    ['The Hague', 'La Haye', 'de La Haye', 'à La Haye', 'The Hague', 'in The Hague'],
    ['Brittany', 'la Bretagne', 'de Bretagne', 'en Bretagne', 'Brittany', 'in Brittany'],
    ['Texas', 'le Texas', 'du Texas', 'au Texas', 'Texas', 'in Texas'],
    [
      'Black Sea',
      'la mer Noire',
      'de la mer Noire',
      'dans la mer Noire',
      'the Black Sea',
      'in the Black Sea',
    ],
    ['Auxerre', 'Auxerre', 'd’Auxerre', 'à Auxerre', 'Auxerre', 'in Auxerre'],
  ] as const)('%s', (value, the, of, within, english, inEnglishWords) => {
    expect(thePlace(value)).toBe(the);
    expect(ofPlace(value)).toBe(of);
    expect(inPlace(value)).toBe(within);
    expect(theEnglish(value)).toBe(english);
    expect(inEnglish(value)).toBe(inEnglishWords);
  });

  it('elides and contracts', () => {
    expect(withArticle('la', 'Inde')).toBe('l’Inde');
    expect(withArticle('la', 'hausse')).toBe('la hausse');
    expect(contracted('de', 'le Maroc')).toBe('du Maroc');
    expect(contracted('à', 'les États-Unis')).toBe('aux États-Unis');
    expect(contracted('de', 'des armes')).toBe('d’armes');
    expect(contracted('de', 'Irak')).toBe('d’Irak');
  });
});
