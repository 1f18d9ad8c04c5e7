import type { Question } from '@/core/bank/bank';
import { comparable, lineText } from '@/core/bank/comparable';
import { factsAsked } from '@/core/bank/forms';
import type { FactKind } from '@/core/facts/fact';
import { LANGUAGES } from '@/core/language';

/** A question that a quiz may ask, with what its words say and what its answers are, folded once, compared often. */
export interface Candidate {
  readonly set: string;
  readonly question: Question;
  /** The kinds of the facts that it asks for; undefined for a fact that its bank lacks. */
  readonly kinds: readonly (FactKind | undefined)[];
  /** The facts that it is about, each with its set. */
  readonly facts: readonly string[];
  readonly says: readonly string[];
  readonly answers: readonly string[];
}

/** Past so many questions, those that give each other away are no longer kept apart: it would take too long. */
const MAX_COMPARED = 400;

/** Prepares a question of a set for the choice. */
export function candidateOf(
  set: string,
  question: Question,
  kinds: readonly (FactKind | undefined)[],
): Candidate {
  return {
    set,
    question,
    kinds,
    facts: factsTouched(question).map((fact) => `${set}\u0000${fact}`),
    says: linesSaid(question).flatMap((line) => LANGUAGES.map((side) => folded(line[side]))),
    answers: LANGUAGES.flatMap((side) => answersOf(question, side))
      .map(folded)
      .filter((text) => text.trim() !== ''),
  };
}

/** The facts that a question asks for, and those that tell its answer: when each thing was, who holds each office. */
function factsTouched(question: Question): string[] {
  const asked = factsAsked(question);
  if (question.form === 'order') return [...asked, ...question.items.map(({ date }) => date)];
  return question.form === 'match' ? [...asked, ...question.pairs.map(({ person }) => person)] : asked;
}

function folded(text: string): string {
  return ` ${comparable(text)} `;
}

/** What stands on the screen before the answer does. */
function linesSaid(question: Question): Record<(typeof LANGUAGES)[number], string>[] {
  const texts = (line: Question['prompt']) => ({ fr: lineText(line.fr), en: lineText(line.en) });
  const prompt = texts(question.prompt);
  if (question.form === 'order') return [prompt, ...question.items.map(({ says }) => texts(says))];
  if (question.form === 'match') {
    return [prompt, ...question.pairs.flatMap(({ name, role }) => [texts(name), texts(role)])];
  }
  if (question.form !== 'cloze') return [prompt];
  const { fr, en } = question.passage;
  return [prompt, { fr: fr.before, en: en.before }, { fr: fr.after, en: en.after }];
}

/** What a statement comes to, or an order, is not asked for in words. */
function answersOf(question: Question, side: (typeof LANGUAGES)[number]): string[] {
  const isWorded = question.form === 'choice' || question.form === 'typed' || question.form === 'cloze';
  return isWorded ? [lineText(question.answer[side])] : [];
}

/** Whether the words of one question say the answer of another. */
function givesAway({ says }: Candidate, { answers }: Candidate): boolean {
  return answers.some((answer) => says.some((text) => text.includes(answer)));
}

/** Takes the first question that repeats least, again and again. */
export function pickApart(shuffled: readonly Candidate[], count: number): Candidate[] {
  if (count >= shuffled.length) return [...shuffled];
  const left = [...shuffled];
  const picked: Candidate[] = [];
  while (picked.length < count && left.length > 0) {
    let best = 0;
    let least = Number.POSITIVE_INFINITY;
    for (const [index, candidate] of left.entries()) {
      const cost = repetition(candidate, picked);
      if (cost < least) [best, least] = [index, cost];
      if (least === 0) break;
    }
    picked.push(...left.splice(best, 1));
  }
  return picked;
}

/** How much a question repeats what was picked: its fact above all, then an answer given away, then its form. */
function repetition(candidate: Candidate, picked: readonly Candidate[]): number {
  let cost = 0;
  let sameForm = 0;
  for (const other of picked) {
    if (isAboutSame(candidate, other)) cost += 10_000;
    if (cost === 0 && (givesAway(candidate, other) || givesAway(other, candidate))) cost += 100;
    if (other.question.form === candidate.question.form) sameForm += 1;
  }
  // A third of one form is a good mixture, whatever the bank holds.
  return cost + Math.max(0, sameForm - Math.ceil((picked.length + 1) / 3));
}

function isAboutSame(one: Candidate, other: Candidate): boolean {
  return one.facts.some((fact) => other.facts.includes(fact));
}

/** Puts first what is not given away by what comes before it, keeping the order otherwise. */
export function inFairOrder(picked: readonly Candidate[]): Candidate[] {
  if (picked.length > MAX_COMPARED) return [...picked];
  const left = [...picked];
  const ordered: Candidate[] = [];
  while (left.length > 0) {
    const fair = left.findIndex((each) => !left.some((other) => other !== each && givesAway(each, other)));
    const last = ordered.at(-1);
    const apart = left.findIndex((each) => last === undefined || !isAboutSame(each, last));
    ordered.push(...left.splice(Math.max(0, fair === -1 ? apart : fair), 1));
  }
  return ordered;
}
