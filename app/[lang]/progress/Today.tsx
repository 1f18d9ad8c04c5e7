'use client';

import { formatCount } from '@/app/_i18n/formatNumber';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { ButtonLink } from '@/app/_ui/Button';
import styles from './Progress.module.css';
import { Section } from './Section';
import type { SetStanding, Standing } from './standing';

/** The set to open: the one with most cards due, else the first. */
function nextSet(sets: readonly SetStanding[]): SetStanding | undefined {
  return sets.reduce<SetStanding | undefined>(
    (best, each) => (best === undefined || each.due > best.due ? each : best),
    undefined,
  );
}

/** What is due, as one large number, and the way to it. */
export function Today({ standing: { due, later, sets } }: { standing: Standing }) {
  const t = useT('progress');
  const { language } = useLanguage();
  const next = nextSet(sets);
  return (
    <Section title={t('today.title')} className={styles.today}>
      {due > 0 ? (
        <p className={styles.figure}>
          <b>{formatCount(due, language)}</b> {t('today.due', { count: due })}
        </p>
      ) : (
        <p className={styles.rest}>{t('today.none')}</p>
      )}
      {later > 0 && <p className={styles.soft}>{t('today.later', { count: later })}</p>}
      {next !== undefined && (
        <p className={styles.actions}>
          <ButtonLink to={`/sets/${next.set.set}/cards`} look={due > 0 ? 'solid' : 'ghost'}>
            {t(due > 0 ? 'today.review' : 'today.ahead')}
          </ButtonLink>
        </p>
      )}
    </Section>
  );
}
