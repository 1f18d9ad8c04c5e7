'use client';

import { formatCount } from '@/app/_i18n/formatNumber';
import { setPath } from '@/app/_i18n/set-path';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { ButtonLink } from '@/app/_ui/Button';
import shared from './Progress.module.css';
import { Section } from './Section';
import type { SetStanding, Standing } from './standing';
import styles from './Today.module.css';

/** The set to open: the one with most cards due, else the first with something new, else the first. */
function nextSet(sets: readonly SetStanding[]): SetStanding | undefined {
  const most = Math.max(0, ...sets.map(({ due }) => due));
  if (most > 0) return sets.find(({ due }) => due === most);
  return sets.find(({ fresh }) => fresh > 0) ?? sets[0];
}

/** What is due, as one large number, and the way to it. */
export function Today({ standing: { due, fresh, later, sets } }: { standing: Standing }) {
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
      {fresh > 0 && <p className={styles.soft}>{t('today.fresh', { count: fresh })}</p>}
      {later > 0 && <p className={styles.soft}>{t('today.later', { count: later })}</p>}
      {next !== undefined && (
        <p className={`${shared.actions} ${styles.actions}`}>
          <ButtonLink to={setPath(next.set.set, 'cards')} look={due + fresh > 0 ? 'solid' : 'ghost'}>
            {t(due > 0 ? 'today.review' : fresh > 0 ? 'today.discover' : 'today.ahead')}
          </ButtonLink>
        </p>
      )}
    </Section>
  );
}
