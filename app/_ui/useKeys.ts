'use client';

import { useEffect, useRef } from 'react';

/** What each key does; letters in lower case ("l"), others by their `KeyboardEvent.key` (" ", "Enter", "?"). */
export type KeyActions = Readonly<Record<string, (event: KeyboardEvent) => void>>;

const NOT_TYPED_INTO = new Set(['button', 'checkbox', 'radio', 'range', 'reset', 'submit']);

/** Whether a key pressed there writes text, so that it must not do anything else. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !NOT_TYPED_INTO.has(target.type);
  return (
    target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable
  );
}

/**
 * Listens for keys on the whole page. Says nothing while someone types, when Ctrl, Alt or Meta is down, for a key
 * that is held (a repeat must not answer twice), and for a key that something on screen has already taken.
 */
export function useKeys(actions: KeyActions): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
      if (isTyping(event.target)) return;
      const name = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      if (Object.hasOwn(latest.current, name)) latest.current[name]?.(event);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
