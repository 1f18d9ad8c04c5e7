'use client';

import { useEffect, useState } from 'react';

/** How long the page rests between two steps, in milliseconds: long enough for a press or a key to get through. */
const REST = 16;

/**
 * How many of `total` parts are on the page: `step` at first, then more and more until all are, so that a book-long
 * text never stands still. What is `wanted` (a count from the first part on) is there at once.
 */
export function useGrowing(total: number, step: number, wanted: number): number {
  const [grown, setGrown] = useState(step);
  const there = Math.min(total, Math.max(grown, wanted));
  useEffect(() => {
    if (there >= total) return;
    const timer = setTimeout(() => setGrown(there + step), REST);
    return () => clearTimeout(timer);
  }, [there, total, step]);
  return there;
}
