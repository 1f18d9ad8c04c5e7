'use client';

import { otherLang } from '@/app/_i18n/otherLang';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import styles from './Report.module.css';
import type { DroppedView, SetView } from './set-view';

/** One reason for which questions were dropped, and the facts that they would have asked about. */
function Reason({ dropped, view }: { dropped: DroppedView; view: SetView }) {
  const t = useT('bank');
  const { language } = useLanguage();
  return (
    <li>
      <p>
        <b>{dropped.count}</b> {t(dropped.reason)}
      </p>
      <ul className={styles.facts}>
        {dropped.candidates.map(({ fact, forms }) => {
          const about = view.facts.find((each) => each.id === fact);
          return (
            <li key={fact}>
              {about && (
                <span {...otherLang(about.labelLanguage[language], language)}>{about.label[language]}</span>
              )}{' '}
              <span className={styles.forms}>{forms.map((form) => t(form)).join(', ')}</span>
            </li>
          );
        })}
      </ul>
    </li>
  );
}

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
      <ul className={styles.reasons}>
        {view.report.reasons.map((dropped) => (
          <Reason key={dropped.reason} dropped={dropped} view={view} />
        ))}
      </ul>
    </details>
  );
}
