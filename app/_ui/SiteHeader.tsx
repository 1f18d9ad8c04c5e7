'use client';

import { useT } from '@/app/_i18n/useT';
import styles from './Header.module.css';
import { LanguageSwitch } from './LanguageSwitch';
import { LocalLink } from './LocalLink';
import { SiteNav } from './SiteNav';

/** The top of every screen that is not a study session: the name, which leads to the shelf, the ways, and the language switch. */
export function SiteHeader() {
  const t = useT('common');
  return (
    <header className={`${styles.top} ${styles.site}`}>
      <LocalLink to="/" className={styles.brand} aria-label={t('nav.home')}>
        <span className={styles.recto}>Recto</span> <span className={styles.verso}>Verso</span>
      </LocalLink>
      <SiteNav />
      <LanguageSwitch />
    </header>
  );
}
