import type { Bank } from '@/core/bank/bank';
import type { Review } from '@/core/bank/review/review';
import type { Draft, DraftText } from '@/core/study/draft';
import type { OwnSet } from '@/core/study/own-set';
import { isOwnSetId } from '@/core/study/own-set-id';
import type { OwnShelf } from '@/stores/own-shelf';
import type { StoreProblemCode } from '@/stores/store-problem';

/** What the address asks to review. */
export interface Asked {
  /** Id of a draft: `?draft=ID`. */
  readonly draft?: string;
  /** Id of a set that was kept: `?of=ID`. */
  readonly of?: string;
}

/** What an address's query asks for; an id that no draft or set can have asks for nothing. */
export function askedOf(search: string): Asked {
  const query = new URLSearchParams(search);
  const of = query.get('of');
  const draft = query.get('draft');
  if (of !== null && isOwnSetId(of)) return { of };
  return draft !== null && draft !== '' && draft.length <= 200 ? { draft } : {};
}

/** A review, ready to be gone on with. */
export interface OpenedReview {
  readonly shelf: OwnShelf;
  /** Where it is kept while it goes on. */
  readonly draft: Draft;
  readonly review: Review;
  /** The set as it was kept before: the one that is edited, or whose corrected article this is. */
  readonly before: OwnSet | undefined;
}

/** What came of opening. */
export type Opening =
  | { readonly status: 'opened'; readonly opened: OpenedReview }
  | { readonly status: 'missing' | 'damaged' }
  /** There is a text that nothing has read yet. */
  | { readonly status: 'unread'; readonly draft: string }
  | { readonly status: 'trouble'; readonly problem: StoreProblemCode };

/**
 * Opens what an address asks for: a draft that was read, or a set that was kept, as it was left when it was last edited.
 * A set without a review (an imported one) is reviewed from its bank on.
 */
export async function openReview(asked: Asked, shelf: OwnShelf, now: number): Promise<Opening> {
  const id = asked.of ?? asked.draft;
  if (id === undefined) return { status: 'missing' };
  const found = await shelf.drafts.open(id);
  if (!found.ok) return troubleOf(found.error.code);
  const draft = found.value;
  const kept = await keptSet(draft?.correcting ?? id, shelf);
  if (kept !== undefined && 'status' in kept) return kept;
  if (draft?.review) return opened(shelf, draft, draft.review, kept);
  if (kept && draft?.correcting === undefined) {
    return opened(shelf, draftOf(kept, now), kept.review ?? reviewOf(kept.bank), kept);
  }
  return draft ? { status: 'unread', draft: draft.id } : { status: 'missing' };
}

function opened(shelf: OwnShelf, draft: Draft, review: Review, before: OwnSet | undefined): Opening {
  return { status: 'opened', opened: { shelf, draft, review, before } };
}

/** The set of an id, where there is one and it can be read. */
async function keptSet(id: string, shelf: OwnShelf): Promise<OwnSet | Opening | undefined> {
  if (!isOwnSetId(id)) return undefined;
  const set = await shelf.sets.open(id);
  return set.ok ? set.value : troubleOf(set.error.code);
}

function troubleOf(code: StoreProblemCode | 'damaged'): Opening {
  return code === 'damaged' ? { status: 'damaged' } : { status: 'trouble', problem: code };
}

/** A review of a bank that was made elsewhere: nothing is changed yet. */
function reviewOf(bank: Bank): Review {
  return { made: bank, edits: [] };
}

/** A draft in which a kept set is edited: it has the set's own id, so that there is one at most. */
function draftOf(set: OwnSet, now: number): Draft {
  const texts = set.bank.articles.map(
    ({ text, title, source, published, language }): DraftText => ({
      text,
      title,
      ...(source === undefined ? {} : { source }),
      ...(published === undefined ? {} : { published }),
      language,
    }),
  );
  return { id: set.id, changedAt: now, texts };
}
