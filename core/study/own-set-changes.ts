import type { Bank } from '@/core/bank/bank';
import type { Review } from '@/core/bank/review/review';
import { type Bilingual, LANGUAGES } from '@/core/language';
import type { OwnSet } from './own-set';

/** The longest title that is typed, in UTF-16 code units; longer ones come only from files. */
export const MAX_TITLE = 200;

/** A bank under another title: a side that gets words of its own is in its own language from then on. */
function titled(bank: Bank, title: Bilingual<string>): Bank {
  const titleLanguage = { ...bank.titleLanguage };
  for (const side of LANGUAGES) if (title[side] !== bank.title[side]) titleLanguage[side] = side;
  return { ...bank, title, titleLanguage };
}

/** The review with the title as one more edit, so that further editing keeps it. */
function withTitle(review: Review, bank: Bank, title: Bilingual<string>): Review {
  const changed = LANGUAGES.filter((side) => title[side] !== bank.title[side]);
  if (changed.length === 0) return review;
  const text = Object.fromEntries(changed.map((side) => [side, title[side]]));
  return { ...review, edits: [...review.edits, { type: 'title', text }] };
}

/**
 * A set under another title.
 *
 * @param title not blank, in either language
 * @param now epoch milliseconds
 */
export function renamedSet(set: OwnSet, title: Bilingual<string>, now: number): OwnSet {
  const { review } = set;
  return {
    ...set,
    changedAt: now,
    bank: titled(set.bank, title),
    ...(review === undefined ? {} : { review: withTitle(review, set.bank, title) }),
  };
}

/**
 * A copy of a set, to be changed apart from it. Its cards keep their ids, and the log keeps its reviews apart.
 *
 * @param id the copy's own
 * @param title the copy's, each side in the language that the original's side is in
 * @param now epoch milliseconds
 */
export function copiedSet(set: OwnSet, id: string, title: Bilingual<string>, now: number): OwnSet {
  const { review, bank } = set;
  return {
    id,
    madeAt: now,
    changedAt: now,
    bank: { ...bank, set: id, title },
    ...(review === undefined ? {} : { review: withTitle(review, bank, title) }),
  };
}

/**
 * A set from a file. In the place of one that is here, it keeps the day on which that one was made.
 *
 * @param now epoch milliseconds
 * @param madeAt epoch milliseconds; that of the set whose place it takes
 */
export function importedSet(bank: Bank, id: string, now: number, madeAt: number = now): OwnSet {
  return { id, madeAt, changedAt: now, bank: { ...bank, set: id } };
}
