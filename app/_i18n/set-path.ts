import { isOwnSetId } from '@/core/study/own-set-id';

/**
 * The language-neutral address of a study set's screen, shipped or of one's own; a language is put before it by
 * `LocalLink` and `ButtonLink`. A shipped set has pages of its own; the pages of own sets are three static ones,
 * told which set by `of`: static pages can be kept for offline and have a hashed policy for scripts.
 *
 * @param set the set's id, which may come from outside
 * @param screen nothing for the set's own page
 * @param hash a place on that page, without `#`
 */
export function setPath(set: string, screen?: 'cards' | 'quiz', hash?: string): string {
  const under = screen === undefined ? '' : `/${screen}`;
  const id = encodeURIComponent(set.toWellFormed());
  const path = isOwnSetId(set) ? `/own${under}?of=${id}` : `/sets/${id}${under}`;
  return hash === undefined ? path : `${path}#${hash}`;
}
