// Made by `npm run locale-types` from locales/: change those files, then run it.

export interface ImportWords {
  title: null;
  text: null;
  choose: null;
  drop: null;
  dropHere: null;
  paste: null;
  read: null;
  reading: null;
  'in.fr': null;
  'in.en': null;
  facts: { count: number };
  questions: { count: number };
  skipped: { count: number };
  skippedMore: { count: number };
  'what.fact': null;
  'what.mention': null;
  'what.question': null;
  'what.report': null;
  allSound: null;
  already: null;
  replace: null;
  replaceWhy: null;
  both: null;
  bothWhy: null;
  take: null;
  cancel: null;
  refused: null;
  another: null;
  'file.unreadable': null;
  'file.not-utf-8': null;
  'file.failed': null;
  lent: null;
}
