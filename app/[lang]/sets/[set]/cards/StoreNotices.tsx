'use client';

import { useState } from 'react';
import { useT } from '@/app/_i18n/useT';
import { Button, ButtonLink } from '@/app/_ui/Button';
import type { ProgressEvent } from '@/core/progress/progress-event';
import type { LendableProgressStore } from '@/stores/lendable-progress-store';
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
  /** Goes on in memory; not offered where a newer version of the app waits. */
  onLend: () => void;
}

/** A rating, or its undoing, could not be stored: it doesn't count, and the card waits. */
export function NotStored({ problem, kind, onRetry, onGiveUp, onLend }: NotStoredProps) {
  const t = useT('cards');
  return (
    <div role="alert" className={styles.trouble}>
      <p>
        {t(`store.${problem.code}`)} {t(`store.${notDone(kind)}`)}
      </p>
      <p className={styles.actions}>
        {problem.code === 'store-outdated' ? (
          <Reload />
        ) : (
          <Button onClick={onRetry}>{t('store.retry')}</Button>
        )}
        {problem.code !== 'store-outdated' && (
          <Button look="ghost" onClick={onLend}>
            {t('store.lend')}
          </Button>
        )}
        <Button look="ghost" onClick={onGiveUp}>
          {t('store.giveUp')}
        </Button>
        {problem.code === 'store-full' && <BackUp />}
      </p>
    </div>
  );
}

function notDone(kind: ProgressEvent['kind']) {
  if (kind === 'undo') return 'notUndone';
  return kind === 'review' ? 'notRated' : 'notMarked';
}

/** The browser keeps nothing at all: what is rated lasts as long as the page. */
export function Lent() {
  const t = useT('cards');
  return (
    <div className={styles.notice}>
      <p role="status">{t('store.lent')}</p>
      <BackUp />
    </div>
  );
}

/** Ratings that found no room are held in memory: says how many, and lets them be stored. */
export function Held({ store }: { store: LendableProgressStore }) {
  const t = useT('cards');
  const [, setTries] = useState(0);
  const held = store.lent();
  if (held === 0) return null;
  return (
    <div className={styles.notice}>
      <p role="status">{t('store.held', { count: held })}</p>
      <p className={styles.actions}>
        <Button
          look="ghost"
          onClick={() => void store.settle().finally(() => setTries((tries) => tries + 1))}
        >
          {t('store.settle')}
        </Button>
        <BackUp />
      </p>
    </div>
  );
}

/** Where everything can be saved to a file, to make room without losing anything. */
function BackUp() {
  const t = useT('cards');
  return (
    <ButtonLink to="/settings" look="quiet">
      {t('store.backUp')}
    </ButtonLink>
  );
}

function Reload() {
  const t = useT('cards');
  return <Button onClick={() => window.location.reload()}>{t('store.reload')}</Button>;
}
