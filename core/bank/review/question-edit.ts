import { type Bilingual, inBoth, LANGUAGES } from '@/core/language';
import { err, ok, type Result } from '@/core/result';
import { type AnsweredQuestion, type BankFact, DIFFICULTY_REASONS, type Line, type Question } from '../bank';
import { otherWordings } from '../candidate';
import { comparable, lineText } from '../comparable';
import { type Difficulty, difficultyOf } from '../difficulty';
import type { EditProblem, Sides, WordEdit } from './review';
import { isNothing, LONGEST, lineFrom, typedSides } from './typed-words';

type Lines = Bilingual<Line>;
type QuestionWords = Extract<WordEdit, { type: 'prompt' | 'answer' | 'distractor' }>;

/** A question with new words, and which of its lines they are in. The same question when they change nothing. */
export interface Reworded {
  readonly question: Question;
  readonly line: (question: Question) => Lines | undefined;
}

function withSides(before: Lines, text: Sides): { fr: Line; en: Line } {
  return inBoth((side) => {
    const typed = text[side];
    return typed === undefined ? before[side] : lineFrom(typed, before[side]);
  });
}

/** The wrong answers of a question, where it has any. */
export function optionsOf(question: Question): readonly Lines[] {
  return question.form === 'choice' || question.form === 'cloze' ? question.distractors : [];
}

/** The right answer in one line, of the questions that one line answers. */
export function answerOf(question: Question): Lines | undefined {
  return 'answer' in question ? question.answer : undefined;
}

/** Kinds whose value any of its wordings says: the old words of an answer stay right beside the new ones. */
const WITH_VALUE = new Set(['date', 'person', 'place', 'organisation', 'quantity']);

/**
 * The other right answers once the answer is worded anew: those that were, but for the new words themselves, and the old
 * words where the fact's value makes them right too; never what is a wrong answer.
 */
function acceptedAfter(
  before: Exclude<AnsweredQuestion, { form: 'true-false' }>,
  answer: Lines,
  fact: BankFact | undefined,
): { fr: string[]; en: string[] } {
  const keepsOld = fact !== undefined && WITH_VALUE.has(fact.kind);
  return inBoth((side) => {
    const wrong = new Set(optionsOf(before).map((option) => comparable(lineText(option[side]))));
    const old = keepsOld ? [lineText(before.answer[side])] : [];
    return otherWordings([...before.accepted[side], ...old], lineText(answer[side])).filter(
      (each) => !wrong.has(comparable(each)),
    );
  });
}

function withAnswer(
  question: AnsweredQuestion,
  text: Sides,
  fact: BankFact | undefined,
): Result<Question, EditProblem> {
  if (question.form === 'cloze') return err({ code: 'answer-fixed-hole', field: 'text' });
  const answer = withSides(question.answer, text);
  if (question.form === 'true-false')
    return ok(question.truth ? { ...question, answer, prompt: answer } : { ...question, answer });
  return ok({ ...question, answer, accepted: acceptedAfter(question, answer, fact) });
}

/** How hard a question's own words make it, whatever else it stands on. */
function hardness(question: Question, fact: BankFact): Difficulty | undefined {
  const { form } = question;
  if (form === 'order' || form === 'match') return undefined;
  return difficultyOf({ form, asks: fact, about: [], answer: question.answer, options: optionsOf(question) });
}

/** A reworded question, as much harder or easier than it was as its new words make it: longer, nearer to one another. */
function weighed(before: Question, after: Question, fact: BankFact | undefined): Question {
  const [old, now] = fact ? [hardness(before, fact), hardness(after, fact)] : [];
  if (!old || !now || old.why.join() === now.why.join()) return after;
  const why = DIFFICULTY_REASONS.filter(
    (reason) => now.why.includes(reason) || (after.why.includes(reason) && !old.why.includes(reason)),
  );
  const difficulty = after.difficulty + now.difficulty - old.difficulty;
  return { ...after, difficulty: Math.min(5, Math.max(1, difficulty)), why };
}

/** A true statement is its own answer: both change together. */
function withPrompt(question: Question, text: Sides): Question {
  const prompt = withSides(question.prompt, text);
  if (question.form === 'true-false' && question.truth) return { ...question, prompt, answer: prompt };
  return { ...question, prompt };
}

/**
 * A question with an edit's words in it; not yet proved. Refused when the words are no line of text, when the question
 * has no such wrong answer, and when its answer isn't worded freely: a hole's is the article's own words, and those in
 * order or in pairs are answered by their places.
 *
 * @param fact what the question asks about
 */
export function reword(
  question: Question,
  edit: QuestionWords,
  fact: BankFact | undefined,
): Result<Reworded, EditProblem[]> {
  if (edit.type === 'distractor') return rewordOption(question, edit, fact);
  if (edit.type === 'answer') {
    if (!('answer' in question)) return err([{ code: 'answer-fixed-places', field: 'text' }]);
    const typed = typedSides(edit.text, LONGEST.answer, (side) => lineText(question.answer[side]));
    if (!typed.ok) return typed;
    if (isNothing(typed.value)) return ok({ question, line: answerOf });
    const after = withAnswer(question, typed.value, fact);
    return after.ok
      ? ok({ question: weighed(question, after.value, fact), line: answerOf })
      : err([after.error]);
  }
  const typed = typedSides(edit.text, LONGEST.prompt, (side) => lineText(question.prompt[side]));
  if (!typed.ok) return typed;
  const after = isNothing(typed.value) ? question : withPrompt(question, typed.value);
  return ok({ question: after, line: (each) => each.prompt });
}

function rewordOption(
  question: Question,
  edit: Extract<WordEdit, { type: 'distractor' }>,
  fact: BankFact | undefined,
): Result<Reworded, EditProblem[]> {
  const line = (each: Question): Lines | undefined => optionsOf(each)[edit.index];
  const before = line(question);
  if (!before || (question.form !== 'choice' && question.form !== 'cloze'))
    return err([{ code: 'no-such-option', field: 'question' }]);
  const typed = typedSides(edit.text, LONGEST.distractor, (side) => lineText(before[side]));
  if (!typed.ok) return typed;
  if (isNothing(typed.value)) return ok({ question, line });
  const option = withSides(before, typed.value);
  const distractors = question.distractors.map((each, index) => (index === edit.index ? option : each));
  return ok({ question: weighed(question, { ...question, distractors }, fact), line });
}

/** The sides of a line on which two versions differ. */
export function changedSides(before: Lines, after: Lines): ('fr' | 'en')[] {
  return LANGUAGES.filter((side) => JSON.stringify(before[side]) !== JSON.stringify(after[side]));
}
