import { isLanguage, type Language } from '@/core/language';

/** The cookie that remembers the language last chosen; read by the proxy for `/` alone. */
export const LANGUAGE_COOKIE = 'language';

/** The language that a path is in (`/fr/sets/x` → fr), or nothing when it begins with none of ours. */
export function languageOfPath(pathname: string): Language | undefined {
  const first = pathname.split('/', 2)[1];
  return isLanguage(first) ? first : undefined;
}

/** A path without its language: `/fr/sets/x` → `/sets/x`, `/fr` → `/`. */
export function neutralPath(pathname: string): string {
  const language = languageOfPath(pathname);
  if (language === undefined) return pathname;
  return pathname.slice(language.length + 1) || '/';
}

/** A language-neutral path (`/sets/x`, `/`) in one language. */
export function pathIn(language: Language, neutral: string): string {
  return neutral === '/' ? `/${language}` : `/${language}${neutral}`;
}
