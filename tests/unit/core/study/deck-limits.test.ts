import { describe, expect, it } from 'vitest';
import { studyCalendar } from '@/core/progress/calendar';
import type { CardMarks } from '@/core/progress/marks';
import { readProgress } from '@/core/progress/progress';
import {
  type CramFilter,
  cardsAhead,
  cramCards,
  type DayLimits,
  dueCards,
  limitsOf,
  nextDue,
} from '@/core/study/deck';
import { DAY, MINUTE, NOON, review } from '../progress/events';
import { card, memory, progress } from './deck-cards';

const LIMITS: DayLimits = {
  newPerDay: 20,
  reviewsPerDay: 200,
  done: { introduced: 0, reviewed: 0 },
  dayEnds: NOON + DAY / 2,
};
const ids = (cards: readonly { id: string }[]) => cards.map(({ id }) => id);
const cardsNamed = (...names: string[]) => names.map((name) => card(name));

function marks(changes: Partial<CardMarks>): CardMarks {
  return { suspended: false, buriedUntil: 0, flagged: false, wording: {}, lastMark: NOON, ...changes };
}

describe('the day’s limits', () => {
  it('let no more cards of earlier days come than the day allows, the longest due first', () => {
    const cards = Array.from({ length: 30 }, (_, index) => card(`c${index}`));
    const memories = new Map(cards.map(({ id }, index) => [id, memory({ due: NOON - index * MINUTE })]));
    const deal = (reviewed: number) =>
      dueCards(cards, progress({ memories }), NOON, {
        ...LIMITS,
        reviewsPerDay: 10,
        done: { introduced: 0, reviewed },
      });
    expect(deal(0)).toHaveLength(10);
    expect(ids(deal(0))[0]).toBe('c29');
    expect(deal(7)).toHaveLength(3);
    expect(deal(10)).toHaveLength(0);
    expect(deal(99)).toHaveLength(0);
  });

  it('never hold back a card in its short first intervals', () => {
    const memories = new Map([
      ['learning', memory({ state: 'learning', due: NOON })],
      ['relearning', memory({ state: 'relearning', due: NOON - 1 })],
      ['known', memory({ due: NOON - 2 })],
    ]);
    const cards = cardsNamed('learning', 'relearning', 'known');
    const limits = { ...LIMITS, reviewsPerDay: 0 };
    expect(ids(dueCards(cards, progress({ memories }), NOON, limits))).toEqual(['relearning', 'learning']);
  });

  it('ask in the morning what is due tonight, and by the minute what is being learnt', () => {
    const tonight = NOON + 6 * 60 * MINUTE;
    const memories = new Map([
      ['tonight', memory({ due: tonight })],
      ['tomorrow', memory({ due: LIMITS.dayEnds })],
      ['soon', memory({ state: 'learning', due: NOON + MINUTE })],
    ]);
    const cards = cardsNamed('tonight', 'tomorrow', 'soon');
    expect(ids(dueCards(cards, progress({ memories }), NOON, LIMITS))).toEqual(['tonight']);
  });

  it('are those of the day that the moment is in', () => {
    const calendar = studyCalendar(4, 'Europe/Paris');
    const limits = limitsOf(
      { newPerDay: 5, reviewsPerDay: 9 },
      { introduced: 1, reviewed: 2 },
      calendar,
      NOON,
    );
    expect(limits).toEqual({
      newPerDay: 5,
      reviewsPerDay: 9,
      done: { introduced: 1, reviewed: 2 },
      dayEnds: Date.parse('2025-04-15T04:00:00+02:00'),
    });
  });
});

describe('a card put away', () => {
  const cards = cardsNamed('suspended', 'buried', 'flagged', 'new');
  const log = progress({
    memories: new Map([
      ['suspended', memory({ due: NOON - 9 })],
      ['buried', memory({ due: NOON - 8 })],
      ['flagged', memory({ due: NOON - 7 })],
    ]),
    marks: new Map([
      ['suspended', marks({ suspended: true })],
      ['buried', marks({ buriedUntil: NOON + DAY })],
      ['flagged', marks({ flagged: true })],
    ]),
  });

  it('is not dealt, due or ahead; a buried one is, when its day has come', () => {
    expect(ids(dueCards(cards, log, NOON, LIMITS))).toEqual(['flagged', 'new']);
    const tomorrow = { ...LIMITS, dayEnds: NOON + 2 * DAY };
    expect(ids(dueCards(cards, log, NOON + DAY, tomorrow))).toEqual(['buried', 'flagged', 'new']);
    expect(ids(cardsAhead(cards.slice(0, 3), log, NOON))).toEqual(['flagged']);
  });

  it('has no date to come back while it is suspended, and its day when it is buried', () => {
    expect(nextDue(cardsNamed('suspended'), log)).toBeUndefined();
    expect(nextDue(cardsNamed('suspended', 'buried'), log)).toBe(NOON + DAY);
    expect(nextDue(cards, log)).toBe(NOON - 7);
  });
});

describe('cramming', () => {
  const cards = cardsNamed('new', 'known', 'flagged', 'forgotten', 'leech', 'suspended');
  const log = readProgress(
    [
      review({ id: 'a', card: 'known', rating: 3 }),
      review({ id: 'b', card: 'forgotten', rating: 3 }),
      review({ id: 'c', card: 'forgotten', rating: 1, at: NOON + 1, answerLanguage: 'en' }),
    ],
    { retention: 0.9, today: NOON },
  );
  const crammed = progress({
    practice: log.practice,
    memories: new Map([...log.memories, ['leech', memory({ lapses: 8 })]]),
    marks: new Map([
      ['flagged', marks({ flagged: true, buriedUntil: NOON + DAY })],
      ['suspended', marks({ suspended: true })],
    ]),
  });
  const deal = (filter: CramFilter, seed = 'exam') => ids(cramCards(cards, crammed, filter, seed)).sort();

  it('takes the cards that were asked for, but for the suspended', () => {
    expect(deal('all')).toEqual(['flagged', 'forgotten', 'known', 'leech', 'new']);
    expect(deal('flagged')).toEqual(['flagged']);
    expect(deal('forgotten')).toEqual(['forgotten']);
    expect(deal('leeches')).toEqual(['leech']);
  });

  it('goes through them in an order that the seed decides', () => {
    const many = Array.from({ length: 20 }, (_, index) => card(`c${index}`));
    const order = (seed: string) => ids(cramCards(many, progress(), 'all', seed));
    expect(order('one')).toEqual(order('one'));
    expect(order('one')).not.toEqual(order('two'));
  });
});

describe('ten thousand cards', () => {
  // A ratio in one run: a machine that is busy is busy for both. Walking the list anew for each card takes
  // a hundred times as long as sorting it.
  it('are dealt in about the time that it takes to look at them, siblings or not', () => {
    const timeOf = (size: number, facts: number) => {
      const cards = Array.from({ length: size }, (_, index) => card(`c${index}`, `f${index % facts}`));
      const memories = new Map(cards.map(({ id }) => [id, memory({ due: NOON - 1 })]));
      const limits = { ...LIMITS, reviewsPerDay: Number.POSITIVE_INFINITY };
      const begun = performance.now();
      expect(dueCards(cards, progress({ memories }), NOON, limits)).toHaveLength(size);
      return performance.now() - begun;
    };
    timeOf(1_000, 300);
    const short = Math.max(1, timeOf(1_000, 300));
    expect(timeOf(10_000, 3_000) / short).toBeLessThan(60);
  });
});
