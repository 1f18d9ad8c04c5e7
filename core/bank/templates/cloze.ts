import type { Fact, Mention } from '@/core/facts/fact';
import { type Bilingual, inBoth, LANGUAGES, type Language } from '@/core/language';
import type { Evidence } from '../bank';
import { type Candidate, difficultyOf, DISTRACTORS, drop, factObjection, fitDistractors, type Lines, questionId } from '../candidate';
import { comparable, containsWords } from '../comparable';
import { hashNumber } from '../hash';
import { toLine } from '../line';
import { quote } from '../quote';
import { mentionsIn, overlaps, type Reading, type Side } from '../reading';
import { isSelfContained } from '../self-contained';
import { phrasebook } from './phrasebook';
import { holeOptions } from './cloze-options';
import type { Hole } from './hole';

/** Words of the answer that must not be read anywhere else in the sentence: all of them, and a family name. */
function isShownBeside(fact: Fact, evidence: Evidence): boolean {
  const shown = [evidence.exact];
  if (fact.kind === 'person') shown.push(fact.value.split(' ').at(-1) ?? '');
  if (fact.kind === 'place') shown.push(...LANGUAGES.map((side) => fact.label[side]));
  return shown.some((words) => containsWords(evidence.prefix, words) || containsWords(evidence.suffix, words));
}

/** A longer name around the mention: "Paris" in "Paris Saint-Germain" is no hole. */
function isInsideName(mention: Mention, fact: Fact, facts: readonly Fact[]): boolean {
  return facts.some(
    (other) =>
      other.id !== fact.id &&
      (other.kind === 'person' || other.kind === 'organisation' || other.kind === fact.kind) &&
      other.mentions.some(
        (outer) =>
          outer.language === mention.language &&
          overlaps(outer, mention) &&
          outer.end - outer.start > mention.end - mention.start,
      ),
  );
}

/** How good a hole is: a full name before a part of it, then a sentence that says more, then chance. */
function rank(hole: Hole, reading: Reading): number {
  const { fact, evidence } = hole;
  const isWhole = comparable(evidence.exact) === comparable(fact.label[evidence.language]);
  const from = evidence.start - evidence.prefix.length;
  const to = evidence.end + evidence.suffix.length;
  const sentence = { start: from, end: to };
  const others = reading.facts.filter((other) =>
    mentionsIn(other, evidence.language).some((mention) => overlaps(mention, sentence)),
  ).length;
  const chance = hashNumber(`${fact.id}\u0000${evidence.prefix}`) / 2 ** 32;
  return (isWhole ? 10 : 0) + Math.min(others, 5) + chance;
}

/** The best hole for a fact in one article, or undefined when no sentence that says it stands alone. */
function bestHole(fact: Fact, side: Side, reading: Reading): Hole | undefined {
  const { language } = side.article;
  const holes = mentionsIn(fact, language)
    .filter((mention) => !isInsideName(mention, fact, reading.facts))
    .flatMap((mention) => {
      const evidence = quote(side, mention);
      return evidence ? [{ fact, evidence }] : [];
    })
    .filter(({ evidence }) => isSelfContained(evidence.prefix + evidence.exact + evidence.suffix, language))
    .filter(({ evidence }) => !isShownBeside(fact, evidence) && !/[\n\r]/.test(evidence.exact));
  const [best] = holes.sort((a, b) => rank(b, reading) - rank(a, reading));
  return best;
}

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
    words.push(fact.value);
    const family = fact.value.split(' ').at(-1) ?? '';
    const sharers = reading.facts.filter((other) => other.kind === 'person' && other.value.split(' ').at(-1) === family);
    if (sharers.length === 1) words.push(family);
  }
  const order = side === 'fr' ? words : [...words].reverse();
  return order.filter((each, index, all) => each !== '' && each !== evidence.exact && all.indexOf(each) === index);
}

const KINDS = new Set(['date', 'person', 'place', 'organisation', 'quantity']);

/**
 * Makes a fact's cloze: its words taken out of the best sentence of each article that says it. With parallel
 * texts each side has its own sentence; a fact that one of the two can't ask alone isn't asked in this form.
 */
export function clozeOf(fact: Fact, reading: Reading): Candidate[] {
  if (!KINDS.has(fact.kind)) return [];
  const objection = factObjection([fact]);
  if (objection) return [drop(fact, 'cloze', objection)];
  const found = new Map<Language, Hole>();
  for (const [language, side] of reading.sides) {
    const hole = bestHole(fact, side, reading);
    if (hole) found.set(language, hole);
  }
  const [only] = found.values();
  if (!only || found.size < reading.sides.size) return [drop(fact, 'cloze', 'not-self-contained')];
  const holes = inBoth((side) => found.get(side) ?? only);
  const evidence = [...found.values()].map((hole) => hole.evidence);
  const answer = answerLines(holes);
  const prompt = inBoth((side) => phrasebook(side).gap(fact.kind, holes[side].evidence.language));
  const accepted = inBoth((side) => acceptedOn(side, holes[side], reading));
  const pool = holeOptions(fact, holes, reading);
  const fit = fitDistractors({ prompt, answer, accepted, evidence, distractors: pool });
  const distractors = fit.length === DISTRACTORS ? fit : [];
  return [
    {
      kept: true,
      question: {
        form: 'cloze',
        id: questionId(reading.set, fact, 'cloze', 'cloze'),
        asks: fact.id,
        prompt,
        evidence,
        difficulty: difficultyOf('cloze', fact, answer, distractors.length > 0),
        answer,
        accepted,
        passage: inBoth((side) => {
          const { language, prefix, suffix } = holes[side].evidence;
          return { language, before: prefix, after: suffix };
        }),
        distractors,
      },
    },
  ];
}
