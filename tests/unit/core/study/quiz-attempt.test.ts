import { describe, expect, it } from 'vitest';
import { parseAttempt } from '@/core/study/quiz-attempt';
import { begun } from './quiz-play';

describe('parseAttempt', () => {
  it('names what is newer and what is damaged', () => {
    const attempt = begun();
    expect(parseAttempt({ ...attempt, version: 3 })).toEqual({ ok: false, error: 'newer-version' });
    const damaged: unknown[] = [
      null,
      'x',
      {},
      { ...attempt, at: 99 },
      { ...attempt, phase: 'finished' },
      { ...attempt, extra: 1 },
      { ...attempt, clock: { ...attempt.clock, elapsedMs: 99_999_999 } },
      { ...attempt, clock: { ...attempt.clock, elapsedMs: Number.NaN } },
      { ...attempt, items: [] },
      JSON.parse('{"__proto__": {"version": 1}}'),
    ];
    for (const each of damaged) expect(parseAttempt(each)).toEqual({ ok: false, error: 'damaged' });
  });
});
