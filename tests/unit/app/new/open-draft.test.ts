import { describe, expect, test } from 'vitest';
import { isEmptyDraft, openDraft, wantedOf } from '@/app/[lang]/new/open-draft';
import type { Draft } from '@/core/study/draft';
import { isOwnSetId } from '@/core/study/own-set-id';
import { shelf } from './memory-shelf';

const draft: Draft = { id: 'own-abcdefghijklmnop', changedAt: 5, texts: [{ text: 'Un texte.' }] };

describe('what the address of a new set asks for', () => {
  test('is a draft, a set to correct, what was shared, or nothing', () => {
    expect(wantedOf('')).toEqual({ shared: false });
    expect(wantedOf('draft=a%20b')).toEqual({ draft: 'a b', shared: false });
    expect(wantedOf('for=own-1&shared')).toEqual({ correcting: 'own-1', shared: true });
  });

  test('is opened as it was left', async () => {
    const own = shelf();
    await own.drafts.keep(draft);
    expect(await openDraft({ draft: draft.id, shared: false }, own)).toEqual({ draft });
  });

  test('is an empty draft of its own where there is nothing, and says what is missing', async () => {
    const own = shelf();
    const fresh = await openDraft({ shared: false }, own);
    expect(isOwnSetId(fresh.draft.id)).toBe(true);
    expect(isEmptyDraft(fresh.draft)).toBe(true);
    expect(await openDraft({ draft: 'own-gone', shared: false }, own)).toMatchObject({ missing: 'draft' });
    expect(await openDraft({ correcting: 'own-gone', shared: false }, own)).toMatchObject({ missing: 'set' });
    expect(await openDraft({ shared: true }, own)).toMatchObject({ missing: 'shared' });
  });
});

test('a draft of blanks is empty; one with a title alone is not', () => {
  expect(isEmptyDraft({ ...draft, texts: [{ text: ' \n' }, { text: '', title: ' ' }] })).toBe(true);
  expect(isEmptyDraft({ ...draft, texts: [{ text: '', title: 'Un titre' }] })).toBe(false);
});
