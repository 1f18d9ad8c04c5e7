import { inBoth, type Language } from '@/core/language';
import type { Bank, BankFact, GroundingReport, Question } from '../bank';
import { isUnsure } from '../candidate';
import { bankFromFacts } from '../make-bank';
import { objectionTo } from '../proof';
import { editFact } from './fact-edit';
import { type FactMarks, type FactsState, factsAsMade } from './facts-state';
import { withLabel } from './label-check';
import type { Edit, FactEdit, Remade, Review, Sides } from './review';

/** Whether an edit changes which facts there are, or what they say. */
export function isFactEdit(edit: Edit): edit is FactEdit {
  switch (edit.type) {
    case 'drop-fact':
    case 'keep-fact':
    case 'confirm-fact':
    case 'label':
    case 'add-fact':
      return true;
    default:
      return false;
  }
}

/** A review's edits of facts, in their order. */
export function factEdits(review: Review): FactEdit[] {
  return review.edits.filter(isFactEdit);
}

/** The facts of a review after its edits. An edit whose fact is gone, or that was never sound, does nothing. */
export function factsOf(review: Review): FactsState {
  return factEdits(review).reduce((state, edit) => {
    const after = editFact(state, edit);
    return after.ok ? after.value : state;
  }, factsAsMade(review.made));
}

function isDropped(marks: ReadonlyMap<string, FactMarks>, id: string): boolean {
  return marks.get(id)?.isDropped === true;
}

const baselines = new WeakMap<Bank, Bank>();
/** The last one, by what it is made of: a Worker is sent the same bank again and again, each time another copy. */
let lastBaseline: { readonly key: string; readonly bank: Bank } | undefined;

function articlesOf(bank: Bank): [Bank['articles'][0], ...Bank['articles']] | undefined {
  const [first, ...rest] = bank.articles;
  return first && [first, ...rest];
}

/** The bank that today's templates make of other facts of the same articles; what it has already is put as it was. */
function madeOf(made: Bank, facts: readonly BankFact[], wanted: ReadonlySet<string>): Bank {
  const articles = articlesOf(made);
  if (!articles) return made;
  const like = new Set(made.questions.map(({ id }) => id));
  return bankFromFacts(made.set, articles, facts, { like, wanted });
}

