'use client';

import { useState } from 'react';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { Button, ButtonLink } from '@/app/_ui/Button';
import { RATINGS } from '@/core/progress/review-event';
import type { Memory } from '@/core/progress/scheduler';
import type { Card } from '@/core/study/deck';
import type { DeckSession } from '@/core/study/deck-session';
import { summaryOf } from '@/core/study/session-summary';
import styles from './CardsScreen.module.css';
import { daysBetween, whenDue } from './intervals';

/** How many coming days are listed. */
const LISTED = 4;

interface Coming {
  /** The first of the day's cards, epoch milliseconds. */
  readonly due: number;
  readonly count: number;
}

/** When the reviewed cards of a set come back, day by day. */
function comingDays(cards: readonly Card[], memories: ReadonlyMap<string, Memory>, now: number): Coming[] {
  const days = new Map<number, Coming>();
  for (const { id } of cards) {
    const due = memories.get(id)?.due;
    if (due === undefined) continue;
    const day = Math.max(0, daysBetween(now, due));
    const known = days.get(day);
    days.set(day, { due: Math.min(due, known?.due ?? due), count: (known?.count ?? 0) + 1 });
  }
  return [...days.entries()].sort(([a], [b]) => a - b).map(([, coming]) => coming);
}

interface EndingProps {
  session: DeckSession;
  cards: readonly Card[];
  /** False when the ratings last only as long as the page. */
  kept: boolean;
  onMore: () => void;
}

/** What was done in this session, and what comes next. */
export function Ending({ session, cards, kept, onMore }: EndingProps) {
  const t = useT('cards');
  const { language } = useLanguage();
  const [now] = useState(() => Date.now());
  const coming = comingDays(cards, session.memories, now).slice(0, LISTED);
  const summary = summaryOf(session);
  return (
    <section className={styles.sheet} aria-labelledby="ending">
      <h2 id="ending" tabIndex={-1}>
        {t('end.title')}
      </h2>
      <p className={styles.soft}>
        {t('end.cards', { count: summary.cards })} ·{' '}
        {t(kept ? 'end.rated' : 'end.lent', { count: summary.reviews })}
      </p>
      <h3 className={styles.heading}>{t('end.ratings')}</h3>
      <dl className={styles.counts}>
        {RATINGS.map((rating) => (
          <div key={rating}>
            <dt>{t(`rate.${rating}`)}</dt>
            <dd>{summary.byRating[rating]}</dd>
          </div>
        ))}
      </dl>
      <h3 className={styles.heading}>{t('end.when')}</h3>
      <ul className={styles.coming}>
        {coming.map(({ due, count }) => (
          <li key={due}>
            <span>{whenDue(due, now, language)}</span>
            <span>{t('end.cards', { count })}</span>
          </li>
        ))}
      </ul>
      <p className={styles.actions}>
        <ButtonLink to={`/sets/${session.set}`}>{t('end.back')}</ButtonLink>
        <Button look="ghost" onClick={onMore}>
          {t('end.more')}
        </Button>
      </p>
    </section>
  );
}
