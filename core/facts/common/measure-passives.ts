import { KNOWN_ALONE } from './act-weights';
import { dateOfMeasure } from './measure-dates';
import type { FoundMeasure, MeasureLine, Read } from './measure-line';
import { purposesAfter } from './measure-purposes';
import type { FoundName } from './names';
import { isAct, type Phrase, phraseKey, type ReadPhrase, weightOf } from './noun-phrase';
import type { Act } from './noun-words';
import { tokenAfter } from './phrase-source';
import { isCapitalised, isJoined } from './tokens';

/** Acts that hardly happen without anyone deciding them; the others need to be told of a decision some other way. */
const ALWAYS_MEANT: ReadonlySet<Act> = new Set<Act>([
  'ban',
  'abolition',
  'repeal',
  'ratification',
  'nationalisation',
  'privatisation',
  'freeze',
  'cap',
  'dissolution',
  'postponement',
]);
/** Acts that weather, accidents and markets bring about too: "all flights were cancelled". */
const HAPPENS: ReadonlySet<Act> = new Set<Act>([
  'cancellation',
  'reopening',
  'closure',
  'release',
  'increase',
  'reduction',
  'deployment',
  'restoration',
]);
/** Acts of which a state is told by "is", "sont" too: "fireworks are banned". */
const STATES: ReadonlySet<Act> = new Set<Act>(['ban', 'suspension', 'freeze', 'cap']);
const LONGEST_SUBJECT = 12;
const DENIALS = /^(?:n'|ne|pas|not|never|jamais|aucun|aucune|no)$/u;

/** The measures of a sentence that are told by a passive, by the token where their subject starts. */
export function passiveMeasures(line: MeasureLine): Map<number, Read> {
  const found = new Map<number, Read>();
  const { participles } = line.words.passives;
  for (let at = 1; at < line.tokens.length; at += 1) {
    const act = participles.get(line.tokens[at]?.lower ?? '');
    const read = act && passiveAt(line, at, act);
    if (read) found.set(read.from, read);
  }
  return found;
}

/** Whether a passive of a verb of decision follows: "a curfew | was imposed", "la loi | a été adoptée". */
export function isDecidedAfter(line: MeasureLine, to: number): boolean {
  for (let at = to + 1; at < Math.min(line.tokens.length, to + 5); at += 1) {
    if (!isJoined(line.tokens[at])) return false;
    const auxiliary = line.words.passives.auxiliaryBefore(line.tokens, at);
    if (auxiliary?.from !== to || !isJoined(line.tokens[to])) continue;
    const word = line.tokens[at]?.lower ?? '';
    if (line.words.governors.has(word) || line.words.governors.has(word.replace(/e?s?$/u, ''))) return true;
  }
  return false;
}

function passiveAt(line: MeasureLine, at: number, act: Act): (Read & { from: number }) | undefined {
  const { tokens, words } = line;
  const auxiliary = words.passives.auxiliaryBefore(tokens, at);
  if (!auxiliary || (auxiliary.tense === 'present' && !STATES.has(act))) return undefined;
  const start = subjectStart(line, auxiliary.from);
  if (start === undefined) return undefined;
  const article = words.articles.get(tokens[start]?.lower ?? '');
  const noun = words.passives.determiners.has(tokens[start]?.lower ?? '') ? start + 1 : start;
  if (noun >= auxiliary.from || line.source.nameAt.has(noun)) return undefined;
  const isCounted = line.source.quantityAt.has(start) && article === undefined;
  const read = isCounted ? undefined : words.phraseAt(line.source, noun, article ?? 'none');
  // "flights to Khartoum": where they go is no place of the suspension.
  const isTold =
    read?.isWhole && read.to === auxiliary.from && (read.place === undefined || isAct(read.phrase.noun));
  const whole = isTold ? read : undefined;
  if (whole && isAct(whole.phrase.noun) && weightOf(whole) === 0 && !KNOWN_ALONE.has(whole.phrase.noun))
    return undefined;
  const agent = agentAfter(line, at + 1);
  const isMeant =
    isDecidedThing(line, noun) ||
    (whole !== undefined && !HAPPENS.has(act)) ||
    ALWAYS_MEANT.has(act) ||
    auxiliary.tense === 'future' ||
    agent.isDecider;
  if (!isMeant) return undefined;
  return tellPassive(line, {
    act,
    start,
    noun: article === undefined ? start : noun,
    at,
    to: auxiliary.from,
    whole,
    agent,
  });
}

/** A noun that only decisions bring about: "the licence of the radio station". */
function isDecidedThing(line: MeasureLine, noun: number): boolean {
  const { ownActs } = line.words;
  return [noun, noun + 1].some((at) => ownActs.has(line.tokens[at]?.lower ?? ''));
}

interface Passive {
  readonly act: Act;
  /** The token where the subject starts, its determiner included, and the one where its noun does. */
  readonly start: number;
  readonly noun: number;
  /** The participle. */
  readonly at: number;
  /** The first auxiliary: the subject ends before it. */
  readonly to: number;
  readonly whole: ReadPhrase | undefined;
  readonly agent: Agent;
}

function tellPassive(line: MeasureLine, passive: Passive): (Read & { from: number }) | undefined {
  const { act, start, at, to, whole, agent } = passive;
  const first = line.tokens[start];
  const last = line.tokens[to - 1];
  const verb = line.tokens[at];
  if (!first || !last || !verb) return undefined;
  const subject = lowerFirst(line, start, line.text.slice(first.start, last.end));
  const words = line.words.nominalise(act, subject);
  const phrase: Phrase | undefined = whole && {
    noun: act,
    plural: false,
    article: 'def',
    adjectives: [],
    complements: [{ relation: 'object', of: [{ kind: 'phrase', phrase: whole.phrase }] }],
  };
  const date = dateOfMeasure(line, start, at + 1, true) ?? dateOfMeasure(line, start, agent.to, true);
  const measure: FoundMeasure = {
    start: first.start,
    end: verb.end,
    head: act,
    ...(phrase ? { phrase } : {}),
    act: phrase ? phraseKey(phrase) : words,
    words,
    actors: agent.names,
    ...(whole?.place === undefined ? {} : { place: whole.place }),
    ...(date ? { date } : {}),
    purposes: purposesAfter(line, agent.to),
    isBare: false,
    confidence: phrase ? 0.85 : 0.7,
  };
  return { from: start, to: at + 1, measure };
}

/** "Flights" at the head of its sentence is "flights" inside a label, unless it is a name. */
function lowerFirst(line: MeasureLine, start: number, words: string): string {
  const isHead = start === 0 || !isJoined(line.tokens[start]);
  if (!isHead || line.source.nameAt.has(start)) return words;
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** Where the subject before an auxiliary starts: the determiner at the head of its clause. Undefined when nothing tells. */
export function subjectStart(line: MeasureLine, auxiliary: number): number | undefined {
  const { tokens, words, source } = line;
  const { determiners, endsSubject, isBarePlural } = words.passives;
  if (!isJoined(tokens[auxiliary]) || DENIALS.test(tokens[auxiliary - 1]?.lower ?? '')) return undefined;
  for (let at = auxiliary - 1; at >= 0 && auxiliary - at <= LONGEST_SUBJECT; at -= 1) {
    const token = tokens[at];
    if (!token || endsSubject.has(token.lower) || DENIALS.test(token.lower)) return undefined;
    const isHead = at === 0 || !isJoined(token) || endsClause(line, at - 1);
    if (!isHead) continue;
    const opens =
      determiners.has(token.lower) ||
      source.quantityAt.has(at) ||
      ((at === 0 || endsClause(line, at - 1)) && isBarePlural(tokens, at));
    return opens && !source.dateAt.has(at) && !source.nameAt.has(at) ? at : undefined;
  }
  return undefined;
}

/** "a annoncé que | les vols…", "said | flights…": a new clause starts after these. */
function endsClause(line: MeasureLine, at: number): boolean {
  return /^(?:que|qu'|that|et|and|mais|but|car|because|said|says)$/u.test(line.tokens[at]?.lower ?? '');
}

interface Agent {
  readonly names: readonly FoundName[];
  /** Whether whoever did it decides such things. */
  readonly isDecider: boolean;
  /** The token after it. */
  readonly to: number;
}

/** Who does what a passive tells, from the token after its participle on: "par la compagnie Tunisair", "by the council on Tuesday", "jeudi par le préfet". */
export function agentAfter(line: MeasureLine, from: number): Agent {
  const { tokens, words, source } = line;
  let at = from;
  while (at < from + 3 && source.inDate[at] === true) at += 1;
  const none: Agent = { names: [], isDecider: false, to: from };
  if (!words.passives.by.has(tokens[at]?.lower ?? '') || !isJoined(tokens[at])) return none;
  for (let next = at + 1; next <= at + 4 && isJoined(tokens[next]); next += 1) {
    const name = source.nameAt.get(next);
    if (name) return { names: [name], isDecider: true, to: tokenAfter(source, next, name.end) };
    const word = tokens[next];
    if (words.passives.authorities.has(word?.lower ?? ''))
      return { names: namedIn(line, next), isDecider: true, to: next + 1 };
    if (word && isCapitalised(word.text)) return none;
  }
  return none;
}

/** The organisation whose name starts with the authority itself: "par le | tribunal administratif de Nantes". */
function namedIn(line: MeasureLine, at: number): FoundName[] {
  const name = line.source.nameAt.get(at);
  return name ? [name] : [];
}
