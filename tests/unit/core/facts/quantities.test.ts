import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { findQuantities } from '@/core/facts/common/quantities';
import { parseNumber, renderQuantity } from '@/core/facts/common/render-quantity';
import type { QuantityValue } from '@/core/facts/fact';
import { LANGUAGES, type Language } from '@/core/language';

// Many texts are read on machines that may be busy with other things.
vi.setConfig({ testTimeout: 60_000 });

const language = fc.constantFrom(...LANGUAGES);
const unit = fc.constantFrom(
  ...[
    'EUR',
    'USD',
    'NZD',
    'MAD',
    'percent',
    'percentage-point',
    'kilometer',
    'square-kilometer',
    'tonne',
    'year',
    'day',
  ],
  ...[
    'hour',
    'celsius',
    'megawatt',
    'noun:person',
    'noun:asylum seeker',
    'noun:injured',
    'noun:vote',
    'noun:country',
  ],
);
const number = fc.oneof(
  fc.integer({ min: 2, max: 999_999 }),
  fc.integer({ min: 20, max: 999 }).map((tenths) => tenths / 10),
  fc.integer({ min: 11, max: 999 }).map((tenths) => tenths * 1e5),
);

function readBack(text: string, each: Language): QuantityValue | undefined {
  const [only, more] = findQuantities(text, { start: 0, end: text.length }, each, []);
  return only !== undefined && more === undefined && only.start === 0 && only.end === text.length
    ? only.value
    : undefined;
}

