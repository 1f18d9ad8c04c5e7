'use client';

import { useT } from '@/app/_i18n/useT';
import { ButtonLink } from '@/app/_ui/Button';
import { Notice } from '@/app/_ui/Notice';
import { PageTitle } from '@/app/_ui/PageTitle';
import { Screen } from '@/app/_ui/Screen';
import { SiteFooter } from '@/app/_ui/SiteFooter';
import { SiteHeader } from '@/app/_ui/SiteHeader';

/** What an unknown address shows. */
export function Missing() {
  const t = useT('errors');
  return (
    <Screen header={<SiteHeader />} footer={<SiteFooter />} width="wide">
      <PageTitle>{t('missing.kicker')}</PageTitle>
      <Notice kicker={t('missing.kicker')} title={t('missing.title')} text={t('missing.text')}>
        <ButtonLink to="/">{t('missing.home')}</ButtonLink>
      </Notice>
    </Screen>
  );
}
