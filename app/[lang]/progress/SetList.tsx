'use client';

import { otherLang } from '@/app/_i18n/otherLang';
import { setPath } from '@/app/_i18n/set-path';
import { useLanguage } from '@/app/_i18n/useLanguage';
import { useT } from '@/app/_i18n/useT';
import { Gauge, type GaugeLook } from '@/app/_ui/Gauge';
import { LocalLink } from '@/app/_ui/LocalLink';
import type { Stage } from '@/core/progress/statistics-memory';
import shared from './Progress.module.css';
import { Section } from './Section';
import styles from './SetList.module.css';
import type { SetStanding } from './standing';

/** From what is known best to what is not begun; the latter is what stays open. */
const DRAWN: readonly { stage: Stage; look: GaugeLook }[] = [
  { stage: 'mature', look: 'strong' },
  { stage: 'young', look: 'middle' },
  { stage: 'learning', look: 'light' },
];

/** Every set: how far its cards are, and what is due in it. */
export function SetList({ sets }: { sets: readonly SetStanding[] }) {
  const t = useT('progress');
  return (
    <Section title={t('sets.title')} text={t('sets.mature')} className={shared.whole}>
      <ul className={styles.sets}>
        {sets.map((standing) => (
          <SetRow key={standing.set.set} standing={standing} />
        ))}
      </ul>
    </Section>
  );
}

function SetRow({ standing: { set, due, stages } }: { standing: SetStanding }) {
  const t = useT('progress');
  const { language } = useLanguage();
  return (
    <li className={styles.set}>
      <h3 className={styles.setTitle}>
        <LocalLink to={setPath(set.set)} {...otherLang(set.titleLanguage[language], language)}>
          {set.title[language]}
        </LocalLink>
      </h3>
      <p className={styles.due}>
        {due > 0 ? (
          <LocalLink to={setPath(set.set, 'cards')}>{t('sets.due', { count: due })}</LocalLink>
        ) : (
          t('sets.upToDate')
        )}
      </p>
      <Gauge
        max={set.cards.length}
        parts={DRAWN.map(({ stage, look }) => ({ key: stage, value: stages[stage], look }))}
      />
      <ul className={styles.stages}>
        {[...DRAWN.map(({ stage }) => stage), 'new' as const].map((stage) => (
          <li key={stage} className={styles[stage]}>
            {t(`sets.stage.${stage}`, { count: stages[stage] })}
          </li>
        ))}
      </ul>
    </li>
  );
}
