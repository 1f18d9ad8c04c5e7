import type { Question } from '@/core/bank/bank';
import { comparable, lineText } from '@/core/bank/comparable';
import { factsAsked } from '@/core/bank/forms';
import type { Fact, FactKind } from '@/core/facts/fact';
import { type Bilingual, LANGUAGES, type Language } from '@/core/language';

/** A question that a quiz may ask, with what its words say and what they must not be told, folded once, compared often. */
export interface Candidate {
  readonly set: string;
  readonly question: Question;
  /** The kinds of the facts that it asks for; undefined for a fact that its bank lacks. */
  readonly kinds: readonly (FactKind | undefined)[];
  /** The facts that it is about, each with its set. */
  readonly facts: readonly string[];
  /** What stands on the screen before the answer, or after it when a statement is put right. */
  readonly says: readonly Said[];
  /** What would give it away: each a list of words that must not all stand in one text. */
  readonly secrets: readonly (readonly string[])[];
  /** Words of the article in the question itself: a text that has one of them and the answer answers it. */
  readonly clues: ReadonlySet<string>;
}

/** A text, folded, and its words. */
interface Said {
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

/** Shorter words are "the", "de", "qui": they tell nothing. */
const LEAST_CLUE = 4;

/** Prepares a question of a set for the choice. */
export function candidateOf(set: string, question: Question, facts: ReadonlyMap<string, Fact>): Candidate {
  return {
    set,
    question,
    kinds: [...new Set(factsAsked(question).map((id) => facts.get(id)?.kind))],
    facts: factsTouched(question).map((fact) => `${set}\u0000${fact}`),
    says: linesSaid(question).flatMap((line) => LANGUAGES.map((side) => toSaid(line[side]))),
    secrets: LANGUAGES.flatMap((side) => secretsOf(question, facts, side))
      .map((words) => words.map(folded))
      .filter((words) => words.length > 0 && words.every((text) => text.trim() !== '')),
    clues: cluesOf(question),
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

function wordsOf(text: string): string[] {
  return comparable(text).split(' ');
}

function toSaid(text: string): Said {
  return { text: folded(text), words: new Set(wordsOf(text)) };
}

/** The words that a question shares with its proof, but for those of its answer. */
function cluesOf(question: Question): Set<string> {
  const proof = new Set(
    question.evidence.flatMap(({ prefix, exact, suffix }) => wordsOf(prefix + exact + suffix)),
  );
  const answer = new Set(
    'answer' in question ? LANGUAGES.flatMap((side) => wordsOf(lineText(question.answer[side]))) : [],
  );
  const own = linesSaid(question).flatMap(({ fr, en }) => [...wordsOf(fr), ...wordsOf(en)]);
  return new Set(own.filter((word) => word.length >= LEAST_CLUE && proof.has(word) && !answer.has(word)));
}

function texts(line: Question['prompt']): Bilingual<string> {
  return { fr: lineText(line.fr), en: lineText(line.en) };
}

function linesSaid(question: Question): Bilingual<string>[] {
  const prompt = texts(question.prompt);
  switch (question.form) {
    case 'order':
      return [prompt, ...question.items.map(({ says }) => texts(says))];
    case 'match':
      return [prompt, ...question.pairs.flatMap(({ name, role }) => [texts(name), texts(role)])];
    case 'true-false':
      return [prompt, texts(question.answer)];
    case 'cloze': {
      const { fr, en } = question.passage;
      return [prompt, { fr: fr.before, en: en.before }, { fr: fr.after, en: en.after }];
    }
    default:
      return [prompt];
  }
}

/** The answer's words; somebody's name with their office, where the two are to be joined or judged together. */
function secretsOf(question: Question, facts: ReadonlyMap<string, Fact>, side: Language): string[][] {
  switch (question.form) {
    case 'order':
      return [];
    case 'match':
      return question.pairs.map(({ name, role }) => [lineText(name[side]), lineText(role[side])]);
    case 'true-false': {
      const fact = facts.get(question.asks);
      return fact?.kind === 'role' ? fact.value.holders.map((holder) => [holder, fact.label[side]]) : [];
    }
    default:
      return [[lineText(question.answer[side])]];
  }
}

function holds({ text }: Said, { secrets }: Candidate): boolean {
  return secrets.some((words) => words.every((word) => text.includes(word)));
}

/**
 * Whether one question answers another: a text of it has the answer and words of the question beside it, or joins what
 * the other wants joined ("Who met the Ukrainian President, Volodymyr Zelensky…" answers "Who is the Ukrainian President").
 */
export function answers({ says }: Candidate, other: Candidate): boolean {
  const isWhole = other.question.form === 'match' || other.question.form === 'true-false';
  return says.some(
    (said) => holds(said, other) && (isWhole || [...other.clues].some((clue) => said.words.has(clue))),
  );
}

/** Whether one question at least names the answer of another: less is left to remember. */
export function names({ says }: Candidate, other: Candidate): boolean {
  return says.some((said) => holds(said, other));
}

/** Whether two questions are about one fact. */
export function isAboutSame(one: Candidate, other: Candidate): boolean {
  return one.facts.some((fact) => other.facts.includes(fact));
}
