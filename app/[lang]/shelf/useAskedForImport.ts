'use client';

import { useEffect, useEffectEvent } from 'react';

/** The place of the shelf's address that opens the import: other screens lead here. */
export const IMPORT_HASH = 'import';

/** Calls `onAsked` when the address asks for the import, which it then forgets: a reload shows the shelf. */
export function useAskedForImport(onAsked: () => void): void {
  const ask = useEffectEvent(onAsked);
  useEffect(() => {
    const look = () => {
      if (window.location.hash !== `#${IMPORT_HASH}`) return;
      window.history.replaceState(window.history.state, '', window.location.pathname);
      ask();
    };
    look();
    window.addEventListener('hashchange', look);
    return () => window.removeEventListener('hashchange', look);
  }, []);
}
