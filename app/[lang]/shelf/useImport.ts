'use client';

import { useRef, useState } from 'react';
import type { Importable, ImportProblem, ImportWay } from './import-file';
import type { ActionProblem } from './own-set-actions';
import { tellShelf } from './shelf-news';

/** How far an import has come. Nothing is kept before it is asked for, of a set that was shown. */
export type Importing =
  | { readonly step: 'choosing' }
  | { readonly step: 'reading' }
  | { readonly step: 'refused'; readonly problem: ImportProblem }
  | {
      readonly step: 'shown';
      readonly found: Importable;
      readonly isBusy: boolean;
      /** Why it could not be kept; it is still here to try again. */
      readonly problem?: ActionProblem;
    };

const FAILED: Importing = { step: 'refused', problem: { file: 'failed' } };

/** Takes a set's file through reading, showing and keeping. */
export function useImport() {
  const [importing, setImporting] = useState<Importing>({ step: 'choosing' });
  // What is read counts only as long as nothing else was begun.
  const turn = useRef(0);

  const read = async (source: Blob | string) => {
    turn.current += 1;
    const mine = turn.current;
    setImporting({ step: 'reading' });
    const next = await import('./import-file')
      .then(({ readImport }) => readImport(source))
      .then(
        (found): Importing =>
          found.ok
            ? { step: 'shown', found: found.value, isBusy: false }
            : { step: 'refused', problem: found.error },
      )
      .catch(() => FAILED);
    if (mine === turn.current) setImporting(next);
  };

  /** Whether the set is on the shelf. */
  const take = async (way: ImportWay): Promise<boolean> => {
    if (importing.step !== 'shown' || importing.isBusy) return false;
    const { found } = importing;
    setImporting({ step: 'shown', found, isBusy: true });
    const kept = await import('./import-file')
      .then(({ takeImport }) => takeImport(found, way, Date.now()))
      .catch(() => ({ ok: false, error: 'store-failed' }) as const);
    if (kept.ok) {
      tellShelf({ what: 'imported', of: kept.value.bank });
      setImporting({ step: 'choosing' });
    } else setImporting({ step: 'shown', found, isBusy: false, problem: kept.error });
    return kept.ok;
  };

  const begin = () => {
    turn.current += 1;
    setImporting({ step: 'choosing' });
  };

  return { importing, read, take, begin };
}
