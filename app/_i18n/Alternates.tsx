'use client';

import { usePathname } from 'next/navigation';
import { LANGUAGES } from '@/core/language';
import { neutralPath, pathIn } from './paths';

/** Tells search engines and readers where this page is in the other language. */
export function Alternates() {
  const neutral = neutralPath(usePathname());
  return LANGUAGES.map((language) => (
    <link key={language} rel="alternate" hrefLang={language} href={pathIn(language, neutral)} />
  ));
}
