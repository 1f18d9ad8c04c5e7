'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Review } from '@/core/bank/review/review';
import type { Draft, DraftText } from '@/core/study/draft';
import type { ArticleFileProblem } from '@/stores/article-files/problems';
import { keepRescue } from '@/stores/draft-rescue';
import type { OwnShelf } from '@/stores/own-shelf';
import type { StoreProblemCode } from '@/stores/store-problem';
import {
  type CorrectedSet,
  emptyDraft,
  isEmptyDraft,
  type Missing,
  type OpenedDraft,
  openDraft,
  type Wanted,
  wantedOf,
} from './open-draft';

/** How long typing may pause before it is saved, in milliseconds. */
const PAUSE = 400;

type Kept = 'untouched' | 'storing' | 'stored' | StoreProblemCode;

/** What has been typed so far, saved at every change. */
export interface DraftDesk {
  /** Undefined until what the address asks for is open. */
  readonly shelf: OwnShelf | undefined;
  readonly draft: Draft;
  readonly kept: Kept;
  readonly corrected: CorrectedSet | undefined;
  readonly missing: Missing | undefined;
  /** Why what was shared can't be read. */
  readonly refused: ArticleFileProblem | undefined;
  readonly changeText: (index: number, text: DraftText) => void;
  readonly addText: () => void;
  readonly removeText: (index: number) => void;
  /** Saves at once what is not saved yet. */
  readonly settle: () => Promise<Draft>;
  /** Keeps a review in the page, where the browser keeps nothing. */
  readonly keepReview: (review: Review) => Promise<void>;
}

/** A draft for every screen that is opened; what is wanted of it is read from the address, again when that changes. */
export function useDraft(search: string | undefined): DraftDesk {
  const [draft, setDraft] = useState<Draft>(() => ({ id: '', changedAt: 0, texts: [{ text: '' }] }));
  const [shelf, setShelf] = useState<OwnShelf>();
  const [opened, setOpened] = useState<Omit<OpenedDraft, 'draft'>>({});
  const [kept, setKept] = useState<Kept>('untouched');
  // What is on the screen, for what runs later than it was asked for.
  const current = useRef(draft);
  const isDirty = useRef(false);
  // Saved is only what the store has said that it has.
  const underWay = useRef(0);
  const isStored = useRef(false);
  const store = useRef<OwnShelf>(undefined);

  const show = useCallback((next: Draft) => {
    current.current = next;
    setDraft(next);
  }, []);

  const save = useCallback(async (): Promise<Draft> => {
    const typed = current.current;
    const { current: shelf } = store;
    if (shelf === undefined || !isDirty.current || typed.id === '') return typed;
    isDirty.current = false;
    const changed = { ...typed, changedAt: Date.now() };
    const isEmpty = isEmptyDraft(changed);
    if (isEmpty && !isStored.current) return changed;
    underWay.current += 1;
    const done = isEmpty ? await shelf.drafts.remove(changed.id) : await shelf.drafts.keep(changed);
    underWay.current -= 1;
    if (current.current.id !== changed.id) return changed;
    if (done.ok) {
      isStored.current = !isEmpty;
      if (!isDirty.current) keepRescue(undefined);
    } else isDirty.current = true;
    setKept(!done.ok ? done.error.code : shelf.isKept ? 'stored' : 'store-unavailable');
    nameInAddress(isStored.current ? changed.id : undefined);
    return changed;
  }, []);

  // Opens what the address asks for; one that names the draft on the screen is our own doing.
  useEffect(() => {
    if (search === undefined) return;
    const wanted = wantedOf(search);
    if (isAsWanted(wanted, current.current, isStored.current)) return;
    let isGone = false;
    const open = async () => {
      await save();
      store.current ??= await (await import('@/stores/own-shelf')).openOwnShelf();
      const found = await openDraft(wanted, store.current);
      if (isGone) return;
      setShelf(store.current);
      // Typed before the store was open: it is what counts.
      const typed = current.current;
      if (typed.id === '' && !isEmptyDraft(typed)) {
        isDirty.current = true;
        show({ ...typed, id: emptyDraft().id });
        return;
      }
      isDirty.current = false;
      isStored.current = found.draft.changedAt > 0;
      setKept('untouched');
      setOpened(found);
      show(found.draft);
      if (isStored.current) nameInAddress(found.draft.id);
    };
    void open();
    return () => {
      isGone = true;
    };
  }, [search, show, save]);

  // A pause in the typing saves; so does leaving.
  useEffect(() => {
    if (draft.id === '' || !isDirty.current) return;
    const timer = setTimeout(() => void save(), PAUSE);
    return () => clearTimeout(timer);
  }, [draft, save]);
  useEffect(() => {
    const leave = () => {
      const { review: _, ...typed } = current.current;
      if ((isDirty.current || underWay.current > 0) && !isEmptyDraft(typed)) {
        const id = typed.id === '' ? emptyDraft().id : typed.id;
        keepRescue({ draft: { ...typed, id, changedAt: Date.now() }, isNamed: isStored.current });
      }
      void save();
    };
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      void save().then(() => store.current?.close());
    };
  }, [save]);

  const change = useCallback(
    (texts: readonly DraftText[]) => {
      isDirty.current = true;
      setKept((now) => (now === 'untouched' ? now : 'storing'));
      show({ ...current.current, texts });
    },
    [show],
  );

  const moves = useMemo(
    () => ({
      changeText: (index: number, text: DraftText) =>
        change(current.current.texts.map((each, at) => (at === index ? text : each))),
      addText: () => change([...current.current.texts.slice(0, 1), { text: '' }]),
      removeText: (index: number) => change(current.current.texts.filter((_, at) => at !== index)),
      settle: save,
      keepReview: async (review: Review) => {
        await store.current?.drafts.keep({ ...current.current, changedAt: Date.now(), review });
      },
    }),
    [change, save],
  );
  const { corrected, missing, refused } = opened;
  return { shelf, draft, kept, corrected, missing, refused, ...moves };
}

/** Whether the draft on the screen is the one that the address asks for. */
function isAsWanted(wanted: Wanted, draft: Draft, isStored: boolean): boolean {
  if (wanted.draft !== undefined) return wanted.draft === draft.id;
  return wanted.correcting === undefined && !wanted.shared && draft.id !== '' && !isStored;
}

/** A reload finds the draft again. The address is changed without a navigation: nothing on the screen moves. */
function nameInAddress(id: string | undefined): void {
  const { pathname, search } = window.location;
  const named = id === undefined ? '' : `?draft=${encodeURIComponent(id)}`;
  if (pathname.endsWith('/new') && search !== named) window.history.replaceState(null, '', pathname + named);
}
