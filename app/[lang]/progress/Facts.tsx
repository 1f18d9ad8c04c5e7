'use client';

import { useT } from '@/app/_i18n/useT';
import { Gauge, type GaugeLook } from '@/app/_ui/Gauge';
import type { FactsKnown } from '@/core/progress/statistics-memory';
import { Section } from './Section';
import styles from './Today.module.css';

/** Knowing a fact, apart from knowing it in each language. */
export function Facts({ facts }: { facts: FactsKnown }) {
  const t = useT('progress');
  const rows: readonly { key: 'fr' | 'en' | 'both'; look: GaugeLook; known: number }[] = [
    { key: 'fr', look: 'fr', known: facts.inFrench },
    { key: 'en', look: 'en', known: facts.inEnglish },
    { key: 'both', look: 'ink', known: facts.inBoth },
  ];
  return (
    <Section
      title={t('facts.title')}
      text={t('facts.known', { count: facts.known, facts: facts.facts })}
      className={styles.facts}
    >
      <dl className={styles.languages}>
        {rows.map(({ key, look, known }) => (
          <div key={key} className={styles[key]}>
            <dt>{t(`facts.${key}`)}</dt>
            <dd>
              <Gauge parts={[{ key, value: known, look }]} max={facts.facts} />
              <span>{t('facts.of', { known, facts: facts.facts })}</span>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
