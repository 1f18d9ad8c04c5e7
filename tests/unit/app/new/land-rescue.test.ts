import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openDraft } from '@/app/[lang]/new/open-draft';
import type { Bank } from '@/core/bank/bank';
import type { Draft } from '@/core/study/draft';
import { keepRescue } from '@/stores/draft-rescue';
import { shelf } from './memory-shelf';

const KEY = 'recto-verso-draft';
const made: Bank = JSON.parse(readFileSync('quiz-data/webb-2021/bank.json', 'utf8'));
const session = new Map<string, string>();

beforeEach(() => {
  session.clear();
  vi.stubGlobal('window', {
    sessionStorage: {
      getItem: (key: string) => session.get(key) ?? null,
      setItem: (key: string, value: string) => session.set(key, value),
      removeItem: (key: string) => session.delete(key),
    },
  });
});

const draft: Draft = { id: 'own-abcdefghijklmnop', changedAt: 5, texts: [{ text: 'Un texte.' }] };
const later = { ...draft, changedAt: 9, texts: [{ text: 'Un texte plus long.' }] };
const nothing = { shared: false };

describe('what a page left behind', () => {
  test('is opened where the address had no name for it yet', async () => {
    const own = shelf();
    keepRescue({ draft: later, isNamed: false });
    expect((await openDraft(nothing, own)).draft).toEqual(later);
    expect(session.size).toBe(0);
    // It is left only once; the draft is among the others now.
    expect((await openDraft(nothing, own)).draft.id).not.toBe(draft.id);
    expect(await own.drafts.open(draft.id)).toEqual({ ok: true, value: later });
  });

  test('takes the place of what was stored of its draft, whose review stays', async () => {
    const own = shelf();
    const review = { made, edits: [] };
    await own.drafts.keep({ ...draft, review });
    keepRescue({ draft: later, isNamed: true });
    expect((await openDraft({ ...nothing, draft: draft.id }, own)).draft).toEqual({ ...later, review });
  });

  test('of another draft is stored, and what the address asks for is opened', async () => {
    const own = shelf();
    keepRescue({ draft: later, isNamed: true });
    expect((await openDraft(nothing, own)).draft.id).not.toBe(draft.id);
    expect(await own.drafts.open(draft.id)).toEqual({ ok: true, value: later });
  });

  test('is let go where the store has something as new', async () => {
    const own = shelf();
    await own.drafts.keep(later);
    keepRescue({ draft: { ...draft, texts: [{ text: '' }] }, isNamed: true });
    expect((await openDraft({ ...nothing, draft: draft.id }, own)).draft).toEqual(later);
  });

  test.each([
    'null',
    '{',
    '7',
    '{"draft":7,"isNamed":true}',
    '{"draft":{},"isNamed":"yes"}',
    '{"draft":{"id":"own-abcdefghijklmnop","changedAt":9,"texts":"x"},"isNamed":false}',
  ])('is nothing when it is unsound: %s', async (text) => {
    const own = shelf();
    session.set(KEY, text);
    expect((await openDraft(nothing, own)).draft.texts).toEqual([{ text: '' }]);
    expect(await own.drafts.list()).toEqual({ ok: true, value: { drafts: [], damaged: [] } });
  });
});

test('a browser that refuses costs nothing else', async () => {
  vi.stubGlobal('window', {
    get sessionStorage(): Storage {
      throw new DOMException('no', 'SecurityError');
    },
  });
  keepRescue({ draft: later, isNamed: false });
  expect((await openDraft(nothing, shelf())).draft.texts).toEqual([{ text: '' }]);
});
