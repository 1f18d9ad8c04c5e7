'use client';

import { useT } from '@/app/_i18n/useT';
import { LineText } from '@/app/_ui/LineText';
import type { Line } from '@/core/bank/bank';
import styles from './QuestionView.module.css';

/** What stands in the hole of a sentence: a gap, or the right words once they may be seen. */
export function Hole({ filled }: { filled: Line | undefined }) {
  const t = useT('quiz');
  if (filled !== undefined) {
    return (
      <strong className={styles.filled}>
        <LineText line={filled} />
      </strong>
    );
  }
  return (
    <span className={styles.hole}>
      <span className="said">{t('session.hole')}</span>
    </span>
  );
}
