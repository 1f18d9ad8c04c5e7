import { err, ok, type Result } from '@/core/result';
import type { Bank, BankFact, Question } from '../bank';
import { samenessKeys } from '../sameness';
import { type CheckContext, checkReworded } from './question-check';
import { reword } from './question-edit';
import { isFactEdit } from './remake';
import type { EditProblem, Remade, Review, WordEdit } from './review';
import { isNothing, LONGEST, typedSides } from './typed-words';

/** A review's bank with its edits of words done again. */
export interface Replayed {
  readonly title: Bank['title'];
  readonly titleLanguage: Bank['titleLanguage'];
  /** In the bank's order; dropped ones too. */
  readonly questions: ReadonlyMap<string, Question>;
  readonly dropped: ReadonlySet<string>;
  readonly context: CheckContext;
  /** What readers would take for the same question, with the ids of those that say it. */
  readonly sameness: ReadonlyMap<string, string>;
  /** Indexes of the review's edits of words that do nothing: their target is gone, or they aren't sound any more. */
  readonly inert: ReadonlySet<number>;
}

function contextOf({ articles, facts }: Bank): CheckContext {
  return {
    facts: new Map(facts.map((fact) => [fact.id, fact])),
    names: facts.filter(({ kind }) => kind === 'person' || kind === 'place' || kind === 'organisation'),
    texts: new Map(articles.map(({ language, text }) => [language, text])),
  };
}

function startOf({ bank }: Remade): Replayed {
  return {
    title: bank.title,
    titleLanguage: bank.titleLanguage,
    questions: new Map(bank.questions.map((question) => [question.id, question])),
    dropped: new Set(),
    context: contextOf(bank),
    sameness: new Map(
      bank.questions.flatMap((question) => samenessKeys(question).map((key) => [key, question.id])),
    ),
    inert: new Set(),
  };
}

function withDropped(state: Replayed, id: string, isDropped: boolean): Replayed {
  if (state.dropped.has(id) === isDropped) return state;
  const dropped = new Set(state.dropped);
  if (isDropped) dropped.add(id);
  else dropped.delete(id);
  return { ...state, dropped };
}

function withTitle(
  state: Replayed,
  edit: Extract<WordEdit, { type: 'title' }>,
): Result<Replayed, EditProblem[]> {
  const { title, titleLanguage } = state;
  const typed = typedSides(edit.text, LONGEST.title, (side) =>
    titleLanguage[side] === side ? title[side] : '',
  );
  if (!typed.ok) return typed;
  if (isNothing(typed.value)) return ok(state);
  const { fr, en } = typed.value;
  return ok({
    ...state,
    title: { fr: fr ?? title.fr, en: en ?? title.en },
    titleLanguage: {
      fr: fr === undefined ? titleLanguage.fr : 'fr',
      en: en === undefined ? titleLanguage.en : 'en',
    },
  });
}

/** The state after one edit of words, or what is wrong with it. An edit that changes nothing gives the same state. */
export function stepWords(state: Replayed, edit: WordEdit): Result<Replayed, EditProblem[]> {
  if (edit.type === 'title') return withTitle(state, edit);
  const question = state.questions.get(edit.question);
  if (!question) return err([{ code: 'unknown-question', field: 'question' }]);
  if (!('text' in edit)) return ok(withDropped(state, question.id, edit.type === 'drop-question'));
  const fact: BankFact | undefined = state.context.facts.get(question.asks);
  const reworded = reword(question, edit, fact);
  if (!reworded.ok) return reworded;
  if (reworded.value.question === question) return ok(state);
  const problems = checkReworded(question, reworded.value, edit.type, state.context);
  if (problems.length > 0) return err(problems);
  return withQuestion(state, question, reworded.value.question);
}

function withQuestion(
  state: Replayed,
  before: Question,
  question: Question,
): Result<Replayed, EditProblem[]> {
  const keys = samenessKeys(question);
  const taken = keys.some((key) => (state.sameness.get(key) ?? question.id) !== question.id);
  if (taken) return err([{ code: 'question-twice', field: 'text' }]);
  const sameness = new Map(state.sameness);
  for (const key of samenessKeys(before)) if (sameness.get(key) === question.id) sameness.delete(key);
  for (const key of keys) sameness.set(key, question.id);
  return ok({ ...state, questions: new Map(state.questions).set(question.id, question), sameness });
}

const replays = new WeakMap<Review, { readonly remade: Remade; readonly state: Replayed }>();

/** A review's edits of words, done again on its remade bank. Never throws: what can't be done does nothing. */
export function replay(review: Review, remade: Remade): Replayed {
  const known = replays.get(review);
  if (known?.remade === remade) return known.state;
  const inert = new Set<number>();
  let state = startOf(remade);
  review.edits.forEach((edit, index) => {
    if (isFactEdit(edit)) return;
    const after = stepWords(state, edit);
    if (after.ok) state = after.value;
    else inert.add(index);
  });
  const whole = { ...state, inert };
  replays.set(review, { remade, state: whole });
  return whole;
}

/** Keeps at hand what a review's next edit was found to give, so that it isn't done again from the start. */
export function rememberReplay(review: Review, remade: Remade, state: Replayed): void {
  replays.set(review, { remade, state });
}
