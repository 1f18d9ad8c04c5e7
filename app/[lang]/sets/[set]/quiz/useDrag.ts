'use client';

import { type PointerEvent as ReactPointerEvent, useEffect, useRef, useState } from 'react';

interface Drag {
  /** What is dragged. */
  readonly what: number;
  /** The place under the pointer (`data-drop`), if any. */
  readonly over: number | undefined;
}

interface Dragging {
  readonly drag: Drag | undefined;
  /** To be called when a handle is pressed: `element` follows the pointer until it is let go. */
  start(event: ReactPointerEvent, what: number, element: HTMLElement | null): void;
}

/**
 * Follows a mouse, a pen or a finger from a press to its release. Nothing is moved in the document meanwhile: a node
 * that is put elsewhere loses the finger that holds it. Escape, or a pointer that is taken away, changes nothing.
 *
 * @param box in which places are looked for
 */
export function useDrag(
  box: { readonly current: HTMLElement | null },
  onDrop: (what: number, place: number) => void,
): Dragging {
  const [drag, setDrag] = useState<Drag>();
  const end = useRef<() => void>(undefined);
  const drop = useRef(onDrop);
  useEffect(() => {
    drop.current = onDrop;
  });
  useEffect(() => () => end.current?.(), []);

  return {
    drag,
    start(event, what, element) {
      if (event.button !== 0 || element === null) return;
      end.current?.();
      const { pointerId, clientX, clientY } = event;
      const placeAt = (x: number, y: number) => placeUnder(box.current, x, y);
      const move = (at: PointerEvent) => {
        if (at.pointerId !== pointerId) return;
        element.style.translate = `${at.clientX - clientX}px ${at.clientY - clientY}px`;
        const over = placeAt(at.clientX, at.clientY);
        setDrag((before) => (before?.over === over ? before : { what, over }));
      };
      const stop = () => {
        element.style.translate = '';
        window.removeEventListener('pointermove', move);
        window.removeEventListener('pointerup', up);
        window.removeEventListener('pointercancel', stop);
        window.removeEventListener('keydown', cancel);
        end.current = undefined;
        setDrag(undefined);
      };
      const up = (at: PointerEvent) => {
        if (at.pointerId !== pointerId) return;
        const place = placeAt(at.clientX, at.clientY);
        stop();
        if (place !== undefined) drop.current(what, place);
      };
      const cancel = ({ key }: KeyboardEvent) => {
        if (key === 'Escape') stop();
      };
      window.addEventListener('pointermove', move);
      window.addEventListener('pointerup', up);
      window.addEventListener('pointercancel', stop);
      window.addEventListener('keydown', cancel);
      end.current = stop;
      setDrag({ what, over: undefined });
    },
  };
}

function placeUnder(box: HTMLElement | null, x: number, y: number): number | undefined {
  const places = [...(box?.querySelectorAll<HTMLElement>('[data-drop]') ?? [])];
  const found = places.find((place) => {
    // Where it stands in the list, not where the drag has taken it.
    const { left, right, top, bottom } = (place.parentElement ?? place).getBoundingClientRect();
    return left <= x && x <= right && top <= y && y <= bottom;
  });
  return found === undefined ? undefined : Number(found.dataset.drop);
}
