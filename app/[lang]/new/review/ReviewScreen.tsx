'use client';

import dynamic from 'next/dynamic';
import { useSearchParams } from 'next/navigation';
import { type ReactNode, Suspense, useMemo } from 'react';
import { useT } from '@/app/_i18n/useT';
import { Button, ButtonLink } from '@/app/_ui/Button';
import { Notice } from '@/app/_ui/Notice';
import { PageTitle } from '@/app/_ui/PageTitle';
import { Screen } from '@/app/_ui/Screen';
import { SiteFooter } from '@/app/_ui/SiteFooter';
import { SiteHeader } from '@/app/_ui/SiteHeader';
import { askedOf } from './open-review';
import styles from './ReviewScreen.module.css';
import { type OpeningState, useOpening } from './useOpening';

// What makes and proves questions is no part of the first paint.
const ReviewDesk = dynamic(() => import('./ReviewDesk').then((module) => module.ReviewDesk), {
  ssr: false,
  loading: () => <Waiting />,
});

/** The review that the address names (`?draft=` or `?of=`): found in this browser alone. */
export function ReviewScreen() {
  return (
    <Screen header={<SiteHeader />} footer={<SiteFooter />} width="wide">
      <Suspense fallback={<Waiting />}>
        <Addressed />
      </Suspense>
    </Screen>
  );
}

function Addressed() {
  const search = useSearchParams().toString();
  return <Opened key={search} search={search} />;
}

function Opened({ search }: { search: string }) {
  const asked = useMemo(() => askedOf(search), [search]);
  const { state, retry } = useOpening(asked);
  if (state.status === 'opening') return <Waiting />;
  if (state.status === 'ready') return <ReviewDesk ready={state.ready} />;
  return <NotOpened state={state} onRetry={retry} />;
}

function Waiting() {
  const t = useT('review');
  return (
    <>
      <PageTitle>{t('page')}</PageTitle>
      <p role="status" className={styles.waiting}>
        {t('opening')}
      </p>
    </>
  );
}

interface NotOpenedProps {
  state: Exclude<OpeningState, { status: 'opening' | 'ready' }>;
  onRetry: () => void;
}

/** Why there is nothing to review, and the way on. */
function NotOpened({ state, onRetry }: NotOpenedProps) {
  const t = useT('review');
  if (state.status === 'unread') {
    return (
      <Told kicker={t('unread.kicker')} title={t('unread.title')} text={t('unread.text')}>
        <ButtonLink to={`/new?draft=${encodeURIComponent(state.draft)}`}>{t('unread.go')}</ButtonLink>
      </Told>
    );
  }
  if (state.status === 'trouble') {
    return (
      <Told kicker={t('page')} title={t('unopened.title')} text={t(`trouble.${state.problem}`)}>
        {state.problem === 'store-outdated' ? (
          <Button onClick={() => window.location.reload()}>{t('trouble.reload')}</Button>
        ) : (
          <Button onClick={onRetry}>{t('trouble.retry')}</Button>
        )}
      </Told>
    );
  }
  const isDamaged = state.status === 'damaged';
  return (
    <Told
      kicker={t(isDamaged ? 'page' : 'missing.kicker')}
      title={t(isDamaged ? 'damaged.title' : 'missing.title')}
      text={t(isDamaged ? 'damaged.text' : 'missing.text')}
    >
      <ButtonLink to="/new">{t('missing.new')}</ButtonLink>
      <ButtonLink to="/" look="ghost">
        {t('missing.shelf')}
      </ButtonLink>
    </Told>
  );
}

interface ToldProps {
  kicker: string;
  title: string;
  text: string;
  children: ReactNode;
}

function Told({ children, ...told }: ToldProps) {
  return (
    <div role="status">
      <PageTitle>{told.title}</PageTitle>
      <Notice {...told}>{children}</Notice>
    </div>
  );
}
