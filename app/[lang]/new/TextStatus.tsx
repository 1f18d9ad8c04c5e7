'use client';

import { sayArticleProblem } from '@/app/_i18n/articleProblem';
import { formatBytes } from '@/app/_i18n/formatNumber';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import type { DraftText } from '@/core/study/draft';
import styles from './New.module.css';
import type { TextCheck } from './reading/messages';

/** A text of so many letters takes a while to be read: it is said beforehand. */
const LONG = 150_000;

interface TextStatusProps {
  given: DraftText;
  seen: TextCheck | undefined;
  problem: string | undefined;
}

/** Below a text: how long it is, and what stands against reading it. */
export function TextStatus({ given, seen, problem }: TextStatusProps) {
  const t = useT('new');
  const { language } = useLanguage();
  const why = problem ?? (seen?.problem && sayArticleProblem(language, seen.problem));
  const isLong = given.text.length > LONG;
  return (
    <>
      {seen && (
        <p className={styles.words}>
          {t('text.words', { count: seen.words })}
          {isLong && ` · ${formatBytes(given.text.length, language)}`}
        </p>
      )}
      <div role="status">
        {why !== undefined && <p className={styles.problem}>{why}</p>}
        {why === undefined && seen?.letters && (
          <p className={styles.mind}>{t(`text.letters.${seen.letters}`)}</p>
        )}
        {why === undefined && isLong && <p>{t('text.long')}</p>}
      </div>
    </>
  );
}
