import { describe, expect, it } from 'vitest';
import { rewriteDate } from '@/core/bank/distractors/date-words';
import { isSamePrecision, isStillToCome, nearDates } from '@/core/bank/distractors/dates';
import { numberIn, rewriteNumber } from '@/core/bank/distractors/number-words';
import { neighbours } from '@/core/bank/distractors/places';
import { nearQuantities } from '@/core/bank/distractors/quantities';
import { siblingOffices } from '@/core/bank/distractors/roles';
import { isValidDate } from '@/core/facts/common/edtf';
import { placeOf } from '@/core/facts/common/places';
import { canRenderOffice } from '@/core/facts/common/render-role';

describe('dates near a date', () => {
  it.each(['2025-04-14', '2024-02-29', '2025-12-31', '2025-03', '2024-22', '2024-33', '2024-40', '1999'])(
    'of %s are real, of its precision, and other dates',
    (value) => {
      const near = nearDates(value, 'seed');
      expect(near.length).toBeGreaterThanOrEqual(3);
      expect(new Set(near).size).toBe(near.length);
      expect(near).not.toContain(value);
      for (const each of near) {
        expect(isValidDate(each)).toBe(true);
        expect(isSamePrecision(each, value)).toBe(true);
      }
    },
  );

  it('keep the day of the week, which the sentence may name', () => {
    for (const each of nearDates('2025-04-14', 'seed'))
      expect(new Date(`${each}T00:00Z`).getUTCDay()).toBe(1);
  });

  it('were not still to come when the article came out', () => {
    expect(nearDates('2024-22', 's', '2024-10-01')).not.toContain('2024-24');
    expect(nearDates('2025-03', 's', '2025-04-14')).not.toContain('2025-06');
    expect(isStillToCome('2025', '2024-12-31')).toBe(true);
    expect(isStillToCome('2024-24', '2024-12-01')).toBe(false);
  });

  it('are none for an interval, a decade or a day of no year', () => {
    for (const value of ['2020/2024', '197X', 'XXXX-04-14']) expect(nearDates(value, 's')).toEqual([]);
  });

  it('depend on the seed alone', () => {
    expect(nearDates('2025-04-14', 'a')).toEqual(nearDates('2025-04-14', 'a'));
  });
});

describe('a date in the words of a sentence', () => {
  it.each([
    ['lundi 14 avril 2025', '2025-04-14', '2025-04-21', 'fr', 'lundi 21 avril 2025'],
    ['14 avril', '2025-04-14', '2025-05-01', 'fr', '1er mai'],
    ['1er mai 2025', '2025-05-01', '2025-04-24', 'fr', '24 avril 2025'],
    ['été 2024', '2024-22', '2024-23', 'fr', 'automne 2024'],
    ['mars 2025', '2025-03', '2024-12', 'fr', 'décembre 2024'],
    ['Monday 14 April 2025', '2025-04-14', '2025-04-22', 'en', 'Tuesday 22 April 2025'],
    ['April 14, 2025', '2025-04-14', '2025-05-05', 'en', 'May 5, 2025'],
    ['the 14th of April', '2025-04-14', '2025-04-21', 'en', 'the 21st of April'],
    ['summer of 2024', '2024-22', '2023-22', 'en', 'summer of 2023'],
    ['2024', '2024', '2021', 'en', '2021'],
  ] as const)('%s becomes another date, worded alike', (words, from, to, language, expected) => {
    expect(rewriteDate(words, from, to, language)).toBe(expected);
  });

  it.each([
    ['14 avril', '2025-04-14', '2024-04-14', 'fr'],
    ['14/04/2025', '2025-04-14', '2025-05-14', 'fr'],
    ['Apr. 14', '2025-04-14', '2025-05-14', 'en'],
    ['lundi dernier', '2025-04-14', '2025-04-07', 'fr'],
  ] as const)('%s is left alone when a part that differs is not in it', (words, from, to, language) => {
    expect(rewriteDate(words, from, to, language)).toBeUndefined();
  });
});

