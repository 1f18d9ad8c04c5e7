import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '@/core/language';
import { LONGEST_WORDING, type Mark } from '@/core/progress/mark-event';
import { isAskable } from '@/core/progress/marks';
import { type Progress, readProgress } from '@/core/progress/progress';
import { isProgressEvent, type ProgressEvent, readEvent } from '@/core/progress/progress-event';
import { DAY, lapse, MINUTE, mark, NOON, review, undo } from './events';

const READ = { retention: 0.9, today: NOON };
const marksOf = (...events: ProgressEvent[]) => readProgress(events, READ).marks.get('q1');

const someMark: fc.Arbitrary<Mark> = fc.oneof(
  fc.constantFrom<Mark>(
    { kind: 'suspend' },
    { kind: 'unsuspend' },
    { kind: 'flag' },
    { kind: 'unflag' },
    { kind: 'bury', until: NOON + DAY },
    { kind: 'edit', wording: { prompt: { fr: 'Où ?' } } },
    { kind: 'edit', wording: { prompt: { fr: '', en: 'Where?' }, answer: { en: 'Fez' } } },
  ),
);
const language = fc.constantFrom<Language>('fr', 'en');
const at = fc.integer({ min: NOON - 3 * DAY, max: NOON + 3 * DAY });
const cardName = fc.nat(3).map((card) => `q${card}`);
const someEvent: fc.Arbitrary<ProgressEvent> = fc.oneof(
  fc
    .record({ id: fc.nat(40), card: cardName, at, answerLanguage: language, cram: fc.boolean() })
    .map(({ id, cram, ...rest }) =>
      review({ id: `r${id}`, ...rest, ...(cram ? { cram: true, version: 2 } : {}) }),
    ),
  fc
    .record({ id: fc.nat(40), card: cardName, at, what: someMark })
    .map(({ id, card, at: when, what }) => mark(`m${id}`, what, when, card)),
  fc
    .record({ attempt: fc.nat(3), card: cardName, at })
    .map(({ attempt, ...rest }) => lapse({ attempt: `t${attempt}`, ...rest })),
  fc
    .record({ id: fc.nat(40), undoes: fc.nat(40), kind: fc.constantFrom('r', 'm') })
    .map(({ id, undoes, kind }) => undo(`u${id}`, `${kind}${undoes}`)),
);
const someLog = fc.array(someEvent, { maxLength: 50 });
const shuffled = (log: ProgressEvent[]) =>
  fc.shuffledSubarray(log, { minLength: log.length, maxLength: log.length });

/** Maps compare by content, whatever the order in which their cards came up. */
function same(one: Progress, other: Progress) {
  expect(one.memories).toEqual(other.memories);
  expect(one.marks).toEqual(other.marks);
  expect(one.practice).toEqual(other.practice);
  expect(one.today).toEqual(other.today);
}

describe('all that a log says', () => {
  it('does not depend on the order of its events, nor on how often each comes', () => {
    fc.assert(
      fc.property(
        someLog.chain((log) => fc.tuple(fc.constant(log), shuffled([...log, ...log]))),
        ([log, mixed]) => same(readProgress(mixed, READ), readProgress(log, READ)),
      ),
    );
  });

  it('is the same on two devices that have merged, whichever took in the other', () => {
    fc.assert(
      fc.property(someLog, someLog, (one, other) => {
        same(readProgress([...one, ...other], READ), readProgress([...other, ...one, ...other], READ));
      }),
    );
  });

  it('is made of events that a store and a file give back whole', () => {
    fc.assert(
      fc.property(someEvent, (event) => {
        expect(isProgressEvent(structuredClone(event))).toBe(true);
        expect(readEvent(JSON.parse(JSON.stringify(event)))).toEqual(event);
      }),
    );
  });
});

