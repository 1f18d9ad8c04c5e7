'use client';

import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { Button, ButtonLink } from '@/app/_ui/Button';
import { type Card, nextDue } from '@/core/study/deck';
import styles from './CardsScreen.module.css';
import { whenDue } from './intervals';
import type { SetLog } from './openLog';

interface NothingDueProps {
  set: string;
  cards: readonly Card[];
  log: SetLog;
  /** When the log was read, epoch milliseconds. */
  at: number;
  onAhead: () => void;
}

/** Nothing to ask now: says when there will be, and what can be done until then. */
export function NothingDue({ set, cards, log, at, onAhead }: NothingDueProps) {
  const t = useT('cards');
  const { language } = useLanguage();
  const due = nextDue(cards, log.progress);
  const unseen = cards.filter(({ id }) => !log.progress.memories.has(id)).length;
  const none = cards.length === 0;
  return (
    <section className={styles.sheet} aria-labelledby="nothing">
      <h2 id="nothing">{t(none ? 'nothing.empty' : 'nothing.title')}</h2>
      {none && <p className={styles.soft}>{t('nothing.emptyText')}</p>}
      {unseen > 0 && <p className={styles.soft}>{t('nothing.limit', { count: unseen })}</p>}
      {due !== undefined && (
        <p className={styles.soft}>{t('nothing.next', { time: whenDue(due, at, language) })}</p>
      )}
      <p className={styles.actions}>
        {!none && <Button onClick={onAhead}>{t('nothing.ahead')}</Button>}
        <ButtonLink to={`/sets/${set}/quiz`} look={none ? 'solid' : 'ghost'}>
          {t('nothing.quiz')}
        </ButtonLink>
      </p>
    </section>
  );
}
