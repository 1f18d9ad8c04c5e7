import { type Bilingual, isLanguage, LANGUAGES, type Language } from '@/core/language';
import { type BankFact, type Line, Question } from '../bank';
import { comparable, lineText } from '../comparable';
import type { BankProblem } from '../problems';
import { objectionTo } from '../proof';
import { monthsOf, numbersOf, standsIn, wordsOf } from '../proof-words';
import { sentenceText } from '../quote';
import { checkQuestion } from '../sense';
import type { EditProblemCode } from './edit-problems';
import { answerOf, changedSides, optionsOf, type Reworded } from './question-edit';
import type { EditProblem, WordEdit } from './review';
import { newDisagreements } from './sides-check';
import { isMostlyIn, objectionToValue, saysDate, saysQuantity, stemsOf } from './value-check';

type Lines = Bilingual<Line>;

/** All that a question is checked against. */
export interface CheckContext {
  readonly facts: ReadonlyMap<string, BankFact>;
  /** The same, for those that are looked through. */
  readonly names: readonly BankFact[];
  readonly texts: ReadonlyMap<Language, string>;
}

type Edited = Extract<WordEdit, { type: 'prompt' | 'answer' | 'distractor' }>['type'];

/** The words with which the evidence proves a question in one language. */
function quotedIn(question: Question, side: Language): string[] {
  return question.evidence.filter(({ language }) => language === side).map(sentenceText);
}

/** Whether numbers are said that neither the article's sentence nor the old words say. */
function addsNumbers(text: string, side: Language, others: readonly string[]): boolean {
  const known = new Set(others.flatMap((other) => numbersOf(other, side)));
  return numbersOf(text, side).some((number) => !known.has(number));
}

/** An answer must say its fact's value; without one, mostly what the article says there, in the article's language. */
function checkAnswer(before: Question, after: Question, { facts }: CheckContext): EditProblem[] {
  const [old, now] = [answerOf(before), answerOf(after)];
  const fact = facts.get(after.asks);
  if (!old || !now || !fact || after.form === 'true-false') return [];
  return changedSides(old, now).flatMap((side): EditProblem[] => {
    const text = lineText(now[side]);
    const quoted = quotedIn(after, side);
    const known = [lineText(old[side]), ...quoted];
    if (optionsOf(after).some((option) => comparable(lineText(option[side])) === comparable(text)))
      return [{ code: 'answer-among-distractors', field: 'text', side, found: text.slice(0, 60) }];
    const code =
      objectionToValue(text, side, fact, known) ?? objectionToWords(text, side, fact, quoted, known);
    return code ? [{ code, field: 'text', side }] : [];
  });
}

function objectionToWords(
  text: string,
  side: Language,
  fact: BankFact,
  quoted: readonly string[],
  known: readonly string[],
): EditProblemCode | undefined {
  if (fact.kind !== 'role' && fact.kind !== 'measure') return undefined;
  if (addsNumbers(text, side, known)) return 'another-number';
  return quoted.length > 0 && !isMostlyIn(text, [...known, fact.label[side]]) ? 'not-quoted' : undefined;
}

/** A wrong answer must be wrong: not another wording of the right one, nor what the article's sentence says. */
function checkOption(option: Lines, after: Question, { facts }: CheckContext): EditProblem[] {
  const fact = facts.get(after.asks);
  return LANGUAGES.flatMap((side): EditProblem[] => {
    const text = lineText(option[side]);
    const isRight =
      (fact?.kind === 'date' && saysDate(text, side, fact.value)) ||
      (fact?.kind === 'quantity' && saysQuantity(text, side, fact.value)) ||
      (fact?.kind === 'person' && standsIn(wordsOf(fact.value).slice(-1), wordsOf(text)));
    const isSaid = quotedIn(after, side).some((sentence) => standsIn(wordsOf(text), wordsOf(sentence)));
    return isRight || isSaid
      ? [{ code: 'distractor-right', field: 'text', side, found: text.slice(0, 60) }]
      : [];
  });
}

/** Whether the right answer can be read in the question. */
function checkHidden(after: Question): EditProblem[] {
  const answer = answerOf(after);
  if (!answer || after.form === 'true-false') return [];
  return LANGUAGES.flatMap((side): EditProblem[] => {
    const words = wordsOf(lineText(answer[side]));
    const isShown = standsIn(words, wordsOf(lineText(after.prompt[side])));
    return isShown ? [{ code: 'answer-in-prompt', field: 'text', side }] : [];
  });
}

