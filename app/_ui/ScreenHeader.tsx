import type { ReactNode } from 'react';
import styles from './Header.module.css';
import { LanguageSwitch } from './LanguageSwitch';

/** The top of a study screen: what is given on the left ("Quit", the time left), the language switch on the right. */
export function ScreenHeader({ children }: { children: ReactNode }) {
  return (
    <header className={styles.top}>
      <div className={styles.left}>{children}</div>
      <LanguageSwitch />
    </header>
  );
}
