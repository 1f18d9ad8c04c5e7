'use client';

import { useT } from '@/app/_i18n/useT';
import { Button } from '@/app/_ui/Button';
import type { ProgressEvent } from '@/core/progress/progress-event';
import type { DamagedRecord } from '@/stores/progress-store';
import type { StoreProblem } from '@/stores/store-problem';
import styles from './CardsScreen.module.css';

/** How many damaged records are named one by one. */
const NAMED = 3;

/** Says which records of the log were set aside, and why. */
export function Damaged({ records }: { records: readonly DamagedRecord[] }) {
  const t = useT('cards');
  if (records.length === 0) return null;
  const names = records
    .slice(0, NAMED)
    .map(({ key, reason }) => `${key.slice(0, 12)}, ${t(`store.reason.${reason}`)}`)
    .join(' ; ');
  return (
    <p role="status" className={styles.notice}>
      {t('store.damaged', { count: records.length, names: records.length > NAMED ? `${names} …` : names })}
    </p>
  );
}

/** The log could not be read: nothing is lost, and nothing can be dealt. */
export function Unread({ problem, onRetry }: { problem: StoreProblem; onRetry: () => void }) {
  const t = useT('cards');
  return (
    <div role="alert" className={styles.trouble}>
      <p>{t('store.unread')}</p>
      <p className={styles.actions}>
        {problem.code === 'store-outdated' ? (
          <Reload />
        ) : (
          <Button onClick={onRetry}>{t('store.retry')}</Button>
        )}
      </p>
    </div>
  );
}

interface NotStoredProps {
  problem: StoreProblem;
  /** What could not be stored. */
  kind: ProgressEvent['kind'];
  onRetry: () => void;
  onGiveUp: () => void;
}

/** A rating, or its undoing, could not be stored: it doesn't count, and the card waits. */
export function NotStored({ problem, kind, onRetry, onGiveUp }: NotStoredProps) {
  const t = useT('cards');
  return (
    <div role="alert" className={styles.trouble}>
      <p>
        {t(`store.${problem.code}`)} {t(kind === 'review' ? 'store.notRated' : 'store.notUndone')}
      </p>
      <p className={styles.actions}>
        {problem.code === 'store-outdated' ? (
          <Reload />
        ) : (
          <Button onClick={onRetry}>{t('store.retry')}</Button>
        )}
        <Button look="ghost" onClick={onGiveUp}>
          {t('store.giveUp')}
        </Button>
      </p>
    </div>
  );
}

function Reload() {
  const t = useT('cards');
  return <Button onClick={() => window.location.reload()}>{t('store.reload')}</Button>;
}
