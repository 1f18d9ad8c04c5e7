import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test, vi } from 'vitest';
import type { Bank } from '@/core/bank/bank';
import { lineText } from '@/core/bank/comparable';
import type { Fact } from '@/core/facts/fact';
import type { Language } from '@/core/language';
import { LANGUAGES } from '@/core/language';
import { grade, type Outcome } from '@/core/study/grading';
import { FACTS, factOf, typedAbout } from '../../../fixtures/quiz-bank';

// The grammar of dates is made ready at its first use, which a busy machine takes its time over.
vi.setConfig({ testTimeout: 60_000 });

const OUTCOME_OF = { ok: 'right', mind: 'right-mind-spelling', no: 'wrong' } as const satisfies Record<
  string,
  Outcome
>;

function outcome(asks: string, typed: string, language: Language, answer?: string): Outcome {
  const question = answer === undefined ? typedAbout(asks) : typedAbout(asks, { fr: answer, en: answer });
  return grade(question, factOf(asks), typed, { language, facts: FACTS }).outcome;
}

/** `asks | typed | outcome`; a fourth part is another right answer than the fact's label. */
function rows(table: string): [string, string, Outcome, string | undefined][] {
  return table
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()))
    .filter((cells) => cells.length >= 3)
    .map(([asks = '', typed = '', code = '', answer]) => [
      asks,
      typed.replaceAll('␣', '\u202f').replaceAll('_', '\u00a0'),
      OUTCOME_OF[code as keyof typeof OUTCOME_OF],
      answer,
    ]);
}

