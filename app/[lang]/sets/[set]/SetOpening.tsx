'use client';

import { formatDay } from '@/app/_i18n/formatDay';
import { otherLang } from '@/app/_i18n/otherLang';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import type { ArticleView } from './article-view';
import styles from './SetOpening.module.css';
import type { SetView } from './set-view';

/** The title, and above it what there is to read: language, date, reading time. */
export function SetOpening({ view, shown }: { view: SetView; shown: ArticleView }) {
  const t = useT('set');
  const { language } = useLanguage();
  const other = view.articles.find((article) => article.language !== shown.language);
  return (
    <>
      <p className={styles.kicker}>
        <b className={styles[shown.language]}>{t(`languages.${shown.language}`)}</b>
        {shown.published && <span>{formatDay(shown.published, language)}</span>}
        <span>{t('minutes', { count: shown.minutes })}</span>
        {other && <span className={styles.also}>{t(`alsoIn.${other.language}`)}</span>}
      </p>
      <h1 className={styles.title} {...otherLang(view.titleLanguage[language], language)}>
        {view.title[language]}
      </h1>
    </>
  );
}
