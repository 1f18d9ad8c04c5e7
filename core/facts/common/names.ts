import type { Span } from '@/core/article/article';
import type { Language } from '@/core/language';
import { firstName } from './first-names';
import { classifyRun } from './name-classes';
import { headedName } from './name-heads';
import { listedName } from './name-lists';
import {
  mayBeNamed,
  type NameContext,
  type NamedRun,
  type NameKind,
  opensSentence,
  overLinks,
  plainRun,
} from './name-runs';
import type { NameWords } from './name-words';
import { NATIONALITY_INDEX } from './nationality';
import { PLACE_INDEX } from './places';
import { isAcronym, isCapitalised, isJoined, type Token } from './tokens';

/** A name where a sentence has it, and how sure its kind is (0–1). */
export interface FoundName extends Span {
  readonly kind: NameKind;
  readonly text: string;
  readonly confidence: number;
  /** The list's value of a place or organisation of the lists. */
  readonly value?: string;
}

/** What names are found with, in one language. */
export interface NamePack {
  readonly language: Language;
  readonly nameWords: NameWords;
}

/** What else is known of a sentence when its names are sought; one flag for each token. */
export interface NameCues {
  /** Belongs to a date or an office: no name. */
  readonly taken: readonly boolean[];
  /** Stands right after an office: a capital there is a person. */
  readonly expected: readonly boolean[];
  /** Starts an office in apposition: the capitals before it are a person. */
  readonly officeAfter: readonly boolean[];
  /** Words that the article also writes without a capital. */
  readonly smallWords: ReadonlySet<string>;
}

/** Names less sure than this are dropped: nothing is better than a wrong one. */
const LEAST_CONFIDENCE = 0.5;

/**
 * The names of one sentence: persons, places and organisations, by grammar and word lists.
 * @param text the whole article
 * @param tokens the sentence's tokens
 * @param cues what dates, offices and the rest of the article tell about the tokens
 */
export function findNames(
  text: string,
  tokens: readonly Token[],
  pack: NamePack,
  cues: NameCues,
): FoundName[] {
  const { taken, expected, officeAfter, smallWords } = cues;
  const context: NameContext = {
    tokens,
    taken,
    expected,
    officeAfter,
    words: pack.nameWords,
    nationality: nationalities(tokens, pack),
    smallWords,
    headline: isHeadline(tokens, pack.nameWords),
  };
  const found: FoundName[] = [];
  for (let at = 0; at < tokens.length; ) {
    const named = taken[at] ? undefined : nameAt(context, at, pack.language);
    if (named === undefined) {
      at = afterUnknown(context, at);
      continue;
    }
    at = Math.max(named.to, at + 1);
    const name = toFound(text, tokens, named);
    if (name && name.confidence >= LEAST_CONFIDENCE) found.push(name);
  }
  return found;
}

/** Where to go on after no name was found: past a whole run of capitals, so that no part of it passes for a name. */
function afterUnknown(context: NameContext, at: number): number {
  if (!mayBeNamed(context, at) || startsAsCommonWord(context, at)) return at + 1;
  return plainRun(context, at).to;
}

function toFound(text: string, tokens: readonly Token[], named: NamedRun): FoundName | undefined {
  const first = tokens[named.from];
  const last = tokens[named.to - 1];
  if (!first || !last) return undefined;
  const end =
    last.text.endsWith('.') && named.kind === 'person' && !isAcronym(last.text) ? last.end - 1 : last.end;
  return {
    start: first.start,
    end,
    kind: named.kind,
    text: text.slice(first.start, end),
    confidence: named.confidence,
    ...(named.value === undefined ? {} : { value: named.value }),
  };
}

/** Marks adjectives of nationality, unless they are the family name after a first name ("Jean Lebreton", "Mary French"). */
function nationalities(tokens: readonly Token[], pack: NamePack): boolean[] {
  const marks = new Array<boolean>(tokens.length).fill(false);
  for (let at = 0; at < tokens.length; at += 1) {
    const hit = NATIONALITY_INDEX[pack.language].at(tokens, at);
    if (!hit) continue;
    const before = tokens[at - 1];
    const place = PLACE_INDEX[pack.language].at(tokens, at);
    const named = before !== undefined && isJoined(tokens[at]) && firstName(before.text) === 'sure';
    const acronym = isAcronym(tokens[at]?.text ?? '');
    if (named || acronym || (place && place.length > hit.length)) continue;
    for (let mark = at; mark < at + hit.length; mark += 1) marks[mark] = true;
  }
  return marks;
}

/** Whether capitals tell nothing in this line: most of its words that could be small have one. */
function isHeadline(tokens: readonly Token[], words: NameWords): boolean {
  let capitals = 0;
  let all = 0;
  for (const token of tokens) {
    if (!/^\p{L}{2,}/u.test(token.text) || words.stopWords.has(token.lower) || words.links.has(token.lower))
      continue;
    all += 1;
    if (isCapitalised(token.text)) capitals += 1;
  }
  return all >= 4 && capitals / all > 0.7;
}

function nameAt(context: NameContext, at: number, language: Language): NamedRun | undefined {
  const token = context.tokens[at];
  if (token === undefined) return undefined;
  if (context.expected[at] && mayBeNamed(context, at)) {
    const person = classifyRun(context, plainRun(context, at), language);
    if (person?.kind === 'person') return person;
  }
  const headed = headedName(context, at, language);
  const known = listedName(context, at, language);
  if (known && !isFirstOfPerson(context, at, known) && known.to >= (headed?.to ?? 0)) return known;
  if (headed) return headed;
  if (!isCapitalised(token.text) || !mayBeNamed(context, at)) return undefined;
  if (startsAsCommonWord(context, at)) return undefined;
  return classifyRun(context, plainRun(context, at), language);
}

/** "Florence Parly", "Chelsea Clinton": a listed place or firm that is a first name before a family name. */
function isFirstOfPerson(context: NameContext, at: number, known: NamedRun): boolean {
  if (known.to !== at + 1 || firstName(context.tokens[at]?.text ?? '') === undefined) return false;
  if (isJoined(context.tokens[at + 1]) && mayBeNamed(context, at + 1)) return true;
  const next = overLinks(context, at + 1, context.words.particles);
  return (
    next !== undefined &&
    context.tokens[at + 1]?.lower === 'de' &&
    listedName(context, next, 'fr') === undefined
  );
}

/** A sentence's first word that is a common word elsewhere in the article, or that nothing marks as a name. */
function startsAsCommonWord(context: NameContext, at: number): boolean {
  const token = context.tokens[at];
  if (token === undefined || !opensSentence(context, at)) return false;
  if (context.smallWords.has(token.lower)) return true;
  const next = context.tokens[at + 1];
  const goesOn = next !== undefined && isJoined(next) && mayBeNamed(context, at + 1);
  if (!goesOn) return false;
  return (
    firstName(token.text) === undefined &&
    firstName(next.text) === 'sure' &&
    plainRun(context, at + 1).to > at + 2
  );
}
