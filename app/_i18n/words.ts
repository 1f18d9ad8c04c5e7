// Made by `npm run locale-types` from locales/: change those files, then run it.

import enArticle from '@/locales/en/article.json';
import enBank from '@/locales/en/bank.json';
import enCards from '@/locales/en/cards.json';
import enCommon from '@/locales/en/common.json';
import enErrors from '@/locales/en/errors.json';
import enImport from '@/locales/en/import.json';
import enNew from '@/locales/en/new.json';
import enOwn from '@/locales/en/own.json';
import enProgress from '@/locales/en/progress.json';
import enQuiz from '@/locales/en/quiz.json';
import enReview from '@/locales/en/review.json';
import enSet from '@/locales/en/set.json';
import enSettings from '@/locales/en/settings.json';
import enShelf from '@/locales/en/shelf.json';
import frArticle from '@/locales/fr/article.json';
import frBank from '@/locales/fr/bank.json';
import frCards from '@/locales/fr/cards.json';
import frCommon from '@/locales/fr/common.json';
import frErrors from '@/locales/fr/errors.json';
import frImport from '@/locales/fr/import.json';
import frNew from '@/locales/fr/new.json';
import frOwn from '@/locales/fr/own.json';
import frProgress from '@/locales/fr/progress.json';
import frQuiz from '@/locales/fr/quiz.json';
import frReview from '@/locales/fr/review.json';
import frSet from '@/locales/fr/set.json';
import frSettings from '@/locales/fr/settings.json';
import frShelf from '@/locales/fr/shelf.json';
import type { ArticleWords } from './words/article';
import type { BankWords } from './words/bank';
import type { CardsWords } from './words/cards';
import type { CommonWords } from './words/common';
import type { ErrorsWords } from './words/errors';
import type { ImportWords } from './words/import';
import type { NewWords } from './words/new';
import type { OwnWords } from './words/own';
import type { ProgressWords } from './words/progress';
import type { QuizWords } from './words/quiz';
import type { ReviewWords } from './words/review';
import type { SetWords } from './words/set';
import type { SettingsWords } from './words/settings';
import type { ShelfWords } from './words/shelf';

export const RESOURCES = {
  fr: {
    article: frArticle,
    bank: frBank,
    cards: frCards,
    common: frCommon,
    errors: frErrors,
    import: frImport,
    new: frNew,
    own: frOwn,
    progress: frProgress,
    quiz: frQuiz,
    review: frReview,
    set: frSet,
    settings: frSettings,
    shelf: frShelf,
  },
  en: {
    article: enArticle,
    bank: enBank,
    cards: enCards,
    common: enCommon,
    errors: enErrors,
    import: enImport,
    new: enNew,
    own: enOwn,
    progress: enProgress,
    quiz: enQuiz,
    review: enReview,
    set: enSet,
    settings: enSettings,
    shelf: enShelf,
  },
} as const;

/** Every key of every namespace, with the variables that its sentence needs; null when it needs none. */
export interface Words {
  article: ArticleWords;
  bank: BankWords;
  cards: CardsWords;
  common: CommonWords;
  errors: ErrorsWords;
  import: ImportWords;
  new: NewWords;
  own: OwnWords;
  progress: ProgressWords;
  quiz: QuizWords;
  review: ReviewWords;
  set: SetWords;
  settings: SettingsWords;
  shelf: ShelfWords;
}
