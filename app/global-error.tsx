'use client';

import { tFor } from '@/app/_i18n/tFor';
import '@/app/_ui/tokens.css';
import '@/app/_ui/base.css';
import { languageOfPath } from '@/app/_i18n/paths';
import { Button } from '@/app/_ui/Button';
import { FONT_CLASSES } from '@/app/_ui/fonts';
import { Notice } from '@/app/_ui/Notice';
import { Screen } from '@/app/_ui/Screen';

/** The last resort, when the frame of every screen itself breaks: it stands alone, so it reads the language itself. */
export default function BrokenApp() {
  const language =
    (typeof window === 'undefined' ? undefined : languageOfPath(window.location.pathname)) ?? 'fr';
  const t = tFor(language, 'errors');
  return (
    <html lang={language} className={FONT_CLASSES}>
      <body>
        <title>{t('broken.kicker')}</title>
        <Screen header={null}>
          <Notice kicker={t('broken.kicker')} title={t('broken.title')} text={t('broken.text')}>
            <Button onClick={() => window.location.reload()}>{t('broken.retry')}</Button>
          </Notice>
        </Screen>
      </body>
    </html>
  );
}
