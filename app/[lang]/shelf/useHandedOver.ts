'use client';

import { useEffect, useEffectEvent, useState } from 'react';

/** Whether something is being typed in: what is pasted there stays there. */
function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  );
}

/** What was pasted, if it can be a set's file: a file, or text that begins as JSON does. */
function pastedIn(data: DataTransfer | null): Blob | string | undefined {
  const [file] = data?.files ?? [];
  if (file !== undefined) return file;
  const text = data?.getData('text/plain') ?? '';
  return /^\s{0,100}\{/.test(text.slice(0, 200)) ? text : undefined;
}

/**
 * A file dropped anywhere on the page, or pasted where nothing is typed in.
 *
 * @returns whether a file hangs over the page
 */
export function useHandedOver(onHandedOver: (source: Blob | string) => void): boolean {
  const [isOver, setOver] = useState(false);
  const take = useEffectEvent(onHandedOver);
  useEffect(() => {
    const isFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;
    const over = (event: DragEvent) => {
      if (!isFile(event)) return;
      // Or the browser would open the file in the place of the page.
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      // Out of the window, not from one part of the page to the next.
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!isFile(event)) return;
      event.preventDefault();
      setOver(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (file !== undefined) take(file);
    };
    const paste = (event: ClipboardEvent) => {
      if (isField(event.target)) return;
      const source = pastedIn(event.clipboardData);
      if (source !== undefined) take(source);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    window.addEventListener('paste', paste);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
      window.removeEventListener('paste', paste);
    };
  }, []);
  return isOver;
}
