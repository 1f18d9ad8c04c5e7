'use client';

import { useId } from 'react';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import type { FactChange } from '@/core/bank/review/review';
import styles from './Changes.module.css';

type Changed = Extract<FactChange, { type: 'changed' }>;

/** From the words that it had to those that it has. */
function FromTo({ change }: { change: Changed }) {
  const t = useT('review');
  const { language } = useLanguage();
  return (
    <>
      <del className={styles.before}>{change.before[language]}</del> <span aria-hidden>→</span>{' '}
      <span className="said">{t('changes.becomes')}</span>{' '}
      <ins className={styles.after}>{change.after[language]}</ins>
    </>
  );
}

interface ChangeProps {
  change: FactChange;
  /** The changes that only come with this one: an act with its date, an office with its holder. */
  following: readonly Changed[];
}

/** One fact that a corrected article changed, added or took away. */
function Change({ change, following }: ChangeProps) {
  const t = useT('review');
  const { language } = useLanguage();
  return (
    <li className={styles[change.type]}>
      <span className={styles.what}>{t(`changes.${change.type}`)}</span>{' '}
      {change.type === 'changed' ? <FromTo change={change} /> : change.label[language]}
      {following.length > 0 && (
        <div className={styles.with}>
          {t('changes.with')}
          <ul>
            {following.map((each) => (
              <li key={each.fact}>
                <FromTo change={each} />
              </li>
            ))}
          </ul>
        </div>
      )}
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
  const follows = (change: FactChange) => (change.type === 'changed' ? change.follows : undefined);
  const leaders = new Set(changes.map(({ fact }) => fact));
  const isLed = (change: FactChange) => leaders.has(follows(change) ?? '');
  if (changes.length === 0) return null;
  return (
    <ul className={styles.list}>
      {ORDER.flatMap((type) =>
        changes
          .filter((change) => change.type === type && !isLed(change))
          .map((change) => (
            <Change
              key={`${type}-${change.fact}`}
              change={change}
              following={changes.filter((each): each is Changed => follows(each) === change.fact)}
            />
          )),
      )}
    </ul>
  );
}
