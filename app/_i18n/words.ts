// Made by `npm run locale-types` from locales/: change those files, then run it.

import enBank from '@/locales/en/bank.json';
import enCards from '@/locales/en/cards.json';
import enCommon from '@/locales/en/common.json';
import enSet from '@/locales/en/set.json';
import enShelf from '@/locales/en/shelf.json';
import frBank from '@/locales/fr/bank.json';
import frCards from '@/locales/fr/cards.json';
import frCommon from '@/locales/fr/common.json';
import frSet from '@/locales/fr/set.json';
import frShelf from '@/locales/fr/shelf.json';

export const RESOURCES = {
  fr: {
    bank: frBank,
    cards: frCards,
    common: frCommon,
    set: frSet,
    shelf: frShelf,
  },
  en: {
    bank: enBank,
    cards: enCards,
    common: enCommon,
    set: enSet,
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
  cards: {
    title: null;
    quit: null;
    quitTo: null;
    loading: null;
    position: { number: string | number; total: string | number };
    progress: { done: string | number; total: string | number };
    recto: null;
    verso: null;
    turn: null;
    hole: null;
    'rate.1': null;
    'rate.2': null;
    'rate.3': null;
    'rate.4': null;
    'rate.label': null;
    undo: null;
    'sides.label': null;
    'sides.fr': null;
    'sides.en': null;
    'sides.frEn': null;
    'sides.enFr': null;
    'said.rated': { rating: string | number; time: string | number };
    'said.undone': null;
    'keys.turn': null;
    'keys.rate': null;
    'keys.undo': null;
    'nothing.title': null;
    'nothing.limit': { count: number };
    'nothing.next': { time: string | number };
    'nothing.ahead': null;
    'nothing.quiz': null;
    'nothing.empty': null;
    'nothing.emptyText': null;
    'end.title': null;
    'end.rated': { count: number };
    'end.lent': { count: number };
    'end.ratings': null;
    'end.when': null;
    'end.cards': { count: number };
    'end.more': null;
    'end.back': null;
    'store.lent': null;
    'store.damaged': { count: number; names: string | number };
    'store.unread': null;
    'store.store-unavailable': null;
    'store.store-full': null;
    'store.store-outdated': null;
    'store.store-failed': null;
    'store.retry': null;
    'store.reload': null;
    'store.giveUp': null;
    'store.reason.damaged': null;
    'store.reason.newer': null;
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
  set: {
    'languages.fr': null;
    'languages.en': null;
    'languages.both': null;
    minutes: { count: number };
    'alsoIn.fr': null;
    'alsoIn.en': null;
    cards: null;
    reviewCards: { count: number };
    quiz: null;
    aside: { facts: string | number; questions: string | number };
    asideLabel: null;
    questionCount: { count: number };
    factCount: { count: number };
    legend: null;
    'group.date': null;
    'group.who': null;
    'group.place': null;
    'group.organisation': null;
    'group.quantity': null;
    'group.measure': null;
    'kind.date': null;
    'kind.person': null;
    'kind.place': null;
    'kind.organisation': null;
    'kind.role': null;
    'kind.quantity': null;
    'kind.measure': null;
    'kinds.date': null;
    'kinds.person': null;
    'kinds.place': null;
    'kinds.organisation': null;
    'kinds.role': null;
    'kinds.quantity': null;
    'kinds.measure': null;
    text: null;
    'textIn.fr': null;
    'textIn.en': null;
    textChoice: null;
    source: null;
    timeline: null;
    sheet: null;
    frenchSide: null;
    englishSide: null;
    mentions: { count: number };
    mentionsHead: null;
    implied: null;
    sameInBoth: null;
    'fact.questions': null;
    'fact.none': null;
    'fact.partOf': null;
    'fact.close': null;
    questions: null;
    answer: null;
    true: null;
    false: null;
    correction: null;
    blank: null;
    prove: null;
    proved: null;
    marked: { number: string | number };
    report: { dropped: string | number; kept: string | number };
    kept: { count: number };
    dropped: { count: number };
    noneDropped: { kept: string | number };
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
