/** How many lines are drawn across a chart at most, the base line aside. */
const MOST_LINES = 3;

/**
 * Where the lines across a chart of counts stand: whole, round numbers from 0 up, the last at or above `most`.
 * An empty chart has a scale too.
 */
export function ticksUpTo(most: number): number[] {
  const top = Math.max(1, most);
  let step = 1;
  // 1, 2, 5, 10, 20, 50 …
  for (let turn = 0; step * MOST_LINES < top; turn += 1) step *= turn % 3 === 1 ? 2.5 : 2;
  const count = Math.ceil(top / step);
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}
