'use client';

import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { FACT_KINDS, type FactKind } from '@/core/facts/fact';
import styles from './FactSheet.module.css';
import { type FactView, sidesOf, timesNamed } from './fact-view';
import { factRowId } from './useAskedPlace';

function FactRow({ fact }: { fact: FactView }) {
  const t = useT('set');
  const { language } = useLanguage();
  const same = sidesOf(fact).length === 1;
  return (
    <li id={factRowId(fact.id)} className={styles.row}>
      {sidesOf(fact).map((side) => (
        <span
          key={side}
          lang={fact.labelLanguage[side]}
          className={`${styles.label} ${same ? styles.both : styles[side]}`}
        >
          {fact.label[side]}
        </span>
      ))}
      <span className={styles.count}>
        {t('mentions', { count: timesNamed(fact, language) })}
        {fact.implied && <span className={styles.implied}> · {t('implied')}</span>}
      </span>
    </li>
  );
}

function Kind({ kind, facts }: { kind: FactKind; facts: readonly FactView[] }) {
  const t = useT('set');
  if (facts.length === 0) return null;
  return (
    <>
      <h3 className={styles.kind}>{t(`kinds.${kind}`)}</h3>
      <ul>
        {facts.map((fact) => (
          <FactRow key={fact.id} fact={fact} />
        ))}
      </ul>
    </>
  );
}

/** All facts by kind, both languages side by side. */
export function FactSheet({ facts }: { facts: readonly FactView[] }) {
  const t = useT('set');
  return (
    <section aria-labelledby="fact-sheet" className={styles.sheet}>
      <h2 id="fact-sheet">{t('sheet')}</h2>
      <p className={styles.heads} aria-hidden>
        <span className={styles.frHead}>{t('frenchSide')}</span>
        <span className={styles.enHead}>{t('englishSide')}</span>
      </p>
      {FACT_KINDS.map((kind) => (
        <Kind key={kind} kind={kind} facts={facts.filter((fact) => fact.kind === kind)} />
      ))}
    </section>
  );
}
