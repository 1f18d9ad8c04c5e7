import type { Span } from '@/core/article/article';
import type { FoundDate } from './dates';
import { actorsBefore, actorsWithin } from './measure-actors';
import { dateOfMeasure } from './measure-dates';
import type { MeasureWords } from './measure-words';
import type { FoundName } from './names';
import { isAct, type Phrase, phraseKey, type ReadPhrase, weightOf } from './noun-phrase';
import type { Act } from './noun-words';
import type { LanguagePack } from './pack';
import { type PhraseSource, phraseSource } from './phrase-source';
import type { FoundQuantity } from './quantities';
import type { FoundRole } from './roles';
import { indexAt, isCapitalised, isJoined, type Token } from './tokens';

/** A measure where a sentence has it. */
export interface FoundMeasure extends Span {
  readonly head: Act;
  /** What both languages can render, when all of it was understood. */
  readonly phrase?: Phrase;
  /** The act's key, or its own words. */
  readonly act: string;
  /** In the article's language, when they are not the mention's own: "suspension des livraisons" for "a suspendu les livraisons". */
  readonly words: string;
  /** The names of those who did it: found names, for the article as a whole to say who they are. */
  readonly actors: readonly FoundName[];
  readonly place?: string;
  readonly date?: FoundDate;
  readonly purposes: readonly Span[];
  /** A bare "cette visite": only another mention of a measure said before. */
  readonly isBare: boolean;
  readonly confidence: number;
}

/** What else the sentence says, which a measure may use. */
export interface MeasureCues {
  readonly dates: readonly FoundDate[];
  readonly names: readonly FoundName[];
  readonly quantities: readonly FoundQuantity[];
  readonly roles: readonly FoundRole[];
}

/** A sentence as measures are sought in it. */
export interface MeasureLine {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly source: PhraseSource;
  readonly cues: MeasureCues;
  readonly words: MeasureWords;
}

/** Acts whose nouns are everyday words: they count only with what they are about, or after a verb of decision. */
const WEAK: ReadonlySet<Act> = new Set([
  'plan',
  'law',
  'bill',
  'rule',
  'order',
  'programme',
  'budget',
  'aid',
  'return',
  'transfer',
  'sale',
  'purchase',
  'opening',
  'limit',
  'exchange',
  'investigation',
  'construction',
  'contract',
  'partnership',
  'statement',
  'summit',
  'strike',
  'offensive',
  'alliance',
  'launch',
  'strategy',
  'convention',
  'withdrawal',
  'release',
  'grant',
  'loan',
  'bonus',
  'fine',
  'tax',
  'increase',
  'reduction',
  'motion',
  'recall',
  'deal',
  'cap',
  'rationing',
  'levy',
  'extension',
  'restriction',
  'closure',
  'regulation',
  'recognition',
  'appointment',
  'mobilisation',
  'charter',
  'directive',
  'protocol',
  'reform',
  'takeover',
  'merger',
]);
/** Acts that also just happen ("la hausse des prix"): they count after a verb of decision, or when only a decision does it. */
const PROCESSES: ReadonlySet<Act> = new Set([
  'increase',
  'reduction',
  'dismantling',
  'construction',
  'return',
  'transfer',
  'exchange',
  'mobilisation',
  'deployment',
  'release',
  'closure',
  'opening',
  'purchase',
  'sale',
  'cap',
  'limit',
  'launch',
  'creation',
  'extension',
  'restoration',
  'evacuation',
  'rationing',
  'aid',
  'alliance',
  'relaxation',
  'strategy',
  'programme',
  'plan',
  'offensive',
  'summit',
  'restriction',
]);
/** What only a decision raises or lowers. */
const DECIDED: ReadonlySet<string> = new Set([
  'tax',
  'tariff',
  'levy',
  'vat',
  'minimum-wage',
  'retirement-age',
  'interest-rate',
  'key-rate',
  'subsidy',
  'aid',
  'pension',
  'quota',
  'public-spending',
  'working-time',
  'budget',
  'fine',
  'sanction',
]);
/** Verbal acts whose object the lexicon must know: "a reconnu des erreurs" recognises no state. */
const KNOWN_OBJECT_ONLY: ReadonlySet<Act> = new Set([
  'recognition',
  'closure',
  'release',
  'increase',
  'reduction',
  'extension',
  'creation',
  'restoration',
  'deployment',
  'cap',
  'postponement',
  'cancellation',
  'reopening',
  'expulsion',
  'lifting',
  'abolition',
]);

