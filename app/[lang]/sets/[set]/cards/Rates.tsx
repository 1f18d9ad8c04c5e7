'use client';

import type { MouseEvent } from 'react';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { RATINGS, type Rating } from '@/core/progress/review-event';
import type { Outcome } from '@/core/progress/scheduler';
import { shortInterval } from './intervals';
import styles from './Rates.module.css';

interface RatesProps {
  outcomes: Readonly<Record<Rating, Outcome>>;
  /** Whether a rating moves the card's date; without it the intervals are not shown. */
  counts: boolean;
  /** The rating that the typed answer speaks for. */
  suggested: Rating | undefined;
  /** A rating is on its way to the store. Not `disabled`, which would throw the focus away. */
  busy: boolean;
  onRate: (rating: Rating, event: MouseEvent) => void;
}

/** The four ratings, each with the time after which the card would come back. */
export function Rates({ outcomes, counts, suggested, busy, onRate }: RatesProps) {
  const t = useT('cards');
  const { language } = useLanguage();
  return (
    <fieldset className={styles.rates}>
      <legend className="said">{t('rate.label')}</legend>
      {RATINGS.map((rating) => (
        <button
          key={rating}
          type="button"
          aria-disabled={busy}
          aria-keyshortcuts={String(rating)}
          className={rating === suggested ? `${styles.rate} ${styles.suggested}` : styles.rate}
          onClick={(event) => onRate(rating, event)}
        >
          {t(`rate.${rating}`)}{' '}
          {counts && <small>{shortInterval(outcomes[rating].intervalMs, language)}</small>}
          {rating === suggested && <span className="said">, {t('rate.suggested')}</span>}
        </button>
      ))}
    </fieldset>
  );
}
