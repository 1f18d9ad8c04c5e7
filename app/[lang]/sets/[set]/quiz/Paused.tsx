'use client';

import { useEffect, useRef } from 'react';
import { useT } from '@/app/_i18n/useT';
import { Button } from '@/app/_ui/Button';
import type { ClockState } from '@/core/study/clock';
import styles from './Session.module.css';
import { spokenTime } from './time-words';

/** A pause hides the question: nobody thinks on stopped time. */
export function Paused({ clock, onResume }: { clock: ClockState; onResume: () => void }) {
  const t = useT('quiz');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={styles.standing}>
      <h1 ref={heading} tabIndex={-1}>
        {t('pause.title')}
      </h1>
      <p className={styles.soft}>
        {t('pause.text')}{' '}
        {clock.limitMs !== null && t('pause.left', { time: spokenTime(clock.limitMs - clock.elapsedMs, t) })}
      </p>
      <Button onClick={onResume}>{t('pause.resume')}</Button>
    </section>
  );
}
