import { beforeEach, describe, expect, it } from 'vitest';
import { newAttempt, quizReducer } from '@/core/study/quiz';
import type { Attempt } from '@/core/study/quiz-attempt';
import { quizMaterial } from '@/core/study/quiz-material';
import { usualOptions } from '@/core/study/quiz-options';
import { makeQuiz } from '@/core/study/quiz-plan';
import { type AttemptStore, unfinishedOf } from '@/stores/attempt-store';
import { BANK } from '../fixtures/quiz-bank';

const MATERIAL = quizMaterial([BANK]);
const at = (wall: number, page = 'a') => ({ monotonic: wall, wall, page });

/** An attempt that was begun at `startedAt`, with `answered` questions passed over. */
export function attemptWith(id: string, answered: number, startedAt = 1_000, set = 'rabat-2025'): Attempt {
  const options = { ...usualOptions([BANK.set], 'one'), count: 5, mode: 'exam' } as const;
  const about = { id, set, language: 'fr' } as const;
  const made = newAttempt(makeQuiz([BANK], options), about, at(startedAt));
  if (made === undefined) throw new Error('a plan without questions');
  let attempt = quizReducer(made, { type: 'start', at: at(startedAt) }, MATERIAL);
  for (let item = 0; item < answered; item += 1) {
    attempt = quizReducer(
      attempt,
      { type: 'skip', item, language: 'fr', at: at(startedAt + item + 1) },
      MATERIAL,
    );
  }
  return attempt;
}

/**
 * What every store of attempts must do.
 *
 * @param name the store's name
 * @param makeStore gives a store that is empty
 */
export function attemptStoreContract(name: string, makeStore: () => AttemptStore | Promise<AttemptStore>) {
  describe(`${name} keeps attempts`, () => {
    let store: AttemptStore;
    beforeEach(async () => {
      store = await makeStore();
    });

    const kept = async (set = 'rabat-2025') => {
      const found = await store.attemptsOf(set);
      if (!found.ok) throw new Error(found.error.detail);
      return found.value;
    };

    it('is empty at first', async () => {
      expect(await kept()).toEqual({ attempts: [], damaged: [] });
    });

    it('gives back the last state that was saved, field by field', async () => {
      await store.save(attemptWith('a', 0));
      const later = attemptWith('a', 2);
      expect(await store.save(later)).toEqual({ ok: true, value: 'kept' });
      expect(await kept()).toEqual({ attempts: [later], damaged: [] });
    });

    it('keeps sets apart, the latest attempt first', async () => {
      await store.save(attemptWith('old', 0, 1_000));
      await store.save(attemptWith('new', 0, 9_000));
      await store.save(attemptWith('other', 0, 5_000, 'another-set'));
      expect((await kept()).attempts.map(({ id }) => id)).toEqual(['new', 'old']);
      expect((await kept('another-set')).attempts.map(({ id }) => id)).toEqual(['other']);
    });

    it('never lets an earlier state take the place of a later one, whatever the clocks say', async () => {
      const later = attemptWith('a', 3);
      await store.save(later);
      expect(await store.save({ ...attemptWith('a', 1), updatedAt: 99_999 })).toEqual({
        ok: true,
        value: 'late',
      });
      expect((await kept()).attempts).toEqual([later]);
      const finished = quizReducer(later, { type: 'finish', at: at(2_000) }, MATERIAL);
      expect(await store.save(finished)).toEqual({ ok: true, value: 'kept' });
      expect(await store.save({ ...later, step: 99, updatedAt: 99_999 })).toEqual({
        ok: true,
        value: 'late',
      });
      expect((await kept()).attempts).toEqual([finished]);
    });

    it('keeps what the page says that took the attempt last, and tells the other one so', async () => {
      const first = attemptWith('a', 2);
      await store.save(first);
      const taken = quizReducer(attemptWith('a', 1), { type: 'claim', at: at(5_000, 'b') }, MATERIAL);
      expect(await store.save(taken)).toEqual({ ok: true, value: 'kept' });
      expect(await store.save(attemptWith('a', 4))).toEqual({ ok: true, value: 'taken' });
      expect((await kept()).attempts).toEqual([taken]);
      const finished = quizReducer(first, { type: 'finish', at: at(6_000) }, MATERIAL);
      expect(await store.save(finished)).toEqual({ ok: true, value: 'taken' });
    });

    it('lets one of two pages have an attempt that both take at once', async () => {
      await store.save(attemptWith('a', 1));
      const claims = ['b', 'c'].map((page) =>
        quizReducer(attemptWith('a', 1), { type: 'claim', at: at(5_000, page) }, MATERIAL),
      );
      const savings = await Promise.all(claims.map((claim) => store.save(claim)));
      expect(savings.map((saving) => saving.ok && saving.value)).toEqual(['kept', 'taken']);
      expect((await kept()).attempts).toEqual(claims.slice(0, 1));
    });

    it('gives the latest of all sets', async () => {
      await store.save(attemptWith('old', 0, 1_000));
      await store.save(attemptWith('new', 0, 9_000));
      await store.save(attemptWith('other', 0, 5_000, 'another-set'));
      const latest = await store.latest(2);
      expect(latest.ok && latest.value.attempts.map(({ id }) => id)).toEqual(['new', 'other']);
    });

    it('keeps the last of many savings at once', async () => {
      await Promise.all([0, 1, 2, 3, 4].map((answered) => store.save(attemptWith('a', answered))));
      expect((await kept()).attempts).toEqual([attemptWith('a', 4)]);
    });

    it('offers the latest attempt that is begun and not finished', async () => {
      expect(unfinishedOf(await kept())).toBeUndefined();
      await store.save(attemptWith('begun', 2, 1_000));
      const finished = quizReducer(attemptWith('finished', 5), { type: 'finish', at: at(9_000) }, MATERIAL);
      await store.save(finished);
      expect(unfinishedOf(await kept())?.id).toBe('begun');
    });

    it('removes, once or twice', async () => {
      await store.save(attemptWith('a', 0));
      expect((await store.remove('a')).ok).toBe(true);
      expect((await store.remove('a')).ok).toBe(true);
      expect((await kept()).attempts).toEqual([]);
    });
  });
}
