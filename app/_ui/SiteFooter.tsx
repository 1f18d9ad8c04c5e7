'use client';

import { useT } from '@/app/_i18n/useT';
import styles from './SiteFooter.module.css';
import { ThemeChoice } from './ThemeChoice';

/** The foot of the quiet screens: the promise, and the theme. */
export function SiteFooter() {
  const t = useT('common');
  return (
    <footer className={styles.footer}>
      <p>{t('footer.promise')}</p>
      <ThemeChoice />
    </footer>
  );
}
