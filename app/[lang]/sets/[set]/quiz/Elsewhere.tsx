'use client';

import { useT } from '@/app/_i18n/useT';
import { Button } from '@/app/_ui/Button';
import styles from './Session.module.css';

/** Another tab has taken the attempt: nothing more is counted here, and it can be taken back. */
export function Elsewhere({ onTake }: { onTake: () => void }) {
  const t = useT('quiz');
  return (
    <section className={styles.standing}>
      <h1>{t('elsewhere.title')}</h1>
      <p className={styles.soft}>{t('elsewhere.text')}</p>
      <Button onClick={onTake}>{t('elsewhere.take')}</Button>
    </section>
  );
}
