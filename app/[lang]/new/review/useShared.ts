'use client';

import { useEffect, useRef } from 'react';
import type { Article } from '@/core/article/article';
import type { BankFact } from '@/core/bank/bank';
import { type ArticleView, articleView } from '../../sets/[set]/article-view';
import type { SentencesByLanguage } from '../../sets/[set]/set-view';
import type { Entry } from './entries';
import { sharedItems } from './share';

/** A list in which what has not changed since the last drawing is still the same object. */
export function useShared<T>(list: readonly T[], keyOf: (item: T, index: number) => unknown): readonly T[] {
  const last = useRef<readonly T[]>([]);
  const shared = sharedItems(last.current, list, keyOf);
  useEffect(() => {
    last.current = shared;
  });
  return shared;
}

/** A fact as the texts mark it. */
export type MarkedFact = Pick<BankFact, 'id' | 'kind' | 'mentions'>;

/** The mentions to mark in the texts: those of every fact that is not dropped. */
export function marksOf(entries: readonly Entry[]): MarkedFact[] {
  return entries.flatMap(({ fact: { id, kind, mentions }, state }) =>
    state === 'dropped' ? [] : [{ id, kind, mentions }],
  );
}

/** The texts with their facts marked; a paragraph that is marked as before is the same object as before. */
export function markedArticles(
  before: readonly ArticleView[],
  articles: readonly Article[],
  sentences: SentencesByLanguage,
  marks: readonly MarkedFact[],
): readonly ArticleView[] {
  return articles.map((article) => {
    const view = articleView(article, sentences.get(article.language) ?? [], marks);
    const old = before.find(({ language }) => language === article.language);
    return old ? { ...view, paragraphs: sharedItems(old.paragraphs, view.paragraphs, (_, at) => at) } : view;
  });
}
