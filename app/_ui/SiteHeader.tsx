'use client';

import { useT } from '@/app/_i18n/useT';
import styles from './Header.module.css';
import { LanguageSwitch } from './LanguageSwitch';
import { LocalLink } from './LocalLink';

/** The top of every screen that is not a study session: the name, which leads to the shelf, and the language switch. */
export function SiteHeader() {
  const t = useT('common');
  return (
    <header className={styles.top}>
      <LocalLink to="/" className={styles.brand} aria-label={t('nav.home')}>
        <span className={styles.recto}>Recto</span> <span className={styles.verso}>Verso</span>
      </LocalLink>
      <LanguageSwitch />
    </header>
  );
}
