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

describe('an attempt of version 1', () => {
  const FIRST = {
    version: 1,
    id: 'a',
    set: 'set',
    options: { count: 3, time: { per: 'question', seconds: 30 }, extraTime: 1, mode: 'practice', seed: 's' },
    items: [
      { question: 'one', shape: 'options', order: [2, 0, 1, 3] },
      { question: 'two', shape: 'typed', order: [] },
      { question: 'three', shape: 'true-false', order: [] },
    ],
    phase: 'asking',
    at: 1,
    answers: [{ given: { as: 'option', option: 0 }, outcome: 'right', language: 'en', spentMs: 4_000 }],
    draft: 'Rab',
    clock: { limitMs: 30_000, elapsedMs: 5, runningSince: null, away: 'stops', hidden: false },
    spentBeforeMs: 0,
    startedAt: 1,
    updatedAt: 2,
  };

  it('is read as one of today, with its answers, its time and what was being typed', () => {
    expect(parseAttempt(FIRST)).toMatchObject({
      ok: true,
      value: {
        version: 2,
        options: { sets: ['set'], forms: 'all', kinds: 'all', play: 'screen', seed: 's' },
        items: [{ set: 'set', question: 'one' }, {}, {}],
        at: 1,
        turn: 1,
        answers: [{ outcome: 'right' }, null, null],
        drafts: [null, { as: 'text', text: 'Rab' }, null],
        spent: [4_000, 0, 0],
        language: 'en',
        owner: { claim: 0 },
      },
    });
  });

  it('is damaged when it was', () => {
    for (const broken of [
      { ...FIRST, items: [] },
      { ...FIRST, answers: [] },
      { ...FIRST, at: 9 },
      { ...FIRST, answers: [{ ...FIRST.answers[0], outcome: 'brilliant' }] },
      { ...FIRST, more: 1 },
    ]) {
      expect(parseAttempt(broken)).toEqual({ ok: false, error: 'damaged' });
    }
  });
});
