'use client';

import { useEffect, useState } from 'react';
import { formatShortDay } from '@/app/_i18n/formatDay';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { dayName } from '@/core/progress/calendar';
import type { Memory } from '@/core/progress/scheduler';
import { type CardEvent, cardHistory } from '@/core/study/card-history';
import styles from './CardDialogs.module.css';
import { spokenDuration, whenDue } from './intervals';
import type { Desk } from './openLog';

interface HistoryProps {
  desk: Desk;
  set: string;
  card: string;
  memory: Memory | undefined;
}

/** As many as anyone reads; the rest is in the back-up. */
const LISTED = 40;

/** What happened to a card, the latest first, and when it comes back. */
export function History({ desk, set, card, memory }: HistoryProps) {
  const t = useT('cards');
  const { language } = useLanguage();
  const [events, setEvents] = useState<readonly CardEvent[] | 'unread'>();
  const [now] = useState(() => Date.now());
  useEffect(() => {
    let gone = false;
    void desk.store.eventsOfSet(set).then((log) => {
      if (!gone) setEvents(log.ok ? cardHistory(log.value.events, card) : 'unread');
    });
    return () => {
      gone = true;
    };
  }, [desk, set, card]);

  if (events === undefined) return <p role="status">{t('history.loading')}</p>;
  if (events === 'unread') return <p role="alert">{t('store.unread')}</p>;
  return (
    <>
      <p className={styles.why}>
        {memory === undefined
          ? t('history.never')
          : `${t('history.due', { time: whenDue(memory.due, now, language) })} ${t('history.lapses', { count: memory.lapses })}`}
      </p>
      {events.length > 0 && (
        <table className={styles.table}>
          <caption className="said">{t('history.title')}</caption>
          <thead className="said">
            <tr>
              <th scope="col">{t('history.when')}</th>
              <th scope="col">{t('history.what')}</th>
            </tr>
          </thead>
          <tbody>
            {events.slice(0, LISTED).map((event) => (
              <tr key={event.id}>
                <th scope="row">{formatShortDay(dayName(desk.calendar.dayOf(event.at)), language)}</th>
                <td>
                  <What event={event} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function What({ event }: { event: CardEvent }) {
  const t = useT('cards');
  const common = useT('common');
  const { language } = useLanguage();
  if (event.kind !== 'review') return t(`history.${event.kind}`);
  const spoken = common(event.answerLanguage === 'fr' ? 'language.nameFr' : 'language.nameEn');
  const details = [t(`rate.${event.rating}`), spoken, spokenDuration(event.durationMs, language)];
  return [...details, ...(event.cram ? [t('history.crammed')] : [])].join(' · ');
}
