import { describe, expect, it } from 'vitest';
import type { Mark } from '@/core/progress/mark-event';
import { readProgress } from '@/core/progress/progress';
import type { ProgressEvent } from '@/core/progress/progress-event';
import type { Rating } from '@/core/progress/review-event';
import type { Card } from '@/core/study/deck';
import {
  beginSession,
  cardShown,
  cardsDone,
  type DeckAction,
  type DeckSession,
  deckReducer,
  type SessionOptions,
} from '@/core/study/deck-session';
import { summaryOf } from '@/core/study/session-summary';
import { DAY, MINUTE, NOON } from '../progress/events';
import { card, memory, progress } from './deck-cards';

let made = 0;
const stamp = (now = NOON) => {
  made += 1;
  return { id: `e${made}`, now, device: 'd1' };
};
const rate = (rating: Rating, now = NOON): DeckAction => ({
  type: 'rate',
  rating,
  language: 'fr',
  answerLanguage: 'en',
  ...stamp(now),
});
const run = (session: DeckSession, ...actions: DeckAction[]) => actions.reduce(deckReducer, session);
const begin = (cards: readonly Card[], options: Partial<SessionOptions> = {}, log = progress()) =>
  beginSession('rabat-2025', cards, log, NOON, options);

/** Lets the store succeed, and gives what it stored. */
function stored(
  session: DeckSession,
  now = NOON,
): { session: DeckSession; events: readonly ProgressEvent[] } {
  const { moment } = session;
  if (moment.phase !== 'storing') throw new Error(`nothing is being stored: ${moment.phase}`);
  return { session: run(session, { type: 'stored', id: moment.event.id, now }), events: moment.events };
}

function marking(session: DeckSession, mark: Mark) {
  return stored(run(session, { type: 'mark', mark, ...stamp() }));
}

const undone = (session: DeckSession) => stored(run(session, { type: 'undo', ...stamp() }));
const answered = (session: DeckSession, rating: Rating, now = NOON) =>
  stored(run(session, { type: 'turn' }, rate(rating, now)), now);

describe('a card that is put away', () => {
  it.each<[string, Mark]>([
    ['suspended', { kind: 'suspend' }],
    ['buried', { kind: 'bury', until: NOON + DAY }],
  ])('is %s, gives way to the next, and comes back with undo', (_name, mark) => {
    const first = begin([card('a'), card('b')]);
    const { session, events } = marking(first, mark);
    expect(events).toMatchObject([{ version: 2, card: 'a', set: 'rabat-2025', ...mark }]);
    expect(cardShown(session)?.id).toBe('b');
    expect(session.marks.get('a')).toBeDefined();
    const back = undone(session);
    expect(back.events).toMatchObject([{ kind: 'undo', undoes: events[0]?.id }]);
    expect(back.session.moment).toMatchObject({ phase: 'recto', card: { id: 'a' } });
    expect(back.session.waiting.map(({ id }) => id)).toEqual(['b']);
    expect(back.session.marks.size).toBe(0);
  });

  it('ends the session when it was the last', () => {
    const { session } = marking(begin([card('a')]), { kind: 'suspend' });
    expect(session.moment.phase).toBe('finished');
    expect(cardsDone(session)).toBe(1);
    expect(undone(session).session.moment).toMatchObject({ phase: 'recto', card: { id: 'a' } });
  });
});

describe('a card that is marked and stays', () => {
  it('keeps lying as it lay, flagged or in other words', () => {
    const turned = run(begin([card('a'), card('b')]), { type: 'turn' });
    const flagged = marking(turned, { kind: 'flag' }).session;
    expect(flagged.moment).toEqual(turned.moment);
    expect(flagged.marks.get('a')?.flagged).toBe(true);
    const edited = marking(flagged, { kind: 'edit', wording: { answer: { fr: 'À Rabat' } } }).session;
    expect(edited.marks.get('a')).toMatchObject({ flagged: true, wording: { answer: { fr: 'À Rabat' } } });
    expect(cardsDone(edited)).toBe(0);
    const once = undone(edited).session;
    expect(once.marks.get('a')).toMatchObject({ flagged: true, wording: {} });
    expect(undone(once).session.marks.size).toBe(0);
  });

  it('takes no mark while another is being stored, nor when the session is over', () => {
    const storing = run(begin([card('a')]), { type: 'mark', mark: { kind: 'flag' }, ...stamp() });
    expect(run(storing, { type: 'mark', mark: { kind: 'suspend' }, ...stamp() }, rate(3))).toBe(storing);
    const over = begin([]);
    expect(run(over, { type: 'mark', mark: { kind: 'flag' }, ...stamp() })).toBe(over);
  });
});

