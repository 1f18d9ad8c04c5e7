'use client';

import { useT } from '@/app/_i18n/useT';
import { Button, ButtonLink } from '@/app/_ui/Button';
import { Notice } from '@/app/_ui/Notice';
import { PageTitle } from '@/app/_ui/PageTitle';
import { Screen } from '@/app/_ui/Screen';
import { SiteFooter } from '@/app/_ui/SiteFooter';
import { SiteHeader } from '@/app/_ui/SiteHeader';
import type { FoundSet } from './useOwnSet';

type Obstacle = Exclude<FoundSet<unknown>, { status: 'waiting' | 'here' }>;
type Reason = 'missing' | 'unkept' | 'damaged' | 'newer' | 'outdated' | 'unread';

interface NotOpenedProps {
  why: Obstacle;
  onRetry: () => void;
}

/** Says why a set of one's own isn't shown, and what can be done now. */
export function NotOpened({ why, onRetry }: NotOpenedProps) {
  const t = useT('own');
  const reason = reasonOf(why);
  return (
    <Screen header={<SiteHeader />} footer={<SiteFooter />} width="wide">
      <PageTitle>{t(`${reason}.kicker`)}</PageTitle>
      <div role={why.status === 'missing' ? 'status' : 'alert'}>
        <Notice kicker={t(`${reason}.kicker`)} title={t(`${reason}.title`)} text={t(`${reason}.text`)}>
          {(reason === 'newer' || reason === 'outdated') && (
            <Button onClick={() => window.location.reload()}>{t('reload')}</Button>
          )}
          {reason === 'unread' && <Button onClick={onRetry}>{t('retry')}</Button>}
          <ButtonLink to="/" look={why.status === 'missing' || reason === 'damaged' ? 'solid' : 'ghost'}>
            {t('home')}
          </ButtonLink>
          {(reason === 'missing' || reason === 'damaged') && (
            <ButtonLink to="/settings" look="ghost">
              {t('restore')}
            </ButtonLink>
          )}
        </Notice>
      </div>
    </Screen>
  );
}

function reasonOf(why: Obstacle): Reason {
  if (why.status === 'missing') return why.isKept ? 'missing' : 'unkept';
  if (why.status === 'damaged') return why.reason;
  return why.problem === 'store-outdated' ? 'outdated' : 'unread';
}
