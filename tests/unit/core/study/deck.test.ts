import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Memory } from '@/core/progress/scheduler';
import { cardsAhead, cardsOf, dueCards, firstApart, NEW_PER_DAY, nextDue } from '@/core/study/deck';
import { DAY, NOON } from '../progress/events';
import { card, memory, QUESTIONS } from './deck-cards';

const EVERY_NEW = { newPerDay: Number.POSITIVE_INFINITY, introducedToday: 0 };
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
    expect(ids(dueCards(cards, memories, NOON, EVERY_NEW))).toEqual(['latest', 'late', 'n1', 'n2']);
  });

  it('is due at its very millisecond', () => {
    const memories = new Map([['a', memory({ due: NOON })]]);
    expect(dueCards([card('a')], memories, NOON, EVERY_NEW)).toHaveLength(1);
    expect(dueCards([card('a')], memories, NOON - 1, EVERY_NEW)).toHaveLength(0);
  });

  it('has no more new cards than the day allows', () => {
    const cards = Array.from({ length: 50 }, (_, index) => card(`c${index}`));
    const deal = (introducedToday: number) =>
      dueCards(cards, new Map(), NOON, { newPerDay: NEW_PER_DAY, introducedToday });
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
      fc.property(someCards, fc.nat(30), (rows, introducedToday) => {
        const cards = rows.map(({ id, fact }) => card(`c${id}`, `f${fact}`));
        const memories = new Map<string, Memory>(
          rows.flatMap(({ id, due }) =>
            due === null ? [] : [[`c${id}`, memory({ due: NOON + due })] as const],
          ),
        );
        const dealt = dueCards(cards, memories, NOON, { newPerDay: 20, introducedToday });
        expect(new Set(ids(dealt)).size).toBe(dealt.length);
        const firstNew = dealt.findIndex(({ id }) => !memories.has(id));
        if (firstNew >= 0) expect(dealt.slice(firstNew).every(({ id }) => !memories.has(id))).toBe(true);
        for (const { id } of dealt) expect(memories.get(id)?.due ?? NOON).toBeLessThanOrEqual(NOON);
        const due = rows.filter((row) => row.due !== null && row.due <= 0).length;
        const fresh = rows.filter((row) => row.due === null).length;
        expect(dealt).toHaveLength(due + Math.min(fresh, Math.max(0, 20 - introducedToday)));
      }),
    );
  });

  it('keeps siblings apart', () => {
    const cards = [card('a1', 'A'), card('a2', 'A'), card('b', 'B'), card('c', 'C'), card('d', 'D')];
    expect(ids(dueCards(cards, new Map(), NOON, EVERY_NEW))).toEqual(['a1', 'b', 'c', 'd', 'a2']);
  });

  it('keeps a new sibling apart from a due one', () => {
    const cards = [card('new-a', 'A'), card('due-a', 'A'), card('new-b', 'B')];
    const memories = new Map([['due-a', memory()]]);
    expect(ids(dueCards(cards, memories, NOON, EVERY_NEW))).toEqual(['due-a', 'new-b', 'new-a']);
  });

  it('deals siblings all the same when there is nothing else', () => {
    const cards = [card('a1', 'A'), card('a2', 'A'), card('a3', 'A')];
    expect(ids(dueCards(cards, new Map(), NOON, EVERY_NEW))).toEqual(['a1', 'a2', 'a3']);
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
    expect(ids(cardsAhead(cards, memories))).toEqual(['new']);
    expect(
      ids(
        cardsAhead(
          cards.filter(({ id }) => id !== 'new'),
          memories,
        ),
      ),
    ).toEqual(['sooner', 'soon']);
    expect(nextDue(cards, memories)).toBe(NOON + DAY);
    expect(nextDue(cards, new Map())).toBeUndefined();
  });

  it('takes a session at a time', () => {
    const cards = Array.from({ length: 50 }, (_, index) => card(`c${index}`));
    expect(cardsAhead(cards, new Map())).toHaveLength(20);
    expect(cardsAhead(cards, new Map(cards.map(({ id }) => [id, memory()])))).toHaveLength(20);
  });
});
