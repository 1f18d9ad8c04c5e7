'use client';

import { useEffect } from 'react';
import type { Said } from './said';

/**
 * Where the eye and the keyboard go after a step: to a fact that was added; and to what was undone, when the focus was
 * nowhere or on something that is gone.
 */
export function useFollowing(said: Said | undefined, goTo: (facts: readonly string[]) => void): void {
  useEffect(() => {
    if (said === undefined) return;
    if (said.type === 'add-fact' && !said.isUndone && said.about !== undefined) return goTo([said.about]);
    if (!said.isUndone) return;
    const frame = requestAnimationFrame(() => {
      if (document.activeElement !== null && document.activeElement !== document.body) return;
      if (said.about !== undefined && document.getElementById(`fact-${said.about}`)) goTo([said.about]);
      else document.getElementById('facts-title')?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [said, goTo]);
}
