'use client';

import { type RefObject, useCallback, useRef, useState } from 'react';

/** Opens the card of what a piece of text states, the innermost fact first, beside the words pressed. */
export type ShowFacts = (facts: readonly string[], beside: HTMLElement) => void;

export interface FactCardState {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly facts: readonly string[];
  readonly show: ShowFacts;
  readonly hide: () => void;
}

/** Widths from which the card stands beside its words; below, it is a sheet at the foot of the screen. */
const BESIDE = '(min-width: 700px)';
const GAP = 8;

/** Puts the card under the first line of the words, or over it where there is no room, inside the window. */
function place(card: HTMLElement, beside: HTMLElement): void {
  card.style.removeProperty('left');
  card.style.removeProperty('top');
  if (!window.matchMedia(BESIDE).matches) return;
  const words = beside.getClientRects()[0] ?? beside.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const right = document.documentElement.clientWidth - width - GAP;
  const below = words.bottom + GAP;
  const fits = below + height < window.innerHeight;
  const top = fits ? below : Math.max(GAP, words.top - height - GAP);
  card.style.left = `${Math.max(GAP, Math.min(words.left, right)) + window.scrollX}px`;
  card.style.top = `${top + window.scrollY}px`;
}

/** The one card of the page: a native popover, which closes by itself on Escape and on a press elsewhere. */
export function useFactCard(): FactCardState {
  const ref = useRef<HTMLDivElement>(null);
  const [facts, setFacts] = useState<readonly string[]>([]);

  const show = useCallback<ShowFacts>((wanted, beside) => {
    setFacts(wanted);
    // After React has filled the card: its height decides its place.
    requestAnimationFrame(() => {
      const card = ref.current;
      if (!card) return;
      if (!card.matches(':popover-open')) card.showPopover();
      place(card, beside);
      card.focus({ preventScroll: true });
    });
  }, []);

  const hide = useCallback(() => ref.current?.hidePopover(), []);
  return { ref, facts, show, hide };
}
