'use client';

import { useState } from 'react';
import type { ReadBackUp } from '@/core/study/back-up';
import type { MergeReport } from '@/stores/back-up-store';
import type { BrowserDatabase } from '@/stores/browser-database';
import type { StoreProblem } from '@/stores/store-problem';
import type { FileProblem, Preview } from './back-up-file';

/** How far a restore has come. Nothing is written before it is asked for, on a file that was shown. */
export type Restoring =
  | { readonly step: 'waiting' }
  | { readonly step: 'reading' }
  | { readonly step: 'refused'; readonly problem: FileProblem | StoreProblem }
  | { readonly step: 'shown'; readonly file: ReadBackUp; readonly preview: Preview }
  | { readonly step: 'taking'; readonly file: ReadBackUp; readonly preview: Preview }
  | { readonly step: 'done'; readonly report: MergeReport };

const FAILED = { code: 'store-failed', detail: '' } as const;

/** Takes a file through reading, showing and restoring. */
export function useRestore(database: BrowserDatabase, onRestored: () => void) {
  const [restoring, setRestoring] = useState<Restoring>({ step: 'waiting' });

  const read = async (file: Blob): Promise<Restoring> => {
    const { previewOf, readBackUpFile } = await import('./back-up-file');
    const found = await readBackUpFile(file);
    if (!found.ok) return { step: 'refused', problem: found.error };
    const preview = await previewOf(database, found.value.content);
    if (!preview.ok) return { step: 'refused', problem: preview.error };
    return { step: 'shown', file: found.value, preview: preview.value };
  };

  const take = async ({ content }: ReadBackUp): Promise<Restoring> => {
    const { takeBackUp } = await import('./back-up-file');
    const taken = await takeBackUp(database, content);
    if (!taken.ok) return { step: 'refused', problem: taken.error };
    onRestored();
    return { step: 'done', report: taken.value };
  };

  const go = (next: Promise<Restoring>) =>
    void next.catch((): Restoring => ({ step: 'refused', problem: FAILED })).then(setRestoring);

  return {
    restoring,
    choose: (file: Blob) => {
      setRestoring({ step: 'reading' });
      go(read(file));
    },
    take: () => {
      if (restoring.step !== 'shown') return;
      setRestoring({ ...restoring, step: 'taking' });
      go(take(restoring.file));
    },
    cancel: () => setRestoring({ step: 'waiting' }),
  };
}
