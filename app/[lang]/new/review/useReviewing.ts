'use client';

import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import { type ArticleView, articleViewer } from '@/app/[lang]/sets/[set]/article-view';
import { type SentencesByLanguage, sentencesByLanguage } from '@/app/[lang]/sets/[set]/set-view';
import type { Reviewed } from '@/core/bank/review/review';
import { reviewed as seen } from '@/core/bank/review/reviewed';
import type { StoreProblemCode } from '@/stores/store-problem';
import { type Course, type CourseState, createCourse } from './course';
import { type Entry, entriesOf } from './entries';
import type { ReadyReview } from './ready-review';
import type { Said } from './said';
import { useSaving } from './useSaving';
import { type MarkedFact, marksOf, useShared } from './useShared';

/** A review under way: what it comes to, and what can be done. */
export interface Reviewing extends Pick<Course, 'edit' | 'undo' | 'makeAgain' | 'latest'> {
  readonly ready: ReadyReview;
  readonly reviewed: Reviewed;
  readonly entries: readonly Entry[];
  readonly articles: readonly ArticleView[];
  /** The facts that are marked in the texts. */
  readonly marked: readonly MarkedFact[];
  readonly sentences: SentencesByLanguage;
  readonly canUndo: boolean;
  readonly work: CourseState['work'];
  readonly said: Said | undefined;
  /** Why the last changes are not saved; nothing when they are. */
  readonly unsaved: StoreProblemCode | undefined;
  readonly saveAgain: () => void;
  /** Ends when every step is done and written. */
  readonly settled: () => Promise<void>;
}

/** Goes on with a review; each step is saved as soon as it is done. */
export function useReviewing(ready: ReadyReview): Reviewing {
  const saving = useSaving(ready);
  const [course] = useState(() => createCourse(ready, saving.save));
  const { review, remade, work, said } = useSyncExternalStore(course.subscribe, course.latest, course.latest);

  const reviewed = useMemo(() => seen(review, remade), [review, remade]);
  const entries = useShared(
    useMemo(() => entriesOf(reviewed), [reviewed]),
    ({ fact }) => fact.id,
  );
  const texts = ready.review.made.articles;
  const sentences = useMemo(() => sentencesByLanguage(texts), [texts]);
  const marked = useShared(
    useMemo(() => marksOf(entries), [entries]),
    ({ id }) => id,
  );
  const viewers = useMemo(
    () => texts.map((article) => articleViewer(article, sentences.get(article.language) ?? [])),
    [texts, sentences],
  );
  const articles = useMemo(() => viewers.map((view) => view(marked)), [viewers, marked]);
  const { save, settled: written } = saving;
  const saveAgain = useCallback(() => save(course.latest().review), [course, save]);
  const settled = useCallback(async () => {
    await course.settled();
    await written();
  }, [course, written]);

  return {
    ready,
    reviewed,
    entries,
    articles,
    marked,
    sentences,
    edit: course.edit,
    undo: course.undo,
    makeAgain: course.makeAgain,
    latest: course.latest,
    canUndo: review.edits.length > 0,
    work,
    said,
    unsaved: saving.unsaved,
    saveAgain,
    settled,
  };
}