describe('undo, many steps', () => {
  it('goes back through ratings and marks to the beginning, and the log agrees', () => {
    const first = begin([card('a'), card('b'), card('c')]);
    const log: ProgressEvent[] = [];
    const keep = ({ session, events }: ReturnType<typeof stored>) => {
      log.push(...events);
      return session;
    };
    let session = keep(answered(first, 4));
    session = keep(marking(session, { kind: 'flag' }));
    session = keep(answered(session, 1, NOON + MINUTE));
    session = keep(marking(session, { kind: 'suspend' }));
    expect(session.steps).toHaveLength(4);
    for (let step = 0; step < 4; step += 1) session = keep(undone(session));
    expect(session.moment).toMatchObject({ phase: 'verso', card: { id: 'a' } });
    expect({ memories: session.memories, marks: session.marks, practice: session.practice }).toEqual({
      memories: new Map(),
      marks: new Map(),
      practice: new Map(),
    });
    expect(readProgress(log, { retention: 0.9, today: NOON })).toEqual(progress());
    expect(run(session, { type: 'undo', ...stamp() })).toBe(session);
  });
});

describe('a leech', () => {
  const lapsing = (lapses: number) =>
    progress({ memories: new Map([['a', memory({ lapses, due: NOON - 1 })]]) });

  it.each([
    [6, 'nothing'],
    [7, 'flag'],
    [8, 'nothing'],
    [10, 'nothing'],
    [11, 'flag'],
  ])('after %i lapses and one more: %s', (lapses, mark) => {
    const { events } = answered(begin([card('a')], {}, lapsing(lapses)), 1);
    expect(events.map(({ kind }) => kind)).toEqual(mark === 'flag' ? ['review', 'flag'] : ['review']);
  });

  it('is suspended when the learner wants it so, and all of it is undone at once', () => {
    const first = begin([card('a'), card('b')], { leeches: 'suspend' }, lapsing(7));
    const { session, events } = answered(first, 1);
    expect(events.map(({ kind }) => kind)).toEqual(['review', 'flag', 'suspend']);
    expect(new Set(events.map(({ id }) => id)).size).toBe(3);
    expect(session.returning).toHaveLength(0);
    const back = undone(session);
    expect(back.events.map((event) => event.kind === 'undo' && event.undoes)).toEqual(
      events.map(({ id }) => id),
    );
    expect(back.session.marks.size).toBe(0);
    expect(back.session.memories.get('a')?.lapses).toBe(7);
  });

  it('is none when it came to mind', () => {
    expect(answered(begin([card('a')], {}, lapsing(7)), 3).events).toHaveLength(1);
  });
});

describe('a cram', () => {
  const options = { cram: true, dayEnds: NOON + DAY / 2 };

  it('leaves the memory of a card that is not due, and asks again what was not known', () => {
    const known = progress({ memories: new Map([['a', memory({ due: NOON + 30 * DAY })]]) });
    const first = begin([card('a'), card('b')], options, known);
    const { session, events } = answered(first, 1);
    expect(events).toMatchObject([{ kind: 'review', version: 2, cram: true }]);
    expect(session.memories).toEqual(known.memories);
    expect(cardShown(session)?.id).toBe('b');
    const next = answered(session, 4, NOON + MINUTE).session;
    expect(cardShown(next)?.id).toBe('a');
    expect(next.memories).toEqual(known.memories);
    const over = answered(next, 3, NOON + 2 * MINUTE).session;
    expect(over.moment.phase).toBe('finished');
  });

  it('reviews a card that is due as on any day', () => {
    const due = progress({ memories: new Map([['a', memory({ due: NOON + DAY / 4 })]]) });
    const { session, events } = answered(begin([card('a')], options, due), 3);
    expect(events[0]).toMatchObject({ version: 1 });
    expect(events[0]).not.toHaveProperty('cram');
    expect(session.memories.get('a')?.reps).toBe(3);
  });
});

describe('the summary of a session', () => {
  it('counts what was rated, and forgets what was taken back', () => {
    const old = progress({ memories: new Map([['b', memory()]]) });
    let session = begin([card('a'), card('b')], {}, old);
    session = answered(session, 1, NOON + 5_000).session;
    session = answered(session, 3, NOON + 8_000).session;
    session = answered(session, 3, NOON + MINUTE + 9_000).session;
    expect(summaryOf(session)).toMatchObject({
      cards: 2,
      newCards: 1,
      reviews: 3,
      byRating: { 1: 1, 2: 0, 3: 2, 4: 0 },
      byLanguage: { fr: 0, en: 3 },
    });
    expect(summaryOf(session).nextDue).toBe(session.memories.get('a')?.due);
    expect(summaryOf(session).timeMs).toBeGreaterThan(5_000);
    const back = undone(undone(session).session).session;
    expect(summaryOf(back)).toMatchObject({ cards: 1, reviews: 1, newCards: 1 });
    expect(summaryOf(begin([card('a')]))).toMatchObject({ cards: 0, reviews: 0, nextDue: undefined });
  });
});
