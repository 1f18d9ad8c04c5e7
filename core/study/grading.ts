import type { AnsweredQuestion, Line } from '@/core/bank/bank';
import { lineText } from '@/core/bank/comparable';
import { COUNTRY_CODES } from '@/core/facts/common/country-codes';
import type { DateValue, Fact } from '@/core/facts/fact';
import { type Bilingual, LANGUAGES, type Language } from '@/core/language';
import { compareDate } from './grading-date';
import { closenessToPeople, closenessToPerson, peopleOf } from './grading-names';
import { isSameQuantity } from './grading-number';
import { type Closeness, closenessOf, isOtherAlphabet, isSameWords, tidy, wordsKey } from './grading-words';

export const OUTCOMES = ['right', 'right-mind-spelling', 'wrong'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What became of a typed answer. */
export interface Grade {
  readonly outcome: Outcome;
  /** The right answer as it is spelt, to show beside the typed one. */
  readonly shown: Bilingual<Line>;
  /** Letters that only look like the right ones (Cyrillic "а"): to be said, since nobody can see it. */
  readonly note?: 'other-alphabet';
}

export interface GradingContext {
  /** The language on screen; it never changes the outcome, an answer in either language is as good. */
  readonly language: Language;
  /** Every fact of the set: who shares a family name, and which words are another fact's. */
  readonly facts: readonly Fact[];
}

/**
 * The kind of what the answer to a question is, to be hinted at: a question about an office may ask for its holder's
 * name, and is then one for a person.
 *
 * @param fact the fact that the answer states
 * @param facts every fact of the set
 */
export function kindOfAnswer(question: AnsweredQuestion, fact: Fact, facts: readonly Fact[]): Fact['kind'] {
  return statedFact(rightTexts(question), fact, facts).kind;
}

/** Nobody types more; a longer text is not read. */
const MAX_TYPED = 2_000;

/**
 * Grades a typed answer by the kind of what is asked: dates and numbers by value, names and words with their spelling
 * forgiven. An answer in either language is right.
 *
 * @param question what was asked
 * @param fact the fact that its answer states
 * @param typed as typed; nothing, or nothing but spaces, is wrong
 */
export function grade(question: AnsweredQuestion, fact: Fact, typed: string, context: GradingContext): Grade {
  const shown = question.answer;
  const answer = typed.length > MAX_TYPED ? '' : tidy(typed);
  if (answer === '') return { outcome: 'wrong', shown };
  const right = rightTexts(question);
  const outcome = outcomeOf(closeness(question, fact, answer, right, context));
  if (outcome === 'wrong' && right.every((text) => isOtherAlphabet(answer, text))) {
    return { outcome, shown, note: 'other-alphabet' };
  }
  return { outcome, shown };
}

function outcomeOf(closeness: Closeness): Outcome {
  if (closeness === 'same') return 'right';
  return closeness === 'spelling' ? 'right-mind-spelling' : 'wrong';
}

/** Every spelling of the right answer that the bank gives, in both languages. */
function rightTexts(question: AnsweredQuestion): string[] {
  const accepted = 'accepted' in question ? LANGUAGES.flatMap((language) => question.accepted[language]) : [];
  return [...new Set([...LANGUAGES.map((language) => lineText(question.answer[language])), ...accepted])];
}

function closeness(
  question: AnsweredQuestion,
  fact: Fact,
  typed: string,
  right: readonly string[],
  { facts }: GradingContext,
): Closeness {
  const stated = statedFact(right, fact, facts);
  if (stated.kind === 'date') return closenessToDate(typed, stated.value, right);
  if (stated.kind === 'quantity') {
    return isSameQuantity(typed, stated.value, right) ? 'same' : withoutSlips(typed, right);
  }
  const words = closestWords(typed, right);
  if (words === 'same') return words;
  if (isAnotherAnswer(typed, question, stated, right, facts)) return 'other';
  const people = closenessToNames(typed, stated, right, facts);
  if (people !== undefined) return better(people, words);
  const isSlip = words === 'spelling' && !right.some((text) => isSameWords(typed, text));
  return isSlip && isNearAnother(typed, question, stated, right, facts) ? 'other' : words;
}

/**
 * The fact that the answer states in words. A question about an office may be answered by its holder's name, or one
 * about a visit by its date: then it is graded as a name or a date.
 */
function statedFact(right: readonly string[], asked: Fact, facts: readonly Fact[]): Fact {
  const states = (fact: Fact) => LANGUAGES.some((language) => right.includes(fact.label[language]));
  if (asked.kind !== 'role' && asked.kind !== 'measure') return asked;
  return facts.find((fact) => fact.kind !== 'role' && fact.kind !== 'measure' && states(fact)) ?? asked;
}

function closenessToDate(typed: string, value: DateValue, right: readonly string[]): Closeness {
  const compared = compareDate(typed, value);
  if (compared === 'unread') return withoutSlips(typed, right);
  if (compared === 'same') return 'same';
  return compared === 'weekday' ? 'spelling' : 'other';
}

/** Words that must be right to the letter once case and accents are forgiven: dates, numbers and units. */
function withoutSlips(typed: string, right: readonly string[]): Closeness {
  const closest = closestWords(typed, right);
  if (closest !== 'spelling') return closest;
  return right.some((text) => isSameWords(typed, text)) ? 'spelling' : 'other';
}

function closestWords(typed: string, right: readonly string[]): Closeness {
  return right.map((text) => closenessOf(typed, text)).reduce(better, 'other');
}

function better(one: Closeness, other: Closeness): Closeness {
  const order: readonly Closeness[] = ['same', 'spelling', 'other'];
  return order.indexOf(one) <= order.indexOf(other) ? one : other;
}

/** When the answer is one person or several: how close the typed names are. Otherwise nothing. */
function closenessToNames(
  typed: string,
  stated: Fact,
  right: readonly string[],
  facts: readonly Fact[],
): Closeness | undefined {
  const people = peopleOf(facts);
  if (stated.kind === 'person') {
    return [...right].map((name) => closenessToPerson(typed, name, people)).reduce(better, 'other');
  }
  if (stated.kind !== 'role' && stated.kind !== 'measure') return undefined;
  const listed = right.map((text) => namesListedIn(text, people)).find((names) => names.length > 0);
  return listed === undefined ? undefined : closenessToPeople(typed, listed, people);
}

/** "Abdelatif Ouahbi et Gérald Darmanin" → both names; nothing when the text is more than a list of names. */
function namesListedIn(text: string, people: readonly string[]): string[] {
  const parts = text.split(/,| et | and /u).map((part) => part.trim());
  const names = parts.filter((part) => people.some((name) => isSameWords(name, part)));
  return names.length === parts.length ? names : [];
}

/** Whether the typed words are, spelling forgiven, what answers another question or is offered here as wrong. */
function isAnotherAnswer(
  typed: string,
  question: AnsweredQuestion,
  stated: Fact,
  right: readonly string[],
  facts: readonly Fact[],
): boolean {
  const key = wordsKey(typed);
  if (right.some((text) => wordsKey(text) === key)) return false;
  // Zambia is no slip for Gambia, whether or not the set speaks of it.
  if (stated.kind === 'place' && countryKeys().has(key)) return true;
  return otherAnswers(question, stated, right, facts).some((other) => wordsKey(other) === key);
}

/** Whether a slip leads as near to another answer as to the right one. */
function isNearAnother(
  typed: string,
  question: AnsweredQuestion,
  stated: Fact,
  right: readonly string[],
  facts: readonly Fact[],
): boolean {
  return otherAnswers(question, stated, right, facts).some((other) => closenessOf(typed, other) !== 'other');
}

/** What other facts of the same kind are called, and what this question offers as wrong. */
function otherAnswers(
  question: AnsweredQuestion,
  stated: Fact,
  right: readonly string[],
  facts: readonly Fact[],
): string[] {
  const distractors = 'distractors' in question ? question.distractors : [];
  const all = [
    ...distractors.flatMap((each) => LANGUAGES.map((language) => lineText(each[language]))),
    ...facts
      .filter((fact) => fact.id !== stated.id && fact.kind === stated.kind)
      .flatMap((fact) => [fact.label.fr, fact.label.en]),
  ];
  return all.filter((text) => !right.some((each) => isSameWords(each, text)));
}

let keys: ReadonlySet<string> | undefined;

/** Every country's name in both languages, as it is compared. */
function countryKeys(): ReadonlySet<string> {
  keys ??= new Set(
    LANGUAGES.flatMap((language) => {
      const names = new Intl.DisplayNames(language, { type: 'region' });
      return COUNTRY_CODES.map((code) => wordsKey(names.of(code) ?? code));
    }),
  );
  return keys;
}
