'use client';

import { useEffect } from 'react';
import { useT } from '@/app/_i18n/useT';
import { Button, ButtonLink } from '@/app/_ui/Button';
import { Notice } from '@/app/_ui/Notice';
import { PageTitle } from '@/app/_ui/PageTitle';
import { Screen } from '@/app/_ui/Screen';
import { SiteHeader } from '@/app/_ui/SiteHeader';

/** Whether a script or style of the page did not come: bundlers name it in the error. */
function isChunkFailure(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === 'ChunkLoadError' || /^(Failed to load|Loading) (CSS )?chunk/u.test(error.message);
}

/** What a screen shows when it breaks off: a sentence, a way to try again, a way out. */
export default function BrokenScreen({ error, retry }: { error: unknown; retry: () => void }) {
  const t = useT('errors');
  const chunk = isChunkFailure(error);
  useEffect(() => {
    console.error(error);
  }, [error]);
  return (
    <Screen header={<SiteHeader />} width="wide">
      <PageTitle>{t('broken.kicker')}</PageTitle>
      <div role="alert">
        <Notice
          kicker={t('broken.kicker')}
          title={t('broken.title')}
          text={t(chunk ? 'broken.chunk' : 'broken.text')}
        >
          {/* The bundler remembers a script that failed: only a reload asks for it again. */}
          <Button onClick={() => (chunk ? window.location.reload() : retry())}>{t('broken.retry')}</Button>
          <ButtonLink to="/" look="ghost">
            {t('broken.home')}
          </ButtonLink>
        </Notice>
      </div>
    </Screen>
  );
}
