// Made by `npm run locale-types` from locales/: change those files, then run it.

export interface CommonWords {
  brand: null;
  tagline: null;
  description: null;
  skip: null;
  'nav.label': null;
  'nav.sets': null;
  'nav.new': null;
  'nav.home': null;
  'nav.progress': null;
  'nav.settings': null;
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
  'chart.show': null;
  'chart.hide': null;
  'copy.done': null;
  'copy.byHand': null;
}
