'use client';

import { useT } from '@/app/_i18n/useT';
import { ButtonLink } from '@/app/_ui/Button';
import type { OwnSet } from '@/core/study/own-set';
import { ChangeList } from '../new/review/Changes';
import styles from './OwnSetMaking.module.css';

/** How the set came about: what its corrected article changed, and the ways to go on making it. */
export function OwnSetMaking({ set }: { set: Pick<OwnSet, 'id' | 'changes'> }) {
  const t = useT('review');
  const changes = set.changes ?? [];
  const count = changes.filter((change) => !('follows' in change)).length;
  return (
    <div>
      {changes.length > 0 && (
        <details className={styles.changes}>
          <summary className={styles.summary}>{t('changes.own', { count })}</summary>
          <ChangeList changes={changes} />
        </details>
      )}
      <p className={styles.ways}>
        <ButtonLink to={`/new/review?of=${set.id}`} look="quiet">
          {t('changes.edit')}
        </ButtonLink>
        <ButtonLink to={`/new?for=${set.id}`} look="quiet">
          {t('changes.bring')}
        </ButtonLink>
      </p>
    </div>
  );
}
