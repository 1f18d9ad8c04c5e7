// Made by `npm run locale-types` from locales/: change those files, then run it.

import enCommon from '@/locales/en/common.json';
import frCommon from '@/locales/fr/common.json';

export const RESOURCES = {
  fr: {
    common: frCommon,
  },
  en: {
    common: enCommon,
  },
} as const;

/** Every key of every namespace, with the variables that its sentence needs; null when it needs none. */
export interface Words {
  common: {
    brand: null;
    tagline: null;
    description: null;
    skip: null;
    'nav.label': null;
    'nav.sets': null;
    'nav.home': null;
    'language.label': null;
    'language.fr': null;
    'language.en': null;
    'language.nameFr': null;
    'language.nameEn': null;
    'theme.label': null;
    'theme.system': null;
    'theme.light': null;
    'theme.dark': null;
    'dialog.close': null;
    'keys.title': null;
    'keys.show': null;
    'keys.language': null;
    'keys.help': null;
    'keys.space': null;
    'keys.enter': null;
    'keys.escape': null;
    'quote.fr': null;
    'quote.en': null;
    'footer.promise': null;
    'update.ready': null;
    'update.use': null;
  };
}
