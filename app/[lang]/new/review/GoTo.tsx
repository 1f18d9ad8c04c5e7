'use client';

import { formatCount } from '@/app/_i18n/formatNumber';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import styles from './Review.module.css';

/** On a phone the lists come after the article: the ways to them. */
export function GoTo({ toCheck, facts }: { toCheck: number; facts: number }) {
  const t = useT('review');
  const { language } = useLanguage();
  return (
    <nav aria-label={t('find.label')} className={styles.goTo}>
      <a href="#to-check">
        {t('find.check')} <span>{formatCount(toCheck, language)}</span>
      </a>
      <a href="#facts">
        {t('find.facts')} <span>{formatCount(facts, language)}</span>
      </a>
      <a href="#report">{t('find.report')}</a>
    </nav>
  );
}
