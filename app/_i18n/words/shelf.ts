// Made by `npm run locale-types` from locales/: change those files, then run it.

export interface ShelfWords {
  title: null;
  dueToday: null;
  load: { count: number; time: string | number };
  minutes: { count: number };
  nothingDue: null;
  welcome: null;
  review: null;
  begin: null;
  goOn: null;
  yourSets: null;
  french: null;
  english: null;
  questions: { count: number };
  due: { count: number };
  upToDate: null;
  new: null;
  known: { known: string | number; total: string | number };
  unread: null;
  'empty.title': null;
  'empty.text': null;
}
