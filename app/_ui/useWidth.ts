'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';

/**
 * The width of an element in CSS pixels, followed as the window changes. A chart drawn at its true width keeps its
 * words at their size, which one that is scaled to fit doesn't.
 *
 * @param usual the width until the browser has measured
 */
export function useWidth<E extends Element>(usual: number): readonly [RefObject<E | null>, number] {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(usual);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined && entry.contentRect.width > 0) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