/** What today's templates make of the facts as they were read: what an edit of facts changes is told against it. */
function baselineOf(made: Bank): Bank {
  const known = baselines.get(made);
  if (known) return known;
  const ids = made.questions.map(({ id }) => id);
  const key = JSON.stringify([made.set, made.articles, made.facts, ids]);
  const bank = lastBaseline?.key === key ? lastBaseline.bank : madeOf(made, made.facts, new Set());
  lastBaseline = { key, bank };
  baselines.set(made, bank);
  return bank;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A question in which only what the edits of facts changed is changed: what else was worded otherwise stays so. */
function merged(own: Question, before: Question, after: Question): Question {
  if (isSame(before, after)) return own;
  const changed = Object.entries(after).filter(
    ([key, value]) => !isSame(value, Object.getOwnPropertyDescriptor(before, key)?.value),
  );
  return { ...own, ...Object.fromEntries(changed) };
}

/**
 * The questions of `made` as edits of its facts leave them. What the templates make otherwise of the new facts changes;
 * questions that they don't make at all (a set from elsewhere) stay while they are proved.
 */
function questionsAfter(made: Bank, baseline: Bank, after: Bank): Question[] {
  const texts = new Map(after.articles.map(({ language, text }) => [language, text]));
  const facts = new Map(after.facts.map((fact) => [fact.id, fact]));
  const had = new Map(baseline.questions.map((question) => [question.id, question]));
  const own = new Map(made.questions.map((question) => [question.id, question]));
  const isProved = (question: Question): boolean => objectionTo(question, facts, texts) === undefined;
  const remade = after.questions.flatMap((question) => {
    const [before, mine] = [had.get(question.id), own.get(question.id)];
    // Left out of the set before, by whoever made it, and nothing new now.
    if (before && !mine) return [];
    if (!before || !mine) return [question];
    const joined = merged(mine, before, question);
    return [isProved(joined) ? joined : question];
  });
  const others = made.questions.filter(({ id }) => !had.has(id) && !remade.some((each) => each.id === id));
  return [...remade, ...others.filter(isProved)];
}

/** A fact with what an earlier reading of it had from a person: words for a language that it lacks, the certainty. */
function withKnown(fact: BankFact, before: BankFact | undefined): BankFact {
  if (before?.kind !== fact.kind) return fact;
  const isSure = isUnsure(fact) && !isUnsure(before) && before.basis === 'read';
  const known = isSure ? { ...fact, confidence: before.confidence, basis: before.basis } : fact;
  const said = (side: Language): Sides =>
    fact.labelLanguage[side] !== side && before.labelLanguage[side] === side
      ? { [side]: before.label[side] }
      : {};
  return withLabel(known, { ...said('fr'), ...said('en') });
}

/**
 * A bank made of a corrected article, so that it is like the one before wherever their facts are the same: words and
 * questions that the machine doesn't make, or makes otherwise, stay as they were; statements stay true or false.
 *
 * @param like ids of all questions that were asked before
 */
export function likeBefore(again: Bank, before: Bank, like: ReadonlySet<string>): Bank {
  const articles = articlesOf(again);
  if (!articles) return again;
  const had = new Map(before.facts.map((fact) => [fact.id, fact]));
  const facts = again.facts.map((fact) => withKnown(fact, had.get(fact.id)));
  const bank = bankFromFacts(again.set, articles, facts, { like });
  const questions = questionsAfter(before, baselineOf(before), bank);
  const isTitled = (side: Language): boolean =>
    again.titleLanguage[side] !== side && before.titleLanguage[side] === side;
  return {
    ...bank,
    title: inBoth((side) => (isTitled(side) ? before : again).title[side]),
    titleLanguage: inBoth((side) => (isTitled(side) ? before : again).titleLanguage[side]),
    questions,
    report: { ...bank.report, kept: questions.length },
  };
}

interface Memo {
  readonly key: string;
  readonly remade: Remade;
}
const memos = new WeakMap<Bank, Memo>();

/**
 * The bank as it is made after a review's edits of facts. As long as reading questions takes: for a long text, run it
 * in a Worker, and hand what it gives to `applyEdit`, `reviewed` and `bankOf`. The last one made is kept at hand, so that
 * short texts need no such care. Pure: the same review gives the same bank, to the byte.
 */
export function remake(review: Review): Remade {
  const after = factEdits(review);
  const { made } = review;
  const key = JSON.stringify(after);
  const known = memos.get(made);
  if (known?.key === key) return known.remade;
  const remade: Remade =
    after.length === 0 ? { after, bank: made, dropped: [] } : { after, ...remadeOf(review) };
  memos.set(made, { key, remade });
  return remade;
}

function remadeOf(review: Review): Pick<Remade, 'bank' | 'dropped'> {
  const { made } = review;
  const { facts, marks } = factsOf(review);
  const all = [...facts.values()];
  const kept = all.filter(({ id }) => !isDropped(marks, id));
  const dropped = all.filter(({ id }) => isDropped(marks, id));
  const wanted = [...marks].flatMap(([id, mark]) => (mark.isAdded || mark.isConfirmed ? [id] : []));
  const bank = madeOf(made, kept, new Set(wanted));
  const questions = questionsAfter(made, baselineOf(made), bank);
  const report: GroundingReport = { kept: questions.length, dropped: bank.report.dropped };
  const { title, titleLanguage } = made;
  return { bank: { ...bank, title, titleLanguage, questions, report }, dropped };
}

/** Whether a remade bank fits a review: made after just its edits of facts. Otherwise `remake` is to be run again. */
export function isRemadeOf(remade: Remade, review: Review): boolean {
  return isSame(remade.after, factEdits(review));
}
