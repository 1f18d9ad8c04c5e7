import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readArticle } from '@/core/article/read-article';
import { splitSentences } from '@/core/article/sentences';
import { findDates } from '@/core/facts/common/dates';
import { compareDates, datePrecision, isValidDate } from '@/core/facts/common/edtf';
import { findQuantities } from '@/core/facts/common/quantities';
import { parseDate, renderDate } from '@/core/facts/common/render-date';
import { LANGUAGES, type Language } from '@/core/language';

// Many texts are read on machines that may be busy with other things.
vi.setConfig({ testTimeout: 60_000 });

const language = fc.constantFrom(...LANGUAGES);
const year = fc.integer({ min: 1000, max: 2099 });
const two = (number: number) => String(number).padStart(2, '0');
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${two(d)}`);
const grouped = fc
  .tuple(year, fc.constantFrom(21, 22, 23, 24, 33, 34, 35, 36, 40, 41))
  .map(([y, g]) => `${y}-${g}`);
const decade = fc
  .integer({ min: 100, max: 209 })
  .filter((d) => d % 10 !== 0 || d > 109)
  .map((d) => `${d}X`);
const century = fc.integer({ min: 0, max: 20 }).map((c) => `${two(c)}XX`);
const before = fc.integer({ min: 1, max: 900 }).map((y) => `-${String(y).padStart(4, '0')}`);
const noYear = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([m, d]) => `XXXX-${two(m)}-${two(d)}`);
const early = fc.integer({ min: 1, max: 999 }).map((y) => String(y).padStart(4, '0'));
const lone = fc.oneof(day, month, year.map(String), early, grouped, decade, century, before, noYear);
/** No news speaks of more than four centuries as one stretch. */
const isStretch = (a: string, b: string) =>
  compareDates(a, b) < 0 && Number(b.slice(0, 4)) - Number(a.slice(0, 4)) <= 400;
const interval = fc
  .oneof(
    fc.tuple(day, day),
    fc.tuple(month, month),
    fc.tuple(year.map(String), year.map(String)),
    fc.tuple(grouped, grouped),
  )
  .filter(([a, b]) => isStretch(a, b))
  .map(([a, b]) => `${a}/${b}`);
/** Decades and centuries may be as far apart as they like. */
const longInterval = fc
  .oneof(fc.tuple(decade, decade), fc.tuple(century, century))
  .filter(([a, b]) => a < b)
  .map(([a, b]) => `${a}/${b}`);

describe('EDTF values', () => {
  it.each([
    ['2025-04-14', 'day'],
    ['2025-03', 'month'],
    ['2025', 'year'],
    ['-0043', 'year'],
    ['2024-22', 'season'],
    ['2024-33', 'quarter'],
    ['2024-40', 'semester'],
    ['197X', 'decade'],
    ['18XX', 'century'],
    ['XXXX-04-14', 'day'],
    ['2025-06-08/2025-06-13', 'interval'],
  ])('%s is a %s', (value, precision) => {
    expect(datePrecision(value)).toBe(precision);
  });

  it.each([
    '',
    '2025-13',
    '2025-02-30',
    '2023-02-29',
    '25-01-01',
    '2025-04-14T10:00',
    'XXXX',
    '2025/2024',
    '2024-22-01',
    '20X',
    'a/b',
    '2024/2025/2026',
    '197X-04',
  ])('%s is none', (value) => {
    expect(isValidDate(value)).toBe(false);
    expect(datePrecision(value)).toBeUndefined();
  });

  it('orders a timeline by the first day, the longer first', () => {
    const dates = [
      '2025-04-14',
      '2024-22',
      '2025-03',
      '-0043',
      '197X',
      '2025',
      '18XX',
      '2024-33',
      '2025-04-14/2025-04-20',
      'XXXX-01-01',
      '2025-04',
    ];
    expect([...dates].sort(compareDates)).toEqual([
      ...['-0043', '18XX', '197X', '2024-33', '2024-22', '2025', '2025-03', '2025-04'],
      ...['2025-04-14/2025-04-20', '2025-04-14', 'XXXX-01-01'],
    ]);
  });

  it('is a total order', () => {
    fc.assert(
      fc.property(lone, lone, (a, b) => {
        expect(Math.sign(compareDates(a, b))).toBe(-Math.sign(compareDates(b, a)) + 0);
        expect(compareDates(a, a)).toBe(0);
      }),
    );
  });
});

describe('writing dates', () => {
  it.each([
    ['2025-04-14', '14 avril 2025', '14 April 2025'],
    ['2024-05-01', '1er mai 2024', '1 May 2024'],
    ['2025-03', 'mars 2025', 'March 2025'],
    ['2024-22', 'été 2024', 'summer 2024'],
    ['197X', 'années 1970', 'the 1970s'],
    ['18XX', 'XIXe siècle', '19th century'],
    ['00XX', 'Ier siècle', '1st century'],
    ['-0043', '44 av. J.-C.', '44 BC'],
    ['2024-33', '1er trimestre 2024', 'first quarter of 2024'],
    ['2024-41', '2e semestre 2024', 'second half of 2024'],
    ['2025-06-08/2025-06-13', 'du 8 au 13 juin 2025', '8–13 June 2025'],
    ['1973-07-28/1973-09-25', 'du 28 juillet au 25 septembre 1973', '28 July – 25 September 1973'],
    ['2024-12-30/2025-01-02', 'du 30 décembre 2024 au 2 janvier 2025', '30 December 2024 – 2 January 2025'],
    ['2024-04/2024-06', 'd’avril à juin 2024', 'April–June 2024'],
    ['2017/2022', 'de 2017 à 2022', '2017–2022'],
    ['199X/200X', 'des années 1990 aux années 2000', 'the 1990s to the 2000s'],
    ['XXXX-04-14', '14 avril', '14 April'],
  ])('%s', (value, french, english) => {
    expect(renderDate(value, 'fr')).toBe(french);
    expect(renderDate(value, 'en')).toBe(english);
  });

  it('is undone by reading', () => {
    fc.assert(
      fc.property(fc.oneof(lone, interval, longInterval), language, (value, each) => {
        expect(parseDate(renderDate(value, each), each)).toBe(value);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a date in brackets', () => {
  it('is found where it stands, with its value', () => {
    fc.assert(
      fc.property(
        fc.oneof(day, month, year.map(String), grouped, decade, century),
        language,
        (value, each) => {
          const text = `Rabat (${renderDate(value, each)}) x`;
          const found = findDates(text, { start: 0, end: text.length }, each, undefined);
          expect(found.map((date) => [text.slice(date.start, date.end), date.value])).toEqual([
            [renderDate(value, each), value],
          ]);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe('typed dates', () => {
  const TYPED: readonly (readonly [typed: string, language: Language, value: string | undefined])[] = [
    ['14 avril', 'fr', 'XXXX-04-14'],
    ['14/04/2025', 'fr', '2025-04-14'],
    ['14.4.2025', 'fr', '2025-04-14'],
    ['le lundi 14 AVRIL 2025.', 'fr', '2025-04-14'],
    ['premier mai 2024', 'fr', '2024-05-01'],
    ['14 aout', 'fr', 'XXXX-08-14'],
    ['à l’été 2024', 'fr', '2024-22'],
    ['mars', 'fr', 'XXXX-03'],
    ['en 2024', 'fr', '2024'],
    ['April 14', 'en', 'XXXX-04-14'],
    ['april 14th, 2025', 'en', '2025-04-14'],
    ['the 14th of April 2025', 'en', '2025-04-14'],
    ['14/04/2025', 'en', '2025-04-14'],
    ['04/14/2025', 'en', '2025-04-14'],
    ['04/05/2025', 'en', '2025-05-04'],
    ['in the summer of 2024', 'en', '2024-22'],
    ['hier', 'fr', undefined],
    ['yesterday', 'en', undefined],
    ['31 juin', 'fr', undefined],
    ['14 avril 2025 environ', 'fr', undefined],
    ['chat', 'fr', undefined],
    ['', 'en', undefined],
  ];

  it.each(TYPED)('%s (%s)', (typed, each, value) => {
    expect(parseDate(typed, each)).toBe(value);
  });
});

describe('any text at all', () => {
  const messy = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          '14',
          ' ',
          'avril',
          'April',
          '2025',
          ',',
          'du',
          'au',
          '-',
          '/',
          '\n',
          '1er',
          'été',
          '😀',
          '\ud800',
        ),
        { maxLength: 30 },
      )
      .map((parts) => parts.join('')),
  );

  it('is survived, and every date lies in it, in order, with a valid value', () => {
    fc.assert(
      fc.property(messy, messy, language, (lead, text, each) => {
        const whole = lead + text;
        let last = lead.length;
        for (const { start, end, value } of findDates(
          whole,
          { start: lead.length, end: whole.length },
          each,
          '2025-04-16',
        )) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(whole.length);
          expect(whole.slice(start, end)).toMatch(/[\p{L}\d]/u);
          expect(isValidDate(value)).toBe(true);
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('without a reference nothing is implied', () => {
    fc.assert(
      fc.property(messy, language, (text, each) => {
        const found = findDates(text, { start: 0, end: text.length }, each, undefined);
        expect(found.filter(({ basis }) => basis === 'implied')).toEqual([]);
      }),
    );
  });
});

describe('a real article', () => {
  const SAMPLE = '../shared/article.fr.txt';
  it.skipIf(!existsSync(SAMPLE))(
    'gives its four dates, the tweet’s among them (skipped where it is absent)',
    () => {
      const text = readFileSync(SAMPLE, 'utf8');
      const article = readArticle({ id: 'a', text });
      const sentences = article.ok ? splitSentences(article.value) : [];
      const found = sentences.flatMap((sentence) => findDates(text, sentence, 'fr', undefined));
      expect(found.map(({ value, basis }) => `${value} ${basis}`)).toEqual([
        ...['2025-04-14 read', '2024-22 read', '2025-04-14 read', '2025-03 read'],
      ]);
      const quantities = sentences.flatMap((sentence) => findQuantities(text, sentence, 'fr', found));
      expect(quantities).toEqual([]);
    },
  );
});
