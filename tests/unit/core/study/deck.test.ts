import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Memory } from '@/core/progress/scheduler';
import { cardsAhead, cardsOf, type DayLimits, dueCards, nextDue } from '@/core/study/deck';
import { firstApart } from '@/core/study/siblings';
import { DAY, NOON } from '../progress/events';
import { card, memory, progress, QUESTIONS } from './deck-cards';

const EVERY_NEW: DayLimits = {
  newPerDay: Number.POSITIVE_INFINITY,
  reviewsPerDay: Number.POSITIVE_INFINITY,
  done: { introduced: 0, reviewed: 0 },
  dayEnds: NOON + 1,
};
const ids = (cards: readonly { id: string }[]) => cards.map(({ id }) => id);

describe('the cards of a bank', () => {
  it('are its questions, but for true or false', () => {
    const cards = cardsOf(QUESTIONS);
    expect(ids(cards)).toEqual(['a', 'b', 'c']);
    expect(cards[0]).not.toHaveProperty('passage');
    expect(cards[2]?.passage?.en.language).toBe('fr');
    expect(cards[0]).toMatchObject({ fact: 'f1', answer: { fr: [{ text: 'Rabat' }] } });
  });
});

describe('what is due', () => {
  it('comes longest due first, then what is new in the order of the bank', () => {
    const cards = ['n1', 'late', 'n2', 'latest', 'later-on'].map((id) => card(id));
    const memories = new Map([
      ['late', memory({ due: NOON - 1 })],
      ['latest', memory({ due: NOON - DAY })],
      ['later-on', memory({ due: NOON + 1 })],
    ]);
    expect(ids(dueCards(cards, progress({ memories }), NOON, EVERY_NEW))).toEqual([
      'latest',
      'late',
      'n1',
      'n2',
    ]);
  });

  it('is due at its very millisecond, while it is being learnt', () => {
    const memories = new Map([['a', memory({ due: NOON, state: 'learning' })]]);
    expect(dueCards([card('a')], progress({ memories }), NOON, EVERY_NEW)).toHaveLength(1);
    expect(dueCards([card('a')], progress({ memories }), NOON - 1, EVERY_NEW)).toHaveLength(0);
  });

  it('has no more new cards than the day allows', () => {
    const cards = Array.from({ length: 50 }, (_, index) => card(`c${index}`));
    const deal = (introduced: number) =>
      dueCards(cards, progress(), NOON, { ...EVERY_NEW, newPerDay: 20, done: { introduced, reviewed: 0 } });
    expect(deal(0)).toHaveLength(20);
    expect(deal(15)).toHaveLength(5);
    expect(deal(20)).toHaveLength(0);
    expect(deal(99)).toHaveLength(0);
  });

  it('deals each card at most once, due ones before new ones', () => {
    const someCards = fc.uniqueArray(
      fc.record({ id: fc.nat(40), fact: fc.nat(6), due: fc.option(fc.integer({ min: -9, max: 9 })) }),
      {
        selector: ({ id }) => id,
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(someCards, fc.nat(30), (rows, introduced) => {
        const cards = rows.map(({ id, fact }) => card(`c${id}`, `f${fact}`));
        const memories = new Map<string, Memory>(
          rows.flatMap(({ id, due }) =>
            due === null ? [] : [[`c${id}`, memory({ due: NOON + due })] as const],
          ),
        );
        const dealt = dueCards(cards, progress({ memories }), NOON, {
          ...EVERY_NEW,
          newPerDay: 20,
          done: { introduced, reviewed: 0 },
        });
        expect(new Set(ids(dealt)).size).toBe(dealt.length);
        const firstNew = dealt.findIndex(({ id }) => !memories.has(id));
        if (firstNew >= 0) expect(dealt.slice(firstNew).every(({ id }) => !memories.has(id))).toBe(true);
        for (const { id } of dealt) expect(memories.get(id)?.due ?? NOON).toBeLessThanOrEqual(NOON);
        const due = rows.filter((row) => row.due !== null && row.due <= 0).length;
        const fresh = rows.filter((row) => row.due === null).length;
        expect(dealt).toHaveLength(due + Math.min(fresh, Math.max(0, 20 - introduced)));
      }),
    );
  });

  it('keeps siblings apart', () => {
    const cards = [card('a1', 'A'), card('a2', 'A'), card('b', 'B'), card('c', 'C'), card('d', 'D')];
    expect(ids(dueCards(cards, progress(), NOON, EVERY_NEW))).toEqual(['a1', 'b', 'c', 'd', 'a2']);
  });

  it('keeps a new sibling apart from a due one', () => {
    const cards = [card('new-a', 'A'), card('due-a', 'A'), card('new-b', 'B')];
    const memories = new Map([['due-a', memory()]]);
    expect(ids(dueCards(cards, progress({ memories }), NOON, EVERY_NEW))).toEqual([
      'due-a',
      'new-b',
      'new-a',
    ]);
  });

  it('deals siblings all the same when there is nothing else', () => {
    const cards = [card('a1', 'A'), card('a2', 'A'), card('a3', 'A')];
    expect(ids(dueCards(cards, progress(), NOON, EVERY_NEW))).toEqual(['a1', 'a2', 'a3']);
    expect(firstApart([], ['A'])).toBeUndefined();
  });
});

describe('study ahead of time', () => {
  it('takes new cards first, then what will be due soonest', () => {
    const cards = [card('soon'), card('new'), card('sooner')];
    const memories = new Map([
      ['soon', memory({ due: NOON + 2 * DAY })],
      ['sooner', memory({ due: NOON + DAY })],
    ]);
    expect(ids(cardsAhead(cards, progress({ memories }), NOON))).toEqual(['new']);
    expect(
      ids(
        cardsAhead(
          cards.filter(({ id }) => id !== 'new'),
          progress({ memories }),
          NOON,
        ),
      ),
    ).toEqual(['sooner', 'soon']);
    expect(nextDue(cards, progress({ memories }))).toBe(NOON + DAY);
    expect(nextDue(cards, progress())).toBeUndefined();
  });

  it('takes a session at a time', () => {
    const cards = Array.from({ length: 50 }, (_, index) => card(`c${index}`));
    expect(cardsAhead(cards, progress(), NOON)).toHaveLength(20);
    expect(
      cardsAhead(cards, progress({ memories: new Map(cards.map(({ id }) => [id, memory()])) }), NOON),
    ).toHaveLength(20);
  });
});
