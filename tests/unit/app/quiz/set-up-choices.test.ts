import { describe, expect, it } from 'vitest';
import {
  choicesFrom,
  countsFor,
  levelOf,
  optionsFrom,
  searchFor,
  toggled,
  usualChoices,
  withSet,
} from '@/app/[lang]/sets/[set]/quiz/set-up-choices';
import { parseQuizAddress } from '@/core/study/quiz-address';
import { MAX_SETS, usualOptions } from '@/core/study/quiz-options';

const HOME = 'rabat-2025';

describe('the choices of a set-up', () => {
  it('are the usual options for whoever chooses nothing', () => {
    expect(optionsFrom({ ...usualChoices(HOME), seed: 'a' })).toEqual(usualOptions([HOME], 'a'));
  });

  it('come back from the address that they are written into', () => {
    const choices = {
      ...usualChoices(HOME),
      sets: [HOME, 'other'],
      forms: ['order', 'match'],
      kinds: ['date'],
      difficulty: { min: 2, max: 4 },
      play: 'fr-en',
      per: 'quiz',
      minutes: 12,
      mode: 'exam',
      count: 7,
      seed: 'k3x',
    } as const;
    const { address, problems } = parseQuizAddress(new URLSearchParams(searchFor(choices, HOME)), HOME);
    expect(problems).toEqual([]);
    expect(optionsFrom({ ...usualChoices(HOME), ...choicesFrom(address) })).toEqual(optionsFrom(choices));
  });

  it('of a set of one’s own leave its page where it is, and say so to nobody else', () => {
    const own = 'own-abcdefgh01234567';
    const search = searchFor({ ...usualChoices(own), sets: [own, HOME], seed: 'k3x' }, own);
    const params = new URLSearchParams(search);
    expect(params.get('of')).toBe(own);
    expect(params.getAll('set')).toEqual([own, HOME]);
    expect(parseQuizAddress(params, own)).toMatchObject({ problems: [], address: { sets: [own, HOME] } });
    expect(searchFor({ ...usualChoices(HOME), sets: [HOME, own] }, HOME)).not.toContain('of=');
  });

  it('never name more sets than a quiz may draw from, nor fewer than one', () => {
    const twenty = Array.from({ length: MAX_SETS }, (_, index) => `set-${index}`);
    expect(withSet(twenty, 'one-more')).toBe(twenty);
    expect(withSet(twenty, 'set-3')).toHaveLength(MAX_SETS - 1);
    expect(withSet(['a'], 'b')).toEqual(['a', 'b']);
    expect(withSet(['a'], 'a')).toEqual(['a']);
  });

  it('tell nobody of extra time', () => {
    const search = searchFor({ ...usualChoices(HOME), extraTime: 3, seed: 'a' }, HOME);
    expect(search).toBe('?n=10&time=30s&mode=practice&seed=a');
  });

  it('keep numbers within their bounds', () => {
    expect(optionsFrom({ ...usualChoices(HOME), seconds: 5_000 }).time).toEqual({
      per: 'question',
      seconds: 120,
    });
    expect(optionsFrom({ ...usualChoices(HOME), seconds: Number.NaN }).time).toEqual({
      per: 'question',
      seconds: 30,
    });
  });
});

describe('what is offered', () => {
  it('is never more questions than there are, but for what an address asks', () => {
    expect(countsFor(8, 'all')).toEqual([5, 'all']);
    expect(countsFor(8, 10)).toEqual([5, 10, 'all']);
    expect(countsFor(30, 7)).toEqual([7, 5, 10, 'all']);
  });

  it('names the usual ranges of difficulty, and no others', () => {
    expect(levelOf({ min: 1, max: 5 })).toBe('any');
    expect(levelOf({ min: 4, max: 5 })).toBe('hard');
    expect(levelOf({ min: 2, max: 4 })).toBe('own');
  });

  it('is never nothing at all', () => {
    const known = ['a', 'b', 'c'];
    expect(toggled('all', 'b', known)).toEqual(['a', 'c']);
    expect(toggled(['a', 'c'], 'b', known)).toBe('all');
    expect(toggled(['a'], 'a', known)).toBe('all');
  });
});
