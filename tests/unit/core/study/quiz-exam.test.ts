import { describe, expect, it } from 'vitest';
import { type Instant, millisLeft } from '@/core/study/clock';
import { Attempt, type Given } from '@/core/study/quiz-attempt';
import { scoreOf } from '@/core/study/quiz-score';
import { answer, at, begun, given, MATERIAL, made, run } from './quiz-play';

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

describe('an exam with one time for all of it', () => {
  const WHOLE = { mode: 'exam', time: { per: 'quiz', minutes: 1 } } as const;

  it('lets earlier answers be changed until it is handed in', () => {
    let attempt = begun(WHOLE);
    for (let item = 0; item < 5; item += 1) {
      attempt = run(attempt, [answer(attempt, (item + 1) * 1_000, item !== 1)]);
    }
    expect(attempt).toMatchObject({ phase: 'checking', at: 4 });
    expect(scoreOf(attempt)).toMatchObject({ right: 4, wrong: 1 });
    const changed = run(attempt, [{ type: 'go', at: at(6_000), to: 1 }]);
    expect(changed).toMatchObject({ phase: 'asking', at: 1 });
    const again = run(changed, [answer(changed, 8_000)]);
    expect(again.phase).toBe('checking');
    expect(again.spent[1]).toBe(3_000);
    const ended = run(again, [{ type: 'finish', at: at(9_000) }]);
    expect(ended.phase).toBe('finished');
    expect(scoreOf(ended)).toMatchObject({ right: 5, wrong: 0, points: 5 });
    expect(run(ended, [{ type: 'go', at: at(9_500), to: 0 }])).toBe(ended);
  });

  it('goes back one by one, keeps what is half made, and an answer that is passed over again', () => {
    const first = begun({ ...WHOLE, forms: ['typed'] });
    const draft: Given = { as: 'text', text: 'half' };
    const attempt = run(first, [
      answer(first, 1_000),
      { type: 'draft', at: at(2_000), item: 1, given: draft },
      { type: 'back', at: at(3_000), item: 1 },
    ]);
    expect(attempt).toMatchObject({ phase: 'asking', at: 0 });
    expect(attempt.drafts[1]).toEqual(draft);
    const on = run(attempt, [{ type: 'skip', at: at(4_000), item: 0, language: 'fr' }]);
    expect(on.answers[0]).toEqual(attempt.answers[0]);
    expect(on).toMatchObject({ phase: 'asking', at: 1 });
    expect(run(first, [{ type: 'back', at: at(10), item: 0 }])).toBe(first);
  });

  it('ends while its answers are looked through, when time is up', () => {
    let attempt = begun(WHOLE);
    for (let item = 0; item < 5; item += 1) attempt = run(attempt, [answer(attempt, 1_000)]);
    const over = run(attempt, [{ type: 'tick', at: at(60_000) }]);
    expect(over.phase).toBe('finished');
    expect(scoreOf(over).right).toBe(5);
  });

  it('has no way back where each question has its own time, which is over when it is left', () => {
    const attempt = begun({ mode: 'exam' });
    const second = run(attempt, [answer(attempt, 1_000)]);
    expect(run(second, [{ type: 'back', at: at(2_000), item: 1 }])).toBe(second);
    expect(run(second, [{ type: 'go', at: at(2_000), to: 0 }])).toBe(second);
  });
});

describe('things that are put in their places', () => {
  it.each(['order', 'match'] as const)(
    '%s: half made across a reload, then right, partly right or wrong',
    (form) => {
      const attempt = made({ forms: [form], count: 1 });
      const asked = run(attempt, [{ type: 'start', at: at(0) }]);
      const draft: Given =
        form === 'order' ? { as: 'order', order: [1, 0, 2] } : { as: 'match', roles: [0, null, null] };
      const half = run(asked, [{ type: 'draft', at: at(1_000), item: 0, given: draft }]);
      expect(Attempt.parse(JSON.parse(JSON.stringify(half))).drafts[0]).toEqual(draft);
      const outcomeOf = (what: Given) =>
        run(half, [{ type: 'answer', at: at(2_000), item: 0, given: what, language: 'en' }]).answers[0];
      expect(outcomeOf(given(half, true))).toMatchObject({ outcome: 'right' });
      expect(outcomeOf(given(half, false))).toMatchObject({ outcome: 'wrong' });
      expect(outcomeOf(draft)).toMatchObject({ outcome: 'partly-right', credit: 1 / 3 });
    },
  );

  it('takes no order that lacks a thing, no role twice, and none that is not offered', () => {
    const order = run(made({ forms: ['order'], count: 1 }), [{ type: 'start', at: at(0) }]);
    const match = run(made({ forms: ['match'], count: 1 }), [{ type: 'start', at: at(0) }]);
    const wrongs: [Attempt, Given][] = [
      [order, { as: 'order', order: [0, 1] }],
      [order, { as: 'order', order: [0, 0, 1] }],
      [order, { as: 'order', order: [0, 1, 3] }],
      [order, { as: 'match', roles: [0, 1, 2] }],
      [match, { as: 'match', roles: [0, 0, null] }],
      [match, { as: 'match', roles: [0, 1, 7] }],
      [match, { as: 'match', roles: [0, 1] }],
    ];
    for (const [attempt, what] of wrongs) {
      expect(run(attempt, [{ type: 'answer', at: at(1), item: 0, given: what, language: 'fr' }])).toBe(
        attempt,
      );
      expect(run(attempt, [{ type: 'draft', at: at(1), item: 0, given: what }])).toBe(attempt);
    }
  });

  it('never come in the right order already, and have twice the time', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const { items, clock } = made({ forms: ['order'], count: 1, seed: `${seed}` });
      expect(items[0]?.order).not.toEqual([0, 1, 2]);
      expect(clock.limitMs).toBe(60_000);
    }
    expect(MATERIAL.find({ set: 'set', question: 'nothing' })).toBeUndefined();
  });
});
