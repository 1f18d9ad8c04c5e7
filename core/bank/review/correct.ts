import type { Mention } from '@/core/facts/fact';
import type { Bank, BankArticle } from '../bank';
import { sentencesIn } from './add-fact';
import { factChanges } from './changes';
import { editFact } from './fact-edit';
import { factsAsMade } from './facts-state';
import { factsOf, isFactEdit, likeBefore, remake } from './remake';
import { replay } from './replay';
import type { AddedFact, Edit, FactChange, Review } from './review';

/** A corrected article's review, and what the correction changed. */
export interface Corrected {
  readonly review: Review;
  readonly changes: readonly FactChange[];
}

/** A bank without a review (a set from elsewhere) as one that nobody has edited. */
function asReview(before: Review | Bank): Review {
  return 'made' in before ? before : { made: before, edits: [] };
}

/** The sentence of a span, as it stands. */
function sentenceText(article: BankArticle, { start, end }: Pick<Mention, 'start' | 'end'>): string {
  const sentence = sentencesIn(article).find((each) => each.start <= start && end <= each.end);
  return sentence ? article.text.slice(sentence.start, sentence.end) : '';
}

/** Where words that were selected in one text stand in another: in the same sentence, else where they stand only once. */
function moved(mention: Mention, before: Bank, after: Bank): Mention | undefined {
  const { language, start, end } = mention;
  const [old, now] = [before, after].map((bank) => bank.articles.find((each) => each.language === language));
  const words = old?.text.slice(start, end) ?? '';
  if (!old || !now || words.trim() === '') return undefined;
  const sentence = sentenceText(old, mention);
  const offset = sentence.indexOf(words);
  const whole = sentence === '' ? -1 : now.text.indexOf(sentence, now.bodyStart);
  if (whole >= 0 && offset >= 0) {
    const within = start - old.text.lastIndexOf(sentence, start);
    const at = whole + (within >= 0 && within < sentence.length ? within : offset);
    return { language, start: at, end: at + words.length };
  }
  const first = now.text.indexOf(words, now.bodyStart);
  if (first < 0 || now.text.indexOf(words, first + 1) >= 0) return undefined;
  return { language, start: first, end: first + words.length };
}

function carried(edit: Edit, before: Bank, after: Bank): Edit[] {
  if (edit.type !== 'add-fact') return [edit];
  const mention = moved(edit.mention, before, after);
  return mention ? [{ ...edit, mention } satisfies AddedFact] : [];
}

/** The edits that still do something: those whose fact or question is there, and that still stand the proof. */
function stillSound(review: Review): Edit[] {
  let state = factsAsMade(review.made);
  const facts = review.edits.filter((edit) => {
    if (!isFactEdit(edit)) return true;
    const after = editFact(state, edit);
    if (after.ok) state = after.value;
    return after.ok;
  });
  const next: Review = { ...review, edits: facts };
  const { inert } = replay(next, remake(next));
  return facts.filter((_, index) => !inert.has(index));
}

function keptFacts(review: Review): Pick<Bank, 'articles' | 'facts'> {
  const { facts, marks } = factsOf(review);
  return {
    articles: review.made.articles,
    facts: [...facts.values()].filter(({ id }) => marks.get(id)?.isDropped !== true),
  };
}

/**
 * What a corrected article changes, by the facts alone: quick, as no question is made. Facts that a person dropped are
 * in neither; those that a person added count as long as their words are in the text.
 *
 * @param before the review, or the bank of a set that has none
 * @param made what was made of the corrected article
 */
export function changesBetween(before: Review | Bank, made: Bank): readonly FactChange[] {
  const old = asReview(before);
  const edits = old.edits.filter(isFactEdit).flatMap((edit) => carried(edit, old.made, made));
  return factChanges(keptFacts(old), keptFacts({ made, edits }));
}

/**
 * Takes a corrected article in. Facts and questions whose value is the same keep their ids, and with them what was
 * learnt; statements stay true or false as they were. What a person edited is done again where it still can be: a fact
 * that changed is a new one, to be looked at anew. As slow as reading the questions: run it in a Worker.
 *
 * @param before the review, or the bank of a set that has none
 * @param madeAgain what was made of the corrected article, with the same set's id as `before`
 */
export function correct(before: Review | Bank, madeAgain: Bank): Corrected {
  const old = asReview(before);
  const asked = new Set([...old.made.questions, ...remake(old).bank.questions].map(({ id }) => id));
  const made = likeBefore(madeAgain, old.made, asked);
  const edits = old.edits.flatMap((edit) => carried(edit, old.made, made));
  const review: Review = { made, edits: stillSound({ made, edits }) };
  return { review, changes: changesBetween(old, made) };
}
