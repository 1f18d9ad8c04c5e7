'use client';

import { usePathname } from 'next/navigation';
import { neutralPath } from '@/app/_i18n/paths';
import { useT } from '@/app/_i18n/useT';
import styles from './Header.module.css';
import { LocalLink } from './LocalLink';

const PLACES = [
  { to: '/', key: 'sets' },
  { to: '/new', key: 'new' },
  { to: '/progress', key: 'progress' },
  { to: '/settings', key: 'settings' },
] as const;

/** Whether a path lies in a place: the sets, shipped or of one's own, are found under the shelf. */
function isIn(path: string, to: string): boolean {
  return to === '/'
    ? path === '/' || /^\/(?:sets\/|own(?:\/|$))/.test(path)
    : path === to || path.startsWith(`${to}/`);
}

/** The ways between the quiet screens. */
export function SiteNav() {
  const t = useT('common');
  const path = neutralPath(usePathname());
  return (
    <nav aria-label={t('nav.label')} className={styles.nav}>
      {PLACES.map(({ to, key }) => (
        <LocalLink
          key={to}
          to={to}
          className={styles.place}
          {...(path === to ? { 'aria-current': 'page' } : isIn(path, to) ? { 'aria-current': 'true' } : {})}
        >
          {t(`nav.${key}`)}
        </LocalLink>
      ))}
    </nav>
  );
}
