'use client';

import { useSearchParams } from 'next/navigation';
import { type ReactNode, Suspense } from 'react';
import { useT } from '@/app/_i18n/useT';
import { PageTitle } from '@/app/_ui/PageTitle';
import { Screen } from '@/app/_ui/Screen';
import { SiteFooter } from '@/app/_ui/SiteFooter';
import { SiteHeader } from '@/app/_ui/SiteHeader';
import { NotOpened } from './NotOpened';
import styles from './OwnPlace.module.css';
import { type Look, type OpenedSet, useOwnSet } from './useOwnSet';

interface OwnPlaceProps<View> {
  /** How the screen sees the set. */
  look: Look<View>;
  /** Shows the set anew when it changes; not where a session is under way. */
  follows?: boolean;
  /** The screen. */
  children: (opened: OpenedSet<View>) => ReactNode;
}

/**
 * A screen of the set of one's own that the address names (`?of=`). The page is the same file for all of them, so the
 * set is looked for in the browser alone; where it can't be opened, this says why and leads on.
 */
export function OwnPlace<View>(props: OwnPlaceProps<View>) {
  return (
    <Suspense fallback={<Waiting />}>
      <Addressed {...props} />
    </Suspense>
  );
}

function Addressed<View>(props: OwnPlaceProps<View>) {
  const id = useSearchParams().get('of') ?? '';
  return <Opened key={id} id={id} {...props} />;
}

function Opened<View>({ id, look, follows = false, children }: OwnPlaceProps<View> & { id: string }) {
  const { found, retry } = useOwnSet(id, { look, follows });
  if (found.status === 'waiting') return <Waiting />;
  return found.status === 'here' ? children(found) : <NotOpened why={found} onRetry={retry} />;
}

function Waiting() {
  const t = useT('own');
  return (
    <Screen header={<SiteHeader />} footer={<SiteFooter />} width="wide">
      <PageTitle>{t('title')}</PageTitle>
      <p role="status" className={styles.waiting}>
        {t('loading')}
      </p>
    </Screen>
  );
}
