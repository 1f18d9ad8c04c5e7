'use client';

import { useState } from 'react';
import { useT } from '@/app/_i18n/useT';
import type { ReviewCounts } from '@/core/bank/review/review';
import { DropReasons } from '../../sets/[set]/DropReasons';
import type { Entry } from './entries';
import { leftOut } from './entries';
import styles from './LeftOutPart.module.css';

/** The grounding report: how many questions are proved, and what was left out, with the reasons. */
export function LeftOutPart({ counts, entries }: { counts: ReviewCounts; entries: readonly Entry[] }) {
  const t = useT('review');
  const set = useT('set');
  const [isOpen, setOpen] = useState(false);
  return (
    <section id="report" aria-labelledby="report-title" className={styles.report}>
      <h2 id="report-title">{t('report.title')}</h2>
      <p className={styles.text}>{set('kept', { count: counts.questions })}</p>
      {counts.leftOut > 0 && (
        <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary className={styles.summary}>{t('report.left', { count: counts.leftOut })}</summary>
          {isOpen && (
            <div className={styles.reasons}>
              <DropReasons reasons={leftOut(entries)} />
            </div>
          )}
        </details>
      )}
    </section>
  );
}
