'use client';

import { useEffect, useState } from 'react';
import { useT } from '@/app/_i18n/useT';
import { Button } from '@/app/_ui/Button';
import type { Attempt } from '@/core/study/quiz-attempt';
import styles from './Result.module.css';
import { readSending, type Sending, sendMissed } from './send-missed';
import type { Quiz } from './useQuiz';

/** Sends the missed questions to the flashcards, once, and says so. */
export function SendMissed({ quiz, attempt }: { quiz: Quiz; attempt: Attempt }) {
  const t = useT('quiz');
  const [sending, setSending] = useState<Sending>({ status: 'none' });
  const { material } = quiz;
  useEffect(() => {
    let gone = false;
    readSending(attempt, material)
      .catch((): Sending => ({ status: 'none' }))
      .then((found) => {
        if (!gone) setSending(found);
      });
    return () => {
      gone = true;
    };
  }, [attempt, material]);
  const send = () =>
    void sendMissed(attempt, material)
      .catch((): Sending => ({ status: 'failed' }))
      .then(setSending);
  const canSend = sending.status === 'ready' || sending.status === 'failed';
  return (
    <div className={styles.send}>
      {canSend && (
        <Button look="ghost" onClick={send}>
          {t('result.send')}
        </Button>
      )}
      <p role="status" className={styles.sent}>
        {sending.status === 'sent' && t('result.sent', { count: sending.cards })}
        {sending.status === 'failed' && t('result.notSent')}
      </p>
    </div>
  );
}
