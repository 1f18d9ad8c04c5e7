import type { ReactNode } from 'react';
import styles from './Screen.module.css';

interface ScreenProps {
  /** `SiteHeader` or `ScreenHeader`. */
  header: ReactNode;
  /** `reading`: one column that reads well. `wide`: as wide as the window lets it. */
  width?: 'reading' | 'wide';
  footer?: ReactNode;
  children: ReactNode;
}

/** The frame of every screen: margins, the page's one `<main>`, and where "skip to content" leads. */
export function Screen({ header, width = 'reading', footer, children }: ScreenProps) {
  return (
    <div className={`${styles.screen} ${styles[width]}`}>
      {header}
      <main id="content" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      {footer}
    </div>
  );
}