const FRENCH = rows(`
  date:visit | 14 avril 2025 | ok
  date:visit | 14 Avril 2025 | ok
  date:visit | le 14 avril 2025 | ok
  date:visit | lundi 14 avril 2025 | ok
  date:visit | le lundi 14 avril | ok
  date:visit | mardi 14 avril 2025 | mind
  date:visit | 14 avril | ok
  date:visit | 14/04/2025 | ok
  date:visit | 14/4/2025 | ok
  date:visit | 14/04/25 | ok
  date:visit | 14-04-2025 | ok
  date:visit | 14.04.2025 | ok
  date:visit | 2025-04-14 | ok
  date:visit | 14/04 | ok
  date:visit | 14 avr. 2025 | ok
  date:visit | 14_avril_2025 | ok
  date:visit | 15 avril 2025 | no
  date:visit | 14 avril 2024 | no
  date:visit | 14/05/2025 | no
  date:visit | avril 2025 | no
  date:visit | 2025 | no
  date:visit | 14 avrli 2025 | no
  date:visit | 41 avril 2025 | no
  date:visit | le 14 | no
  date:declaration | mars 2025 | ok
  date:declaration | Mars 2025 | ok
  date:declaration | en mars 2025 | ok
  date:declaration | au mois de mars 2025 | ok
  date:declaration | 03/2025 | ok
  date:declaration | 2025-03 | ok
  date:declaration | mars | no
  date:declaration | 5 mars 2025 | no
  date:declaration | mars 2024 | no
  date:declaration | mai 2025 | no
  date:recognition | été 2024 | ok
  date:recognition | l'été 2024 | ok
  date:recognition | à l’été 2024 | ok
  date:recognition | Ete 2024 | ok
  date:recognition | summer 2024 | ok
  date:recognition | été 2025 | no
  date:recognition | hiver 2024 | no
  date:recognition | été | no
  date:recognition | juillet 2024 | no
  date:recognition | 22/2024 | no
  date:visit | 32 avril 2025 | no
  date:treaty | en 1999 | ok
  date:treaty | 1998 | no
  date:treaty | 99 | no
  date:decade | les années 2020 | ok
  date:decade | années 2020 | ok
  date:decade | les années 2010 | no
  date:decade | 2020 | no
  date:talks | du 14 au 16 avril 2025 | ok
  date:talks | du 14 au 15 avril 2025 | no
  person:retailleau | Bruno Retailleau | ok
  person:retailleau | M. Retailleau | ok
  person:retailleau | monsieur Bruno Retailleau | ok
  person:retailleau | Retailleau | ok
  person:retailleau | retailleau | mind
  person:retailleau | BRUNO RETAILLEAU | mind
  person:retailleau | Retailleau Bruno | mind
  person:retailleau | Retaileau | mind
  person:retailleau | Bruno Retailaeu | mind
  person:retailleau | Retalieu | no
  person:retailleau | Bruno | no
  person:retailleau | Bruno Le Maire | no
  person:retailleau | Abdelouafi Laftit | no
  person:retailleau | Laftit | no
  person:laftit | Laftit | ok
  person:laftit | Lafitt | mind
  person:laftit | Abdelwafi Laftit | mind
  person:laftit | Abdelatif Laftit | no
  person:laftit | Abdelatif Ouahbi | no
  person:darmanin | Gerald Darmanin | mind
  person:darmanin | Gérald Darmanin | ok
  person:darmanin | Darmanin | ok
  person:darmanin | Dаrmanin | no
  person:leyen | von der Leyen | ok
  person:leyen | Leyen | ok
  person:leyen | Mme von der Leyen | ok
  person:leyen | Ursula | no
  person:king | Mohammed VI | ok
  person:king | le roi Mohammed VI | ok
  person:king | Mohammed V | no
  person:king | Mohammed VII | no
  person:king | Mohamed VI | mind
  person:king | VI | no
  person:marine | Marine Le Pen | ok
  person:marine | Le Pen | no
  person:marine | Jean-Marie Le Pen | no
  person:jean-marie | Jean Marie Le Pen | mind
  person:sissi | al-Sissi | ok
  person:sissi | Sissi | ok
  place:rabat | Rabat | ok
  place:rabat | à Rabat | ok
  place:rabat | rabat | mind
  place:rabat | Raba | no
  place:morocco | le Maroc | ok
  place:morocco | au Maroc | ok
  place:morocco | maroc | mind
  place:morocco | Macro | no
  place:morocco | Monaco | no
  place:sahara | le Sahara occidental | ok
  place:sahara | Sahara Occidental | mind
  place:sahara | Sahara ocidental | mind
  place:sahara | Sahara oriental | no
  place:gambia | Gambie | ok
  place:gambia | Zambie | no
  place:gambia | la Gambbie | mind
  place:cote | Cote d'Ivoire | mind
  place:cote | Côte d'Ivoire | ok
  place:cote | la Côte d’Ivoire | ok
  organisation:oeuvre | Œuvre des Cœurs | ok
  organisation:oeuvre | l'Oeuvre des Coeurs | mind
  organisation:oeuvre | oeuvre des coeurs | mind
  quantity:euros | 3,5 millions d’euros | ok
  quantity:euros | 3,5 millions | ok
  quantity:euros | 3 500 000 | ok
  quantity:euros | 3␣500␣000_€ | ok
  quantity:euros | 3500000 euros | ok
  quantity:euros | 3,5 M€ | ok
  quantity:migrants | quarante migrants | ok
  quantity:migrants | environ quarante avocats | no
  quantity:euros | 3,5 milliards d’euros | no
  quantity:euros | 3,5 millions de dollars | no
  quantity:euros | 35 millions d’euros | no
  quantity:euros | 3,6 millions | no
  quantity:percent | 12,5 % | ok
  quantity:percent | 12,5␣% | ok
  quantity:percent | 12,5 pour cent | ok
  quantity:percent | 12,5 | ok
  quantity:percent | 12 % | no
  quantity:percent | 125 % | no
  quantity:migrants | 40 | ok
  quantity:migrants | quarante | ok
  quantity:migrants | une quarantaine | ok
  quantity:migrants | environ 40 migrants | ok
  quantity:migrants | quarante-deux | no
  quantity:migrants | 40 avocats | no
  quantity:migrants | 40 pour cent | no
  quantity:range | 1,5 à 2 millions de kilomètres | ok
  quantity:range | entre 1,5 et 2 millions de km | ok
  quantity:range | 2 millions de km | no
  role:interior | ministre français de l'Intérieur | ok
  role:interior | le ministre francais de l'interieur | mind
  role:interior | ministre marocain de l'Intérieur | no
  role:interior | Bruno Retailleau | ok | Bruno Retailleau
  role:interior | Retailleau | ok | Bruno Retailleau
  role:interior | Laftit | no | Bruno Retailleau
  role:justice | Darmanin et Ouahbi | ok | Abdelatif Ouahbi et Gérald Darmanin
  role:justice | Ouahbi, Darmanin | ok | Abdelatif Ouahbi et Gérald Darmanin
  role:justice | Gerald Darmanin & Abdelatif Ouahbi | mind | Abdelatif Ouahbi et Gérald Darmanin
  role:justice | Darmanin | no | Abdelatif Ouahbi et Gérald Darmanin
  role:justice | Darmanin et Laftit | no | Abdelatif Ouahbi et Gérald Darmanin
  measure:group | la création d'un groupe de travail conjoint | ok
  measure:group | creation d'un groupe de travail conjoint | mind
  measure:group | création d'un groupe de travail | no
  measure:group | migration légale | no | migration illégale
`);

