import { describe, expect, it } from 'vitest';
import { type Instant, millisLeft } from '@/core/study/clock';
import { scoreOf } from '@/core/study/quiz-score';
import { answer, at, begun, run } from './quiz-play';

describe('an exam', () => {
  it('asks the next question at once, has no pause, and tells nothing before the end', () => {
    let attempt = begun({ mode: 'exam' });
    expect(run(attempt, [{ type: 'pause', at: at(1_000) }])).toBe(attempt);
    for (let item = 0; item < 5; item += 1) attempt = run(attempt, [answer(attempt, item * 1_000 + 500)]);
    expect(attempt.phase).toBe('finished');
    expect(scoreOf(attempt).right).toBe(5);
  });

  it('goes on by itself when the time of a question is up', () => {
    const attempt = run(begun({ mode: 'exam' }), [{ type: 'tick', at: at(30_200) }]);
    expect(attempt).toMatchObject({ phase: 'asking', at: 1 });
    expect(attempt.answers[0]).toMatchObject({ outcome: 'timed-out' });
    expect(millisLeft(attempt.clock, at(30_200))).toBe(30_000);
  });

  it('has gone on while nobody looked', () => {
    const left = run(begun({ mode: 'exam' }), [{ type: 'leave', at: at(10_000) }]);
    expect(left.phase).toBe('asking');
    const later: Instant = { monotonic: 10_500, wall: at(75_000).wall, page: 'a' };
    const back = run(left, [{ type: 'tick', at: later }]);
    expect(back).toMatchObject({ phase: 'asking', at: 2 });
    expect(back.answers[1]).toMatchObject({ outcome: 'timed-out' });
    expect(millisLeft(back.clock, later)).toBe(15_000);
    const muchLater = run(left, [{ type: 'tick', at: { monotonic: 5, wall: at(900_000).wall, page: 'b' } }]);
    expect(muchLater.phase).toBe('finished');
    expect(scoreOf(muchLater)).toMatchObject({ right: 0, unanswered: 5 });
  });

  it('ends with what was answered when the time of the quiz ran out', () => {
    const attempt = begun({ mode: 'exam', time: { per: 'quiz', minutes: 1 } });
    const one = run(attempt, [answer(attempt, 20_000)]);
    const over = run(one, [{ type: 'tick', at: { monotonic: 1, wall: at(3_600_000).wall, page: 'b' } }]);
    expect(over.phase).toBe('finished');
    expect(scoreOf(over)).toMatchObject({ right: 1, wrong: 0, unanswered: 4, total: 5 });
    expect(over.spent[1]).toBe(40_000);
  });
});
