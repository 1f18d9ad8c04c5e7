'use client';

import { useEffect, useState } from 'react';
import type { DraftText } from '@/core/study/draft';
import type { TextCheck } from './reading/messages';

/** How long typing may pause before it is looked at, in milliseconds. */
const PAUSE = 300;

/**
 * What is seen of a text while it is typed; undefined when there is none, or nothing is known of it yet. What was seen
 * last stays until something newer is.
 */
export function useTextCheck(
  given: DraftText,
  check: (text: DraftText) => Promise<TextCheck | undefined>,
): TextCheck | undefined {
  const [seen, setSeen] = useState<TextCheck>();
  const { text, language } = given;
  const isBlank = text.trim() === '';
  useEffect(() => {
    if (isBlank) return;
    let isOld = false;
    const timer = setTimeout(() => {
      void check({ text, ...(language && { language }) }).then((found) => {
        if (!isOld) setSeen(found);
      });
    }, PAUSE);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [text, language, isBlank, check]);
  return isBlank ? undefined : seen;
}
