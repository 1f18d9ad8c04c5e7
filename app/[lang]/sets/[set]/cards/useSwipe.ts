'use client';

import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';

export type SwipeWay = 'left' | 'right';

/** What the card needs to be swiped. */
export interface Swipe {
  /** Where the card would go if it were let go now. */
  readonly way: SwipeWay | undefined;
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
  readonly onPointerCancel: () => void;
}

/** A finger that has gone less far hasn't decided. */
const FAR_PX = 90;
/** Along the window's edges a swipe is the browser's: back and forth. */
const EDGE_PX = 24;
/** A finger that rests before it moves selects text. */
const REST_MS = 500;

interface Touch {
  readonly pointer: number;
  readonly x: number;
  readonly y: number;
  readonly at: number;
  moved: boolean;
}

/** Which way a finger has gone: sideways, far enough, and more so than up or down. */
export function swipeOf(dx: number, dy: number): SwipeWay | undefined {
  if (Math.abs(dx) < FAR_PX || Math.abs(dx) < 2 * Math.abs(dy)) return undefined;
  return dx < 0 ? 'left' : 'right';
}

/**
 * Lets a finger push the card away. The card follows it, by the custom property `--pull`; with reduced motion the
 * styles leave it where it is, and the word of the rating alone shows. Scrolling and zooming stay the browser's
 * (`touch-action`), and so does selecting text.
 */
export function useSwipe(
  face: RefObject<HTMLElement | null>,
  isOn: boolean,
  onSwipe: (way: SwipeWay) => void,
): Swipe {
  const touch = useRef<Touch | undefined>(undefined);
  const [way, setWay] = useState<SwipeWay>();
  const letGo = () => {
    touch.current = undefined;
    face.current?.style.removeProperty('--pull');
    setWay(undefined);
  };
  useEffect(() => {
    if (!isOn) touch.current = undefined;
  }, [isOn]);

  return {
    way,
    onPointerDown: (event) => {
      const { clientX: x, clientY: y, pointerId: pointer, pointerType, timeStamp: at } = event;
      const isInside = x > EDGE_PX && x < window.innerWidth - EDGE_PX;
      // A second finger zooms.
      if (!isOn || pointerType !== 'touch' || !event.isPrimary || !isInside) letGo();
      else touch.current = { pointer, x, y, at, moved: false };
    },
    onPointerMove: (event) => {
      const began = touch.current;
      if (began === undefined || event.pointerId !== began.pointer) return;
      const dx = event.clientX - began.x;
      const isSelecting = window.getSelection()?.isCollapsed === false;
      if (isSelecting || (!began.moved && event.timeStamp - began.at > REST_MS)) {
        letGo();
        return;
      }
      if (Math.abs(dx) > 8) began.moved = true;
      face.current?.style.setProperty('--pull', `${Math.round(dx)}px`);
      setWay(swipeOf(dx, event.clientY - began.y));
    },
    onPointerUp: (event) => {
      const began = touch.current;
      letGo();
      if (began === undefined || event.pointerId !== began.pointer || !isOn) return;
      const gone = swipeOf(event.clientX - began.x, event.clientY - began.y);
      if (gone !== undefined && began.moved) onSwipe(gone);
    },
    onPointerCancel: letGo,
  };
}
