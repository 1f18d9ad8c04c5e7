import type { FactKind } from '../fact';
import { foldWord } from './tokens';

/** FNV-1a, 32 bits, in base 36: short, and the same everywhere. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value ^= text.charCodeAt(at);
    value = Math.imul(value, 0x01000193) >>> 0;
  }
  return value.toString(36);
}

/** The longest readable part of an id. */
const LONGEST_SLUG = 60;

/**
 * A fact's id, from its kind and the words of its value: "date:2025-04-14", "person:bruno-retailleau".
 * What the slug loses (other scripts, a long value) a hash of the whole tells apart.
 */
export function factId(kind: FactKind, value: string): string {
  const folded = foldWord(value);
  const slug = folded.replace(/[^a-z\d]+/gu, '-').replace(/^-|-$/gu, '');
  const isWhole = slug.length > 0 && slug.length <= LONGEST_SLUG && /^[a-z\d '.,:/@+-]*$/u.test(folded);
  return isWhole ? `${kind}:${slug}` : `${kind}:${slug.slice(0, LONGEST_SLUG - 10)}-${hash(value)}`;
}
