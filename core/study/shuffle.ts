/**
 * A source of numbers in [0, 1) that a seed decides entirely: the same seed gives the same quiz to a friend.
 * The seed's text is hashed with FNV-1a into the state of mulberry32 (Tommy Ettinger, public domain).
 */
export function randomFrom(seed: string): () => number {
  let state = 0x811c9dc5;
  for (let index = 0; index < seed.length; index += 1) {
    state = Math.imul(state ^ seed.charCodeAt(index), 0x01000193);
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The same items in an order that `seed` decides (Fisher and Yates); the list given is left as it was. */
export function shuffle<T>(items: readonly T[], seed: string): T[] {
  const random = randomFrom(seed);
  const rest = [...items];
  const shuffled: T[] = [];
  while (rest.length > 0) {
    const at = Math.floor(random() * rest.length);
    const [taken] = rest.splice(at, 1);
    if (taken !== undefined) shuffled.push(taken);
  }
  return shuffled;
}
