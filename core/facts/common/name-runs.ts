import { firstName } from './first-names';
import type { NameWords } from './name-words';
import { isAcronym, isCapitalised, isJoined, type Token } from './tokens';

/** Tokens `from` to `to` (excluded) of a sentence that may be a name. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The three kinds of names. */
export type NameKind = 'person' | 'place' | 'organisation';

/** A run with its kind, and the list's value of a listed place. */
export interface NamedRun extends Run {
  readonly kind: NameKind;
  readonly confidence: number;
  readonly value?: string;
}

/** What a run is cut by: the sentence's tokens, those that other facts hold, and the language's words. */
export interface NameContext {
  readonly tokens: readonly Token[];
  /** Whether a token belongs to a date or an office already. */
  readonly taken: readonly boolean[];
  /** Whether a token stands where an office announces a person. */
  readonly expected: readonly boolean[];
  /** Whether an office in apposition starts at a token: "Sadiq Khan | , the mayor of London". */
  readonly officeAfter: readonly boolean[];
  readonly words: NameWords;
  /** Whether a token is an adjective of nationality. */
  readonly nationality: readonly boolean[];
  /** Words that the article also writes small: a sentence's first word that is among them is no name. */
  readonly smallWords: ReadonlySet<string>;
  /** Whether the line is all in capitals or in title case, so that capitals tell nothing. */
  readonly headline: boolean;
}

const LONGEST_RUN = 7;
const SENTENCE_OPENERS = /[.:!?…«"“(—–\n-]/u;

/** Whether a token stands where any word takes a capital: first in its sentence, or first inside a quotation. */
export function opensSentence(context: NameContext, index: number): boolean {
  const token = context.tokens[index];
  if (index === 0 || token === undefined) return true;
  return SENTENCE_OPENERS.test(token.gap);
}

/** Whether a token can be a part of a name by itself: a capital, and no word that only looks like one. */
export function mayBeNamed(context: NameContext, index: number): boolean {
  const token = context.tokens[index];
  if (token === undefined || context.taken[index] || context.nationality[index]) return false;
  if (!isCapitalised(token.text) || /[@#/_]/u.test(token.text)) return false;
  const { words } = context;
  if (words.stopWords.has(token.lower) && (opensSentence(context, index) || !isAcronym(token.text)))
    return false;
  if (words.titles.has(token.lower)) return false;
  if (words.notNames.has(token.lower)) return isMonthOfPerson(context, index);
  return !/^\p{Lu}$/u.test(token.text) || token.text.length > 1;
}

/** "Avril Lemaire", "April Washington": a month that is a first name, before a family name. */
function isMonthOfPerson(context: NameContext, index: number): boolean {
  const token = context.tokens[index];
  const next = context.tokens[index + 1];
  if (!token || !next || firstName(token.text) === undefined || !isJoined(next)) return false;
  return (
    /^\p{Lu}\p{Ll}/u.test(next.text) &&
    !context.words.notNames.has(next.lower) &&
    !context.words.stopWords.has(next.lower)
  );
}

/** An initial inside a name: "J. K.", "George W. Bush". */
function isInitial(token: Token | undefined): boolean {
  return token !== undefined && /^(?:\p{Lu}\.?-?){1,3}$/u.test(token.text) && token.text.length <= 6;
}

function joinedAt(context: NameContext, index: number): boolean {
  const token = context.tokens[index];
  return (
    isJoined(token) ||
    (token !== undefined && /^\.? $/u.test(token.gap) && isInitial(context.tokens[index - 1]))
  );
}

/** "Bruno Le Maire", "Robert De Niro": a small word with a capital between two capitals. */
function isCapitalParticle(context: NameContext, at: number): boolean {
  const token = context.tokens[at];
  if (!token || context.taken[at] || !isCapitalised(token.text) || !context.words.particles.has(token.lower))
    return false;
  return isJoined(context.tokens[at + 1]) && mayBeNamed(context, at + 1) && !mayBeNamed(context, at);
}

/** The capitalised words from `from` on, with nothing but spaces between them. */
export function plainRun(context: NameContext, from: number): Run {
  let to = from + 1;
  while (to < context.tokens.length && to - from < LONGEST_RUN && joinedAt(context, to)) {
    const token = context.tokens[to];
    if (isCapitalParticle(context, to)) to += 1;
    else if (!mayBeNamed(context, to) && !(isInitial(token) && !context.taken[to])) break;
    to += 1;
  }
  return { from, to };
}

/** Goes on through small words ("de la", "ben") when a capital follows them; undefined when none does. */
export function overLinks(context: NameContext, at: number, links: ReadonlySet<string>): number | undefined {
  let next = at;
  while (next < context.tokens.length && next - at < 3 && isJoined(context.tokens[next])) {
    const token = context.tokens[next];
    if (token === undefined || context.taken[next] || isCapitalised(token.text) || !links.has(token.lower))
      break;
    next += 1;
  }
  if (next === at || !isJoined(context.tokens[next]) || !mayBeNamed(context, next)) return undefined;
  return next;
}
