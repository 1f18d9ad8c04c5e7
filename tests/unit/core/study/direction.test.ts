import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '@/core/language';
import { type Practice, practised } from '@/core/progress/practice';
import type { Rating } from '@/core/progress/review-event';
import { languageNeeded, languagesFor } from '@/core/study/direction';
import { NOON, review } from '../progress/events';

let made = 0;
function practiceAfter(answers: readonly [Language, Rating][]): Practice | undefined {
  return answers.reduce<Practice | undefined>((practice, [answerLanguage, rating]) => {
    made += 1;
    return practised(practice, review({ id: `r${made}`, at: NOON + made, answerLanguage, rating }));
  }, undefined);
}

describe('the languages of a card', () => {
  it('are those that were chosen', () => {
    expect(languagesFor('screen', undefined, 'en')).toEqual({ recto: 'en', verso: 'en' });
    expect(languagesFor('fr', undefined, 'en')).toEqual({ recto: 'fr', verso: 'fr' });
    expect(languagesFor('fr-en', undefined, 'fr')).toEqual({ recto: 'fr', verso: 'en' });
    expect(languagesFor('en-fr', undefined, 'fr')).toEqual({ recto: 'en', verso: 'fr' });
  });

  it('begin with the screen’s when they are mixed, then take turns', () => {
    for (const screen of ['fr', 'en'] as const) {
      let answers: [Language, Rating][] = [];
      const asked: Language[] = [];
      for (let turn = 0; turn < 6; turn += 1) {
        const { recto, verso } = languagesFor('mixed', practiceAfter(answers), screen);
        expect(recto).toBe(verso);
        asked.push(verso);
        answers = [...answers, [verso, 3]];
      }
      const other = screen === 'fr' ? 'en' : 'fr';
      expect(asked).toEqual([screen, other, screen, other, screen, other]);
    }
  });

  it('come back to the language that fails', () => {
    expect(
      languageNeeded(
        practiceAfter([
          ['fr', 3],
          ['en', 1],
        ]),
        'fr',
      ),
    ).toBe('en');
    expect(
      languageNeeded(
        practiceAfter([
          ['fr', 3],
          ['en', 1],
          ['en', 3],
        ]),
        'fr',
      ),
    ).toBe('en');
    expect(
      languageNeeded(
        practiceAfter([
          ['fr', 3],
          ['en', 1],
          ['en', 3],
          ['en', 3],
        ]),
        'en',
      ),
    ).toBe('fr');
  });

  it('come to the language that was practised less', () => {
    expect(
      languageNeeded(
        practiceAfter([
          ['fr', 3],
          ['fr', 3],
          ['fr', 4],
        ]),
        'fr',
      ),
    ).toBe('en');
  });

  it('forget a bad start: neither language is asked for more than a few times running', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom<[Language, Rating]>(['fr', 1], ['en', 1], ['fr', 3], ['en', 3])),
        (past) => {
          const answers = [...past];
          const asked: Language[] = [];
          for (let turn = 0; turn < 12; turn += 1) {
            const needed = languageNeeded(practiceAfter(answers), 'fr');
            asked.push(needed);
            answers.push([needed, 3]);
          }
          expect(new Set(asked).size).toBe(2);
        },
      ),
    );
  });
});
