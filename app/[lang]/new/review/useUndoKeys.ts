'use client';

import { useCallback, useEffect, useRef } from 'react';
import { isTyping, useKeys } from '@/app/_ui/useKeys';

/** U, Ctrl+Z and ⌘Z take the last step back; in a field they are the field's own. */
export function useUndoKeys(undo: () => void): void {
  const latest = useRef(undo);
  useEffect(() => {
    latest.current = undo;
  });
  const undoHere = useCallback(() => {
    // An open dialog is a place of its own: what lies under it is not changed from there.
    if (!document.querySelector('dialog[open]')) latest.current();
  }, []);
  useKeys({ u: undoHere });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isUndo =
        (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key === 'z';
      if (!isUndo || event.repeat || isTyping(event.target)) return;
      event.preventDefault();
      undoHere();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [undoHere]);
}
