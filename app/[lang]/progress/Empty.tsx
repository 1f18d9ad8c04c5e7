'use client';

import { setPath } from '@/app/_i18n/set-path';
import { useT } from '@/app/_i18n/useT';
import { ButtonLink } from '@/app/_ui/Button';
import styles from './Progress.module.css';

/** Nothing was reviewed yet: says what will be here, and how to begin. `first` is the set to begin with. */
export function Empty({ first }: { first: string | undefined }) {
  const t = useT('progress');
  return (
    <section className={styles.empty} aria-labelledby="empty">
      <h2 id="empty">{t('empty.title')}</h2>
      <p className={styles.text}>{t(first === undefined ? 'empty.noSets' : 'empty.text')}</p>
      {first !== undefined && (
        <p className={styles.actions}>
          <ButtonLink to={setPath(first, 'cards')}>{t('empty.begin')}</ButtonLink>
        </p>
      )}
    </section>
  );
}
