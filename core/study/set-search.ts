import { answerLine } from '@/core/bank/answer-line';
import type { Bank } from '@/core/bank/bank';
import { comparable, lineText } from '@/core/bank/comparable';
import { isLanguage, LANGUAGES, type Language } from '@/core/language';
import { isKeyed } from '@/core/progress/event-fields';

/** Where in a set words were found. */
type SearchPlace = 'title' | 'fact' | 'question';

/** A line of a set that can be found. */
interface SearchLine {
  readonly where: SearchPlace;
  /** Id of the fact or the question; empty for the title. */
  readonly id: string;
  /** The language that the line really is in. */
  readonly language: Language;
  /** As it is shown. */
  readonly text: string;
  /** What is looked through: without case, accents or punctuation; a question's answer included. */
  readonly folded: string;
}

/** A line that has all the words looked for. */
export interface SearchHit extends Omit<SearchLine, 'folded'> {
  readonly set: string;
}

/** The lines of a set as one text, to be kept. */
export function searchText(bank: Bank): string {
  return JSON.stringify(searchLines(bank));
}

/** How many hits are given at most: more is no answer. */
const MAX_HITS = 200;
/** How much of what was typed is looked for. */
const MAX_TYPED = 200;

/** The lines of a set that can be found: its title, then its facts, then its questions, each in both languages. */
function searchLines(bank: Bank): SearchLine[] {
  const lines = LANGUAGES.flatMap((side) => [
    line('title', '', bank.titleLanguage[side], bank.title[side]),
    ...bank.facts.map((fact) => line('fact', fact.id, fact.labelLanguage[side], fact.label[side])),
    ...bank.questions.map((question) => {
      const answer = lineText(answerLine(question, side));
      return line('question', question.id, side, lineText(question.prompt[side]), answer);
    }),
  ]);
  // What both languages say alike (a name) is one line.
  const distinct = new Map(lines.map((each) => [`${each.where} ${each.id} ${each.folded}`, each]));
  return [...distinct.values()].sort(byPlace);
}

function line(where: SearchPlace, id: string, language: Language, text: string, more = ''): SearchLine {
  return { where, id, language, text, folded: comparable(`${text} ${more}`) };
}

/**
 * The lines that have all the words, each at the beginning of a word: titles first, at most 200.
 *
 * @param sets what can be found in each set, as `searchText` gave it; one that makes no sense has nothing
 * @param typed what to look for, as it was typed; nothing is found of nothing
 */
export function findInSets(
  sets: Iterable<readonly [set: string, text: unknown]>,
  typed: string,
): SearchHit[] {
  const words = comparable(typed.slice(0, MAX_TYPED)).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const hits: SearchHit[] = [];
  for (const [set, text] of sets) {
    // Folded words need no escape in JSON: a text without them has no line with them.
    if (typeof text !== 'string' || !words.every((word) => text.includes(word))) continue;
    for (const { folded, ...shown } of linesOf(text)) {
      if (words.every((word) => ` ${folded}`.includes(` ${word}`))) hits.push({ set, ...shown });
    }
  }
  return hits.sort(byPlace).slice(0, MAX_HITS);
}

const PLACES: readonly SearchPlace[] = ['title', 'fact', 'question'];

function byPlace(one: { readonly where: SearchPlace }, other: { readonly where: SearchPlace }): number {
  return PLACES.indexOf(one.where) - PLACES.indexOf(other.where);
}

function linesOf(text: string): SearchLine[] {
  try {
    const lines: unknown = JSON.parse(text);
    return Array.isArray(lines) ? lines.filter(isLine) : [];
  } catch {
    return [];
  }
}

function isLine(value: unknown): value is SearchLine {
  return (
    isKeyed(value) &&
    PLACES.some((place) => place === value.where) &&
    isLanguage(value.language) &&
    [value.id, value.text, value.folded].every((each) => typeof each === 'string')
  );
}
