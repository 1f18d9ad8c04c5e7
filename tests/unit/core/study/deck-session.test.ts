import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProgressEvent } from '@/core/progress/progress-event';
import type { Rating } from '@/core/progress/review-event';
import { replay } from '@/core/progress/scheduler';
import type { Card } from '@/core/study/deck';
import {
  beginSession,
  cardShown,
  cardsDone,
  type DeckAction,
  type DeckSession,
  deckReducer,
} from '@/core/study/deck-session';
import { DAY, MINUTE, NOON } from '../progress/events';
import { card, memory, progress } from './deck-cards';

let made = 0;
const rate = (rating: Rating, now = NOON): DeckAction => {
  made += 1;
  return { type: 'rate', rating, id: `r${made}`, now, device: 'd1', language: 'fr', answerLanguage: 'en' };
};
const undo = (id: string, now = NOON): DeckAction => ({ type: 'undo', id, now, device: 'd1' });
const run = (session: DeckSession, ...actions: DeckAction[]) => actions.reduce(deckReducer, session);
const begin = (...cards: Card[]) => beginSession('rabat-2025', cards, progress(), NOON);

function eventOf(session: DeckSession): ProgressEvent {
  if (!('event' in session.moment)) throw new Error(`nothing is being stored: ${session.moment.phase}`);
  return session.moment.event;
}

/** Turns, rates, and lets the store succeed. */
function answer(session: DeckSession, rating: Rating, now = NOON): DeckSession {
  const storing = run(session, { type: 'turn' }, rate(rating, now));
  return run(storing, { type: 'stored', id: eventOf(storing).id, now });
}

describe('a card', () => {
  it('goes from recto to verso to storing, and the next comes when it is stored', () => {
    const session = begin(card('a'), card('b'));
    expect(session.moment).toMatchObject({ phase: 'recto', card: { id: 'a' } });
    const turned = run(session, { type: 'turn' });
    expect(turned.moment.phase).toBe('verso');
    const storing = run(turned, rate(4, NOON + 4_000));
    expect(storing.moment.phase).toBe('storing');
    expect(cardShown(storing)?.id).toBe('a');
    const event = eventOf(storing);
    expect(event).toMatchObject({
      kind: 'review',
      set: 'rabat-2025',
      card: 'a',
      fact: 'fact-of-a',
      language: 'fr',
      answerLanguage: 'en',
      rating: 4,
      at: NOON + 4_000,
      durationMs: 4_000,
    });
    const next = run(storing, { type: 'stored', id: event.id, now: NOON + 5_000 });
    expect(next.moment).toMatchObject({ phase: 'recto', card: { id: 'b' } });
    expect(cardsDone(next)).toBe(1);
  });

  it('is not rated before it is turned', () => {
    const session = begin(card('a'));
    expect(run(session, rate(3))).toBe(session);
  });

  it('is rated once by a double tap, and the next one is not rated by it', () => {
    const storing = run(begin(card('a'), card('b')), { type: 'turn' }, rate(4));
    expect(run(storing, rate(4), rate(1), { type: 'turn' }, undo('u'))).toBe(storing);
    const next = run(storing, { type: 'stored', id: eventOf(storing).id, now: NOON });
    expect(run(next, rate(4))).toBe(next);
    expect(next.steps).toHaveLength(1);
  });

  it('ignores the answer of the store to another event', () => {
    const storing = run(begin(card('a'), card('b')), { type: 'turn' }, rate(4));
    expect(run(storing, { type: 'stored', id: 'other', now: NOON })).toBe(storing);
    expect(run(storing, { type: 'not-stored', id: 'other' })).toBe(storing);
    const next = run(storing, { type: 'stored', id: eventOf(storing).id, now: NOON });
    expect(run(next, { type: 'stored', id: eventOf(storing).id, now: NOON })).toBe(next);
  });

  it('stays, unrated, when it can not be stored; a new try sends the same event', () => {
    const storing = run(begin(card('a'), card('b')), { type: 'turn' }, rate(4));
    const { id } = eventOf(storing);
    const failed = run(storing, { type: 'not-stored', id });
    expect(failed.moment.phase).toBe('unstored');
    expect(failed.steps).toHaveLength(0);
    expect(failed.memories.size).toBe(0);
    expect(run(failed, rate(2), { type: 'turn' }, undo('u'))).toBe(failed);
    const again = run(failed, { type: 'retry' });
    expect(eventOf(again).id).toBe(id);
    expect(run(again, { type: 'stored', id, now: NOON }).steps).toHaveLength(1);
    expect(run(failed, { type: 'give-up' }).moment).toMatchObject({ phase: 'verso', card: { id: 'a' } });
  });

  it('comes back in the session when it was forgotten, not at once, and not after "easy"', () => {
    const forgotten = answer(begin(card('a'), card('b')), 1);
    expect(cardShown(forgotten)?.id).toBe('b');
    expect(cardsDone(forgotten)).toBe(1);
    const again = answer(forgotten, 4);
    expect(cardShown(again)?.id).toBe('a');
    expect(cardsDone(again)).toBe(2);
    const over = answer(again, 4, NOON + MINUTE);
    expect(over.moment.phase).toBe('finished');
    expect(cardsDone(over)).toBe(2);
  });

  it('that is due again goes before cards not asked yet', () => {
    const session = answer(begin(card('a'), card('b'), card('c')), 1);
    expect(cardShown(answer(session, 3, NOON + 2 * MINUTE))?.id).toBe('a');
  });

  it('is not followed by its sibling when another is there', () => {
    const session = begin(card('a1', 'A'), card('a2', 'A'), card('b', 'B'));
    expect(cardShown(answer(session, 4))?.id).toBe('b');
  });

  it('keeps the log in order when the clock goes back, and no duration is negative or endless', () => {
    const memories = new Map([['a', memory({ lastReview: NOON })]]);
    const session = beginSession('rabat-2025', [card('a')], progress({ memories }), NOON);
    const back = run(session, { type: 'turn' }, rate(3, NOON - DAY));
    expect(eventOf(back)).toMatchObject({ at: NOON + 1, durationMs: 0 });
    const late = run(session, { type: 'turn' }, rate(3, NOON + DAY));
    expect(eventOf(late)).toMatchObject({ durationMs: 10 * MINUTE });
  });
});

