'use client';

import { useT } from '@/app/_i18n/useT';
import { DropReasons } from './DropReasons';
import styles from './Report.module.css';
import type { SetView } from './set-view';

/** What became of every question that was tried: nothing is dropped in silence. */
export function Report({ view }: { view: SetView }) {
  const t = useT('set');
  const kept = t('kept', { count: view.report.kept });
  if (view.report.dropped === 0) return <p className={styles.report}>{t('noneDropped', { kept })}</p>;
  return (
    <details className={styles.report}>
      <summary className={styles.summary}>
        {t('report', { kept, dropped: t('dropped', { count: view.report.dropped }) })}
      </summary>
      <div className={styles.reasons}>
        <DropReasons reasons={view.report.reasons} />
      </div>
    </details>
  );
}
