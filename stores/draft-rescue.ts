import type { Draft } from '@/core/study/draft';

const KEY = 'recto-verso-draft';

/** What was typed and not saved yet when a page went away. Its review, if it has one, is in the store. */
export interface RescuedDraft {
  readonly draft: Omit<Draft, 'review'>;
  /** Whether the address named the draft: the next page is then told of it in another way. */
  readonly isNamed: boolean;
}

/**
 * Keeps for this tab what the store may not have time to take: a database makes no promise to a page that is being
 * left, and this is written at once. Undefined: everything is stored. A browser that refuses, or a text that is too
 * long for it, loses at most what was typed since the last pause.
 */
export function keepRescue(rescued: RescuedDraft | undefined): void {
  try {
    if (rescued === undefined) window.sessionStorage.removeItem(KEY);
    else window.sessionStorage.setItem(KEY, JSON.stringify(rescued));
  } catch {
    // What is stored stays as it is.
  }
}

/** What the last page of this tab left behind, as it stands there, unchecked. It is left only once. */
export function takeRescue(): unknown {
  try {
    const kept = window.sessionStorage.getItem(KEY);
    window.sessionStorage.removeItem(KEY);
    return kept === null ? undefined : JSON.parse(kept);
  } catch {
    return undefined;
  }
}
