import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { shippedModel } from './name-tagger/shipped';
import { articleOf, factsOf, factsOfKind } from './reading';

const PATH = fileURLToPath(new URL('../../../../../shared/article.fr.txt', import.meta.url));
const isHere = existsSync(PATH);
if (!isHere) console.log(`Skipped: the real article is not at ${PATH}.`);

describe.skipIf(!isHere).each([
  { how: 'by grammar alone', names: undefined },
  { how: 'with the trained names', names: shippedModel('fr') },
])('the real article, $how', ({ names }) => {
  const text = isHere ? readFileSync(PATH, 'utf8') : '';
  const facts = isHere ? factsOf(text, 'fr', undefined, names) : [];
  const words = (mentions: readonly { start: number; end: number }[]): string[] =>
    mentions.map(({ start, end }) => text.slice(start, end));

  it('has its dates', () => {
    const dates = factsOfKind(facts, 'date');
    expect(dates.map((date) => date.value)).toEqual(['2025-04-14', '2024-22', '2025-03']);
    expect(dates[0]?.mentions).toHaveLength(2);
  });

  it('has its four persons, and every mention of the first', () => {
    const persons = factsOfKind(facts, 'person');
    expect(persons.map((person) => person.value)).toEqual([
      'Bruno Retailleau',
      'Abdelouafi Laftit',
      'Abdelatif Ouahbi',
      'Gérald Darmanin',
    ]);
    expect(words(persons[0]?.mentions ?? [])).toEqual([
      'Bruno Retailleau',
      'Retailleau',
      'Bruno Retailleau',
      'Retailleau',
      'Retailleau',
    ]);
  });

  it('has its four places, and no organisation', () => {
    const places = factsOfKind(facts, 'place');
    expect(places.map((place) => place.value).sort()).toEqual(['EH', 'FR', 'MA', 'Rabat']);
    expect(places.map((place) => place.label.en).sort()).toEqual([
      'France',
      'Morocco',
      'Rabat',
      'Western Sahara',
    ]);
    expect(factsOfKind(facts, 'organisation')).toEqual([]);
  });

  it('has its three roles', () => {
    expect(factsOfKind(facts, 'role').map((role) => role.value)).toEqual([
      { office: 'minister:interior', country: 'FR', holders: ['Bruno Retailleau'] },
      {
        office: 'minister:interior',
        country: 'MA',
        counterpartOf: 'Bruno Retailleau',
        holders: ['Abdelouafi Laftit'],
      },
      {
        office: 'minister:justice',
        holders: ['Abdelatif Ouahbi', 'Gérald Darmanin'],
        sharedBy: ['FR', 'MA'],
      },
    ]);
  });

  it('has its four measures', () => {
    const measures = factsOfKind(facts, 'measure');
    expect(measures.map((measure) => measure.label)).toEqual([
      { fr: 'visite officielle à Rabat', en: 'official visit to Rabat' },
      {
        fr: 'reconnaissance par la France de la souveraineté marocaine sur le Sahara occidental',
        en: 'France’s recognition of Moroccan sovereignty over Western Sahara',
      },
      { fr: 'création d’un groupe de travail conjoint', en: 'creation of a joint working group' },
      { fr: 'déclaration conjointe de mars 2025', en: 'joint declaration of March 2025' },
    ]);
    const [visit, recognition, group, declaration] = measures.map((measure) => measure.value);
    expect(visit).toMatchObject({ actors: ['Bruno Retailleau'], place: 'Rabat', date: '2025-04-14' });
    expect(recognition).toMatchObject({ actors: ['FR'], date: '2024-22' });
    expect(words(group?.purposes ?? [])).toEqual([
      'vérifier la nationalité des migrants en situation irrégulière en France',
      'faciliter leur retour au Maroc',
    ]);
    expect(declaration).toMatchObject({ actors: ['Abdelatif Ouahbi', 'Gérald Darmanin'], date: '2025-03' });
  });

  it('gives the same facts and ids again', () => {
    expect(factsOf(text, 'fr', undefined, names)).toEqual(facts);
    expect(new Set(facts.map((fact) => fact.id)).size).toBe(facts.length);
    expect(articleOf(text, 'fr').text).toBe(text);
  });
});
