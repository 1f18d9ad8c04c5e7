'use client';

import { setPath } from '@/app/_i18n/set-path';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { Button, ButtonLink } from '@/app/_ui/Button';
import { nextDue } from '@/core/study/deck';
import styles from './CardsScreen.module.css';
import { CramChoice } from './CramChoice';
import type { CardSet } from './card-set';
import { whenDue } from './intervals';
import type { Desk, SetLog } from './openLog';
import { SetAside } from './SetAside';
import type { Wish } from './useDesk';

interface NothingDueProps {
  desk: Desk;
  cardSet: CardSet;
  log: SetLog;
  /** When the log was read, epoch milliseconds. */
  at: number;
  onDeal: (wish: Wish) => void;
}

/** Nothing to ask now: says when there will be, and what can be done until then. */
export function NothingDue({ desk, cardSet, log, at, onDeal }: NothingDueProps) {
  const t = useT('cards');
  const { language } = useLanguage();
  const { cards, set } = cardSet;
  const { progress } = log;
  const due = nextDue(cards, progress);
  const unseen = cards.filter(
    ({ id }) => !progress.memories.has(id) && !progress.marks.get(id)?.suspended,
  ).length;
  const none = cards.length === 0;
  return (
    <section className={styles.sheet} aria-labelledby="nothing">
      <h2 id="nothing">{t(none ? 'nothing.empty' : 'nothing.title')}</h2>
      {none && <p className={styles.soft}>{t('nothing.emptyText')}</p>}
      {unseen > 0 && <p className={styles.soft}>{t('nothing.limit', { count: unseen })}</p>}
      {due !== undefined && (
        <p className={styles.soft}>{t('nothing.next', { time: whenDue(due, at, language) })}</p>
      )}
      <div className={styles.actions}>
        {!none && <Button onClick={() => onDeal({ kind: 'ahead' })}>{t('nothing.ahead')}</Button>}
        <ButtonLink to={setPath(set, 'quiz')} look={none ? 'solid' : 'ghost'}>
          {t('nothing.quiz')}
        </ButtonLink>
        {!none && <CramChoice cardSet={cardSet} progress={progress} onDeal={onDeal} />}
        <SetAside
          desk={desk}
          cardSet={cardSet}
          marks={progress.marks}
          onTaken={() => onDeal({ kind: 'due' })}
        />
      </div>
    </section>
  );
}
