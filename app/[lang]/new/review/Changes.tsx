'use client';

import { useId } from 'react';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import type { FactChange } from '@/core/bank/review/review';
import styles from './Changes.module.css';

/** One fact that a corrected article changed, added or took away. */
function Change({ change }: { change: FactChange }) {
  const t = useT('review');
  const { language } = useLanguage();
  if (change.type !== 'changed') {
    return (
      <li className={styles[change.type]}>
        <span className={styles.what}>{t(`changes.${change.type}`)}</span> {change.label[language]}
      </li>
    );
  }
  return (
    <li>
      <span className={styles.what}>{t('changes.changed')}</span>{' '}
      <del className={styles.before}>{change.before[language]}</del> <span aria-hidden>→</span>{' '}
      <span className="said">{t('changes.becomes')}</span>{' '}
      <ins className={styles.after}>{change.after[language]}</ins>
    </li>
  );
}

const ORDER: readonly FactChange['type'][] = ['changed', 'added', 'removed'];

/** What a corrected article changes: the facts that changed first, then those that are new, then those that are gone. */
export function Changes({ changes }: { changes: readonly FactChange[] }) {
  const t = useT('review');
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.changes}>
      <h2 id={id}>{t('changes.title')}</h2>
      <p className={styles.text}>{t(changes.length === 0 ? 'changes.none' : 'changes.text')}</p>
      <ChangeList changes={changes} />
    </section>
  );
}

/** The list alone, for the page of the set. */
export function ChangeList({ changes }: { changes: readonly FactChange[] }) {
  if (changes.length === 0) return null;
  return (
    <ul className={styles.list}>
      {ORDER.flatMap((type) =>
        changes
          .filter((change) => change.type === type)
          .map((change) => <Change key={`${type}-${change.fact}`} change={change} />),
      )}
    </ul>
  );
}
