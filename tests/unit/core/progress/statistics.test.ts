import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactKind } from '@/core/facts/fact';
import { knowledgeOf } from '@/core/progress/knowledge';
import { standingReviews } from '@/core/progress/log';
import type { CardMarks } from '@/core/progress/marks';
import type { ReviewEvent } from '@/core/progress/review-event';
import { type Memory, replay } from '@/core/progress/scheduler';
import {
  activityByDay,
  BUSIEST,
  busynessOf,
  calendarWeeks,
  effortOver,
  weekdayOf,
} from '@/core/progress/statistics-activity';
import { dueOf, factsKnown, forecast, stabilityHistogram, stagesOf } from '@/core/progress/statistics-memory';
import { recallRate, recallTests, retentionOver } from '@/core/progress/statistics-retention';
import { DAY, MINUTE, NOON, review, undo } from './events';

/** The calendar of Greenwich: a day turns at midnight UTC. */
const calendar = { dayOf: (at: number) => Math.floor(at / DAY) };
const TODAY = calendar.dayOf(NOON);
const kindOf = (fact: string): FactKind | undefined => (fact === 'f1' ? 'date' : undefined);

const someReview = fc
  .record({
    id: fc.nat(200),
    card: fc.nat(6),
    rating: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
    answerLanguage: fc.constantFrom('fr' as const, 'en' as const),
    ago: fc.nat(60 * DAY),
    durationMs: fc.nat(60_000),
  })
  .map(({ id, card, ago, ...rest }) =>
    review({ ...rest, id: `r${id}`, card: `q${card}`, fact: `f${card % 3}`, at: NOON - ago }),
  );
const someLog = fc.array(someReview, { maxLength: 60 });

function memory(changes: Partial<Memory>): Memory {
  return {
    due: NOON,
    stability: 5,
    difficulty: 5,
    reps: 3,
    lapses: 0,
    state: 'review',
    step: 0,
    lastReview: NOON - DAY,
    ...changes,
  };
}

describe('days of the week', () => {
  it('begin on Monday', () => {
    // 14 April 2025 was a Monday; so was 29 December 1969.
    expect([0, 1, 6, 7].map((later) => weekdayOf(TODAY + later))).toEqual([0, 1, 6, 0]);
    expect(weekdayOf(-3)).toBe(0);
    expect(weekdayOf(0)).toBe(3);
  });
});

describe('what was done', () => {
  it('is counted day by day, with the time that it took', () => {
    const reviews = [
      review({ id: 'a', at: NOON - DAY, durationMs: 1_000 }),
      review({ id: 'b', at: NOON, durationMs: 2_000 }),
      review({ id: 'c', at: NOON + MINUTE, durationMs: 3_000 }),
    ];
    expect(activityByDay(reviews, calendar)).toEqual([
      { day: TODAY - 1, reviews: 1, spentMs: 1_000 },
      { day: TODAY, reviews: 2, spentMs: 5_000 },
    ]);
  });

  it('counts every review once, whatever the order of the log and however often an event comes', () => {
    fc.assert(
      fc.property(someLog, (log) => {
        const standing = standingReviews(log);
        const activity = activityByDay(standing, calendar);
        expect(activity.reduce((sum, { reviews }) => sum + reviews, 0)).toBe(standing.length);
        expect(activityByDay(standingReviews([...log, ...log].reverse()), calendar)).toEqual(activity);
        const days = activity.map(({ day }) => day);
        expect(days).toEqual([...days].sort((one, other) => one - other));
      }),
    );
  });

  it('is summed up over the last days, and a missed day takes nothing away', () => {
    const activity = activityByDay(
      [0, 1, 3, 13, 14].map((ago) => review({ id: `${ago}`, at: NOON - ago * DAY, durationMs: 1_000 })),
      calendar,
    );
    expect(effortOver(activity, TODAY, 14)).toEqual({ daysStudied: 4, reviews: 4, spentMs: 4_000 });
    expect(effortOver(activity, TODAY, 15).daysStudied).toBe(5);
    expect(effortOver([], TODAY, 14)).toEqual({ daysStudied: 0, reviews: 0, spentMs: 0 });
  });

  it('fills a calendar of whole weeks that ends today', () => {
    fc.assert(
      fc.property(someLog, fc.nat(6), fc.integer({ min: 1, max: 53 }), (log, later, weeks) => {
        const today = TODAY + later;
        const activity = activityByDay(standingReviews(log), calendar);
        const shownWeeks = calendarWeeks(activity, today, weeks);
        expect(shownWeeks).toHaveLength(weeks);
        expect(shownWeeks.slice(0, -1).every((week) => week.length === 7)).toBe(true);
        const days = shownWeeks.flat();
        expect(days.at(-1)?.day).toBe(today);
        const first = days[0]?.day ?? 0;
        expect(weekdayOf(first)).toBe(0);
        days.forEach(({ day }, index) => {
          expect(day).toBe(first + index);
        });
        const shown = activity.filter(({ day }) => day >= first && day <= today);
        expect(days.filter(({ reviews }) => reviews > 0)).toEqual(shown);
      }),
    );
  });

  it('is coloured beside the busiest day', () => {
    expect([0, 1, 25, 26, 50, 99, 100].map((reviews) => busynessOf(reviews, 100))).toEqual([
      0, 1, 1, 2, 2, 4, 4,
    ]);
    expect(busynessOf(0, 0)).toBe(0);
    expect(busynessOf(1, 1)).toBe(BUSIEST);
  });
});