describe('marks', () => {
  it('are each the last of their sort, and leave the others alone', () => {
    const marks = marksOf(
      mark('b', { kind: 'unsuspend' }, NOON + 2),
      mark('a', { kind: 'suspend' }, NOON + 1),
      mark('c', { kind: 'flag' }, NOON),
      mark('d', { kind: 'bury', until: NOON + DAY }, NOON + 3),
    );
    expect(marks).toMatchObject({ suspended: false, flagged: true, buriedUntil: NOON + DAY });
  });

  it('that are taken back leave what stood before', () => {
    const log = [mark('a', { kind: 'suspend' }, NOON), mark('b', { kind: 'unsuspend' }, NOON + 1)];
    expect(marksOf(...log, undo('u', 'b'))?.suspended).toBe(true);
    expect(marksOf(...log, undo('u', 'b'), undo('v', 'a'))).toBeUndefined();
  });

  it('keep a card from being asked: suspended for good, buried until its day', () => {
    expect(isAskable(undefined, NOON)).toBe(true);
    const buried = marksOf(mark('a', { kind: 'bury', until: NOON + DAY }));
    expect(isAskable(buried, NOON + DAY - 1)).toBe(false);
    expect(isAskable(buried, NOON + DAY)).toBe(true);
    expect(isAskable(marksOf(mark('a', { kind: 'suspend' })), NOON + 999 * DAY)).toBe(false);
    expect(isAskable(marksOf(mark('a', { kind: 'flag' })), NOON)).toBe(true);
  });

  it('hold the learner’s own words side by side; an empty text goes back to the set’s', () => {
    const first = mark('a', { kind: 'edit', wording: { prompt: { fr: 'Où ?', en: 'Where?' } } }, NOON);
    const second = mark('b', { kind: 'edit', wording: { answer: { fr: 'Fès' } } }, NOON + 1);
    expect(marksOf(first, second)?.wording).toEqual({
      prompt: { fr: 'Où ?', en: 'Where?' },
      answer: { fr: 'Fès' },
    });
    const third = mark('c', { kind: 'edit', wording: { prompt: { fr: ' ' }, answer: { fr: '' } } }, NOON + 2);
    expect(marksOf(first, second, third)?.wording).toEqual({ prompt: { en: 'Where?' } });
  });

  it.each([
    ['a mark at version 1', { ...mark('a', { kind: 'flag' }), version: 1 }],
    ['a mark on nothing', { ...mark('a', { kind: 'flag' }), card: '' }],
    ['a burial without an end', { ...mark('a', { kind: 'bury', until: 1 }), until: undefined }],
    ['an edit without words', { ...mark('a', { kind: 'flag' }), kind: 'edit' }],
    [
      'endless words',
      mark('a', { kind: 'edit', wording: { answer: { fr: 'x'.repeat(LONGEST_WORDING + 1) } } }),
    ],
    ['words that are none', { ...mark('a', { kind: 'edit', wording: {} }), wording: { answer: 'x' } }],
    ['a lapse of no attempt', { ...lapse(), attempt: undefined }],
    ['a lapse at version 1', { ...lapse(), version: 1 }],
    ['cramming at version 1', { ...review({ id: 'a' }), cram: true }],
    ['a mood', { ...mark('a', { kind: 'flag' }), kind: 'mood' }],
  ])('refuses %s', (_name, event) => {
    expect(isProgressEvent(event)).toBe(false);
    expect(readEvent(event)).toBeUndefined();
  });
});

describe('a question missed in a quiz', () => {
  it('counts as forgotten, once for each attempt', () => {
    const known = [1, 2, 3].map((day) => review({ id: `r${day}`, at: NOON + day * DAY, rating: 4 }));
    const missed = lapse({ at: NOON + 60 * DAY });
    const once = readProgress([...known, missed], READ);
    expect(once.memories.get('q1')).toMatchObject({ state: 'relearning', lapses: 1 });
    expect(once.practice.get('q1')?.fr).toMatchObject({ asked: 4, recalled: 3 });
    same(readProgress([...known, missed, { ...missed }], READ), once);
    const twice = readProgress([...known, missed, lapse({ attempt: 't2', at: NOON + 90 * DAY })], READ);
    expect(twice.memories.get('q1')?.reps).toBe(5);
  });

  it('makes a card that was never asked due, and takes no new card’s place', () => {
    const progress = readProgress([lapse(), review({ id: 'r', at: NOON + MINUTE })], READ);
    expect(progress.memories.get('q1')?.reps).toBe(2);
    expect(progress.today).toEqual({ introduced: 0, reviewed: 0 });
  });
});

describe('cramming', () => {
  it('leaves memory and the day’s counts as they are, and shows in the practice', () => {
    const before = readProgress([review({ id: 'r', at: NOON - DAY })], READ);
    const crammed = review({ id: 'c', at: NOON + 1, rating: 1, cram: true, version: 2 });
    const after = readProgress([review({ id: 'r', at: NOON - DAY }), crammed], READ);
    expect(after.memories).toEqual(before.memories);
    expect(after.today).toEqual(before.today);
    expect(after.practice.get('q1')?.fr).toMatchObject({ asked: 2, recent: [true, false] });
  });
});
