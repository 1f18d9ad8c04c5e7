import type { Bank } from '@/core/bank/bank';
import type { FactChange, Review } from '@/core/bank/review/review';
import { FACT_KINDS, type FactKind } from '@/core/facts/fact';
import { type Bilingual, isLanguage, LANGUAGES, type Language } from '@/core/language';
import { isKeyed, isMoment } from '@/core/progress/event-fields';
import type { DamageReason } from '@/core/progress/progress-event';
import { err, ok, type Result } from '@/core/result';
import { cardsOf } from './deck';
import { isOwnSetId } from './own-set-id';

/** The version of the records of own sets and drafts that this code writes; a greater one comes from a newer app. */
export const OWN_SET_VERSION = 1;

/** What the shelf shows of a set, shipped or one's own. */
export interface SetSheet {
  readonly title: Bilingual<string>;
  /** The language in which each side of `title` really is. */
  readonly titleLanguage: Bilingual<Language>;
  /** ISO day, where the article has one. */
  readonly published?: string;
  /** The languages that the set has an article in. */
  readonly languages: readonly Language[];
  /** How many there are. */
  readonly questions: number;
  /** Ids of its cards, to count what is due. */
  readonly cards: readonly string[];
}

/** What the shelf lists of a set of one's own. */
export interface OwnSetSheet extends SetSheet {
  readonly id: string;
  /** The facts that its cards ask about, by id. */
  readonly facts: readonly (readonly [id: string, kind: FactKind])[];
  /** Epoch milliseconds. */
  readonly madeAt: number;
  /** Epoch milliseconds. */
  readonly changedAt: number;
}

/** A study set of one's own. */
export interface OwnSet {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly madeAt: number;
  /** Epoch milliseconds. */
  readonly changedAt: number;
  /** What is studied: sound, and of this very set. */
  readonly bank: Bank;
  /** What it was made of, to go on editing; absent for an imported one. */
  readonly review?: Review;
  /** What the last corrected article changed. */
  readonly changes?: readonly FactChange[];
}

/** What the shelf shows of a bank. */
export function setSheet(bank: Bank): SetSheet {
  const published = bank.articles.find((article) => article.published)?.published;
  return {
    title: bank.title,
    titleLanguage: bank.titleLanguage,
    ...(published === undefined ? {} : { published }),
    languages: bank.articles.map((article) => article.language),
    questions: bank.questions.length,
    cards: cardsOf(bank.questions).map((card) => card.id),
  };
}

/** What the shelf lists of a set. */
export function sheetOf({ id, bank, madeAt, changedAt }: OwnSet): OwnSetSheet {
  return { id, ...setSheet(bank), facts: factsOfCards(bank), madeAt, changedAt };
}

/** The facts that a bank's cards ask about, with their kinds: those that no card asks about can't be remembered by cards. */
export function factsOfCards({ questions, facts }: Pick<Bank, 'questions' | 'facts'>): [string, FactKind][] {
  const asked = new Set(cardsOf(questions).map(({ fact }) => fact));
  return facts.filter(({ id }) => asked.has(id)).map(({ id, kind }) => [id, kind]);
}

/** Reads a sheet as it was stored. Checked by hand: the shelf is a first page, and Zod is no part of those. */
export function readSheet(record: unknown): Result<OwnSetSheet, DamageReason> {
  if (isFromNewerApp(record)) return err('newer');
  if (!isKeyed(record) || record.version !== OWN_SET_VERSION) return err('damaged');
  const { id, title, titleLanguage, published, languages, questions, cards, facts, madeAt, changedAt } =
    record;
  const isSound =
    typeof id === 'string' &&
    isOwnSetId(id) &&
    isBilingual(title, isText) &&
    isBilingual(titleLanguage, isLanguage) &&
    (published === undefined || isText(published)) &&
    isList(languages, isLanguage) &&
    isMoment(questions) &&
    isList(cards, isText) &&
    isList(facts, isFactOfKind) &&
    isMoment(madeAt) &&
    isMoment(changedAt);
  if (!isSound) return err('damaged');
  return ok({
    id,
    title,
    titleLanguage,
    ...(published === undefined ? {} : { published }),
    languages,
    questions,
    cards,
    facts,
    madeAt,
    changedAt,
  });
}

/** Whether a record of an own set or a draft says that a newer app wrote it. */
export function isFromNewerApp(record: unknown): boolean {
  return isKeyed(record) && Number.isInteger(record.version) && Number(record.version) > OWN_SET_VERSION;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isFactOfKind(value: unknown): value is readonly [string, FactKind] {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    isText(value[0]) &&
    FACT_KINDS.some((kind) => kind === value[1])
  );
}

function isList<T>(value: unknown, isItem: (item: unknown) => item is T): value is readonly T[] {
  return Array.isArray(value) && value.every(isItem);
}

function isBilingual<T>(value: unknown, isSide: (side: unknown) => side is T): value is Bilingual<T> {
  return isKeyed(value) && LANGUAGES.every((language) => isSide(value[language]));
}
