import type { Language } from '@/core/language';

/** The `lang` attribute of a fragment: its language where it differs from the screen's, else nothing. */
export function otherLang(fragment: Language, screen: Language): { lang?: Language } {
  return fragment === screen ? {} : { lang: fragment };
}
