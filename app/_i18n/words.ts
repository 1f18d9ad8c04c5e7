// Made by `npm run locale-types` from locales/: change those files, then run it.

import enBank from '@/locales/en/bank.json';
import enCommon from '@/locales/en/common.json';
import enShelf from '@/locales/en/shelf.json';
import frBank from '@/locales/fr/bank.json';
import frCommon from '@/locales/fr/common.json';
import frShelf from '@/locales/fr/shelf.json';

export const RESOURCES = {
  fr: {
    bank: frBank,
    common: frCommon,
    shelf: frShelf,
  },
  en: {
    bank: enBank,
    common: enCommon,
    shelf: enShelf,
  },
} as const;

/** Every key of every namespace, with the variables that its sentence needs; null when it needs none. */
export interface Words {
  bank: {
    choice: null;
    typed: null;
    cloze: null;
    'true-false': null;
    ambiguous: null;
    'answer-in-prompt': null;
    duplicate: null;
    'implied-value': null;
    'no-rendering': null;
    'not-proved': null;
    'not-self-contained': null;
    'too-few-distractors': null;
    uncertain: null;
    'json-empty': null;
    'json-html': null;
    'json-syntax': { column: string | number; line: string | number };
    'json-truncated': { column: string | number; line: string | number };
    'bank-too-large': { limit: string | number };
    'bank-too-deep': { limit: string | number; path: string | number };
    'bank-too-many': { limit: string | number; path: string | number };
    'bank-hostile-key': { found: string | number; path: string | number };
    'bank-format': null;
    'bank-version': { found: string | number; path: string | number };
    'bank-shape': { path: string | number };
    'bank-missing': { path: string | number };
    'bank-missing-language': { path: string | number };
    'bank-unknown-key': { found: string | number; path: string | number };
    'bank-unknown-form': { path: string | number };
    'bank-unknown-kind': { path: string | number };
    'bank-length': { path: string | number };
    'blank-text': { path: string | number };
    'article-id-twice': { found: string | number; path: string | number };
    'article-language-twice': { path: string | number };
    'body-start-outside': { path: string | number };
    'fact-id-twice': { found: string | number; path: string | number };
    'mention-no-article': { path: string | number };
    'mention-outside-article': { path: string | number };
    'question-id-twice': { found: string | number; path: string | number };
    'asks-unknown-fact': { found: string | number; path: string | number };
    'evidence-no-article': { path: string | number };
    'evidence-not-in-article': { found: string | number; path: string | number };
    'evidence-context': { path: string | number };
    'answer-among-distractors': { found: string | number; path: string | number };
    'distractors-alike': { found: string | number; path: string | number };
    'cloze-not-in-article': { path: string | number };
    'cloze-answer-shown': { found: string | number; path: string | number };
    'statement-inconsistent': { path: string | number };
    'report-count': { found: string | number; path: string | number };
    'report-unknown-fact': { found: string | number; path: string | number };
  };
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
  shelf: {
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
  };
}
