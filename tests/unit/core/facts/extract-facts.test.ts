import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNTRY_CODES } from '@/core/facts/common/country-codes';
import { OFFICE_HEADS, PORTFOLIOS } from '@/core/facts/common/office-words';
import { renderRole } from '@/core/facts/common/render-role';
import { inPlace, ofPlace, thePlace } from '@/core/facts/fr/grammar';
import { mergeParallel } from '@/core/facts/merge-parallel';
import { LANGUAGES } from '@/core/language';
import { factsOf, factsOfKind } from './reading';

const FRENCH = `Le lundi 14 avril 2025, le ministre français de l’Intérieur, Bruno Retailleau, a entamé une visite officielle à Rabat.
Avec son homologue marocain, Abdelouafi Laftit, il a annoncé la création d’un groupe de travail conjoint chargé de vérifier l’identité des migrants.
À Londres, l’Otan a imposé des sanctions contre la Russie. Plus de 1 200 personnes ont manifesté.`;
const ENGLISH = `On Monday 14 April 2025, the French interior minister, Bruno Retailleau, began an official visit to Rabat.
With his Moroccan counterpart, Abdelouafi Laftit, he announced the creation of a joint working group tasked with checking the identity of migrants.
In London, NATO imposed sanctions against Russia. More than 1,200 people marched.`;

/** Bad joints in French, and doubled spaces anywhere. */
const BAD = /\bde le\b|\bde les\b|\bà le\b|\bà les\b|\bde [AEIOUÉÈÊaeiouéèê]|\ble [aeiouéAEIOUÉ]| {2}|^ | $/u;

describe('extractFacts', () => {
  it('gives stable, unique ids in the order of first mention', () => {
    const facts = factsOf(FRENCH, 'fr');
    expect(facts).toEqual(factsOf(FRENCH, 'fr'));
    expect(new Set(facts.map((fact) => fact.id)).size).toBe(facts.length);
    const starts = facts.map((fact) => fact.mentions[0]?.start ?? -1);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(facts.map((fact) => fact.id)).toContain('date:2025-04-14');
    expect(facts.map((fact) => fact.id)).toContain('person:bruno-retailleau');
  });

  it('resolves a bare weekday against the day of publication, and says so', () => {
    const [date] = factsOfKind(factsOf('Il est arrivé lundi à Rabat.', 'fr', '2025-04-16'), 'date');
    expect(date).toMatchObject({ value: '2025-04-14', basis: 'implied' });
  });

  it.each([
    ['fr', FRENCH],
    ['en', ENGLISH],
  ] as const)('%s: every label is well joined', (language, text) => {
    for (const fact of factsOf(text, language)) {
      expect(fact.label.fr).not.toMatch(BAD);
      expect(fact.label.en).not.toMatch(/ {2}|^ | $/u);
    }
  });

  it('finds nothing in nothing', () => {
    for (const language of LANGUAGES)
      for (const text of ['', ' ', '…', '🙂🙂', '()[]{}']) expect(factsOf(text, language)).toEqual([]);
  });

  it('survives any text, and slices exactly', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.constantFrom(
        'le ministre de la Justice, ',
        'M. ',
        'Jean Dupont ',
        'a signé un accord sur ',
        'France’s ',
        'President ',
        'the ban on ',
        'ben ',
        '14 avril 2025 ',
        '\ud800',
        '\u0000',
        '’',
        '«',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom(...LANGUAGES), (pieces, language) => {
        const text = pieces.join('');
        for (const fact of factsOf(text, language)) {
          expect(fact.mentions.length).toBeGreaterThan(0);
          for (const { start, end } of fact.mentions) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
            expect(end).toBeGreaterThan(start);
          }
        }
      }),
      { numRuns: 150 },
    );
  }, 120_000);

  it('takes time in proportion to a hostile text', () => {
    const units = [
      'a',
      '(',
      'le ',
      'de la ',
      'Aa ',
      'AB ',
      'Jean de ',
      'ministre de la ',
      'un accord sur le ',
      '1,1',
      'Jean Dupont et ',
      'a ban on ',
      'France ',
      'Jean Martin\n',
      'ministres des deux pays ',
    ];
    const timeOf = (text: string): number => {
      const start = performance.now();
      factsOf(text, 'fr');
      return performance.now() - start;
    };
    for (const unit of units) {
      const small = timeOf(unit.repeat(Math.ceil(25_000 / unit.length)));
      const large = timeOf(unit.repeat(Math.ceil(100_000 / unit.length)));
      expect(large, unit).toBeLessThan(14 * small + 1_500);
    }
  }, 120_000);
});

describe('labels of every place and office', () => {
  it('are well joined', () => {
    for (const code of COUNTRY_CODES) {
      for (const words of [thePlace(code), ofPlace(code), inPlace(code)]) expect(words).not.toMatch(BAD);
      for (const head of OFFICE_HEADS)
        expect(renderRole({ office: head, country: code, holders: ['X'] }, 'fr')).not.toMatch(BAD);
    }
    for (const portfolio of PORTFOLIOS) {
      for (const head of ['minister', 'secretary'] as const) {
        expect(renderRole({ office: `${head}:${portfolio}`, holders: ['X'] }, 'fr', 'f')).not.toMatch(BAD);
        expect(renderRole({ office: `${head}:${portfolio}`, holders: ['X'] }, 'en')).not.toMatch(
          / {2}|undefined/u,
        );
      }
    }
  });
});

describe('mergeParallel', () => {
  const merged = mergeParallel(factsOf(FRENCH, 'fr'), factsOf(ENGLISH, 'en'));

  it('joins what both articles say, with the mentions of both', () => {
    for (const kind of ['date', 'person', 'place', 'organisation', 'role', 'measure', 'quantity'] as const) {
      for (const fact of factsOfKind(merged, kind)) {
        expect(new Set(fact.mentions.map((mention) => mention.language)), fact.id).toEqual(
          new Set(LANGUAGES),
        );
      }
    }
    expect(new Set(merged.map((fact) => fact.id)).size).toBe(merged.length);
  });

  it('labels each side in its own language', () => {
    for (const fact of merged) expect(fact.labelLanguage).toEqual({ fr: 'fr', en: 'en' });
    const measure = factsOfKind(merged, 'measure').find(
      (fact) => fact.value.act === 'creation:working-group.joint',
    );
    expect(measure?.label).toEqual({
      fr: 'création d’un groupe de travail conjoint',
      en: 'creation of a joint working group',
    });
    expect(measure?.value.purposes?.map((purpose) => purpose.language)).toEqual(['fr', 'en']);
  });

  it('keeps what only one article says', () => {
    const only = mergeParallel(factsOf('Elle vit à Londres.', 'fr'), factsOf('She lives in Rome.', 'en'));
    expect(only.map((fact) => fact.value)).toEqual(['London', 'Rome']);
  });
});
