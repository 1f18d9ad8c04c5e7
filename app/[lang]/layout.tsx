import type { Metadata, Viewport } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { Alternates } from '@/app/_i18n/Alternates';
import { LanguageProvider } from '@/app/_i18n/LanguageProvider';
import { tFor } from '@/app/_i18n/tFor';
import '@/app/_ui/tokens.css';
import '@/app/_ui/base.css';
import { FONT_CLASSES } from '@/app/_ui/fonts';
import { OfflineKeeper } from '@/app/_ui/OfflineKeeper';
import { SkipLink } from '@/app/_ui/SkipLink';
import { ThemeScript } from '@/app/_ui/ThemeScript';
import { isLanguage, LANGUAGES } from '@/core/language';

export const dynamicParams = false;

export function generateStaticParams() {
  return LANGUAGES.map((lang) => ({ lang }));
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf8f3' },
    { media: '(prefers-color-scheme: dark)', color: '#171511' },
  ],
};

interface LanguageParams {
  params: Promise<{ lang: string }>;
}

export async function generateMetadata({ params }: LanguageParams): Promise<Metadata> {
  const { lang } = await params;
  if (!isLanguage(lang)) return {};
  return { description: tFor(lang, 'common')('description'), applicationName: 'Recto Verso' };
}

export default async function RootLayout({ children, params }: LanguageParams & { children: ReactNode }) {
  const { lang } = await params;
  if (!isLanguage(lang)) notFound();
  return (
    // The theme's script may set `data-theme` before React looks.
    <html lang={lang} className={FONT_CLASSES} suppressHydrationWarning>
      <head>
        <ThemeScript />
      </head>
      <body>
        <LanguageProvider initial={lang}>
          <Alternates />
          <SkipLink />
          {children}
          <OfflineKeeper />
        </LanguageProvider>
      </body>
    </html>
  );
}
