import { describe, expect, it } from 'vitest';
import { findDates } from '@/core/facts/common/dates';
import { parseDate } from '@/core/facts/common/render-date';
import { LANGUAGES, type Language } from '@/core/language';

/** What repeated without end might make a pattern try the same letters again and again. */
const HOSTILE: readonly string[] = [
  ...['a', ' ', '1', '\n', '\u00a0', '’', '-', '.', '@a.', '1,1,', '((((', '0 ', '1 ', '12', '2024', '2024 '],
  ...['2024-', '14/04/', '1/', '1er ', 'le 1er ', 'du 1 au ', 'du 1 au 2 ', '1, 2 et ', '7, 8 and '],
  ...['14 avril 2025', '14 avril ', 'April ', 'April 3-', 'April 3 to ', 'May ', 'mai ', 'mars-avril-'],
  ...['de 2017 à ', 'from 1998 to ', 'entre 1914 et ', 'de 690 à ', 'règne ', 'rule from ', '(a', '(2024'],
  ...[
    'lundi ',
    'lundi et ',
    'de lundi à ',
    'Monday and ',
    'every Monday and ',
    'at 9:30 a.m. on ',
    '9 p.m. ',
  ],
  ...['fin de ', 'la fin du ', 'the end of the ', 'early ', 'first week of ', 'première semaine de '],
  ...['XIXe et ', 'xxxxxx', 'ivx ', '17th and ', 'century ', 'siècle ', 'années 80 et ', 'the 1980s and '],
  ...[
    'été ',
    'en été ',
    'summer of ',
    "summer of '",
    'Q1 ',
    'T3 ',
    'premier trimestre de ',
    'second half of ',
  ],
  ...['il y a ', 'dans deux ', 'two years ', 'last ', 'the last ', 'sera ', 'will be ', 'sera prévu lundi '],
  ...['Noël ', 'à Noël ', 'on Christmas ', "New Year's ", 'vingt et un ', 'le premier ', 'twenty-first of '],
  ...['av. J.-C. ', '44 av. ', '44 BC ', 'AD ', 'e\u0301', '😀', '\ud800', 'İ'],
];

/** Milliseconds of the processor, which other work on the machine hardly changes. */
function timeOf(text: string, language: Language): number {
  const before = process.cpuUsage().user;
  findDates(text, { start: 0, end: text.length }, language, '2025-04-16');
  return (process.cpuUsage().user - before) / 1000;
}

/** Twice as long: a quadratic reading would take four times as much. */
function isLinear(unit: string, language: Language): boolean {
  const [short = 0, long = 0] = [50_000, 100_000].map((size) =>
    timeOf(unit.repeat(Math.ceil(size / unit.length)), language),
  );
  return long < 3 * short + 60;
}

describe('the time that dates take', () => {
  it.each(HOSTILE)('grows with the length alone: %j', (unit) => {
    for (const language of LANGUAGES) {
      // A pause of the machine's can spoil a measure, not three in a row.
      expect([1, 2, 3].some(() => isLinear(unit, language))).toBe(true);
    }
  });

  it('is no more for a long answer than for a short one', () => {
    for (const language of LANGUAGES) {
      for (const unit of HOSTILE) expect(parseDate(unit.repeat(50_000), language)).toBeUndefined();
    }
  });
});
