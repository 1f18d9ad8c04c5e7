import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsSince, stampAfter, standingLog, standingReviews } from '@/core/progress/log';
import type { ProgressEvent } from '@/core/progress/progress-event';
import { type Memory, remember, replay, schedule, schedulerModel } from '@/core/progress/scheduler';
import { DAY, MINUTE, NOON, review, reviewsOf, undo } from './events';

const someEvent: fc.Arbitrary<ProgressEvent> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .record({
        id: fc.nat(60),
        card: fc.nat(5),
        rating: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
        at: fc.nat(400 * DAY),
      })
      .map(({ id, card, rating, at }) =>
        review({ id: `r${id}`, card: `q${card}`, fact: `f${card}`, rating, at: NOON + at }),
      ),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({ id: fc.nat(60), undoes: fc.nat(60) })
      .map(({ id, undoes }) => undo(`u${id}`, `r${undoes}`)),
  },
);

const someLog = fc.array(someEvent, { maxLength: 40 });

/** A log, and the same events in another order. */
const shuffledLog = someLog.chain((log) =>
  fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length, maxLength: log.length })),
);

describe('replay', () => {
  it('does not depend on the order of the events', () => {
    fc.assert(
      fc.property(shuffledLog, ([log, shuffled]) => {
        expect(replay(shuffled)).toEqual(replay(log));
      }),
    );
  });

  it('counts an event once, however often it comes', () => {
    fc.assert(
      fc.property(someLog, (log) => {
        expect(replay([...log, ...log])).toEqual(replay(log));
      }),
    );
  });

  it('merges two logs into the same memories, whichever is added to the other', () => {
    fc.assert(
      fc.property(someLog, someLog, (one, other) => {
        expect(replay([...one, ...other])).toEqual(replay([...other, ...one, ...one]));
      }),
    );
  });

  it('gives, event by event, what it gives at once', () => {
    const log = reviewsOf('q1', [3, 3, 1, 2, 4]);
    const stepwise = log.reduce<Memory | undefined>((memory, each) => remember(memory, each), undefined);
    expect(replay(log).get('q1')).toEqual(stepwise);
  });

  it('never gives a due date before the last review', () => {
    fc.assert(
      fc.property(someLog, (log) => {
        for (const memory of replay(log).values()) {
          expect(memory.due).toBeGreaterThan(memory.lastReview);
          expect(memory.stability).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('leaves out what was undone, wherever the undo stands', () => {
    const [first, second] = reviewsOf('q1', [3, 1]);
    if (!first || !second) throw new Error('two reviews were asked for');
    const before = replay([first]);
    expect(replay([first, second, undo('u', second.id)])).toEqual(before);
    expect(replay([undo('u', second.id), second, first])).toEqual(before);
    expect(replay([first, undo('u', first.id)]).size).toBe(0);
  });

  // 0.3 s on a quiet machine; the limit leaves room for a busy one, and none for quadratic time.
  it('takes twenty thousand reviews in bounded time', { timeout: 20_000 }, () => {
    const log = Array.from({ length: 20_000 }, (_, index) =>
      review({ id: `r${index}`, card: `q${index % 500}`, at: NOON + index * MINUTE }),
    );
    expect(replay(log).size).toBe(500);
  });
});

describe('schedule', () => {
  it('shows for a new card the intervals of the first step', () => {
    const outcomes = schedule(undefined, NOON);
    expect(outcomes[1].intervalMs).toBe(MINUTE);
    expect(outcomes[2].intervalMs).toBe(6 * MINUTE);
    expect(outcomes[3].intervalMs).toBe(10 * MINUTE);
    expect(outcomes[4].intervalMs).toBeGreaterThan(DAY);
  });

  it('is what replay then keeps: the interval on the button is no guess', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const), { maxLength: 8 }),
        (ratings) => {
          const log = reviewsOf('q1', ratings);
          const now = NOON + ratings.length * DAY;
          const outcomes = schedule(replay(log).get('q1'), now);
          for (const rating of [1, 2, 3, 4] as const) {
            const after = replay([...log, review({ id: 'next', card: 'q1', rating, at: now })]);
            expect(after.get('q1')).toEqual(outcomes[rating].memory);
          }
        },
      ),
    );
  });

  it('grows from again to easy', () => {
    const memory = replay(reviewsOf('q1', [3, 3, 3])).get('q1');
    const { 1: again, 2: hard, 3: good, 4: easy } = schedule(memory, NOON + 10 * DAY);
    expect(again.intervalMs).toBeLessThan(hard.intervalMs);
    expect(hard.intervalMs).toBeLessThan(good.intervalMs);
    expect(good.intervalMs).toBeLessThan(easy.intervalMs);
  });

  it('counts a clock that was set back as no time passed', () => {
    const memory = replay(reviewsOf('q1', [3, 3])).get('q1');
    if (memory === undefined) throw new Error('the card was reviewed');
    const back = schedule(memory, NOON - 365 * DAY);
    expect(back).toEqual(schedule(memory, memory.lastReview));
    for (const { intervalMs } of Object.values(back)) expect(intervalMs).toBeGreaterThan(0);
  });

  it('names the model that it used', () => {
    expect(schedulerModel(0.85)).toMatch(/^ts-fsrs v5\.\d+\.\d+ using FSRS-6.*, retention 0\.85$/);
  });
});

describe('the log', () => {
  it('keeps the order of what happened when the clock goes back', () => {
    expect(stampAfter(NOON, undefined)).toBe(NOON);
    expect(stampAfter(NOON, NOON - DAY)).toBe(NOON);
    expect(stampAfter(NOON - DAY, NOON)).toBe(NOON + 1);
  });

  it('puts reviews of one moment in the order of their ids', () => {
    const ids = standingReviews([review({ id: 'b' }), review({ id: 'a' }), review({ id: 'É' })]).map(
      ({ id }) => id,
    );
    expect(ids).toEqual(['a', 'b', 'É']);
  });

  it('counts the cards first seen today', () => {
    const log = [...reviewsOf('old', [3, 3]), review({ id: 'x', card: 'new', at: NOON + DAY })];
    const counts = (events: ProgressEvent[], since: number) =>
      countsSince(standingLog(events).recalls, since);
    expect(counts(log, NOON + DAY)).toEqual({ introduced: 1, reviewed: 1 });
    expect(counts([...log, undo('u', 'x')], NOON + DAY)).toEqual({ introduced: 0, reviewed: 1 });
    expect(counts(log, NOON)).toEqual({ introduced: 2, reviewed: 0 });
  });
});