describe('a number in the words of a sentence', () => {
  it.each([
    ['48 millions d’euros', 'fr', 60, '60 millions d’euros'],
    ['60 000 compteurs', 'fr', 45_000, '45 000 compteurs'],
    ['60\u202f000 compteurs', 'fr', 1_200_000, '1\u202f200\u202f000 compteurs'],
    ['3,5 %', 'fr', 4.5, '4,5 %'],
    ['60,000 meters', 'en', 45_000, '45,000 meters'],
    ['$1.5 billion', 'en', 2.5, '$2.5 billion'],
  ] as const)('%s keeps its shape', (exact, language, number, expected) => {
    expect(rewriteNumber({ exact, language }, number)).toBe(expected);
  });

  it('is not rewritten from singular to plural, nor out of several numbers', () => {
    expect(rewriteNumber({ exact: '1,3 million de personnes', language: 'fr' }, 2.6)).toBeUndefined();
    expect(numberIn({ exact: 'entre 2 et 3 millions', language: 'fr' })).toBeUndefined();
    expect(numberIn({ exact: 'une quarantaine', language: 'fr' })).toBeUndefined();
  });

  it.each([0.5, 1, 4, 12, 48, 450, 1_250, 60_000, 3.5])(
    'has three neighbours as round as %s, on both sides',
    (number) => {
      for (const seed of ['a', 'b', 'c', 'd', 'e', 'f']) {
        const near = nearQuantities({ number, unit: 'EUR' }, seed).slice(0, 3);
        const numbers = near.map((each) => each.number);
        expect(new Set([number, ...numbers]).size).toBe(4);
        expect(Math.min(...numbers)).toBeGreaterThan(0);
      }
    },
  );

  it('never goes beyond a hundred per cent', () => {
    const near = nearQuantities({ number: 92, unit: 'percent' }, 's').map((each) => each.number);
    expect(Math.max(...near)).toBeLessThanOrEqual(100);
  });
});

describe('places and offices', () => {
  it('has neighbours that the lists know in both languages', () => {
    for (const value of [
      'MA',
      'FR',
      'Rabat',
      'Paris',
      'Lyon',
      'SN',
      'Kyiv',
      'London',
      'US',
      'Tokyo',
      'Madrid',
      'Havana',
    ]) {
      const near = neighbours(value, 's');
      expect(near.length).toBeGreaterThanOrEqual(2);
      expect(near).not.toContain(value);
      expect(near.filter((each) => placeOf(each) === undefined)).toEqual([]);
    }
  });

  it('has sibling offices that both languages can name', () => {
    for (const office of [
      'minister:interior',
      'president',
      'prime-minister',
      'king',
      'mayor@Lyon',
      'former-president',
    ]) {
      const siblings = siblingOffices({ office, holders: ['A B'] }, 's').map((value) => value.office);
      expect(siblings.length).toBeGreaterThanOrEqual(3);
      expect(siblings).not.toContain(office);
      expect(siblings.filter((each) => !canRenderOffice(each))).toEqual([]);
    }
  });

  it('gives a body that is no country no ministers', () => {
    const siblings = siblingOffices({ office: 'president@European Commission', holders: [] }, 's');
    expect(siblings.length).toBeGreaterThanOrEqual(3);
    for (const { office } of siblings) expect(office).not.toMatch(/minister/);
    const mayors = siblingOffices({ office: 'president', country: 'FR', holders: [] }, 's');
    expect(mayors.some(({ office }) => office.includes('minister'))).toBe(true);
  });

  it('takes no ministry for another that goes by its name', () => {
    const siblings = siblingOffices({ office: 'minister:ecology', holders: [] }, 's').map(
      (value) => value.office,
    );
    expect(siblings).not.toContain('minister:environment');
  });
});
