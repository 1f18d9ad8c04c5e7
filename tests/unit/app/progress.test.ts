import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatDay, formatShortMonth, formatWeekday } from '@/app/_i18n/formatDay';
import { formatBytes, formatCount, formatDuration, formatPercent } from '@/app/_i18n/formatNumber';
import { ticksUpTo } from '@/app/_ui/ticks';
import { standingOf } from '@/app/[lang]/progress/standing';
import { studySetView } from '@/app/[lang]/progress/study-set-view';
import { hourOf } from '@/app/[lang]/settings/hour-of';
import { parseBankText } from '@/core/bank/parse-bank';
import { dayName, studyCalendar } from '@/core/progress/calendar';
import { seededLog } from '@/tests/e2e/seeded-log';
import { review } from '@/tests/unit/core/progress/events';

const NOW = Date.UTC(2026, 10, 23, 9);
const calendar = studyCalendar(4, 'UTC');
const MOMENT = { now: NOW, calendar, retention: 0.9, newPerDay: 5 };

function shipped() {
  const bank = parseBankText(readFileSync('quiz-data/rabat-2025/bank.json', 'utf8'));
  if (!bank.ok) throw new Error('the shipped bank is sound');
  return studySetView(bank.value);
}

describe('where a learner stands', () => {
  const set = shipped();

  test('every card is at one stage, and the sets add up to the whole', () => {
    const standing = standingOf(seededLog(NOW, 60), [set], MOMENT);
    const [only] = standing.sets;
    expect(Object.values(only?.stages ?? {}).reduce((sum, count) => sum + count, 0)).toBe(set.cards.length);
    expect(only?.due).toBe(standing.due);
    expect(only?.facts).toEqual(standing.facts);
    expect(standing.facts.facts).toBe(set.facts.length);
    expect(standing.begun).toBe(true);
    expect(dayName(standing.weeks.at(-1)?.at(-1)?.day ?? 0)).toBe('2026-11-23');
    expect((standing.coming[0]?.due ?? 0) - standing.due).toBe(standing.later);
  });

  test('reviews of a set that is gone count as work done, and nothing else', () => {
    const gone = review({ id: 'x', set: 'gone', card: 'lost', fact: 'lost', at: NOW - 60_000 });
    const standing = standingOf([gone], [set], { ...MOMENT, now: NOW + 40 * 86_400_000 });
    expect(standing.begun).toBe(true);
    expect(standing.due).toBe(0);
    expect(standing.facts.met).toBe(0);
    expect(standing.stability.every(({ cards }) => cards === 0)).toBe(true);
    expect(standing.weeks.flat().reduce((sum, { reviews }) => sum + reviews, 0)).toBe(1);
  });

  test('a copy of a set has its cards, and memories of its own', () => {
    const copy = { ...set, set: 'own-0123456789abcdef' };
    const [card = ''] = set.cards;
    const seen = review({ id: 'c', set: copy.set, card, fact: 'f', at: NOW - 60_000 });
    for (const sets of [[set, copy], [set]]) {
      const [original, other] = standingOf([seen], sets, MOMENT).sets;
      expect(original?.stages.new).toBe(set.cards.length);
      expect(other?.stages.new ?? set.cards.length - 1).toBe(set.cards.length - 1);
    }
  });

  test('nothing reviewed is nothing begun', () => {
    const standing = standingOf([], [set], MOMENT);
    expect(standing.begun).toBe(false);
    expect(standing.sets[0]?.stages.new).toBe(set.cards.length);
    expect(standing.fresh).toBe(5);
  });

  test('the cards met today count against the new ones of the day', () => {
    const met = set.cards
      .slice(0, 3)
      .map((card, index) =>
        review({ id: `m${index}`, set: set.set, card, fact: `f${index}`, at: NOW - index }),
      );
    expect(standingOf(met, [set], MOMENT).fresh).toBe(2);
    expect(standingOf(met, [set], { ...MOMENT, newPerDay: 0 }).fresh).toBe(0);
    expect(standingOf(met, [set], { ...MOMENT, newPerDay: 999 }).fresh).toBe(set.cards.length - 3);
  });
});

describe('days and numbers in words', () => {
  test('the first of a month is an ordinal in French', () => {
    expect(formatDay('2025-05-01', 'fr')).toBe('1er mai 2025');
    expect(formatWeekday('2025-05-01', 'fr')).toBe('jeudi 1er mai');
    expect(formatWeekday('2025-05-21', 'fr')).toBe('mercredi 21 mai');
    expect(formatWeekday('2025-05-01', 'en')).toBe('Thursday 1 May');
    expect(formatShortMonth('2025-05-01', 'fr')).toBe('mai');
    expect(formatDay('no day', 'fr')).toBe('no day');
  });

  test('time spent is told in hours and minutes, and a little is a minute', () => {
    expect(formatDuration(0, 'en')).toBe('0 min');
    expect(formatDuration(900, 'en')).toBe('1 min');
    expect(formatDuration(3_600_000, 'en')).toBe('1 hr');
    expect(formatDuration(12_000_000, 'fr').replace(/\s/gu, ' ')).toBe('3 h 20 min');
  });

  test('each language sets its numbers in its own way', () => {
    expect(formatCount(12_500, 'fr')).toBe('12\u202F500');
    expect(formatCount(12_500, 'en')).toBe('12,500');
    expect(formatPercent(0.87, 'fr').replace(/\s/gu, ' ')).toBe('87 %');
  });
});

describe('what settings say', () => {
  test('an amount of storage is told in the unit that says it best', () => {
    const plain = (text: string) => text.replace(/\s/gu, ' ');
    expect(plain(formatBytes(0, 'en'))).toBe('0 bytes');
    expect(plain(formatBytes(119_400, 'fr'))).toBe('119 ko');
    expect(plain(formatBytes(1_240_000, 'en'))).toBe('1.2 MB');
    expect(plain(formatBytes(999_600, 'en'))).toBe('1 MB');
    expect(plain(formatBytes(11e9, 'fr'))).toBe('11 Go');
  });

  test('an hour is written in each language’s own way', () => {
    expect(hourOf(4, 'fr').replace(/\s/gu, ' ')).toBe('4 h');
    expect(hourOf(23, 'fr').replace(/\s/gu, ' ')).toBe('23 h');
    expect(hourOf(4, 'en')).toBe('04:00');
  });
});

describe('the scale of a chart', () => {
  test('is whole, round, and reaches the most; an empty chart has one too', () => {
    expect(ticksUpTo(0)).toEqual([0, 1]);
    expect(ticksUpTo(3)).toEqual([0, 1, 2, 3]);
    expect(ticksUpTo(10)).toEqual([0, 5, 10]);
    expect(ticksUpTo(11)).toEqual([0, 5, 10, 15]);
    for (const most of [1, 7, 19, 99, 1_234, 56_789]) {
      const ticks = ticksUpTo(most);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(most);
      expect(ticks.length).toBeLessThanOrEqual(5);
      expect(ticks.every(Number.isInteger)).toBe(true);
    }
  });
});
