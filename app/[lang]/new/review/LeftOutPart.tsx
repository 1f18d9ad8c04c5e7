'use client';

import { useState } from 'react';
import { otherLang } from '@/app/_i18n/otherLang';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import type { ReviewCounts } from '@/core/bank/review/review';
import type { Entry, LeftOut } from './entries';
import { leftOut } from './entries';
import styles from './LeftOutPart.module.css';

/** Facts named under one reason: enough to see what it is about. */
const NAMED = 40;

function Reason({ reason: { reason, count, facts } }: { reason: LeftOut }) {
  const t = useT('bank');
  const own = useT('review');
  const { language } = useLanguage();
  return (
    <li>
      <p>
        <b>{count}</b> {t(reason)}
      </p>
      <ul className={styles.facts}>
        {facts.slice(0, NAMED).map(({ entry: { fact }, forms }) => (
          <li key={fact.id}>
            <span {...otherLang(fact.labelLanguage[language], language)}>{fact.label[language]}</span>{' '}
            <span className={styles.forms}>{forms.map((form) => t(form)).join(', ')}</span>
          </li>
        ))}
        {facts.length > NAMED && <li>{own('report.more', { count: facts.length - NAMED })}</li>}
      </ul>
    </li>
  );
}

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
            <ul className={styles.reasons}>
              {leftOut(entries).map((reason) => (
                <Reason key={reason.reason} reason={reason} />
              ))}
            </ul>
          )}
        </details>
      )}
    </section>
  );
}
