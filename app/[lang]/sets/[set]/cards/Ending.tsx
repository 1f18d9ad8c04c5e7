'use client';

import { useState } from 'react';
import { setPath } from '@/app/_i18n/set-path';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { Button, ButtonLink } from '@/app/_ui/Button';
import { LineText } from '@/app/_ui/LineText';
import { LANGUAGES } from '@/core/language';
import { RATINGS } from '@/core/progress/review-event';
import type { Memory } from '@/core/progress/scheduler';
import type { Card } from '@/core/study/deck';
import type { DeckSession } from '@/core/study/deck-session';
import { inOwnWords } from '@/core/study/own-words';
import { leechesMet, summaryOf } from '@/core/study/session-summary';
import styles from './CardsScreen.module.css';
import { CramChoice } from './CramChoice';
import type { CardSet } from './card-set';
import { daysBetween, spokenDuration, whenDue } from './intervals';
import type { Desk } from './openLog';
import { SetAside } from './SetAside';
import type { Wish } from './useDesk';

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
  desk: Desk;
  cardSet: CardSet;
  onDeal: (wish: Wish) => void;
}

/** What was done in this session, and what comes next. */
export function Ending({ session, desk, cardSet, onDeal }: EndingProps) {
  const t = useT('cards');
  const { language } = useLanguage();
  const [now] = useState(() => Date.now());
  const { cards } = cardSet;
  const coming = comingDays(cards, session.memories, now).slice(0, LISTED);
  const summary = summaryOf(session);
  const isKept = desk.database !== undefined && desk.store.lent() === 0;
  const isNext = cards.some(({ id }) => !session.memories.has(id));
  return (
    <section className={styles.sheet} aria-labelledby="ending">
      <h2 id="ending" tabIndex={-1}>
        {t(session.options.cram ? 'end.crammed' : 'end.title')}
      </h2>
      <p className={styles.soft}>
        {t('end.cards', { count: summary.cards })}
        {summary.newCards > 0 && ` (${t('end.new', { count: summary.newCards })})`} ·{' '}
        {t(isKept ? 'end.rated' : 'end.lent', { count: summary.reviews })}
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
      <ul className={styles.facts}>
        <li>
          <span>{t('end.time')}</span>
          <span>{spokenDuration(summary.timeMs, language)}</span>
        </li>
        {LANGUAGES.filter((each) => summary.byLanguage[each] > 0).map((each) => (
          <li key={each}>
            <span className={styles[each]}>{t(`end.in.${each}`)}</span>
            <span>{summary.byLanguage[each]}</span>
          </li>
        ))}
      </ul>
      <Leeches session={session} />
      {coming.length > 0 && (
        <>
          <h3 className={styles.heading}>{t('end.when')}</h3>
          <ul className={styles.facts}>
            {coming.map(({ due, count }) => (
              <li key={due}>
                <span>{whenDue(due, now, language)}</span>
                <span>{t('end.cards', { count })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.advice}>{t(adviceFor(summary.byRating[1], summary.reviews, isNext))}</p>
      <div className={styles.actions}>
        <ButtonLink to={setPath(session.set)}>{t('end.back')}</ButtonLink>
        <Button look="ghost" onClick={() => onDeal({ kind: 'ahead' })}>
          {t('end.more')}
        </Button>
        <ButtonLink to={setPath(session.set, 'quiz')} look="ghost">
          {t('nothing.quiz')}
        </ButtonLink>
        <CramChoice cardSet={cardSet} progress={session} onDeal={onDeal} />
        <SetAside
          desk={desk}
          cardSet={cardSet}
          marks={session.marks}
          onTaken={() => onDeal({ kind: 'due' })}
        />
      </div>
    </section>
  );
}

/** What to do next: rest after many misses, go on when there is something new, else try the quiz. */
function adviceFor(again: number, reviews: number, isNext: boolean) {
  if (reviews > 0 && again * 3 > reviews) return 'end.advice.rest';
  return isNext ? 'end.advice.new' : 'end.advice.quiz';
}

/** The cards that won't stick, and what helps. */
function Leeches({ session }: { session: DeckSession }) {
  const t = useT('cards');
  const { language } = useLanguage();
  const leeches = leechesMet(session);
  if (leeches.length === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>{t('end.leeches')}</h3>
      <ul className={styles.leeches}>
        {leeches.map((card) => (
          <li key={card.id}>
            <LineText line={inOwnWords(card, session.marks.get(card.id)?.wording).prompt[language]} />
          </li>
        ))}
      </ul>
      <p className={styles.soft}>{t('end.leechesWhy')}</p>
    </>
  );
}
