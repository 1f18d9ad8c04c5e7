'use client';

import { CircleCheck, CircleX, PenLine } from 'lucide-react';
import { otherLang } from '@/app/_i18n/otherLang';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { LineText } from '@/app/_ui/LineText';
import type { Language } from '@/core/language';
import styles from './TypedAnswer.module.css';
import type { GradedAnswer } from './useTypedAnswer';

/** What became of the typed answer; a word and a shape beside the colour. */
export function Verdict({ verdict, language }: { verdict: GradedAnswer; language: Language }) {
  const t = useT('cards');
  const { language: screen } = useLanguage();
  const { text, grade } = verdict;
  if (grade === undefined) return null;
  const { outcome } = grade;
  const Icon = outcome === 'right' ? CircleCheck : outcome === 'wrong' ? CircleX : PenLine;
  return (
    <div className={`${styles.verdict} ${styles[outcome]}`}>
      <p className={styles.outcome}>
        <Icon aria-hidden size={20} />
        {t(`typed.outcome.${outcome}`)}
      </p>
      {outcome !== 'right' && (
        <p>
          {t('typed.yours')} <bdi className={styles.yours}>{text}</bdi>
        </p>
      )}
      {outcome === 'right-mind-spelling' && (
        <p>
          {t('typed.spelt')}{' '}
          <strong {...otherLang(language, screen)}>
            <LineText line={grade.shown[language]} />
          </strong>
        </p>
      )}
      {grade.note && <p>{t('typed.otherAlphabet')}</p>}
    </div>
  );
}