describe('true retention', () => {
  it('counts the first answer of a card on a later day, and nothing else', () => {
    const log = [
      review({ id: 'met', at: NOON - 2 * DAY, rating: 1 }),
      review({ id: 'met-again', at: NOON - 2 * DAY + MINUTE, rating: 3 }),
      review({ id: 'test', at: NOON, rating: 1, answerLanguage: 'en' }),
      review({ id: 'relearnt', at: NOON + MINUTE, rating: 4 }),
    ];
    const tests = recallTests(standingReviews(log), calendar);
    expect(tests.map(({ review: { id } }) => id)).toEqual(['test']);
    const { overall, byLanguage, byKind } = retentionOver(tests, TODAY, 7, kindOf);
    expect(overall).toEqual({ asked: 1, recalled: 0 });
    expect(byLanguage).toEqual({ fr: { asked: 0, recalled: 0 }, en: { asked: 1, recalled: 0 } });
    expect([...byKind]).toEqual([['date', { asked: 1, recalled: 0 }]]);
    expect(recallRate(overall)).toBe(0);
    expect(recallRate(byLanguage.fr)).toBeUndefined();
  });

  it('leaves out cramming', () => {
    const log = [
      review({ id: 'a', at: NOON - DAY }),
      review({ id: 'b', at: NOON, rating: 1, version: 2, cram: true }),
    ];
    expect(recallTests(standingReviews(log), calendar)).toEqual([]);
  });

  it('leaves out what was undone', () => {
    const log = [
      review({ id: 'a', at: NOON - DAY }),
      review({ id: 'b', at: NOON, rating: 1 }),
      undo('u', 'b'),
      review({ id: 'c', at: NOON + MINUTE, rating: 3 }),
    ];
    const tests = recallTests(standingReviews(log), calendar);
    expect(retentionOver(tests, TODAY, 'all', kindOf).overall).toEqual({ asked: 1, recalled: 1 });
  });

  it('adds up: languages to the whole, kinds to no more than the whole, a longer span to no less', () => {
    fc.assert(
      fc.property(someLog, (log) => {
        const tests = recallTests(standingReviews(log), calendar);
        const spans = ([7, 30, 'all'] as const).map((span) => retentionOver(tests, TODAY, span, kindOf));
        spans.forEach(({ overall, byLanguage, byKind }, index) => {
          expect(byLanguage.fr.asked + byLanguage.en.asked).toBe(overall.asked);
          expect(byLanguage.fr.recalled + byLanguage.en.recalled).toBe(overall.recalled);
          const kinds = [...byKind.values()].reduce((sum, { asked }) => sum + asked, 0);
          expect(kinds).toBeLessThanOrEqual(overall.asked);
          expect(overall.recalled).toBeLessThanOrEqual(overall.asked);
          expect(overall.asked).toBeGreaterThanOrEqual(spans[index - 1]?.overall.asked ?? 0);
        });
        expect(spans[2]?.overall.asked).toBe(tests.length);
      }),
    );
  });
});

