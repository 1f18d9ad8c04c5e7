const FNV_PRIME = 0x01000193;

/** FNV-1a, 32 bits, over UTF-16 code units, from a given offset basis. */
function fnv1a(text: string, basis: number): number {
  let hash = basis;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  }
  return hash >>> 0;
}

/** A number from 0 to 2^32 - 1 that depends on the text alone: variety without chance. */
export function hashNumber(text: string): number {
  // FNV's low bits are weak on short texts: fold the high ones into them.
  const hash = fnv1a(text, 0x811c9dc5);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** Fourteen characters that stand for a text: two 32-bit hashes, enough for the few thousand ids of a bank. */
export function hashId(text: string): string {
  const parts = [fnv1a(text, 0x811c9dc5), fnv1a(`${text}\u0000`, 0x01234567)];
  return parts.map((part) => part.toString(36).padStart(7, '0')).join('');
}

/** The items in an order that depends on the seed and on each item's key, not on the order given. */
export function seededOrder<T>(items: readonly T[], seed: string, keyOf: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, key: keyOf(item), rank: hashNumber(`${seed}\u0000${keyOf(item)}`) }))
    .sort((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : 1))
    .map(({ item }) => item);
}
