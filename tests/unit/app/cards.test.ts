import { describe, expect, it } from 'vitest';
import { secondTapGuard } from '@/app/_ui/secondTapGuard';
import { daysBetween, shortInterval, startOfDay, whenDue } from '@/app/[lang]/sets/[set]/cards/intervals';
import { speechOf } from '@/app/[lang]/sets/[set]/cards/speech';
import { swipeOf } from '@/app/[lang]/sets/[set]/cards/useSwipe';

const MINUTE = 60_000;
const DAY = 86_400_000;
/** No-break and narrow no-break spaces, which differ between versions of CLDR, as plain ones. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

import type { Card } from '@/core/study/deck';

describe('the interval on a rating', () => {
  it.each([
    [MINUTE, '1 min', '1 min'],
    [6 * MINUTE, '6 min', '6 min'],
    [10 * 60 * MINUTE, '10 h', '10 hr'],
    [2 * DAY, '2 j', '2 days'],
    [59 * DAY, '59 j', '59 days'],
    [100 * DAY, '3 mois', '3 months'],
    [550 * DAY, '1,5 an', '1.5 years'],
    [-DAY, '1 min', '1 min'],
  ])('of %d ms is short in both languages', (interval, french, english) => {
    expect(plain(shortInterval(interval, 'fr'))).toBe(french);
    expect(plain(shortInterval(interval, 'en'))).toBe(english);
  });
});

describe('when a card is due', () => {
  const evening = new Date(2026, 10, 23, 23, 50).getTime();

  it('goes by the calendar, not by twenty-four hours', () => {
    expect(plain(whenDue(evening + 20 * MINUTE, evening, 'fr'))).toBe('demain');
    expect(plain(whenDue(evening + 5 * MINUTE, evening, 'fr'))).toBe('dans 5 minutes');
    expect(plain(whenDue(evening + 3 * DAY, evening, 'en'))).toBe('in 3 days');
    expect(plain(whenDue(evening + 200 * DAY, evening, 'en'))).toBe('in 7 months');
    expect(daysBetween(evening, evening + 20 * MINUTE)).toBe(1);
    expect(startOfDay(evening)).toBe(new Date(2026, 10, 23).getTime());
  });
});

describe('what is read aloud of a card', () => {
  const card: Card = {
    id: 'c',
    fact: 'f',
    prompt: { fr: [{ text: 'Complétez :' }], en: [{ text: 'Fill in ' }, { text: 'le mot', lang: 'fr' }] },
    passage: {
      fr: { language: 'fr', before: 'Né en ', after: '.' },
      en: { language: 'fr', before: 'Né en ', after: '.' },
    },
    answer: { fr: [{ text: '1789' }], en: [{ text: '1789' }] },
    evidence: [],
  };

  it('is each part in its own language, whatever side it stands on', () => {
    expect(speechOf(card, 'recto', 'en')).toEqual([
      { text: 'Fill in ', language: 'en' },
      { text: 'le mot', language: 'fr' },
      { text: 'Né en ', language: 'fr' },
    ]);
    expect(speechOf(card, 'recto', 'fr').map(({ language }) => language)).toEqual(['fr', 'fr']);
    expect(speechOf(card, 'verso', 'fr')).toEqual([{ text: '1789', language: 'fr' }]);
  });
});

describe('a swipe', () => {
  it('goes sideways and far enough; a scroll or a short push is none', () => {
    expect(swipeOf(-120, 20)).toBe('left');
    expect(swipeOf(120, -20)).toBe('right');
    expect(swipeOf(60, 0)).toBeUndefined();
    expect(swipeOf(120, 80)).toBeUndefined();
    expect(swipeOf(0, 300)).toBeUndefined();
  });
});

describe('a double tap', () => {
  const tap = (timeStamp: number, clientX = 100, detail = 1) => ({
    timeStamp,
    clientX,
    clientY: 500,
    detail,
  });

  it('is its second tap, by count or by time and place', () => {
    const isSecond = secondTapGuard();
    expect(isSecond(tap(1_000))).toBe(false);
    expect(isSecond(tap(1_200))).toBe(true);
    expect(isSecond(tap(9_000))).toBe(false);
    expect(isSecond(tap(9_450, 100, 2))).toBe(true);
  });

  it('is not two taps apart in time or place, nor keys', () => {
    const isSecond = secondTapGuard();
    expect(isSecond(tap(1_000))).toBe(false);
    expect(isSecond(tap(1_100, 160))).toBe(false);
    expect(isSecond(tap(1_900, 160))).toBe(false);
    expect(isSecond(tap(1_901, 160, 0))).toBe(false);
    expect(isSecond(tap(1_902, 160, 0))).toBe(false);
  });
});
