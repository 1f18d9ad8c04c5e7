import { describe, expect, it } from 'vitest';
import { type Instant, millisLeft } from '@/core/study/clock';
import { type QuizEvent, quizReducer } from '@/core/study/quiz';
import { type Given, parseAttempt } from '@/core/study/quiz-attempt';
import { quizMaterial } from '@/core/study/quiz-material';
import { missedOf, scoreByKind, scoreOf } from '@/core/study/quiz-score';
import { answer, at, begun, MATERIAL, run } from './quiz-play';

describe('a practice quiz', () => {
  it('shows what became of each answer, and goes on when it is told to', () => {
    let attempt = begun();
    for (let item = 0; item < 5; item += 1) {
      expect(attempt).toMatchObject({ phase: 'asking', at: item });
      attempt = run(attempt, [answer(attempt, item * 10_000 + 4_000, item !== 2)]);
      expect(attempt.phase).toBe('feedback');
      expect(attempt.answers[item]).toMatchObject({ outcome: item === 2 ? 'wrong' : 'right' });
      expect(attempt.spent[item]).toBe(4_000);
      attempt = run(attempt, [{ type: 'next', at: at((item + 1) * 10_000), item }]);
    }
    expect(attempt.phase).toBe('finished');
    expect(scoreOf(attempt)).toEqual({
      right: 4,
      mindSpelling: 0,
      partly: 0,
      wrong: 1,
      unanswered: 0,
      total: 5,
      points: 4,
    });
    expect(missedOf(attempt).map(({ question }) => question)).toEqual([attempt.items[2]?.question]);
    const kinds = scoreByKind(attempt, MATERIAL);
    expect(kinds.reduce((sum, { total }) => sum + total, 0)).toBe(5);
    expect(kinds.reduce((sum, { right }) => sum + right, 0)).toBe(4);
  });

  it('takes one answer a question: a second tap does nothing', () => {
    const first = begun();
    const once = run(first, [answer(first, 1_000)]);
    expect(run(once, [answer(first, 1_001, false)])).toBe(once);
    const next = run(once, [{ type: 'next', at: at(2_000), item: 0 }]);
    expect(run(next, [{ type: 'next', at: at(2_001), item: 0 }, answer(first, 2_002, false)])).toBe(next);
  });

  it('refuses an answer of another shape, an option that is not shown, a question that is not in the bank', () => {
    for (const seed of ['a', 'b', 'c', 'd']) {
      const attempt = begun({ seed, count: 'all' });
      const wrongShapes: Given[] = [
        { as: 'option', option: 9 },
        ...(attempt.items[0]?.shape === 'typed' ? [] : [{ as: 'text' as const, text: 'x' }]),
        ...(attempt.items[0]?.shape === 'true-false' ? [] : [{ as: 'truth' as const, truth: true }]),
      ];
      for (const each of wrongShapes) {
        const event: QuizEvent = { type: 'answer', at: at(0), item: 0, given: each, language: 'fr' };
        expect(run(attempt, [event])).toBe(attempt);
      }
      expect(quizReducer(attempt, answer(attempt, 0), quizMaterial([]))).toBe(attempt);
    }
  });

  it('counts a question whose time ran out as not answered, and waits for its reader', () => {
    const attempt = begun();
    expect(run(attempt, [{ type: 'tick', at: at(29_999) }]).phase).toBe('asking');
    const over = run(attempt, [{ type: 'tick', at: at(30_000) }]);
    expect(over.phase).toBe('feedback');
    expect(over.answers[0]).toEqual({ given: null, outcome: 'timed-out', language: null });
    expect(over.spent[0]).toBe(30_000);
    expect(run(over, [{ type: 'tick', at: at(900_000) }])).toBe(over);
    const next = run(over, [{ type: 'next', at: at(900_000), item: 0 }]);
    expect(millisLeft(next.clock, at(901_000))).toBe(29_000);
  });

  it('does not take an answer that comes after the time', () => {
    const attempt = begun();
    expect(run(attempt, [answer(attempt, 30_400)]).answers[0]).toMatchObject({
      outcome: 'timed-out',
      given: null,
    });
  });

  it('stands still while it is paused, hidden or showing feedback', () => {
    const attempt = begun({ time: { per: 'quiz', minutes: 1 } });
    const paused = run(attempt, [{ type: 'pause', at: at(10_000) }]);
    expect(paused.phase).toBe('paused');
    expect(run(paused, [answer(attempt, 11_000)])).toBe(paused);
    const hidden = run(paused, [
      { type: 'resume', at: at(50_000) },
      { type: 'leave', at: at(55_000) },
    ]);
    expect(hidden.phase).toBe('paused');
    expect(millisLeft(hidden.clock, at(500_000))).toBe(45_000);
    const back = run(hidden, [{ type: 'resume', at: at(500_000) }]);
    const told = run(back, [answer(back, 505_000)]);
    expect(millisLeft(told.clock, at(900_000))).toBe(40_000);
    const next = run(told, [{ type: 'next', at: at(900_000), item: 0 }]);
    expect(millisLeft(next.clock, at(901_000))).toBe(39_000);
  });

  it('takes up after a crash where it was, less one beat at most', () => {
    const attempt = run(begun(), [{ type: 'tick', at: at(12_000) }]);
    const stored = parseAttempt(JSON.parse(JSON.stringify(attempt)));
    expect(stored).toEqual({ ok: true, value: attempt });
    const later: Instant = { monotonic: 5, wall: at(3_600_000).wall, page: 'b' };
    const left = run(attempt, [{ type: 'leave', at: later }]);
    expect(millisLeft(left.clock, later)).toBe(17_000);
  });

  it('keeps what is typed until it is answered', () => {
    const typed = begun({ forms: ['typed'] });
    const draft: Given = { as: 'text', text: 'Abdel' };
    const attempt = run(typed, [{ type: 'draft', at: at(1_000), item: 0, given: draft }]);
    expect(attempt.drafts[0]).toEqual(draft);
    expect(run(attempt, [{ type: 'draft', at: at(1_000), item: 3, given: draft }])).toBe(attempt);
    expect(
      run(attempt, [{ type: 'draft', at: at(1_000), item: 0, given: { as: 'truth', truth: true } }]),
    ).toBe(attempt);
    const skipped = run(attempt, [{ type: 'skip', at: at(2_000), item: 0, language: 'en' }]);
    expect(skipped.drafts[0]).toBeNull();
    expect(skipped.answers[0]).toEqual({ outcome: 'skipped', given: null, language: 'en' });
  });

  it('lets earlier questions be looked at, not changed, while its clock stands', () => {
    const first = begun();
    const two = run(first, [answer(first, 4_000), { type: 'next', at: at(5_000), item: 0 }]);
    const looking = run(two, [{ type: 'back', at: at(8_000), item: 1 }]);
    expect(looking).toMatchObject({ phase: 'feedback', at: 0 });
    expect(run(looking, [answer(looking, 9_000, false)])).toBe(looking);
    const back = run(looking, [{ type: 'next', at: at(60_000), item: 0 }]);
    expect(back).toMatchObject({ phase: 'asking', at: 1 });
    expect(millisLeft(back.clock, at(61_000))).toBe(26_000);
    const done = run(back, [answer(back, 62_000)]);
    expect(done.spent[1]).toBe(5_000);
    expect(run(done, [{ type: 'go', at: at(63_000), to: 4 }])).toBe(done);
    expect(run(first, [{ type: 'back', at: at(10), item: 0 }])).toBe(first);
  });

  it('knows which language its questions were last shown in, and which page has it', () => {
    const attempt = begun();
    const english = run(attempt, [{ type: 'switch', at: at(1_000), language: 'en' }]);
    expect(english.language).toBe('en');
    expect(run(english, [{ type: 'switch', at: at(2_000), language: 'en' }])).toBe(english);
    const taken = run(english, [{ type: 'claim', at: at(3_000, 'b') }]);
    expect(taken.owner).toEqual({ page: 'b', claim: 2 });
    expect(run(taken, [{ type: 'claim', at: at(4_000, 'b') }])).toBe(taken);
  });

  it('ends early when it is told to', () => {
    const attempt = begun();
    const told = run(attempt, [answer(attempt, 1_000), { type: 'finish', at: at(2_000) }]);
    expect(scoreOf(told)).toMatchObject({ right: 1, wrong: 0, unanswered: 4, total: 5, points: 1 });
    expect(run(told, [{ type: 'finish', at: at(3_000) }])).toBe(told);
  });
});
