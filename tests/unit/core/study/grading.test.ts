import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Bank } from '@/core/bank/bank';
import { lineText } from '@/core/bank/comparable';
import type { Fact } from '@/core/facts/fact';
import type { Language } from '@/core/language';
import { LANGUAGES } from '@/core/language';
import { grade } from '@/core/study/grading';
import { FACTS, factOf, typedAbout } from '../../../fixtures/quiz-bank';
import { outcome } from './grading-table';

// The grammar of dates is made ready at its first use, which a busy machine takes its time over.
vi.setConfig({ testTimeout: 60_000 });

describe('grade', () => {
  it('takes nothing, spaces and signs alone for wrong', () => {
    for (const typed of ['', '   ', '\u202f', '…', '?', '\u200b', '-', "'"]) {
      for (const { id } of FACTS) expect(outcome(id, typed, 'fr'), `${id} ${typed}`).toBe('wrong');
    }
  });

  it('says that letters are of another alphabet, and takes composed and decomposed accents alike', () => {
    const question = typedAbout('person:darmanin');
    const graded = grade(question, factOf('person:darmanin'), 'Gérald D\u0430rmanin', {
      language: 'fr',
      facts: FACTS,
    });
    expect(graded).toMatchObject({ outcome: 'wrong', note: 'other-alphabet' });
    expect(outcome('person:darmanin', 'Ge\u0301rald Darmanin', 'fr')).toBe('right');
  });

  it('shows the right spelling in both languages', () => {
    const { shown } = grade(typedAbout('place:morocco'), factOf('place:morocco'), 'maroc', {
      language: 'fr',
      facts: FACTS,
    });
    expect([lineText(shown.fr), lineText(shown.en)]).toEqual(['Maroc', 'Morocco']);
  });

  it('accepts what the bank accepts', () => {
    const question = typedAbout('place:cote', undefined, { fr: [], en: ['Ivory Coast'] });
    const context = { language: 'fr', facts: FACTS } as const;
    expect(grade(question, factOf('place:cote'), 'Ivory Coast', context).outcome).toBe('right');
    expect(grade(question, factOf('place:cote'), 'ivory cost', context).outcome).toBe('right-mind-spelling');
  });

  it('passes every rendering of the answer, whatever the language on screen', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FACTS),
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom(...LANGUAGES),
        (fact, side, screen) => {
          expect(outcome(fact.id, fact.label[side], screen)).toBe('right');
          expect(outcome(fact.id, `  ${fact.label[side]} .`, screen)).toBe('right');
          expect(outcome(fact.id, fact.label[side].toLowerCase(), screen)).not.toBe('wrong');
        },
      ),
    );
  });

  it('never passes the answer to another question', () => {
    for (const fact of FACTS) {
      const own = new Set([fact.label.fr, fact.label.en]);
      for (const other of FACTS.filter(({ id }) => id !== fact.id)) {
        for (const side of LANGUAGES) {
          if (own.has(other.label[side])) continue;
          expect(outcome(fact.id, other.label[side], side), `${fact.id}: ${other.label[side]}`).toBe('wrong');
        }
      }
    }
  });

  it('gives one outcome in both languages, whatever is typed', () => {
    const typed = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.constantFrom('04/05/2025', '1,234', '1.234', '5/4', '14 04', '3,500'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...FACTS), typed, ({ id }, text) => {
        expect(outcome(id, text, 'fr')).toBe(outcome(id, text, 'en'));
      }),
    );
  });

  it('never forgives a digit', () => {
    const dated = FACTS.filter(({ label }) => /\d/.test(label.fr));
    fc.assert(
      fc.property(
        fc.constantFrom(...dated),
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        ({ id, label }, place, by) => {
          const digits = [...label.fr.matchAll(/\d/g)];
          const digit = digits[place % digits.length];
          if (digit === undefined) return;
          const changed = (Number(digit[0]) + by) % 10;
          const typed = label.fr.slice(0, digit.index) + changed + label.fr.slice(digit.index + 1);
          expect(outcome(id, typed, 'fr'), typed).toBe('wrong');
        },
      ),
    );
  });

  it('reads hostile text in linear time', () => {
    const started = process.cpuUsage();
    for (const piece of ['a', '1,', '((', 'le ', '14 avril ', "d'", '–', 'é']) {
      for (const { id } of FACTS) outcome(id, piece.repeat(100_000 / piece.length), 'fr');
      for (const { id } of FACTS) outcome(id, piece.repeat(2_000 / piece.length), 'fr');
    }
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1_000).toBeLessThan(5_000);
  });
});

describe('the shipped study set', () => {
  const { questions, facts } = JSON.parse(readFileSync('quiz-data/rabat-2025/bank.json', 'utf8')) as Bank;
  const known = new Map<string, Fact>(facts.map((fact) => [fact.id, fact]));
  const graded = questions.flatMap((question) => {
    // One line answers these; the others are judged by what stands where.
    if (question.form === 'true-false' || question.form === 'order' || question.form === 'match') return [];
    const fact = known.get(question.asks);
    const outcomeOf = (typed: string, language: Language) =>
      fact === undefined ? 'no fact' : grade(question, fact, typed, { language, facts }).outcome;
    return [{ question, outcomeOf }];
  });

  it('takes its own answers, in either language, with a straight apostrophe and in small letters', () => {
    expect(graded.length).toBeGreaterThan(10);
    for (const { question, outcomeOf } of graded) {
      for (const side of LANGUAGES) {
        const answer = lineText(question.answer[side]);
        for (const screen of LANGUAGES) {
          expect(outcomeOf(answer, screen), answer).toBe('right');
          expect(outcomeOf(answer.replaceAll('’', "'"), screen), answer).toBe('right');
          expect(outcomeOf(answer.toLowerCase(), screen), answer).not.toBe('wrong');
        }
        for (const accepted of question.accepted[side])
          expect(outcomeOf(accepted, side), accepted).toBe('right');
      }
    }
  });

  it('takes none of its wrong answers', () => {
    for (const { question, outcomeOf } of graded) {
      const distractors = 'distractors' in question ? question.distractors : [];
      for (const side of LANGUAGES) {
        for (const distractor of distractors) {
          const typed = lineText(distractor[side]);
          expect(outcomeOf(typed, side), `${question.id}: ${typed}`).toBe('wrong');
        }
      }
    }
  });
});
