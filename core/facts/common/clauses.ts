import type { Span } from '@/core/article/article';
import type { ClauseWords, FoundVerb } from './clause-words';
import { isCapitalised, isJoined, type Token } from './tokens';

/** A fact's mention inside a sentence. */
export interface ClauseMention extends Span {
  readonly fact: string;
  readonly kind: string;
}

/** A sentence as clauses are read from it. */
export interface ClauseSource {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** In the order of the text. */
  readonly mentions: readonly ClauseMention[];
  readonly words: ClauseWords;
}

/** Where the parts of a main clause stand, as indices of tokens. */
export interface MainClause {
  /** Where the subject begins; what precedes it is the opening. */
  readonly subject: number;
  /** The index after the subject, its apposition left out. */
  readonly subjectEnd: number;
  /** An apposition's first and next index: "le maire, NAME, …". */
  readonly apposition: { readonly from: number; readonly to: number } | undefined;
  readonly verb: FoundVerb;
  /** The index of the first word of another clause after the verb, or of the end. */
  readonly reach: number;
}

/** How many words a subject may have, and an opening. */
const LONGEST_SUBJECT = 16;
const LONGEST_OPENING = 24;

const COMMA = /^\s{0,3},\s{1,3}$/u;

function isAfterComma(token: Token | undefined): boolean {
  return token !== undefined && COMMA.test(token.gap);
}

function mentionAt({ tokens, mentions }: ClauseSource, at: number): ClauseMention | undefined {
  const start = tokens[at]?.start;
  return mentions.find((mention) => mention.start === start);
}

function isInsideMention({ tokens, mentions }: ClauseSource, at: number): boolean {
  const start = tokens[at]?.start ?? 0;
  return mentions.some(
    (mention) => mention.kind !== 'measure' && mention.start <= start && start < mention.end,
  );
}

function indexAfter({ tokens }: ClauseSource, end: number): number {
  const at = tokens.findIndex((token) => token.start >= end);
  return at < 0 ? tokens.length : at;
}

/** Whether the words from one index to another are an adjunct: they open with a preposition, or are a date. */
function isAdjunct(source: ClauseSource, from: number, to: number): boolean {
  const first = source.tokens[from];
  if (!first || to <= from) return false;
  return source.words.openers.has(first.lower) || mentionAt(source, from)?.kind === 'date';
}

/** Where the subject may begin: at the start, or after adjuncts. A date needs no comma after it ("On 12 May the…"). */
function subjectStarts(source: ClauseSource): number[] {
  const { tokens } = source;
  const starts = [0];
  let segment = 0;
  for (let at = 1; at < Math.min(tokens.length, LONGEST_OPENING); at += 1) {
    if (!isAfterComma(tokens[at])) continue;
    if (!isAdjunct(source, segment, at)) return starts;
    starts.push(at);
    segment = at;
  }
  for (const first of [0, 1]) {
    const date = mentionAt(source, first);
    const isLed = first === 0 || source.words.openers.has(tokens[0]?.lower ?? '');
    if (date?.kind !== 'date' || !isLed) continue;
    const next = indexAfter(source, date.end);
    if (isJoined(tokens[next])) starts.push(next);
  }
  return starts;
}

/** The verb of a subject that begins at an index; the first finite verb, with no other clause before it. */
function verbAfter(source: ClauseSource, subject: number): FoundVerb | undefined {
  const { tokens, words } = source;
  for (let at = subject + 1; at < Math.min(tokens.length, subject + LONGEST_SUBJECT); at += 1) {
    if (isInsideMention(source, at)) continue;
    if (words.subordinators.has(tokens[at]?.lower ?? '')) return undefined;
    const verb = words.verbAt(tokens, at);
    if (verb) return verb;
  }
  return undefined;
}

/** Cuts a subject at its apposition, which has a comma on either side; undefined when the commas say otherwise. */
function splitSubject(
  { tokens }: ClauseSource,
  subject: number,
  verb: FoundVerb,
): Pick<MainClause, 'subjectEnd' | 'apposition'> | undefined {
  const breaks: number[] = [];
  for (let at = subject + 1; at <= verb.from; at += 1) {
    if (isJoined(tokens[at])) continue;
    if (!isAfterComma(tokens[at])) return undefined;
    breaks.push(at);
  }
  const [first, second] = breaks;
  if (first === undefined) return { subjectEnd: verb.from, apposition: undefined };
  if (second !== verb.from || breaks.length > 2) return undefined;
  return { subjectEnd: first, apposition: { from: first, to: verb.from } };
}

/** Whether a second verb shares the subject, or a participle was taken for the verb: then nothing is sure. */
function hasSecondVerb({ tokens, words }: ClauseSource, from: number, reach: number): boolean {
  for (let at = from; at < tokens.length; at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (words.coordinators.has(word)) {
      for (let next = at + 1; next <= at + 2; next += 1) if (words.verbAt(tokens, next)) return true;
    }
    if (at < reach && words.verbAt(tokens, at)?.isCompound) return true;
  }
  return false;
}

/** Whether a word opens another clause; "to" before a name only says where to. */
function opensClause({ tokens, words }: ClauseSource, at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (!words.subordinators.has(word)) return false;
  return word !== 'to' || !isCapitalised(tokens[at + 1]?.text ?? '');
}

/** The main clause of a sentence: subject, verb and reach; undefined when they can't be told for sure. */
export function mainClause(source: ClauseSource): MainClause | undefined {
  const { tokens, words } = source;
  if (tokens.some((token) => words.barred.has(token.lower))) return undefined;
  for (const subject of subjectStarts(source)) {
    const verb = verbAfter(source, subject);
    const split = verb && splitSubject(source, subject, verb);
    if (!verb || !split || split.subjectEnd <= subject) continue;
    let reach = verb.to;
    while (reach < tokens.length && !opensClause(source, reach)) reach += 1;
    if (hasSecondVerb(source, verb.to, reach)) return undefined;
    return { subject, verb, reach, ...split };
  }
  return undefined;
}
