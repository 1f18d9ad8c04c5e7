import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readProgress } from '@/core/progress/progress';
import type { ProgressEvent } from '@/core/progress/progress-event';
import { isSnapshot, progressFrom, takeSnapshot } from '@/core/progress/snapshot';
import { DAY, lapse, mark, NOON, review, undo } from './events';

const READ = { retention: 0.9, today: NOON };
const at = fc.integer({ min: NOON - 5 * DAY, max: NOON + 5 * DAY });
const card = fc.nat(4).map((name) => `q${name}`);
const someEvent: fc.Arbitrary<ProgressEvent> = fc.oneof(
  fc
    .record({
      id: fc.nat(200),
      card,
      at,
      rating: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
      answerLanguage: fc.constantFrom('fr' as const, 'en' as const),
      cram: fc.boolean(),
    })
    .map(({ id, cram, ...rest }) =>
      review({ id: `r${id}`, ...rest, ...(cram ? { cram: true, version: 2 } : {}) }),
    ),
  fc
    .record({ id: fc.nat(200), at, card, kind: fc.constantFrom('flag' as const, 'suspend' as const) })
    .map(({ id, at: when, card: on, kind }) => mark(`m${id}`, { kind }, when, on)),
  fc
    .record({ attempt: fc.nat(20), card, at })
    .map(({ attempt, ...rest }) => lapse({ attempt: `t${attempt}`, ...rest })),
  fc
    .record({ id: fc.nat(200), undoes: fc.nat(200), at })
    .map(({ id, undoes, at: when }) => undo(`u${id}`, `r${undoes}`, when)),
);
/** A store's log: each id once. */
const someLog = fc.uniqueArray(someEvent, { selector: ({ id }) => id, maxLength: 60 });

describe('a snapshot of the log', () => {
  it('with what came after it says what the whole log says, or stands back', () => {
    let used = 0;
    fc.assert(
      fc.property(someLog, at, (log, moment) => {
        const before = log.filter((event) => event.at <= moment);
        const tail = log.filter((event) => event.at > moment);
        const snapshot = takeSnapshot(before, READ.retention);
        const progress = progressFrom(structuredClone(snapshot), tail, READ);
        if (progress === undefined) return;
        used += 1;
        expect(progress).toEqual(readProgress(log, READ));
      }),
      { numRuns: 300 },
    );
    expect(used).toBeGreaterThan(50);
  });

  it('stands back when something arrives from before it, is taken back, or was before it came', () => {
    const snapshot = takeSnapshot([review({ id: 'a' }), undo('u', 'later')], 0.9);
    const from = (event: ProgressEvent) => progressFrom(snapshot, [event], READ);
    expect(from(review({ id: 'b', at: NOON }))).toBeUndefined();
    expect(from(undo('v', 'a', NOON + 1))).toBeUndefined();
    expect(from(review({ id: 'later', at: NOON + 1 }))).toBeUndefined();
    expect(from(review({ id: 'c', at: NOON + 1 }))?.memories.get('q1')?.reps).toBe(2);
  });

  it('is one only for the scheduler and the retention that it was made with', () => {
    const snapshot = structuredClone(takeSnapshot([review({ id: 'a' })], 0.9));
    expect(isSnapshot(snapshot, 0.9)).toBe(true);
    expect(isSnapshot(snapshot, 0.85)).toBe(false);
    for (const spoilt of [
      undefined,
      {},
      { ...snapshot, version: 2 },
      { ...snapshot, model: 'sm-2' },
      { ...snapshot, numbers: [] },
      { ...snapshot, numbers: new Float64Array(3) },
      { ...snapshot, cards: 'q1' },
      { ...snapshot, numbers: snapshot.numbers.map(() => Number.NaN) },
      { ...snapshot, marks: [7] },
      { ...snapshot, marks: [['q1', { suspended: 'yes' }]] },
    ]) {
      expect(isSnapshot(spoilt, 0.9)).toBe(false);
    }
  });
});
