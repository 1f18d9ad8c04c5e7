'use client';

import { useEffect, useRef } from 'react';
import { useT } from '@/app/_i18n/useT';
import { Button } from '@/app/_ui/Button';
import type { Attempt } from '@/core/study/quiz-attempt';
import { scoreOf } from '@/core/study/quiz-score';
import styles from './Session.module.css';

interface CheckingProps {
  attempt: Attempt;
  onBack: () => void;
  onFinish: () => void;
}

/** The end of an exam whose answers may still be changed: how many are missing, the way back, and the way out. */
export function Checking({ attempt, onBack, onFinish }: CheckingProps) {
  const t = useT('quiz');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { unanswered } = scoreOf(attempt);
  return (
    <section className={styles.standing}>
      <h1 ref={heading} tabIndex={-1}>
        {t('checking.title')}
      </h1>
      <p className={styles.soft}>
        {unanswered === 0 ? t('checking.all') : t('checking.missing', { count: unanswered })}{' '}
        {t('checking.text')}
      </p>
      <Button onClick={onFinish}>{t('checking.finish')}</Button>
      <Button look="ghost" onClick={onBack}>
        {t('checking.back')}
      </Button>
    </section>
  );
}
