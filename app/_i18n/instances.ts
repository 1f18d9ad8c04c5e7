import { createInstance, type i18n } from 'i18next';
import type { Bilingual, Language } from '@/core/language';
import { inBoth } from '@/core/language';
import { RESOURCES } from './words';

/**
 * One instance a language, ready as soon as this module is: server and client share it, nobody ever changes an
 * instance's language, so two requests (or two renders of one page) can't race.
 */
const INSTANCES: Bilingual<i18n> = inBoth((language) => {
  const instance = createInstance();
  void instance.init({
    lng: language,
    resources: { [language]: RESOURCES[language] },
    ns: Object.keys(RESOURCES[language]),
    defaultNS: 'common',
    fallbackLng: false,
    initAsync: false,
    // React escapes; and no variable may reach other sentences through `$t(…)` or `{{…}}`.
    interpolation: { escapeValue: false, skipOnVariables: true },
    react: { useSuspense: false, bindI18n: '', bindI18nStore: '' },
  });
  return instance;
});

/** The i18next instance that speaks `language`. */
export function i18nFor(language: Language): i18n {
  return INSTANCES[language];
}
