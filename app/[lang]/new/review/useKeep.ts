'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useState } from 'react';
import { pathIn } from '@/app/_i18n/paths';
import { setPath } from '@/app/_i18n/set-path';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { type KeepProblem, keepSet } from './keep-set';
import type { Reviewing } from './useReviewing';

export interface Keep {
  readonly status: 'not-begun' | 'keeping' | 'failed';
  /** Why it is not kept. */
  readonly problem: KeepProblem | undefined;
  readonly start: () => void;
}

/** Keeps the set, and leads to it. */
export function useKeep(reviewing: Reviewing): Keep {
  const router = useRouter();
  const { language } = useLanguage();
  const [keeping, setKeeping] = useState<Pick<Keep, 'status' | 'problem'>>({
    status: 'not-begun',
    problem: undefined,
  });
  const { ready, latest, settled } = reviewing;
  const start = useCallback(() => {
    setKeeping({ status: 'keeping', problem: undefined });
    const keep = async () => {
      await settled();
      const { review, remade } = latest();
      const kept = await keepSet(ready, review, remade, Date.now());
      if (kept.ok) router.push(pathIn(language, setPath(kept.value)));
      else setKeeping({ status: 'failed', problem: kept.error });
    };
    void keep();
  }, [ready, latest, settled, router, language]);
  return { ...keeping, start };
}