describe('writing quantities', () => {
  const WRITTEN: readonly (readonly [
    value: QuantityValue,
    french: string | undefined,
    english: string | undefined,
  ])[] = [
    [{ number: 3_500_000, unit: 'EUR' }, '3,5 millions d’euros', '€3.5 million'],
    [{ number: 2e9, unit: 'USD' }, '2 milliards de dollars', '$2 billion'],
    [{ number: 1, unit: 'EUR' }, '1 euro', '€1'],
    [{ number: 1_234_567, unit: 'EUR' }, '1\u202f234\u202f567 euros', '€1,234,567'],
    [{ number: 12.5, unit: 'percent' }, '12,5\u202f%', '12.5%'],
    [{ number: 2.5, unit: 'hour' }, '2\u00a0h\u00a030', '2 hours 30 minutes'],
    [{ number: 69, unit: 'day' }, '69 jours', '69 days'],
    [{ number: 700, unit: 'noun:asylum seeker' }, '700 demandeurs d’asile', '700 asylum seekers'],
    [{ number: 1, unit: 'noun:person' }, '1 personne', '1 person'],
    [{ number: 1.5, unit: 'noun:person' }, '1,5 personne', '1.5 people'],
    [{ number: 6e7, unit: 'noun:resident' }, '60 millions d’habitants', '60 million residents'],
    [{ number: 40, unit: 'noun:person', approximate: true }, 'environ 40 personnes', 'about 40 people'],
    [{ number: 10, to: 12, unit: 'percent' }, 'entre 10 et 12\u202f%', 'between 10 and 12%'],
    [{ number: 12, unit: 'noun:en:armed men' }, undefined, '12 armed men'],
    [{ number: 12, unit: 'noun:fr:lauréats' }, '12 lauréats', undefined],
    [{ number: 3, unit: 'furlong' }, undefined, undefined],
  ];

  it.each(WRITTEN)('%o', (value, french, english) => {
    // Which no-break space goes before the French per-cent sign depends on the ICU version.
    const plain = (text: string | undefined) => text?.replace(/[\u00a0\u202f]/gu, ' ');
    expect(plain(renderQuantity(value, 'fr'))).toBe(plain(french));
    expect(plain(renderQuantity(value, 'en'))).toBe(plain(english));
  });

  it('uses the words that it is given for a noun it lacks', () => {
    const noun = { fr: 'lauréats', en: 'laureates' };
    expect(renderQuantity({ number: 12, unit: 'noun:fr:lauréats' }, 'en', noun)).toBe('12 laureates');
  });

  it('is undone by reading', () => {
    fc.assert(
      fc.property(number, unit, fc.boolean(), language, (value, of, isAbout, each) => {
        const quantity = { number: value, unit: of, ...(isAbout ? { approximate: true } : {}) };
        // Seven hours and a half, written "7 h 30", is read as a time of day.
        fc.pre(of !== 'hour' || Number.isInteger(value));
        const text = renderQuantity(quantity, each) ?? '';
        expect(readBack(text, each)).toEqual(quantity);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('durations and scores', () => {
  const part = fc.constantFrom<readonly [unit: string, parts: number]>(
    ['day', 24],
    ['hour', 60],
    ['minute', 60],
    ['year', 12],
    ['week', 7],
  );

  it('are read back from their writing, the smaller unit included', () => {
    fc.assert(
      fc.property(
        part,
        fc.integer({ min: 1, max: 6 }),
        fc.nat(59),
        language,
        ([of, count], whole, rest, each) => {
          const value = Number((whole + (rest % count) / count).toPrecision(12));
          const quantity = { number: value, unit: of };
          expect(readBack(renderQuantity(quantity, each) ?? '', each)).toEqual(quantity);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('are the same in both languages, set by set', () => {
    const set = fc.constantFrom<readonly [number, number]>([6, 4], [7, 5], [3, 6], [6, 7]);
    fc.assert(
      fc.property(fc.array(set, { minLength: 2, maxLength: 5 }), language, (sets, each) => {
        const won = sets.filter(([own, other]) => own > other).length;
        const score = { number: won, to: sets.length - won, unit: 'score', sets };
        expect(readBack(renderQuantity(score, each) ?? '', each)).toEqual(score);
      }),
    );
  });

  it('are read as scores only where the sentence says so', () => {
    expect(readBack('2-1', 'en')).toBeUndefined();
    const [found] = findQuantities('They won 2-1.', { start: 0, end: 13 }, 'en', []);
    expect(found?.value).toEqual({ number: 2, to: 1, unit: 'score' });
  });
});

describe('typed numbers', () => {
  const TYPED: readonly (readonly [typed: string, language: Language, value: number | undefined])[] = [
    ['3,5 millions', 'fr', 3_500_000],
    ['3.5 million', 'en', 3_500_000],
    ['3500000', 'fr', 3_500_000],
    ['3 500 000', 'fr', 3_500_000],
    ['3,500,000', 'en', 3_500_000],
    ['trois cent mille', 'fr', 300_000],
    ['trois millions cinq cent mille', 'fr', 3_500_000],
    ['three million five hundred thousand', 'en', 3_500_000],
    ['un milliard deux cents millions', 'fr', 1_200_000_000],
    ['several hundred', 'en', undefined],
    ['quatre-vingt-onze', 'fr', 91],
    ['soixante et onze', 'fr', 71],
    ['septante', 'fr', 70],
    ['three hundred thousand', 'en', 300_000],
    ['ninety-one', 'en', 91],
    ['a dozen', 'en', 12],
    ['-5', 'en', -5],
    ['12 %', 'fr', 12],
    ['$3', 'en', 3],
    ['700 personnes', 'fr', 700],
    ['1,5', 'en', undefined],
    ['1.2.3', 'en', undefined],
    ['3/4', 'fr', undefined],
    ['chat', 'fr', undefined],
    ['', 'en', undefined],
  ];

  it.each(TYPED)('%s (%s)', (typed, each, value) => {
    expect(parseNumber(typed, each)).toBe(value);
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
          'deux',
          'cent',
          'million',
          ',',
          'de',
          'à',
          '-',
          '%',
          '€',
          '$',
          'two',
          'hundred',
          'people',
          'blessés',
          'entre',
          'et',
          '😀',
          '\ud800',
        ),
        { maxLength: 30 },
      )
      .map((parts) => parts.join('')),
  );

  it('is survived, and every quantity lies in it, in order, clear of what is taken', () => {
    fc.assert(
      fc.property(messy, messy, language, fc.nat(50), (lead, text, each, at) => {
        const whole = lead + text;
        const span = { start: lead.length, end: whole.length };
        const taken = { start: lead.length + at, end: lead.length + at + 4 };
        let last = span.start;
        for (const { start, end, value, noun } of findQuantities(whole, span, each, [taken])) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(span.end);
          expect(start < taken.end && end > taken.start).toBe(false);
          expect(Number.isFinite(value.number)).toBe(true);
          if (noun !== undefined) expect(whole.slice(start, end).endsWith(noun)).toBe(true);
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    '1,1,',
    '1 ',
    'le le ',
    'aaaa',
    '((((',
    'cent ',
    'hundred ',
    'de 1 à ',
    '1-',
    '$',
    '1 000 ',
    'un million et demi ',
    '2-a-',
    '2-1 ',
    '6-4, ',
    '2 h 30 ',
    'magnitude ',
    'two million three ',
  ])(
    'takes time in line with its length: %s',
    (piece) => {
      for (const each of LANGUAGES) {
        const [short, long] = [20_000, 100_000].map((size) => {
          const text = piece.repeat(Math.ceil(size / piece.length));
          const before = performance.now();
          findQuantities(text, { start: 0, end: text.length }, each, []);
          return performance.now() - before;
        });
        // Five times as long: a quadratic reading would take 25 times as much.
        expect(long).toBeLessThan(15 * (short ?? 0) + 2_000);
      }
    },
    30_000,
  );
});
