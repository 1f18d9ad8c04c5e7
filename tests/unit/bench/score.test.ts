import { describe, expect, it } from 'vitest';
import { compare, countOf, f1, isSame, overlaps, precision, recall, sum } from '../../bench/facts/score';

const mark = (start: number, end: number, label = 'PER') => ({ start, end, label });

describe('comparing what is marked with what was found', () => {
  it('sees a planted miss and a planted false find', () => {
    const compared = compare([mark(0, 5), mark(10, 15)], [mark(0, 5), mark(20, 25)], isSame);
    expect(compared.missed).toEqual([mark(10, 15)]);
    expect(compared.false).toEqual([mark(20, 25)]);
    expect(countOf(compared)).toEqual({ marked: 2, found: 2, right: 1 });
  });

  it('takes another kind or one letter more as a miss and a false find both', () => {
    for (const find of [mark(0, 5, 'ORG'), mark(0, 6), mark(1, 5)])
      expect(countOf(compare([mark(0, 5)], [find], isSame))).toEqual({ marked: 1, found: 1, right: 0 });
  });

  it('pairs each mark and each find once, when one overlaps two', () => {
    const whole = compare([mark(0, 4), mark(6, 9)], [mark(0, 9)], overlaps);
    expect(countOf(whole)).toEqual({ marked: 2, found: 1, right: 1 });
    expect(whole.missed).toEqual([mark(6, 9)]);
    const parts = compare([mark(0, 9)], [mark(0, 4), mark(6, 9)], overlaps);
    expect(countOf(parts)).toEqual({ marked: 1, found: 2, right: 1 });
    expect(parts.false).toEqual([mark(6, 9)]);
  });

  it('counts a find that is given twice as false the second time', () => {
    expect(countOf(compare([mark(0, 5)], [mark(0, 5), mark(0, 5)], isSame))).toEqual({
      ...{ marked: 1, found: 2, right: 1 },
    });
  });

  it('takes spans that only touch as apart', () => {
    expect(overlaps(mark(0, 5), mark(5, 9))).toBe(false);
    expect(overlaps(mark(0, 5), mark(4, 9))).toBe(true);
  });

  it('does not mind the order', () => {
    const marks = [mark(10, 15), mark(0, 5)];
    expect(countOf(compare(marks, [...marks].reverse(), isSame)).right).toBe(2);
  });
});

describe('shares', () => {
  it('follow from the sums of all texts, not from the mean of their shares', () => {
    const all = sum([
      { marked: 1, found: 1, right: 1 },
      { marked: 9, found: 4, right: 3 },
    ]);
    expect(all).toEqual({ marked: 10, found: 5, right: 4 });
    expect(precision(all)).toBe(0.8);
    expect(recall(all)).toBe(0.4);
    expect(f1(all)).toBeCloseTo((2 * 0.8 * 0.4) / (0.8 + 0.4), 12);
  });

  it('are no number where there is nothing to share', () => {
    expect(precision({ marked: 3, found: 0, right: 0 })).toBeNaN();
    expect(recall({ marked: 0, found: 3, right: 0 })).toBeNaN();
    expect(f1({ marked: 3, found: 0, right: 0 })).toBe(0);
  });
});
