'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ArticleView } from '@/app/[lang]/sets/[set]/article-view';
import { type SentencesByLanguage, sentencesByLanguage } from '@/app/[lang]/sets/[set]/set-view';
import type { Article } from '@/core/article/article';
import { applyEdit, undoEdit } from '@/core/bank/review/apply-edit';
import { isRemadeOf } from '@/core/bank/review/remake';
import type { Edit, EditProblem, Remade, Review, Reviewed } from '@/core/bank/review/review';
import { reviewed as seen } from '@/core/bank/review/reviewed';
import type { StoreProblemCode } from '@/stores/store-problem';
import type { Desk } from './desk-context';
import { type Entry, entriesOf } from './entries';
import type { ReadyReview } from './ready-review';
import { aboutOf, type Said } from './said';
import { useSaving } from './useSaving';
import { type MarkedFact, markedArticles, marksOf, useShared } from './useShared';

/** A review under way: what it comes to, and what can be done. */
export interface Reviewing {
  readonly ready: ReadyReview;
  readonly reviewed: Reviewed;
  readonly entries: readonly Entry[];
  readonly articles: readonly ArticleView[];
  /** The facts that are marked in the texts. */
  readonly marked: readonly MarkedFact[];
  readonly sentences: SentencesByLanguage;
  readonly edit: Desk['edit'];
  readonly undo: () => void;
  readonly canUndo: boolean;
  /** Whether questions are being made again. */
  readonly isBusy: boolean;
  /** Whether they could not be made again: then the last step was not done. */
  readonly isBroken: boolean;
  readonly said: Said | undefined;
  /** Why the last changes are not saved; nothing when they are. */
  readonly unsaved: StoreProblemCode | undefined;
  readonly save: () => void;
  /** Ends when every step is done and written. */
  readonly settled: () => Promise<void>;
  /** The review as the last step left it. */
  readonly latest: () => State;
}

/** A review, and the bank as it is made after its edits of facts. */
interface State {
  readonly review: Review;
  readonly remade: Remade;
}

/** Goes on with a review. Steps are done one after the other; each is saved as soon as it is done. */
export function useReviewing(ready: ReadyReview): Reviewing {
  const [state, setState] = useState<State>(ready);
  const [said, setSaid] = useState<Said | undefined>(undefined);
  const [work, setWork] = useState<'idle' | 'busy' | 'broken'>('idle');
  const current = useRef<State>(ready);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const { unsaved, save, settled } = useSaving(ready);

  /** Takes a step once those before it are done: all of it, or nothing when the questions can't be made again. */
  const step = useCallback(
    async (review: Review, last: Edit, isUndone: boolean) => {
      const { review: before, remade } = current.current;
      if (review === before) return;
      let fit = remade;
      if (!isRemadeOf(remade, review)) {
        setWork('busy');
        try {
          fit = await ready.remake(review);
        } catch {
          setWork('broken');
          return;
        }
      }
      setWork('idle');
      current.current = { review, remade: fit };
      setState(current.current);
      setSaid((old) => ({ step: (old?.step ?? 0) + 1, type: last.type, isUndone, about: aboutOf(last) }));
      save(review);
    },
    [ready, save],
  );

  const inTurn = useCallback(<T>(task: () => Promise<T>): Promise<T> => {
    const turn = queue.current.then(task);
    queue.current = turn.catch(() => undefined);
    return turn;
  }, []);

  const edit = useCallback<Desk['edit']>(
    (edits) =>
      inTurn(async () => {
        let { review } = current.current;
        const problems = edits.map((each): readonly EditProblem[] => {
          const after = applyEdit(review, each, current.current.remade);
          if (after.ok) review = after.value;
          return after.ok ? [] : after.error;
        });
        const last = edits.at(-1);
        if (last && problems.every((found) => found.length === 0)) await step(review, last, false);
        return problems;
      }),
    [inTurn, step],
  );

  const undo = useCallback(() => {
    void inTurn(async () => {
      const { review } = current.current;
      const last = review.edits.at(-1);
      if (last) await step(undoEdit(review), last, true);
    });
  }, [inTurn, step]);

  const reviewed = useMemo(() => seen(state.review, state.remade), [state]);
  const entries = useShared(
    useMemo(() => entriesOf(reviewed), [reviewed]),
    ({ fact }) => fact.id,
  );
  const sentences = useMemo(() => sentencesByLanguage(ready.review.made.articles), [ready]);
  const marked = useShared(
    useMemo(() => marksOf(entries), [entries]),
    ({ id }) => id,
  );
  const articles = useMarked(ready.review.made.articles, sentences, marked);

  const saveAgain = useCallback(() => save(current.current.review), [save]);
  const allSettled = useCallback(() => inTurn(settled), [inTurn, settled]);
  const latest = useCallback(() => current.current, []);

  return {
    ready,
    reviewed,
    entries,
    articles,
    marked,
    sentences,
    edit,
    undo,
    canUndo: state.review.edits.length > 0,
    isBusy: work === 'busy',
    isBroken: work === 'broken',
    said,
    unsaved,
    save: saveAgain,
    settled: allSettled,
    latest,
  };
}

function useMarked(
  articles: readonly Article[],
  sentences: SentencesByLanguage,
  marks: readonly MarkedFact[],
): readonly ArticleView[] {
  const last = useRef<readonly ArticleView[]>([]);
  const marked = useMemo(
    () => markedArticles(last.current, articles, sentences, marks),
    [articles, sentences, marks],
  );
  useEffect(() => {
    last.current = marked;
  }, [marked]);
  return marked;
}
