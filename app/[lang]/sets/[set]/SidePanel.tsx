'use client';

import { otherLang } from '@/app/_i18n/otherLang';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { Report } from './Report';
import { SetActions } from './SetActions';
import styles from './SidePanel.module.css';
import type { SetView } from './set-view';
import type { TimelineEntry } from './timeline';

function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  const t = useT('set');
  const { language } = useLanguage();
  if (entries.length === 0) return null;
  return (
    <>
      <h2 className={styles.heading}>{t('timeline')}</h2>
      <ol className={styles.line}>
        {entries.map((entry) => (
          <li key={entry.fact}>
            <b>{entry.date[language]}</b>
            <span {...otherLang(entry.labelLanguage[language], language)}>{entry.label[language]}</span>
          </li>
        ))}
      </ol>
    </>
  );
}

/** Beside the article on a desktop, after it on a phone: how much there is, the measures in time, the proof. */
export function SidePanel({ view, due }: { view: SetView; due: number }) {
  const t = useT('set');
  return (
    <aside className={styles.panel} aria-label={t('asideLabel')}>
      <h2 className={styles.heading}>
        {t('aside', {
          questions: t('questionCount', { count: view.questions.length }),
          facts: t('factCount', { count: view.facts.length }),
        })}
      </h2>
      <SetActions set={view.set} due={due} className={styles.actions} />
      <Timeline entries={view.timeline} />
      <Report view={view} />
    </aside>
  );
}
