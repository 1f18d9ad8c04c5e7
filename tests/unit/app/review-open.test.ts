import { describe, expect, test } from 'vitest';
import { keepSet } from '@/app/[lang]/new/review/keep-set';
import { type OpenedReview, openReview } from '@/app/[lang]/new/review/open-review';
import type { ReadyReview } from '@/app/[lang]/new/review/ready-review';
import { readArticle } from '@/core/article/read-article';
import type { Bank } from '@/core/bank/bank';
import { makeBank } from '@/core/bank/make-bank';
import { remake } from '@/core/bank/review/remake';
import type { Review } from '@/core/bank/review/review';
import { err } from '@/core/result';
import { memoryDraftStore } from '@/stores/memory-draft-store';
import { memoryOwnSetStore } from '@/stores/memory-own-set-store';
import type { OwnShelf } from '@/stores/own-shelf';

const TEXT =
  'Le maire de Lyon, Grégory Doucet, a rouvert le marché le 3 mars 2025. Un second marché doit ouvrir à Villeurbanne en juin 2026.';
const SET = 'own-abcdefgh01234567';
const OTHER = 'own-76543210hgfedcba';

function bankFor(set: string): Bank {
  const article = readArticle({ id: 'a', text: TEXT });
  const bank = article.ok ? makeBank({ set, articles: [article.value] }) : article;
  if (!bank.ok) throw new Error(bank.error.code);
  return bank.value;
}

const shelf = (): OwnShelf => ({
  sets: memoryOwnSetStore(),
  drafts: memoryDraftStore(),
  isKept: false,
  close: () => {},
});

async function opened(of: OwnShelf, asked: Parameters<typeof openReview>[0]): Promise<OpenedReview> {
  const opening = await openReview(asked, of, 5_000);
  if (opening.status !== 'opened') throw new Error(opening.status);
  return opening.opened;
}

const ready = (given: OpenedReview, changes?: ReadyReview['changes']): ReadyReview => ({
  ...given,
  remade: remake(given.review),
  remake: async (review) => remake(review),
  changes,
});

const keep = (given: ReadyReview, review: Review, now: number) => keepSet(given, review, remake(review), now);

describe('a review', () => {
  test('of a draft is kept under the draft’s id; the draft goes', async () => {
    const on = shelf();
    const review = { made: bankFor(SET), edits: [] };
    await on.drafts.keep({ id: SET, changedAt: 1, texts: [{ text: TEXT }], review });
    const given = ready(await opened(on, { draft: SET }));
    expect(given.before).toBeUndefined();
    expect(await keep(given, given.review, 7_000)).toEqual({ ok: true, value: SET });
    expect(await on.drafts.open(SET)).toEqual({ ok: true, value: undefined });
    expect(await on.sets.open(SET)).toMatchObject({ value: { madeAt: 7_000, bank: { set: SET } } });
  });

  test('of a kept set goes on from its review, and takes its place', async () => {
    const on = shelf();
    const made = bankFor(SET);
    const review: Review = { made, edits: [{ type: 'title', text: { fr: 'Autre' } }] };
    await on.sets.keep({ id: SET, madeAt: 1, changedAt: 2, bank: made, review });
    const given = ready(await opened(on, { of: SET }));
    expect(given.review).toEqual(review);
    expect(given.draft).toMatchObject({ id: SET, texts: [{ text: TEXT, language: 'fr' }] });
    await keep(given, given.review, 9_000);
    expect(await on.sets.open(SET)).toMatchObject({
      value: { madeAt: 1, changedAt: 9_000, bank: { title: { fr: 'Autre' } } },
    });
    // What was edited and not kept yet comes first.
    const draft = { ...given.draft, review: { made, edits: [] } };
    await on.drafts.keep(draft);
    expect((await opened(on, { of: SET })).review.edits).toEqual([]);
  });

  test('of an imported set starts from its bank', async () => {
    const on = shelf();
    const bank = bankFor(SET);
    await on.sets.keep({ id: SET, madeAt: 1, changedAt: 2, bank });
    expect((await opened(on, { of: SET })).review).toEqual({ made: bank, edits: [] });
  });

  test('of a corrected article is kept in the place of its set, with what changed', async () => {
    const on = shelf();
    const made = bankFor(SET);
    await on.sets.keep({ id: SET, madeAt: 1, changedAt: 2, bank: made });
    const review = { made, edits: [] };
    await on.drafts.keep({ id: OTHER, changedAt: 3, texts: [{ text: TEXT }], review, correcting: SET });
    const given = ready(await opened(on, { draft: OTHER }), []);
    expect(given.before?.id).toBe(SET);
    expect(await keep(given, review, 9_000)).toEqual({ ok: true, value: SET });
    expect(await on.sets.open(SET)).toMatchObject({ value: { madeAt: 1, changes: [] } });
    expect(await on.drafts.open(OTHER)).toEqual({ ok: true, value: undefined });
  });

  test('without a question left, or without room, is not kept, and its draft stays', async () => {
    const on = shelf();
    const made = bankFor(SET);
    const review: Review = {
      made,
      edits: made.questions.map(({ id }) => ({ type: 'drop-question', question: id })),
    };
    await on.drafts.keep({ id: SET, changedAt: 1, texts: [{ text: TEXT }], review });
    const given = ready(await opened(on, { draft: SET }));
    expect(await keep(given, review, 1)).toEqual({ ok: false, error: { code: 'nothing' } });
    const full = {
      ...given,
      shelf: {
        ...on,
        sets: { ...on.sets, keep: async () => err({ code: 'store-full', detail: '' } as const) },
      },
    };
    expect(await keep(full, { made, edits: [] }, 1)).toMatchObject({ error: { code: 'store-full' } });
    expect(await on.drafts.open(SET)).toMatchObject({ value: { id: SET } });
  });

  test('that is not there, or not read yet, is said to be so', async () => {
    const on = shelf();
    expect(await openReview({}, on, 1)).toEqual({ status: 'missing' });
    expect(await openReview({ of: SET }, on, 1)).toEqual({ status: 'missing' });
    await on.drafts.keep({ id: SET, changedAt: 1, texts: [{ text: TEXT }] });
    expect(await openReview({ draft: SET }, on, 1)).toEqual({ status: 'unread', draft: SET });
  });
});
