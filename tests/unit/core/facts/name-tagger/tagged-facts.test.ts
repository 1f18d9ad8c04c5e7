import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '@/core/article/sentences';
import { extractFacts } from '@/core/facts/extract-facts';
import type { Fact } from '@/core/facts/fact';
import type { Language } from '@/core/language';
import { articleOf } from '../reading';
import { shippedModel } from './shipped';

const models = { fr: shippedModel('fr'), en: shippedModel('en') };

function factsWith(text: string, language: Language): Fact[] {
  const article = articleOf(text, language);
  return extractFacts(article, splitSentences(article), models[language]);
}

function named(text: string, language: Language): string[] {
  return factsWith(text, language)
    .filter(({ kind }) => kind === 'person' || kind === 'place' || kind === 'organisation')
    .map(({ kind, value }) => `${kind} ${String(value)}`);
}

describe('facts read with the trained names', () => {
  it.each([
    [
      'fr',
      'Bruno Retailleau, ministre de l’Intérieur, est à Rabat. Retailleau y voit son homologue.',
      ['person Bruno Retailleau', 'place Rabat'],
    ],
    [
      'fr',
      'M. Okonkwo et Mme Da Silva Pereira sont venus à Guingamp.',
      ['person Okonkwo', 'person Da Silva Pereira', 'place Guingamp'],
    ],
    [
      'fr',
      'L’ONU et l’Otan craignent pour l’Ukraine.',
      ['organisation ONU', 'organisation Otan', 'place UA'],
    ],
    ['fr', 'Il est parti aux États-Unis et au Caire lundi.', ['place US', 'place Cairo']],
    [
      'en',
      'Interior Minister Bruno Retailleau is in Rabat on Monday.',
      ['person Bruno Retailleau', 'place Rabat'],
    ],
    ['en', 'The UN and NATO fear for Ukraine.', ['organisation UN', 'organisation NATO', 'place UA']],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(named(text, language)).toEqual(expected);
  });

  it('leaves offices as they are without them', () => {
    const text =
      'Bruno Retailleau, ministre français de l’Intérieur, a reçu Abdelouafi Laftit. Le ministre des Affaires étrangères, Nasser Bourita, était là.';
    const article = articleOf(text, 'fr');
    const roles = (facts: readonly Fact[]): unknown[] =>
      facts.filter(({ kind }) => kind === 'role').map(({ value }) => value);
    const bare = roles(extractFacts(article, splitSentences(article)));
    expect(bare.length).toBeGreaterThan(1);
    expect(roles(factsWith(text, 'fr'))).toEqual(bare);
  });

  it('keeps two spellings of one person as one, and two people of one family name apart', () => {
    const spelt =
      'Volodymyr Zelensky est arrivé à Paris. Volodymyr Zelenskyy a rencontré Emmanuel Macron. Zelenskyy repart mardi.';
    expect(named(spelt, 'fr').filter((name) => /Zelensk/u.test(name))).toHaveLength(1);
    const sisters = 'Serena Williams beat Maria Sharapova. Venus Williams watched from the stands in London.';
    expect(named(sisters, 'en')).toEqual(
      expect.arrayContaining(['person Serena Williams', 'person Venus Williams']),
    );
  });

  it('is no use for an article in the other language', () => {
    const article = articleOf('Bruno Retailleau est à Rabat.', 'fr');
    const sentences = splitSentences(article);
    expect(extractFacts(article, sentences, models.en)).toEqual(extractFacts(article, sentences));
  });

  it('slices to the text, with a confidence between 0 and 1, whatever the text', () => {
    const wild = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      fc
        .array(
          fc.constantFrom(
            'Élise',
            'E\u0301lise',
            '\ud800',
            '\udfff',
            '👩🏽‍⚖️',
            'de',
            'Mali',
            '…',
            '—',
            '"',
            '(',
            'ONU',
            'İ',
            'ǅ',
            '\u202e',
          ),
          {
            maxLength: 30,
          },
        )
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(wild, fc.constantFrom<Language>('fr', 'en'), (text, language) => {
        const facts = factsWith(text, language);
        for (const { mentions, confidence } of facts) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          for (const { start, end } of mentions) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
        expect(factsWith(text, language)).toEqual(facts);
      }),
      { numRuns: 150 },
    );
  });
});