describe('another tab', () => {
  it('that reviewed a card takes it out of what is still to ask', () => {
    const session = begin(card('a'), card('b'), card('c'));
    const elsewhere = progress({ memories: new Map([['b', memory()]]) });
    const after = run(session, { type: 'refreshed', progress: elsewhere, now: NOON });
    expect(after.waiting.map(({ id }) => id)).toEqual(['c']);
    expect(after.memories.get('b')).toEqual(memory());
    expect(cardShown(after)?.id).toBe('a');
    expect(cardsDone(after)).toBe(1);
  });

  it('changes nothing while a rating is being stored', () => {
    const storing = run(begin(card('a'), card('b')), { type: 'turn' }, rate(4));
    expect(run(storing, { type: 'refreshed', progress: progress(), now: NOON })).toBe(storing);
  });
});

describe('undo', () => {
  it('is an event too, and brings the card back turned over', () => {
    const rated = answer(begin(card('a'), card('b')), 4);
    const first = rated.steps[0]?.events[0]?.id;
    const storing = run(rated, undo('u1', NOON + 9));
    expect(eventOf(storing)).toMatchObject({ kind: 'undo', id: 'u1', undoes: first, at: NOON + 9 });
    expect(cardShown(storing)?.id).toBe('b');
    const undone = run(storing, { type: 'stored', id: 'u1', now: NOON });
    expect(undone.moment).toMatchObject({ phase: 'verso', card: { id: 'a' } });
    expect(undone.memories.size).toBe(0);
    expect(undone.waiting.map(({ id }) => id)).toEqual(['b']);
    expect(undone.returning).toHaveLength(0);
    expect(cardsDone(undone)).toBe(0);
  });

  it('works after the last card, and not before the first rating', () => {
    const session = begin(card('a'));
    expect(run(session, undo('u'))).toBe(session);
    const over = answer(session, 4);
    expect(over.moment.phase).toBe('finished');
    const undone = run(over, undo('u2'), { type: 'stored', id: 'u2', now: NOON });
    expect(undone.moment.phase).toBe('verso');
    expect(undone.total).toBe(1);
  });

  it('that could not be stored leaves the rating standing', () => {
    const rated = answer(begin(card('a'), card('b')), 4);
    const failed = run(rated, undo('u3'), { type: 'not-stored', id: 'u3' });
    expect(run(failed, { type: 'give-up' })).toEqual(rated);
  });
});

describe('any session', () => {
  type Step = 'turn' | 'undo' | 'fail' | 'late' | Rating;
  const steps = fc.array(fc.constantFrom<Step>('turn', 'turn', 'turn', 'undo', 'fail', 'late', 1, 2, 3, 4), {
    maxLength: 60,
  });

  it('remembers what the log of its stored events gives, and loses no card', () => {
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 5 }), (taken, size) => {
        const log: ProgressEvent[] = [];
        const cards = Array.from({ length: size }, (_, index) => card(`c${index}`, `f${index % 2}`));
        let session = beginSession('rabat-2025', cards, progress(), NOON);
        let now = NOON;
        let fails = false;
        for (const step of taken) {
          now += step === 'late' ? 30 * MINUTE : 5_000;
          if (step === 'fail') fails = true;
          const action =
            step === 'turn'
              ? ({ type: 'turn' } as const)
              : step === 'undo'
                ? undo(`u${now}`, now)
                : typeof step === 'number'
                  ? rate(step, now)
                  : undefined;
          if (action) session = deckReducer(session, action);
          if (session.moment.phase !== 'storing') continue;
          const { event } = session.moment;
          if (fails) {
            session = run(session, { type: 'not-stored', id: event.id }, { type: 'give-up' });
            fails = false;
          } else {
            log.push(event);
            session = run(session, { type: 'stored', id: event.id, now });
          }
        }
        expect(session.memories).toEqual(replay(log));
        const there = [...session.waiting, ...session.returning, ...[cardShown(session) ?? []].flat()];
        expect(new Set(there.map(({ id }) => id)).size).toBe(there.length);
        const answered = new Set(session.steps.map(({ from }) => from.card.id));
        expect(new Set([...there.map(({ id }) => id), ...answered]).size).toBe(size);
        expect(cardsDone(session)).toBe(answered.size);
      }),
    );
  });
});
