'use client';

import { usePathname } from 'next/navigation';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { Language } from '@/core/language';
import { i18nFor } from './instances';
import { LANGUAGE_COOKIE, languageOfPath, neutralPath, pathIn } from './paths';

export interface LanguageChoice {
  readonly language: Language;
  /** Shows the same screen in another language: no state, DOM node, focus or timer is lost. */
  readonly switchTo: (language: Language) => void;
}

const Choice = createContext<LanguageChoice | undefined>(undefined);

/** Remembered for a year, for visits to `/`. A browser that refuses cookies only forgets it. */
function remember(language: Language): void {
  try {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Safari before 18.4 and on plain http
    document.cookie = `${LANGUAGE_COOKIE}=${language}; path=/; max-age=31536000; samesite=lax`;
  } catch {
    // The address still says which language it is.
  }
}

/**
 * Takes the language from the address, and hands it down with its words.
 * `initial` is the language that the server rendered, for addresses that name none (an unknown page).
 *
 * Switching replaces the address without a navigation: a router navigation from /fr to /en would mount the
 * whole `[lang]` tree anew and lose everything on screen.
 */
export function LanguageProvider({ initial, children }: { initial: Language; children: ReactNode }) {
  const language = languageOfPath(usePathname()) ?? initial;

  const switchTo = useCallback((next: Language) => {
    remember(next);
    const { pathname, search, hash } = window.location;
    if (languageOfPath(pathname) === next) return;
    window.history.replaceState(null, '', pathIn(next, neutralPath(pathname)) + search + hash);
  }, []);

  // React set <html lang> when it last rendered the layout, which a switch does not render again.
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const choice = useMemo(() => ({ language, switchTo }), [language, switchTo]);
  return (
    <Choice value={choice}>
      <I18nextProvider i18n={i18nFor(language)}>{children}</I18nextProvider>
    </Choice>
  );
}

/** The language of the screen, and the way to switch it. */
export function useLanguage(): LanguageChoice {
  const choice = useContext(Choice);
  if (!choice) throw new Error('useLanguage is called outside LanguageProvider');
  return choice;
}
