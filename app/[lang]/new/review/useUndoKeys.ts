'use client';

import { useEffect, useRef } from 'react';
import { isTyping, useKeys } from '@/app/_ui/useKeys';

/** U, Ctrl+Z and ⌘Z take the last step back; in a field they are the field's own. */
export function useUndoKeys(undo: () => void): void {
  const latest = useRef(undo);
  useEffect(() => {
    latest.current = undo;
  });
  useKeys({ u: () => latest.current() });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isUndo =
        (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key === 'z';
      if (!isUndo || event.repeat || isTyping(event.target)) return;
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
