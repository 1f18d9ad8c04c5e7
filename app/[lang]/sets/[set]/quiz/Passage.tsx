'use client';

import type { ReactNode } from 'react';
import { otherLang } from '@/app/_i18n/otherLang';
import { useLanguage } from '@/app/_i18n/useLanguage';
import type { Question } from '@/core/bank/bank';
import styles from './QuestionView.module.css';

interface PassageProps {
  question: Extract<Question, { form: 'cloze' }>;
  /** What stands in the hole: a field, a gap, or the right words. */
  hole: ReactNode;
}

/** A sentence of the article with a hole. A switch of language changes the words around the hole, not the hole. */
export function Passage({ question, hole }: PassageProps) {
  const { language } = useLanguage();
  const { language: spoken, before, after } = question.passage[language];
  return (
    <p className={styles.passage}>
      <span {...otherLang(spoken, language)}>{before}</span>
      {hole}
      <span {...otherLang(spoken, language)}>{after}</span>
    </p>
  );
}
