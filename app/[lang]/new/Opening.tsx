'use client';

import { sayArticleProblem } from '@/app/_i18n/articleProblem';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import type { ArticleFileProblem } from '@/stores/article-files/problems';
import styles from './New.module.css';
import type { CorrectedSet, Missing } from './open-draft';

interface OpeningProps {
  corrected: CorrectedSet | undefined;
  missing: Missing | undefined;
  refused: ArticleFileProblem | undefined;
}

/** What the screen is for: a new set, or the corrected article of one. */
export function Opening({ corrected, missing, refused }: OpeningProps) {
  const t = useT('new');
  const { language } = useLanguage();
  return (
    <div className={styles.opening}>
      <p className={styles.kicker}>{t(corrected ? 'correcting.kicker' : 'kicker')}</p>
      <h1>{t(corrected ? 'correcting.heading' : 'heading')}</h1>
      <p className={styles.intro}>{t(corrected ? 'correcting.intro' : 'intro')}</p>
      {corrected && (
        <p className={styles.of}>
          {t('correcting.of')}{' '}
          <bdi lang={corrected.titleLanguage[language]} className={styles.ofTitle}>
            {corrected.title[language]}
          </bdi>
        </p>
      )}
      {(missing || refused) && (
        <p role="status" className={styles.notice}>
          {missing ? t(`missing.${missing}`) : refused && sayArticleProblem(language, refused)}
        </p>
      )}
    </div>
  );
}
