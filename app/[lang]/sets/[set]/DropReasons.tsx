'use client';

import { otherLang } from '@/app/_i18n/otherLang';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import type { BankFact, DropReason } from '@/core/bank/bank';
import type { QuestionForm } from '@/core/bank/forms';
import styles from './DropReasons.module.css';

/** A reason for which questions were dropped, and the facts that they would have asked about. */
export interface DropReasonView {
  readonly reason: DropReason;
  /** How many questions. */
  readonly count: number;
  readonly about: readonly {
    readonly fact: Pick<BankFact, 'id' | 'label' | 'labelLanguage'>;
    readonly forms: readonly QuestionForm[];
  }[];
}

/** Facts named under one reason: enough to see what it is about. */
const NAMED = 40;

/** Why questions were dropped: each reason with its number, its facts, and the forms that were tried. */
export function DropReasons({ reasons }: { reasons: readonly DropReasonView[] }) {
  const t = useT('bank');
  const { language } = useLanguage();
  return (
    <ul className={styles.reasons}>
      {reasons.map(({ reason, count, about }) => (
        <li key={reason}>
          <p>
            <b>{count}</b> {t(reason)}
          </p>
          <ul className={styles.facts}>
            {about.slice(0, NAMED).map(({ fact, forms }) => (
              <li key={fact.id}>
                <span {...otherLang(fact.labelLanguage[language], language)}>{fact.label[language]}</span>{' '}
                <span className={styles.forms}>{forms.map((form) => t(form)).join(', ')}</span>
              </li>
            ))}
            {about.length > NAMED && <li>{t('moreFacts', { count: about.length - NAMED })}</li>}
          </ul>
        </li>
      ))}
    </ul>
  );
}
