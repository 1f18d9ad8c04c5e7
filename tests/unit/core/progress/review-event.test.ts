import { describe, expect, it } from 'vitest';
import { damageOf, isProgressEvent } from '@/core/progress/progress-event';
import { isReviewEvent } from '@/core/progress/review-event';
import { review, undo } from './events';

describe('what the log may hold', () => {
  it('takes a review and an undo', () => {
    expect(isReviewEvent(review({ id: 'a' }))).toBe(true);
    expect(isProgressEvent(undo('b', 'a'))).toBe(true);
    expect(isReviewEvent(undo('b', 'a'))).toBe(false);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a list', [review({ id: 'a' })]],
    ['a text', 'review'],
    ['no id', { ...review({ id: 'a' }), id: '' }],
    ['a number as text', { ...review({ id: 'a' }), at: '1744632000000' }],
    ['NaN', { ...review({ id: 'a' }), at: Number.NaN }],
    ['a moment no date can name', { ...review({ id: 'a' }), at: 9e15 }],
    ['a negative duration', { ...review({ id: 'a' }), durationMs: -1 }],
    ['a fifth rating', { ...review({ id: 'a' }), rating: 5 }],
    ['a third language', { ...review({ id: 'a' }), language: 'de' }],
    ['an endless id', { ...review({ id: 'a' }), card: 'x'.repeat(10_000) }],
    ['another kind', { ...review({ id: 'a' }), kind: 'erase' }],
    ['an undo of nothing', { ...undo('b', 'a'), undoes: undefined }],
  ])('refuses %s', (_name, value) => {
    expect(isProgressEvent(value)).toBe(false);
  });

  it('tells a newer version from damage', () => {
    const newer = { ...review({ id: 'a' }), version: 3 };
    expect(isProgressEvent(newer)).toBe(false);
    expect(damageOf(newer)).toBe('newer');
    expect(damageOf({ id: 'a' })).toBe('damaged');
    expect(damageOf(undefined)).toBe('damaged');
  });
});