const ENGLISH = rows(`
  date:visit | April 14 | ok
  date:visit | April 14, 2025 | ok
  date:visit | 14 April 2025 | ok
  date:visit | the 14th of April 2025 | ok
  date:visit | the 14th of April | ok
  date:visit | April 14th | ok
  date:visit | Monday 14 April 2025 | ok
  date:visit | Mon, Apr 14 2025 | ok
  date:visit | Friday, April 14, 2025 | mind
  date:visit | 04/14/2025 | ok
  date:visit | 4/14/25 | ok
  date:visit | 14/04/2025 | ok
  date:visit | 14 avril 2025 | ok
  date:visit | 2025/04/14 | ok
  date:visit | on 14 april 2025 | ok
  date:visit | April 2025 | no
  date:visit | 15 April 2025 | no
  date:visit | 14 April 2052 | no
  date:visit | 14 May 2025 | no
  date:visit | 14 Apirl 2025 | no
  date:visit | 14 | no
  date:declaration | March 2025 | ok
  date:declaration | in March 2025 | ok
  date:declaration | march, 2025 | ok
  date:declaration | Mar 2025 | ok
  date:declaration | 3/2025 | ok
  date:declaration | mars 2025 | ok
  date:declaration | March | no
  date:declaration | March 14 2025 | no
  date:declaration | May 2025 | no
  date:recognition | summer 2024 | ok
  date:recognition | the summer of 2024 | ok
  date:recognition | Summer 2024 | ok
  date:recognition | in the summer of 2024 | ok
  date:recognition | été 2024 | ok
  date:recognition | spring 2024 | no
  date:recognition | summer | no
  date:recognition | summmer 2024 | no
  date:treaty | 1999 | ok
  date:treaty | in 1999 | ok
  date:treaty | the year 1999 | ok
  date:treaty | 1989 | no
  date:decade | the 2020s | ok
  date:decade | 2020s | ok
  date:decade | 2030s | no
  date:talks | 14-16 April 2025 | ok
  date:talks | 14–16 April 2025 | ok
  date:talks | 14-17 April 2025 | no
  person:retailleau | Bruno Retailleau | ok
  person:retailleau | Mr Retailleau | ok
  person:retailleau | Mr. Bruno Retailleau | ok
  person:retailleau | Retailleau | ok
  person:retailleau | RETAILLEAU | mind
  person:retailleau | bruno retailleau | mind
  person:retailleau | Bruno Retaileau | mind
  person:retailleau | Bruno Retilau | no
  person:retailleau | Minister Retailleau | ok
  person:retailleau | Bruno | no
  person:laftit | Abdelouafi Laftit | ok
  person:laftit | Laftit Abdelouafi | mind
  person:laftit | Laftitt | mind
  person:laftit | Ouahbi | no
  person:ouahbi | Abdellatif Ouahbi | mind
  person:ouahbi | Abdelatif | no
  person:darmanin | Darmanin | ok
  person:darmanin | darmanin | mind
  person:darmanin | Gérald Darmanin | ok
  person:leyen | Ms von der Leyen | ok
  person:leyen | Von der Leyen | ok
  person:leyen | Ursula Von Der Leyen | mind
  person:king | King Mohammed VI | ok
  person:king | Mohammed vi | mind
  person:king | Mohammed V | no
  person:marine | Marine Le Pen | ok
  person:marine | Le Pen | no
  person:sissi | el-Sisi | ok
  person:sissi | Abdel Fattah al Sissi | mind
  place:rabat | Rabat | ok
  place:rabat | RABAT | mind
  place:rabat | Robat | no
  place:morocco | Morocco | ok
  place:morocco | Marocco | mind
  place:morocco | morroco | no
  place:morocco | Maroc | ok
  place:morocco | Monaco | no
  place:sahara | Western Sahara | ok
  place:sahara | the Western Sahara | ok
  place:sahara | western sahara | mind
  place:sahara | Wester Sahara | mind
  place:sahara | Eastern Sahara | no
  place:gambia | The Gambia | ok
  place:gambia | Zambia | no
  place:cote | Ivory Coast | no
  organisation:oeuvre | Oeuvre des Coeurs | mind
  quantity:euros | 3.5 million | ok
  quantity:euros | 3.5 million euros | ok
  quantity:euros | €3.5 million | ok
  quantity:euros | €3.5m | ok
  quantity:euros | 3500000 | ok
  quantity:euros | 3,500,000 | ok
  quantity:euros | 3,500,000.00 | ok
  quantity:euros | EUR 3,500,000 | ok
  quantity:euros | 3,5 millions | ok
  quantity:euros | 3.5 billion | no
  quantity:euros | $3.5 million | no
  quantity:euros | 3.5 | no
  quantity:euros | 350,000 | no
  quantity:percent | 12.5% | ok
  quantity:percent | 12.5 percent | ok
  quantity:percent | 12.5 per cent | ok
  quantity:percent | 12,5 | ok
  quantity:percent | 12.5 euros | no
  quantity:percent | 1.25% | no
  quantity:migrants | forty | ok
  quantity:migrants | about 40 | ok
  quantity:migrants | around forty migrants | ok
  quantity:migrants | forty-one | no
  quantity:migrants | 40 lawyers | no
  quantity:range | 1.5 to 2 million kilometers | ok
  quantity:range | between 1.5 million and 2 million km | ok
  quantity:range | 1.5 to 2 million miles | no
  quantity:range | 1.5 million km | no
  role:interior | French Minister of the Interior | ok
  role:interior | the French minister of the interior | mind
  role:interior | French Minister of Justice | no
  role:interior | Mr Retailleau | ok | Bruno Retailleau
  role:justice | Ouahbi and Darmanin | ok | Abdelatif Ouahbi and Gérald Darmanin
  role:justice | Darmanin & Ouahbi | ok | Abdelatif Ouahbi and Gérald Darmanin
  role:justice | Ouahbi and Retailleau | no | Abdelatif Ouahbi and Gérald Darmanin
  measure:group | creation of a joint working group | ok
  measure:group | the creation of a joint working group | ok
  measure:group | creation of a joint workin group | mind
  measure:group | creation of a working group | no
  measure:group | legal migration | no | illegal migration
`);

describe('typed answers, as French is typed', () => {
  test.each(FRENCH)('%s: "%s" is %s %s', (asks, typed, expected, answer) => {
    expect(outcome(asks, typed, 'fr', answer)).toBe(expected);
  });
});

describe('typed answers, as English is typed', () => {
  test.each(ENGLISH)('%s: "%s" is %s %s', (asks, typed, expected, answer) => {
    expect(outcome(asks, typed, 'en', answer)).toBe(expected);
  });
});

test('both tables have at least a hundred rows', () => {
  expect(FRENCH.length).toBeGreaterThanOrEqual(100);
  expect(ENGLISH.length).toBeGreaterThanOrEqual(100);
});

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
