import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomFrom, shuffle } from '@/core/study/shuffle';

describe('shuffle', () => {
  it('keeps every item once and leaves the list as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (items, seed) => {
        const before = [...items];
        expect(shuffle(items, seed).sort((a, b) => a - b)).toEqual([...items].sort((a, b) => a - b));
        expect(items).toEqual(before);
      }),
    );
  });

  it('gives one order for one seed, and other orders for others', () => {
    const items = [...'abcdefghij'];
    const orders = Array.from({ length: 50 }, (_, seed) => shuffle(items, `seed ${seed}`).join(''));
    expect(orders).toEqual(Array.from({ length: 50 }, (_, seed) => shuffle(items, `seed ${seed}`).join('')));
    expect(new Set(orders).size).toBe(50);
  });

  it('puts each item in each place about as often', () => {
    const places = new Map<number, number>();
    for (let seed = 0; seed < 4_000; seed += 1) {
      const place = shuffle([0, 1, 2, 3], `${seed}`).indexOf(0);
      places.set(place, (places.get(place) ?? 0) + 1);
    }
    for (const place of [0, 1, 2, 3]) expect(places.get(place)).toBeGreaterThan(900);
  });
});

describe('randomFrom', () => {
  it('stays within 0 and 1', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const random = randomFrom(seed);
        for (let index = 0; index < 20; index += 1) {
          const value = random();
          expect(value >= 0 && value < 1).toBe(true);
        }
      }),
    );
  });
});