/** The telling words of a fact that a line says, and all numbers and months in it. */
function toldBy(line: Line, side: Language, fact: BankFact): { words: string[]; values: string } {
  const text = lineText(line);
  const said = stemsOf(text);
  const words = [...stemsOf(fact.label[side])].filter((stem) => said.has(stem));
  return { words, values: JSON.stringify([numbersOf(text, side), monthsOf(text, side)]) };
}

/**
 * A statement's right wording must go on saying its fact, with the same numbers and dates; a false one must not say all
 * that the right one does.
 */
function checkStatement(before: Question, after: Question, { facts }: CheckContext): EditProblem[] {
  const fact = facts.get(after.asks);
  if (before.form !== 'true-false' || after.form !== 'true-false' || !fact) return [];
  const reworded = changedSides(before.answer, after.answer).flatMap((side): EditProblem[] => {
    const [old, now] = [before, after].map(({ answer }) => toldBy(answer[side], side, fact));
    const isKept = old && now && old.values === now.values && old.words.length === now.words.length;
    return isKept ? [] : [{ code: 'not-quoted', field: 'text', side }];
  });
  if (after.truth) return reworded;
  const righted = LANGUAGES.flatMap((side): EditProblem[] => {
    const [right, wrong] = [after.answer, after.prompt].map((line) => lineText(line[side]));
    if (right === undefined || wrong === undefined) return [];
    const said = stemsOf(wrong);
    const saysAll = [...stemsOf(right)].every((stem) => said.has(stem));
    return saysAll ? [{ code: 'statement-inconsistent', field: 'text', side }] : [];
  });
  return [...reworded, ...righted];
}

/** The problems of a bank that an edit's words can cause, as they are said next to a field. */
const OF_SENSE: ReadonlyMap<BankProblem['code'], EditProblemCode> = new Map([
  ['answer-among-distractors', 'answer-among-distractors'],
  ['distractors-alike', 'distractors-alike'],
  ['statement-inconsistent', 'statement-inconsistent'],
  ['blank-text', 'empty'],
] as const);

/** What the bank's own checks and its proof say against a question. */
function checkSound(before: Question, after: Question, context: CheckContext): EditProblem[] {
  if (!Question.safeParse(after).success) return [{ code: 'too-long', field: 'text' }];
  const kinds = new Map([...context.facts].map(([id, { kind }]) => [id, kind]));
  const found: EditProblem[] = [];
  checkQuestion(after, 0, kinds, context.texts, ({ code, path, found: met }) => {
    const last = path.at(-1);
    const side = isLanguage(last) ? { side: last } : {};
    const words = met === undefined ? {} : { found: met };
    found.push({ code: OF_SENSE.get(code) ?? 'not-proved', field: 'text', ...side, ...words });
  });
  if (found.length > 0) return found;
  const objection = objectionTo(after, context.facts, context.texts);
  // What was no better before isn't the edit's fault: a set from elsewhere may hold questions that aren't proved.
  if (objection === undefined || objection === objectionTo(before, context.facts, context.texts)) return [];
  return [{ code: objection === 'answer-in-prompt' ? objection : 'not-proved', field: 'text' }];
}

/** Each problem once: the first of a code on a side. */
function unique(problems: readonly EditProblem[]): EditProblem[] {
  const seen = new Set<string>();
  return problems.filter(({ code, side }) => {
    const key = `${code} ${side ?? ''}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/**
 * What is wrong with a question's new words; nothing when they stand the proof. What only the old words were guilty of is
 * not held against an edit.
 */
export function checkReworded(
  before: Question,
  { question: after, line }: Reworded,
  edited: Edited,
  context: CheckContext,
): EditProblem[] {
  const [old, now] = [line(before), line(after)];
  if (!old || !now) return [];
  const disagreeing = newDisagreements(old, now, context.names).map(
    (each): EditProblem => ({ ...each, field: 'text' }),
  );
  const own =
    edited === 'answer'
      ? [...checkAnswer(before, after, context), ...checkHidden(after)]
      : edited === 'prompt'
        ? checkHidden(after)
        : checkOption(now, after, context);
  const problems = unique([...own, ...disagreeing, ...checkStatement(before, after, context)]);
  // The proof speaks last: its words are less exact than those above.
  return problems.length > 0 ? problems : unique(checkSound(before, after, context));
}
