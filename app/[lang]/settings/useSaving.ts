'use client';

import { useState } from 'react';
import { saveFile } from '@/app/_ui/saveFile';
import type { BrowserDatabase } from '@/stores/browser-database';

/** Where a back-up stands: its name and its size in bytes, once it is handed over. */
type Saving = 'not-begun' | 'failed' | { readonly name: string; readonly bytes: number };

/** The day of a moment where the reader is, for the name of a file. */
function localDay(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** Saves everything to a file when asked, and says how it went. */
export function useSaving(database: BrowserDatabase) {
  const [saving, setSaving] = useState<Saving>('not-begun');
  /** Whether the file was handed over. */
  const save = async (): Promise<boolean> => {
    try {
      const { makeBackUp } = await import('./back-up-file');
      const now = new Date();
      const made = await makeBackUp(database, now.getTime(), localDay(now));
      if (!made.ok) {
        setSaving('failed');
        return false;
      }
      const blob = new Blob([made.value.text], { type: 'application/json' });
      saveFile(made.value.name, blob);
      setSaving({ name: made.value.name, bytes: blob.size });
      return true;
    } catch {
      setSaving('failed');
      return false;
    }
  };
  return { saving, save };
}