/** The measures of a sentence: decisions, agreements and acts, named by a noun or told by a verb. They never overlap. */
export function findMeasures(
  text: string,
  tokens: readonly Token[],
  cues: MeasureCues,
  pack: LanguagePack,
): FoundMeasure[] {
  const source = phraseSource(tokens, cues.names, cues.dates, cues.quantities);
  const line: MeasureLine = { text, tokens, source, cues, words: pack.measureWords };
  const found: FoundMeasure[] = [];
  for (let at = 0; at < tokens.length; ) {
    const read = measureAt(line, at);
    if (!read) {
      at += 1;
      continue;
    }
    if (read.measure) found.push(read.measure);
    at = Math.max(at + 1, read.to);
  }
  return found;
}

interface Read {
  readonly to: number;
  readonly measure?: FoundMeasure;
}

function measureAt(line: MeasureLine, at: number): Read | undefined {
  const token = line.tokens[at];
  if (!token || (line.source.nameAt.has(at) && line.source.nameAt.get(at)?.kind === 'person'))
    return undefined;
  return byVerb(line, at) ?? byCarrier(line, at) ?? byNoun(line, at);
}

/** "la signature, en mars 2025, d’une déclaration conjointe": the act is what is signed. */
function byCarrier(line: MeasureLine, at: number): Read | undefined {
  if (!line.words.carriers.has(line.tokens[at]?.lower ?? '')) return undefined;
  let next = at + 1;
  let date: FoundDate | undefined;
  for (let start = next; start <= at + 4 && !date; start += 1) {
    const found = line.source.dateAt.get(start);
    if (!found) continue;
    date = found;
    while ((line.tokens[next]?.start ?? found.end) < found.end) next += 1;
  }
  if (!/^(?:de|d'|du|des|of)$/u.test(line.tokens[next]?.lower ?? '')) return undefined;
  const from = next + (line.words.articles.has(line.tokens[next + 1]?.lower ?? '') ? 2 : 1);
  const article = line.words.articles.get(line.tokens[from - 1]?.lower ?? '') ?? 'def';
  const read = line.words.phraseAt(line.source, from, article);
  return read ? accept(line, read, { governed: true, ...(date ? { date } : {}) }) : undefined;
}

function byNoun(line: MeasureLine, at: number): Read | undefined {
  const { tokens, words } = line;
  const before = tokens[at - 1];
  const token = tokens[at];
  if (!token) return undefined;
  const joined = before !== undefined && isJoined(token);
  const article = joined ? words.articles.get(before.lower) : undefined;
  const isOpening = !joined && isCapitalised(token.text);
  if (
    article === undefined &&
    !isOpening &&
    !(joined && (words.openers.has(before.lower) || words.governors.has(before.lower))) &&
    !isPossessor(line, at)
  )
    return undefined;
  const read = words.phraseAt(line.source, at, article ?? 'none') ?? unknownModifiers(line, at, article);
  if (!read || !isAct(read.phrase.noun)) return undefined;
  const previous = tokens[at - 2]?.lower ?? '';
  if (joined && (words.negations.has(before.lower) || words.negations.has(previous))) return { to: read.to };
  if (isOpening && weightOf(read) === 0) return { to: read.to };
  if (
    article === undefined &&
    /^(?:de|d')$/u.test(before?.lower ?? '') &&
    !(read.isWhole && weightOf(read) > 0)
  )
    return { to: read.to };
  return accept(line, read, { governed: isGoverned(line, at) });
}

function isPossessor(line: MeasureLine, at: number): boolean {
  return line.source.nameAt.has(at) && line.words.and.has('and');
}

/** English nouns that the lexicon lacks before a known act: "the parcel levy"; the whole is then in the article's words. */
function unknownModifiers(
  line: MeasureLine,
  at: number,
  article: Phrase['article'] | undefined,
): ReadPhrase | undefined {
  if (article === undefined || !line.words.and.has('and')) return undefined;
  for (let head = at + 1; head <= at + 3; head += 1) {
    const previous = line.tokens[head - 1];
    if (
      !previous ||
      !isJoined(line.tokens[head]) ||
      !/^[\p{L}\d-]{2,}%?$/u.test(previous.text) ||
      (/(?:ed|ing|ly)$/u.test(previous.lower) && head > at + 1)
    )
      return undefined;
    if (
      line.words.adverbs.has(previous.lower) ||
      line.words.auxiliaries.has(previous.lower) ||
      line.words.articles.has(previous.lower) ||
      /^(?:of|and|or|in|on|is|was|are|were|to|who|that|with|for|by|at|from|as|will|would|may|can|could|should|has)$/u.test(
        previous.lower,
      )
    )
      return undefined;
    const hit = line.words.nounAt(line.tokens, head);
    if (!hit || !isAct(hit.value.noun) || hit.value.plural) continue;
    const read = line.words.phraseAt(line.source, head, article);
    if (read && isAct(read.phrase.noun)) return { ...read, from: at, isWhole: false };
  }
  return undefined;
}

/** Whether a verb of decision stands just before, articles, adverbs and dates apart. */
function isGoverned(line: MeasureLine, at: number): boolean {
  const { tokens, words } = line;
  for (let index = at - 1, steps = 0; index >= 0 && steps < 5; index -= 1, steps += 1) {
    const token = tokens[index];
    if (!token) return false;
    if (words.governors.has(token.lower)) return true;
    const isDate = line.source.inDate[index] === true;
    if (!words.articles.has(token.lower) && !words.adverbs.has(token.lower) && !isDate) return false;
    if (!isJoined(tokens[index + 1]) && !isDate && index + 1 !== at) return false;
  }
  return false;
}

interface Circumstances {
  readonly governed: boolean;
  readonly date?: FoundDate;
}

/** Decides whether a phrase is a measure, and gathers what the sentence says of it. */
function accept(line: MeasureLine, read: ReadPhrase, how: Circumstances): Read | undefined {
  const head = read.phrase.noun;
  if (!isAct(head)) return undefined;
  const weight = weightOf(read);
  const raw = read.isWhole ? undefined : rawEnd(line, read);
  if (!how.governed && PROCESSES.has(head) && !isDecided(read.phrase))
    return read.isWhole && weight === 0 ? bare(line, read, head) : { to: read.to };
  if (!how.governed && raw !== undefined && WEAK.has(head)) return { to: read.to };
  if (!read.isWhole && raw === undefined)
    return weight > 0 && how.governed ? finish(line, read, read.to, how) : { to: read.to };
  const complements =
    read.phrase.complements.length +
    (read.place ? 1 : 0) +
    (read.phrase.agent ? 1 : 0) +
    (raw === undefined ? 0 : 1);
  const isEnough = how.governed || (WEAK.has(head) ? complements > 0 : weight > 0 || raw !== undefined);
  if (!isEnough) return weight === 0 || WEAK.has(head) ? bare(line, read, head) : { to: read.to };
  return finish(line, read, raw ?? read.to, how);
}

/** "hausse de la TVA", "baisse du taux directeur". */
function isDecided(phrase: Phrase): boolean {
  return phrase.complements.some(({ of }) =>
    of.some((leaf) => leaf.kind === 'phrase' && DECIDED.has(leaf.phrase.noun)),
  );
}

/** Where a complement of words that the lexicon lacks ends. */
function rawEnd(line: MeasureLine, read: ReadPhrase): number | undefined {
  const isModified = line.words.nounAt(line.tokens, read.to - 1) !== undefined && read.from < read.to;
  const end = line.words.complementEnd(line.source, read.to);
  return end ?? (isModified ? read.to : undefined);
}

function bare(line: MeasureLine, read: ReadPhrase, head: Act): Read {
  const first = line.tokens[read.from];
  const last = line.tokens[read.to - 1];
  const article = line.words.articles.get(line.tokens[read.from - 1]?.lower ?? '');
  if (!first || !last || article !== 'def') return { to: read.to };
  const words = line.text.slice(first.start, last.end);
  return {
    to: read.to,
    measure: {
      start: first.start,
      end: last.end,
      head,
      act: head,
      words,
      actors: [],
      purposes: [],
      isBare: true,
      confidence: 0.6,
    },
  };
}

function finish(line: MeasureLine, read: ReadPhrase, to: number, how: Circumstances): Read | undefined {
  const first = line.tokens[read.from];
  const last = line.tokens[to - 1];
  const head = read.phrase.noun;
  if (!first || !last || !isAct(head)) return undefined;
  const words = line.text.slice(first.start, last.end);
  const understood = read.isWhole && to === read.to;
  const within = actorsWithin(line, read, to);
  const date = how.date ?? dateOfMeasure(line, read.from, within.to, how.governed);
  const actors = within.actors.length > 0 ? within.actors : how.governed ? actorsBefore(line, read.from) : [];
  return {
    to: within.to,
    measure: {
      start: first.start,
      end: last.end,
      head,
      ...(understood ? { phrase: read.phrase } : {}),
      act: understood ? phraseKey(read.phrase) : words,
      words,
      actors,
      ...(read.place === undefined ? {} : { place: read.place }),
      ...(date ? { date } : {}),
      purposes: purposesAfter(line, afterDate(line, within.to, date)),
      isBare: false,
      confidence: understood ? (how.governed ? 0.9 : 0.8) : how.governed ? 0.7 : 0.6,
    },
  };
}

/** The token after a date that follows the measure at once: "in March 2025 | to protect…". */
function afterDate(line: MeasureLine, to: number, date: FoundDate | undefined): number {
  if (!date) return to;
  const at = indexAt(line.tokens, date.start);
  return at >= to && at <= to + 3 ? indexAt(line.tokens, date.end) : to;
}

/** The purposes right after a measure, each up to the next comma or stop: "chargé de…, afin de…". */
function purposesAfter(line: MeasureLine, from: number): Span[] {
  const spans: Span[] = [];
  let at = from;
  while (at < line.tokens.length && spans.length < 4) {
    const marker = line.tokens[at];
    if (!marker || !/^,?[ \u00a0]?$/u.test(marker.gap)) break;
    const start = line.words.purposeAt(line.tokens, at);
    if (start === undefined) break;
    let to = start + 1;
    while (
      isJoined(line.tokens[to]) &&
      (to === start + 1 || line.words.purposeAt(line.tokens, to) === undefined)
    )
      to += 1;
    const first = line.tokens[start];
    const last = line.tokens[to - 1];
    if (!first || !last) break;
    spans.push({ start: first.start, end: last.end });
    at = to;
  }
  return spans;
}

/** "a suspendu les livraisons d’armes", "agreed to create a joint working group". */
function byVerb(line: MeasureLine, at: number): Read | undefined {
  const { tokens, words } = line;
  const token = tokens[at];
  if (!token || !isJoined(token)) return undefined;
  const past = words.verbs.get(token.lower);
  const infinitive = words.infinitives.get(token.lower);
  const act =
    past && isToldOf(line, at) ? past : infinitive && isAfterDecision(line, at) ? infinitive : undefined;
  if (!act) return undefined;
  let start = at + 1;
  const next = tokens[start];
  if (!next || !isJoined(next)) return undefined;
  const article = words.articles.get(next.lower);
  if (article !== undefined) start += 1;
  const read = words.phraseAt(line.source, start, article ?? 'none');
  const actors = actorsBefore(line, at);
  if (read?.isWhole && (article !== undefined || read.phrase.plural || weightOf(read) > 0))
    return told(line, at, act, read, actors);
  const name = line.source.nameAt.get(start);
  if (name?.kind === 'place' && act === 'recognition' && name.value) {
    const phrase: Phrase = {
      noun: act,
      plural: false,
      article: 'def',
      adjectives: [],
      complements: [{ relation: 'object', of: [{ kind: 'place', value: name.value }] }],
    };
    return tell(line, at, start + 1, act, phrase, actors, undefined);
  }
  if (KNOWN_OBJECT_ONLY.has(act) || read) return undefined;
  return undefined;
}

/** A past form with its auxiliary (French), or with its subject right before it (English). */
function isToldOf(line: MeasureLine, at: number): boolean {
  let before = at - 1;
  while (
    before >= 0 &&
    /(?:ment|ly)$/u.test(line.tokens[before]?.lower ?? '') &&
    isJoined(line.tokens[before + 1])
  )
    before -= 1;
  const token = line.tokens[before];
  if (!token || !isJoined(line.tokens[before + 1])) return false;
  if (line.words.auxiliaries.has(token.lower))
    return (
      !/^(?:été|been)$/u.test(line.tokens[at - 1]?.lower ?? '') && line.tokens[before - 1]?.lower !== "n'"
    );
  return line.words.and.has('and') && line.source.nameEndingAt.has(before);
}

/** An infinitive after a verb of decision: "décidé de suspendre", "voted to ban". */
function isAfterDecision(line: MeasureLine, at: number): boolean {
  const link = line.tokens[at - 1];
  const verb = line.tokens[at - 2];
  if (!link || !isJoined(line.tokens[at])) return false;
  if (line.words.deciders.has(link.lower)) return /^(?:will|va|vont|veut|veulent)$/u.test(link.lower);
  if (!/^(?:de|d'|à|to)$/u.test(link.lower) || !verb || !isJoined(link)) return false;
  const denied = line.words.negations.has(line.tokens[at - 3]?.lower ?? '');
  return line.words.deciders.has(verb.lower) && !denied;
}

function told(
  line: MeasureLine,
  at: number,
  act: Act,
  read: ReadPhrase,
  actors: readonly FoundName[],
): Read | undefined {
  if (
    act === 'recognition' &&
    !/^(?:sovereignty|independence|state|right-to-vote|same-sex-marriage)$/u.test(read.phrase.noun)
  )
    return undefined;
  const phrase: Phrase = {
    noun: act,
    plural: false,
    article: 'def',
    adjectives: [],
    complements: [{ relation: 'object', of: [{ kind: 'phrase', phrase: read.phrase }] }],
  };
  return tell(line, at, read.to, act, phrase, actors, read.place);
}

function tell(
  line: MeasureLine,
  at: number,
  to: number,
  act: Act,
  phrase: Phrase,
  actors: readonly FoundName[],
  place: string | undefined,
): Read | undefined {
  const first = line.tokens[at];
  const last = line.tokens[to - 1];
  const object = line.tokens[at + 1];
  if (!first || !last || !object) return undefined;
  const date = dateOfMeasure(line, at, to, true);
  return {
    to,
    measure: {
      start: first.start,
      end: last.end,
      head: act,
      phrase,
      act: phraseKey(phrase),
      words: line.words.nominalise(act, line.text.slice(object.start, last.end)),
      actors,
      ...(place === undefined ? {} : { place }),
      ...(date ? { date } : {}),
      purposes: purposesAfter(line, to),
      isBare: false,
      confidence: actors.length > 0 ? 0.9 : 0.75,
    },
  };
}
