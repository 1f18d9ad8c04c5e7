/** FNV-1a over the UTF-16 code units of a part of a text: 32 bits, signed. */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash | 0;
}

/** One 32-bit number from two, so that either changes all of it (the mixing steps are those of MurmurHash3). */
export function mix(left: number, right: number): number {
  let hash = Math.imul(left ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(right, 0xc2b2ae35);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x27d4eb2d);
  hash ^= hash >>> 13;
  return hash | 0;
}
