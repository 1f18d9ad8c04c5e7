import { createInstance } from 'i18next';
import type { Language } from '@/core/language';
import enArticle from '@/locales/en/article.json';
import enBank from '@/locales/en/bank.json';
import enMake from '@/locales/en/make.json';
import frArticle from '@/locales/fr/article.json';
import frBank from '@/locales/fr/bank.json';
import frMake from '@/locales/fr/make.json';

/** A sentence of `locales/{fr,en}/{make,bank,article}.json`, by namespace and key. */
export type Speak = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** The language of the terminal, as POSIX ranks the variables: French when it says so, else English. */
export function terminalLanguage(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value) ?? '';
  return /^fr(?:[_.@-]|$)/i.test(locale) ? 'fr' : 'en';
}

/** A speaker for one language: `speak('make:missing', { file })`. What is put into a sentence stays plain text. */
export function speakerFor(language: Language): Speak {
  const i18n = createInstance();
  void i18n.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    ns: ['make', 'bank', 'article'],
    keySeparator: false,
    interpolation: { escapeValue: false },
    resources: {
      fr: { make: frMake, bank: frBank, article: frArticle },
      en: { make: enMake, bank: enBank, article: enArticle },
    },
  });
  return (key, values = {}) => i18n.t(key, values);
}
