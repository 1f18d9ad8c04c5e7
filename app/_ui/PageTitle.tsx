'use client';

import { useT } from '@/app/_i18n/useT';

/**
 * The page's `<title>`, so that it changes with the language: React lifts it into the head, on the server too.
 * Screens use it in place of `metadata.title`, which a language switch would leave behind.
 */
export function PageTitle({ children }: { children?: string }) {
  const t = useT('common');
  return <title>{children ? `${children} · ${t('brand')}` : `${t('brand')} · ${t('tagline')}`}</title>;
}
