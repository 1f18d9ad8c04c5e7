'use client';

import { useEffect, useState } from 'react';
import { useT } from '@/app/_i18n/useT';
import { Button } from '@/app/_ui/Button';
import { type Instant, millisLeft } from '@/core/study/clock';
import type { Attempt } from '@/core/study/quiz-attempt';
import { readClocks } from './page-clock';
import styles from './SetUp.module.css';
import { clockText } from './time-words';

/** A quiz that was left: where it stands, and how much time it has. */
export function ResumeOffer({ attempt, onResume }: { attempt: Attempt; onResume: () => void }) {
  const t = useT('quiz');
  const isExam = attempt.options.mode === 'exam';
  const [now, setNow] = useState<Instant>(readClocks);
  useEffect(() => {
    if (!isExam) return;
    const timer = window.setInterval(() => setNow(readClocks()), 1_000);
    return () => window.clearInterval(timer);
  }, [isExam]);
  const left = millisLeft(attempt.clock, now);
  const place = { number: attempt.at + 1, total: attempt.items.length };
  return (
    <section className={styles.resume} aria-labelledby="resume-title">
      <h2 id="resume-title">{t('resume.title')}</h2>
      <p className={styles.hint}>
        {isExam && left !== null && `${t('resume.examGoesOn')} `}
        {t('resume.other')}
      </p>
      <Button onClick={onResume}>
        {left === null ? t('resume.untimed', place) : t('resume.timed', { ...place, time: clockText(left) })}
      </Button>
    </section>
  );
}
