import fc from 'fast-check';
import { type Card, createEmptyCard, fsrs, generatorParameters, State } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import { RATINGS, type Rating } from '@/core/progress/review-event';
import { type Memory, remember, replay, schedule } from '@/core/progress/scheduler';
import { DAY, MINUTE, NOON, review } from './events';

const STATES = {
  [State.New]: 'new',
  [State.Learning]: 'learning',
  [State.Review]: 'review',
  [State.Relearning]: 'relearning',
};

/** What ts-fsrs's own scheduler makes of a card, in our words. */
function memoryOf(card: Card): Memory {
  return {
    due: card.due.getTime(),
    stability: card.stability,
    difficulty: card.difficulty,
    reps: card.reps,
    lapses: card.lapses,
    state: STATES[card.state] as Memory['state'],
    step: card.learning_steps,
    lastReview: card.last_review?.getTime() ?? 0,
  };
}

const gap = fc.oneof(fc.nat(90 * MINUTE), fc.nat(3 * DAY), fc.nat(400 * DAY));
const someReviews = fc.array(fc.record({ gap, rating: fc.constantFrom<Rating>(...RATINGS) }), {
  minLength: 1,
  maxLength: 25,
});
const retention = fc.integer({ min: 70, max: 97 }).map((percent) => percent / 100);

describe('the scheduler beside ts-fsrs', () => {
  it('gives each review what the library’s own scheduler gives, to the last digit', () => {
    fc.assert(
      fc.property(someReviews, retention, (reviews, aimed) => {
        const peer = fsrs(generatorParameters({ enable_fuzz: false, request_retention: aimed }));
        let card = createEmptyCard(new Date(NOON));
        let memory: Memory | undefined;
        let at = NOON;
        const log = reviews.map((each, index) => {
          at += each.gap;
          return review({ id: `r${index}`, at, rating: each.rating });
        });
        for (const each of log) {
          const shown = schedule(memory, each.at, aimed);
          for (const rating of RATINGS) {
            expect(shown[rating].memory).toEqual(memoryOf(peer.next(card, each.at, rating).card));
          }
          card = peer.next(card, each.at, each.rating).card;
          memory = remember(memory, each, aimed);
        }
        expect(replay(log, aimed).get('q1')).toEqual(memoryOf(card));
      }),
    );
  });

  it('asks sooner the surer one wants to be', () => {
    const known = remember(remember(undefined, { at: NOON, rating: 3 }), { at: NOON + DAY, rating: 3 });
    const intervals = [0.7, 0.8, 0.9, 0.97].map(
      (aimed) => schedule(known, NOON + 10 * DAY, aimed)[3].intervalMs,
    );
    expect([...intervals].sort((a, b) => b - a)).toEqual(intervals);
    expect(new Set(intervals).size).toBe(4);
    expect(schedule(known, NOON, 0.1)).toEqual(schedule(known, NOON, 0.7));
    expect(schedule(known, NOON, 1)).toEqual(schedule(known, NOON, 0.97));
  });
});
