'use client';

import { useT } from '@/app/_i18n/useT';
import styles from './SkipLink.module.css';

/** The first stop of the Tab key: past the header, to the content. */
export function SkipLink() {
  const t = useT('common');
  return (
    <a href="#content" className={styles.skip}>
      {t('skip')}
    </a>
  );
}
