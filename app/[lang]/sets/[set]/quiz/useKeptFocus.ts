'use client';

import { useEffect } from 'react';
import { isTyping } from '@/app/_ui/useKeys';

/**
 * Keeps the caret where it is when the language is switched by mouse or finger while an answer is being typed: a press
 * would move the focus to the switch, and fold away a phone's keyboard.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    const onMouseDown = (event: MouseEvent) => {
      const { target } = event;
      const isSwitch = target instanceof Element && target.closest('button[lang][aria-pressed]') !== null;
      if (isSwitch && isTyping(document.activeElement)) event.preventDefault();
    };
    document.addEventListener('mousedown', onMouseDown);
    return () => document.removeEventListener('mousedown', onMouseDown);
  }, []);
}
