// Made by `npm run locale-types` from locales/: change those files, then run it.

export interface OwnWords {
  title: null;
  loading: null;
  opening: null;
  home: null;
  restore: null;
  retry: null;
  reload: null;
  'missing.kicker': null;
  'missing.title': null;
  'missing.text': null;
  'unkept.kicker': null;
  'unkept.title': null;
  'unkept.text': null;
  'damaged.kicker': null;
  'damaged.title': null;
  'damaged.text': null;
  'newer.kicker': null;
  'newer.title': null;
  'newer.text': null;
  'outdated.kicker': null;
  'outdated.title': null;
  'outdated.text': null;
  'unread.kicker': null;
  'unread.title': null;
  'unread.text': null;
  lent: null;
}
