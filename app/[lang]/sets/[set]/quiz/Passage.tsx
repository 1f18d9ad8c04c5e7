'use client';

import type { ReactNode } from 'react';
import { otherLang } from '@/app/_i18n/otherLang';
import { useLanguage } from '@/app/_i18n/useLanguage';
import type { Question } from '@/core/bank/bank';
import type { Language } from '@/core/language';
import styles from './QuestionView.module.css';

interface PassageProps {
  /** The language in which the sentence is asked. */
  side: Language;
  question: Extract<Question, { form: 'cloze' }>;
  /** What stands in the hole: a field, a gap, or the right words. */
  hole: ReactNode;
}

/** A sentence of the article with a hole. A switch of language changes the words around the hole, not the hole. */
export function Passage({ side, question, hole }: PassageProps) {
  const { language } = useLanguage();
  const { language: spoken, before, after } = question.passage[side];
  return (
    <p className={styles.passage}>
      <span {...otherLang(spoken, language)}>{before}</span>
      {hole}
      <span {...otherLang(spoken, language)}>{after}</span>
    </p>
  );
}
