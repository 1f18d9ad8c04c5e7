// Made by `npm run locale-types` from locales/: change those files, then run it.

export interface ErrorsWords {
  'missing.kicker': null;
  'missing.title': null;
  'missing.text': null;
  'missing.home': null;
  'broken.kicker': null;
  'broken.title': null;
  'broken.text': null;
  'broken.chunk': null;
  'broken.retry': null;
  'broken.home': null;
}