describe('what is remembered', () => {
  const marks = (changes: Partial<CardMarks>): CardMarks => ({
    suspended: false,
    buriedUntil: 0,
    flagged: false,
    wording: {},
    lastMark: NOON,
    ...changes,
  });

  it('comes back day by day; what is overdue comes today', () => {
    const memories = new Map(
      [-5, 0, 0, 1, 29, 30].map((days, index) => [`q${index}`, memory({ due: NOON + days * DAY })]),
    );
    const days = forecast(memories.keys(), { memories, marks: new Map() }, calendar, TODAY, 30);
    expect(days).toHaveLength(30);
    expect(days[0]).toEqual({ day: TODAY, due: 3 });
    expect(days[1]).toEqual({ day: TODAY + 1, due: 1 });
    expect(days[29]).toEqual({ day: TODAY + 29, due: 1 });
  });

  it('stays away while it is suspended, and comes later when it is buried', () => {
    const memories = new Map([
      ['suspended', memory({})],
      ['buried', memory({})],
      ['free', memory({})],
    ]);
    const progress = {
      memories,
      marks: new Map([
        ['suspended', marks({ suspended: true })],
        ['buried', marks({ buriedUntil: NOON + DAY })],
        ['free', marks({ flagged: true })],
      ]),
    };
    expect(dueOf([...memories.keys(), 'never met'], progress, NOON, NOON + DAY / 2)).toBe(1);
    const days = forecast(memories.keys(), progress, calendar, TODAY, 3);
    expect(days.map(({ due }) => due)).toEqual([1, 1, 0]);
  });

  it('is due for the whole of its day, but by the minute while it is being learnt', () => {
    const later = NOON + 2 * 60 * MINUTE;
    const memories = new Map([
      ['days', memory({ due: later })],
      ['minutes', memory({ due: later, state: 'learning' })],
    ]);
    const due = (now: number) => dueOf(memories.keys(), { memories, marks: new Map() }, now, NOON + DAY / 2);
    expect(due(NOON)).toBe(1);
    expect(due(later)).toBe(2);
  });

  it('is counted by stage and by how long it lasts, every card once', () => {
    fc.assert(
      fc.property(someLog, (log) => {
        const memories = replay(log);
        const cards = Array.from({ length: 7 }, (_, index) => `q${index}`);
        const stages = Object.values(stagesOf(cards, memories)).reduce((sum, count) => sum + count, 0);
        const bars = stabilityHistogram(memories.values()).reduce((sum, bar) => sum + bar.cards, 0);
        const ahead = forecast(
          memories.keys(),
          { memories, marks: new Map() },
          calendar,
          TODAY,
          40_000,
        ).reduce((sum, { due }) => sum + due, 0);
        expect(stages).toBe(cards.length);
        expect(bars).toBe(memories.size);
        expect(ahead).toBe(memories.size);
      }),
      { numRuns: 25 },
    );
  });

  it('is young before three weeks, mature from then on, and learning whatever its stability', () => {
    const memories = new Map([
      ['young', memory({ stability: 20.9 })],
      ['mature', memory({ stability: 21 })],
      ['lapsed', memory({ stability: 40, state: 'relearning' })],
    ]);
    expect(stagesOf(['young', 'mature', 'lapsed', 'unseen'], memories)).toEqual({
      new: 1,
      learning: 1,
      young: 1,
      mature: 1,
    });
  });

  it('a stability on the bound of two bars belongs to the longer one', () => {
    const bars = stabilityHistogram([memory({ stability: 0.9 }), memory({ stability: 1 })]);
    expect(bars[0]).toEqual({ from: 0, to: 1, cards: 1 });
    expect(bars[1]).toEqual({ from: 1, to: 3, cards: 1 });
  });
});

describe('facts known', () => {
  it('are told apart from facts known in a language; every fact counts once', () => {
    const log: ReviewEvent[] = [
      review({ id: 'a', fact: 'f1', answerLanguage: 'fr', rating: 3 }),
      review({ id: 'b', fact: 'f1', answerLanguage: 'en', rating: 3, at: NOON + 1 }),
      review({ id: 'c', fact: 'f2', card: 'q2', answerLanguage: 'fr', rating: 4 }),
      review({ id: 'd', fact: 'f3', card: 'q3', answerLanguage: 'en', rating: 1 }),
      review({ id: 'e', fact: 'elsewhere', card: 'q9', rating: 4 }),
    ];
    expect(factsKnown(['f1', 'f1', 'f2', 'f3', 'f4'], knowledgeOf(log))).toEqual({
      facts: 4,
      met: 3,
      known: 2,
      inFrench: 2,
      inEnglish: 1,
      inBoth: 1,
    });
  });
});
