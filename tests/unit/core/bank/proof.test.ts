import { describe, expect, it } from 'vitest';
import type { Bank, DropReason } from '@/core/bank/bank';
import { proveQuestions } from '@/core/bank/proof';
import { monthsOf, numbersOf, standsIn, wordsOf } from '@/core/bank/proof-words';
import { soundBank } from './sound-bank';

/** A bank that may be changed against its type's readonly. */
// biome-ignore lint/suspicious/noExplicitAny: broken banks have no type
type Broken = any;

function reasonsFor(change: (bank: Broken) => void): string[] {
  const bank: Broken = soundBank();
  change(bank);
  return proveQuestions(bank as Bank).map(({ id, reason }) => `${id} ${reason}`);
}

const BREAKAGES: [question: string, reason: DropReason, why: string, change: (bank: Broken) => void][] = [
  ['q-1', 'not-proved', 'its fact is gone', (b) => (b.questions[0].asks = 'nobody')],
  ['q-2', 'uncertain', 'its fact is a guess', (b) => (b.facts[1].confidence = 0.59)],
  ['q-1', 'implied-value', 'its fact is worked out', (b) => (b.facts[0].basis = 'implied')],
  [
    'q-1',
    'not-proved',
    'its quotation is not in the article',
    (b) => (b.questions[0].evidence[0].suffix = ' demain.'),
  ],
  [
    'q-2',
    'not-proved',
    'its quotation says another fact',
    (b) => {
      b.facts[1].value = 'Paul Brun';
      b.facts[1].mentions = [{ language: 'fr', start: 0, end: 2 }];
    },
  ],
  [
    'q-2',
    'not-proved',
    'its answer is nowhere in the quotation',
    (b) => (b.questions[1].answer.fr[0].text = b.questions[1].answer.en[0].text = 'Paul Brun'),
  ],
  [
    'q-1',
    'not-proved',
    'its answer is another day',
    (b) => {
      b.questions[0].answer.fr[0].text = '4 mai 2024';
      b.questions[0].answer.en[0].text = '4 May 2024';
    },
  ],
  [
    'q-1',
    'no-rendering',
    'its two sides give different days',
    (b) => (b.questions[0].distractors[0].en[0].text = '11 May 2024'),
  ],
  [
    'q-1',
    'no-rendering',
    'its two sides give different months',
    (b) => (b.questions[0].distractors[0].en[0].text = '10 June 2024'),
  ],
  [
    'q-2',
    'answer-in-prompt',
    'its prompt says the answer',
    (b) => (b.questions[1].prompt.en[0].text = 'Did Inès VALMONT open it?'),
  ],
  ['q-1', 'ambiguous', 'a wrong option is right', (b) => (b.questions[0].accepted.fr = ['10 mai 2024'])],
  [
    'q-1',
    'ambiguous',
    'a wrong option is said by the proof',
    (b) => {
      b.questions[0].distractors[0].fr[0].text = 'Lirac';
      b.questions[0].distractors[0].en[0].text = 'Lirac';
    },
  ],
  [
    'q-4',
    'ambiguous',
    'a false statement is true',
    (b) => {
      b.questions[3].prompt.fr = b.questions[3].answer.fr;
      b.questions[3].prompt.en = b.questions[3].answer.en;
    },
  ],
  ['q-4', 'ambiguous', 'a true statement is not its own answer', (b) => (b.questions[3].truth = true)],
];

describe('the proof of a bank', () => {
  it('lets a sound bank through', () => {
    expect(proveQuestions(soundBank())).toEqual([]);
  });

  it.each(BREAKAGES)('objects to %s as %s when %s', (question, reason, _why, change) => {
    expect(reasonsFor(change)).toContain(`${question} ${reason}`);
  });
});

describe('the words of the proof', () => {
  it('reads numbers alike in both languages', () => {
    expect(numbersOf('1,5 million, 60 000 et 1er', 'fr')).toEqual(
      numbersOf('1.5 million, 60,000 and 1', 'en'),
    );
    expect(numbersOf('le 14 avril 2025', 'fr')).toEqual(['14', '2025']);
  });

  it('reads months, and tells May from may', () => {
    expect(monthsOf('août et Décembre', 'fr')).toEqual([8, 12]);
    expect(monthsOf('it may rain in March', 'en')).toEqual([3]);
    expect(monthsOf('on 3 May', 'en')).toEqual([5]);
  });

  it('finds words side by side only', () => {
    expect(standsIn(wordsOf('Sahara occidental'), wordsOf('le SAHARA  occidental,'))).toBe(true);
    expect(standsIn(wordsOf('mars 2024'), wordsOf('en mars, puis 2024'))).toBe(false);
    expect(standsIn([], ['a'])).toBe(false);
  });
});
