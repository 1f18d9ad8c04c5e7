'use client';

import { useT } from '@/app/_i18n/useT';
import type { EditProblem } from '@/core/bank/review/review';

/** Says why an edit is refused, in the language of the screen. */
export function useProblemWords(): (problem: EditProblem) => string {
  const t = useT('review');
  return ({ code, found, limit }) => {
    const met = { found: found ?? '', limit: limit ?? 0 };
    return t(`problem.${code}`, met);
  };
}
