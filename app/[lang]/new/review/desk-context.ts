'use client';

import { createContext, useContext } from 'react';
import type { SentencesByLanguage } from '@/app/[lang]/sets/[set]/set-view';
import type { SentencePlace } from '@/app/[lang]/sets/[set]/useReader';
import type { Article } from '@/core/article/article';
import type { Edit, EditProblem } from '@/core/bank/review/review';
import type { Language } from '@/core/language';

/** What every part of the review may do. It stays the same as long as the page is there. */
export interface Desk {
  /**
   * Does the edits, all or none. Gives the problems of each edit, in order; every list is empty when they are done.
   */
  readonly edit: (edits: readonly Edit[]) => Promise<readonly (readonly EditProblem[])[]>;
  /** Shows a sentence in the article. */
  readonly prove: (place: SentencePlace) => void;
  readonly articles: ReadonlyMap<Language, Article>;
  readonly sentences: SentencesByLanguage;
}

const DeskContext = createContext<Desk | undefined>(undefined);

/** Hands the review's doings down to its parts. */
export const DeskProvider = DeskContext.Provider;

/** What can be done with the review that this part belongs to. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('useDesk is called outside a review');
  return desk;
}
