import type { Fact } from '@/core/facts/fact';
import { type Bilingual, inBoth, type Language } from '@/core/language';
import {
  type Candidate,
  DISTRACTORS,
  drop,
  factObjection,
  fitDistractors,
  type Lines,
  otherWordings,
  questionId,
} from '../candidate';
import { difficultyOf } from '../difficulty';
import { toLine } from '../line';
import { shortNames } from '../names';
import type { Reading } from '../reading';
import { holeOptions } from './cloze-options';
import { bestHole, type Hole, type SentenceUses, sentenceKey } from './hole';
import { type Gap, phrasebook } from './phrasebook';

/** The words that fill a hole, marked on the side whose language they aren't in. */
function answerLines(holes: Bilingual<Hole>): Lines {
  return inBoth((side) => {
    const { language, exact } = holes[side].evidence;
    return toLine(side, [{ text: exact, language }]);
  });
}

function acceptedOn(side: Language, { fact, evidence }: Hole, reading: Reading): string[] {
  const words = [fact.label.fr, fact.label.en];
  if (fact.kind === 'person') {
    words.push(fact.value, ...shortNames(fact.value, reading));
  }
  return otherWordings(side === 'fr' ? words : words.reverse(), evidence.exact);
}

/** What is missing: a date that lasts from one day to another is a period. */
function gapOf(fact: Fact): Gap {
  return fact.kind === 'date' && fact.value.includes('/') ? 'period' : fact.kind;
}

/** Without options, a handful, a round number in words or how often something was done is no more than a guess. */
function isGuess(fact: Fact, words: string): boolean {
  if (fact.kind !== 'quantity') return false;
  const { number, unit, approximate } = fact.value;
  // "de 20 à 30 %": two numbers at once.
  if (/^(?:de|entre|from|between) \d/u.test(words)) return true;
  if (approximate === true && !/\d/u.test(words)) return true;
  return unit.startsWith('noun:') && (number <= 12 || /^noun:(?:fois|times?)$/u.test(unit));
}

const KINDS = new Set(['date', 'person', 'place', 'organisation', 'quantity', 'measure']);

/**
 * Makes a fact's cloze: its words taken out of the best sentence of each article that says it. With parallel
 * texts each side has its own sentence; a fact that one of the two can't ask alone isn't asked in this form.
 * Counts its sentences in `uses`; `isAsked` says whether another form asks the fact already.
 */
export function clozeOf(fact: Fact, reading: Reading, uses: SentenceUses, isAsked: boolean): Candidate[] {
  if (!KINDS.has(fact.kind)) return [];
  const objection = factObjection([fact], reading);
  if (objection) return [drop(fact, 'cloze', objection)];
  const found = new Map<Language, Hole>();
  for (const [language, side] of reading.sides) {
    const hole = bestHole(fact, side, reading, uses, isAsked ? 'usual' : 'needed');
    if (hole) found.set(language, hole);
  }
  const [only] = found.values();
  if (!only || found.size < reading.sides.size) return [drop(fact, 'cloze', 'not-self-contained')];
  const holes = inBoth((side) => found.get(side) ?? only);
  const evidence = [...found.values()].map((hole) => hole.evidence);
  const answer = answerLines(holes);
  const prompt = inBoth((side) =>
    phrasebook(side).gap(gapOf(fact), holes[side].evidence.language, holes[side].context),
  );
  const accepted = inBoth((side) => acceptedOn(side, holes[side], reading));
  const pool = holeOptions(fact, holes, reading);
  const fit = fitDistractors({ prompt, answer, accepted, evidence, distractors: pool });
  const distractors = fit.length === DISTRACTORS ? fit : [];
  // A measure's name is too long and too free to be typed.
  if (fact.kind === 'measure' && distractors.length === 0)
    return [drop(fact, 'cloze', 'too-few-distractors')];
  if (distractors.length === 0 && evidence.some((each) => isGuess(fact, each.exact)))
    return [drop(fact, 'cloze', 'too-few-distractors')];
  for (const each of evidence) uses.set(sentenceKey(each), (uses.get(sentenceKey(each)) ?? 0) + 1);
  return [
    {
      kept: true,
      isLeaning: [...found.values()].some(({ context }) => context !== undefined),
      question: {
        form: 'cloze',
        id: questionId(reading.set, fact, 'cloze', 'cloze'),
        asks: fact.id,
        prompt,
        evidence,
        ...difficultyOf({ form: 'cloze', asks: fact, about: [], answer, options: distractors }),
        answer,
        accepted,
        passage: inBoth((side) => {
          const { evidence: quotation, before, after } = holes[side];
          return { language: quotation.language, before, after };
        }),
        distractors,
      },
    },
  ];
}
