import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Question } from '@/core/bank/bank';
import { lineText } from '@/core/bank/comparable';
import { rewriteNumber } from '@/core/bank/distractors/number-words';
import { alikeFirst, shapedLike, withoutParts } from '@/core/bank/names';
import { parseBankText } from '@/core/bank/parse-bank';
import { questionsOf } from './bank-of';

const SETS = join(import.meta.dirname, '../../../../quiz-data');

/** How many holes each sentence has. */
function holes(questions: readonly Question[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const question of questions) {
    if (question.form !== 'cloze') continue;
    // By where it ends: what is shown before it may be the sentence before.
    for (const { language, end, suffix } of question.evidence) {
      const key = `${language} ${end + suffix.length}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

describe('the holes of one sentence', () => {
  const CROWDED =
    'En mai 2024, Claire Delmas, Karim Benaïssa, Paul Durand, Jean Martin et Louis Moreau ont quitté Lyon, Nantes, Rome, Madrid et Vienne pour Oslo, Lima et Le Caire.';

  it('are three at most, however much it names', () => {
    const most = Math.max(...holes(questionsOf(CROWDED, 'fr')).values());
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThanOrEqual(3);
  });

  it.each(readdirSync(SETS))('are three at most in %s', (set) => {
    const parsed = parseBankText(readFileSync(join(SETS, set, 'bank.json'), 'utf8'));
    if (!parsed.ok) throw new Error(set);
    for (const count of holes(parsed.value.questions).values()) expect(count).toBeLessThanOrEqual(3);
  });
});

describe('names beside a name', () => {
  it('are of one word where it is, and of several where it isn’t', () => {
    const names = ['Francis', 'Claire Delmas', 'Ronaldo', 'Jean-Paul Routier'];
    expect(shapedLike(names, 'Paul Durand')).toEqual(['Claire Delmas', 'Jean-Paul Routier']);
    expect(shapedLike(names, 'Pelé')).toEqual(['Francis', 'Ronaldo']);
  });

  it('are no parts of one another, and begin with those of the same gender', () => {
    expect(withoutParts(['Abass', 'Abass Fall', 'Delmas'])).toEqual(['Abass Fall', 'Delmas']);
    expect(alikeFirst(['Paul Durand', 'Claire Delmas'], 'Sophie Garnier')).toEqual([
      'Claire Delmas',
      'Paul Durand',
    ]);
  });
});

describe('a count in other words', () => {
  it.each([
    ['Some 40 leaders', 'en', 70, 'Some 70 leaders'],
    ['12,500 oaks', 'en', 9_300, '9,300 oaks'],
    ['près de 15 000 cas', 'fr', 23_000, 'près de 23 000 cas'],
    ['1 850 personnes', 'fr', 2_300, '2 300 personnes'],
    ['800 euros', 'fr', 1_000, '1\u202f000 euros'],
    ['800 euros', 'en', 1_200, '1,200 euros'],
    ['2015 oaks', 'en', 1_600, '1600 oaks'],
    ['3,4 millions d’euros', 'fr', 5.1, '5,1 millions d’euros'],
  ] as const)('%s', (exact, language, number, words) => {
    expect(rewriteNumber({ exact, language }, number)).toBe(words);
  });

  it('is given up where the noun would tell, or two numbers stand', () => {
    expect(rewriteNumber({ exact: '1 million d’euros', language: 'fr' }, 3)).toBeUndefined();
    expect(rewriteNumber({ exact: '3 million dollars', language: 'en' }, 1)).toBeUndefined();
    expect(rewriteNumber({ exact: '2 à 3 jours', language: 'fr' }, 4)).toBeUndefined();
  });

  it('is worded alike in all four options', () => {
    const asked = questionsOf(
      'Some 40 leaders came to Paris on 3 May 2024. Anna Berg visited Rome.',
      'en',
    ).find(({ form, asks }) => form === 'choice' && asks.startsWith('quantity'));
    if (asked?.form !== 'choice') throw new Error('no choice');
    const options = [asked.answer, ...asked.distractors].map((each) => lineText(each.en));
    expect(new Set(options.map((each) => each.replace(/\d+/, 'N'))).size).toBe(1);
  });
});
