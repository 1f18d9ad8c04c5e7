import type { Bilingual, Language } from '@/core/language';
import type { OwnSet } from '@/core/study/own-set';
import type { ActionProblem } from './own-set-actions';

/** A set's title, and the language in which each side of it really is. */
export interface Titled {
  readonly title: Bilingual<string>;
  readonly titleLanguage: Bilingual<Language>;
}

/** What was last done with a set, or why it wasn't. */
export type News =
  | { readonly what: 'renamed' | 'copied' | 'imported' | 'restored'; readonly of: Titled }
  | { readonly what: 'exported'; readonly of: Titled; readonly name: string }
  | { readonly what: 'failed'; readonly problem: ActionProblem };

/** What the shelf has to say. Kept outside the screens: a set that is deleted on its own page is undone on the shelf. */
export interface ShelfNews {
  readonly last: News | undefined;
  /** Sets that were deleted since the page was loaded, the last one last; each can be brought back. */
  readonly removed: readonly OwnSet[];
}

export const NO_NEWS: ShelfNews = { last: undefined, removed: [] };

let news = NO_NEWS;
const listeners = new Set<() => void>();

function change(next: ShelfNews): void {
  news = next;
  for (const listener of [...listeners]) listener();
}

/** The news as they stand. */
export function shelfNews(): ShelfNews {
  return news;
}

/** Calls `listener` at every change. @returns ends it */
export function onShelfNews(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Says what was done; nothing, to say no more of it. */
export function tellShelf(last: News | undefined): void {
  change({ ...news, last });
}

/** A set was deleted: it can be brought back. */
export function rememberRemoved(set: OwnSet): void {
  change({ last: undefined, removed: [...news.removed, set] });
}

/** A deleted set is back, or is given up. */
export function forgetRemoved(id: string): void {
  change({ ...news, removed: news.removed.filter((set) => set.id !== id) });
}
