import type { FoundDate } from './dates';
import { accept } from './measure-accept';
import { byInfinitive } from './measure-clauses';
import type { FoundMeasure, MeasureCues, MeasureLine, Read } from './measure-line';
import { isEpithet, isIdiom, NAMES_ANOTHER } from './measure-names';
import { byOwnWords } from './measure-own';
import { isDecidedAfter, passiveMeasures } from './measure-passives';
import { byVerb } from './measure-verbs';
import { isAct, type Phrase, type ReadPhrase, weightOf } from './noun-phrase';
import type { LanguagePack } from './pack';
import { phraseSource } from './phrase-source';
import { isCapitalised, isJoined, type Token } from './tokens';

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
  const passives = passiveMeasures(line);
  for (let at = 0; at < tokens.length; ) {
    const read = passives.get(at) ?? measureAt(line, at);
    if (!read) {
      at += 1;
      continue;
    }
    if (read.measure) found.push(read.measure);
    at = Math.max(at + 1, read.to);
  }
  return found;
}

function measureAt(line: MeasureLine, at: number): Read | undefined {
  const token = line.tokens[at];
  if (!token || (line.source.nameAt.has(at) && line.source.nameAt.get(at)?.kind === 'person'))
    return undefined;
  return (
    byVerb(line, at) ??
    byCarrier(line, at) ??
    byNoun(line, at) ??
    byInfinitive(line, at, (next) => isUnderstood(line, next)) ??
    unlessKnown(line, at)
  );
}

/** Whether the lexicon reads a whole measure at a token, which both languages can then say. */
function isUnderstood(line: MeasureLine, at: number): boolean {
  return (byVerb(line, at) ?? byNoun(line, at))?.measure?.phrase !== undefined;
}

/** Own words are the last resort: not when the lexicon knows an act in what follows. */
function unlessKnown(line: MeasureLine, at: number): Read | undefined {
  const read = byOwnWords(line, at);
  if (!read) return undefined;
  for (let next = at + 1; next < Math.min(read.to, at + 5); next += 1)
    if (byNoun(line, next)?.measure?.isBare === false) return undefined;
  return read;
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
    !(
      joined &&
      (words.openers.has(before.lower) ||
        words.governors.has(before.lower) ||
        words.faintGovernors.has(before.lower))
    ) &&
    !isPossessor(line, at)
  )
    return undefined;
  const read = words.phraseAt(line.source, at, article ?? 'none') ?? unknownModifiers(line, at, article);
  if (!read || !isAct(read.phrase.noun)) return undefined;
  if (joined && isDeniedBefore(line, at)) return { to: read.to };
  if (isIdiom(line, at, read.to) || isOfAnother(line, read.to)) return { to: read.to };
  if (isOpening && weightOf(read) === 0) return { to: read.to };
  if (
    article === undefined &&
    /^(?:de|d')$/u.test(before?.lower ?? '') &&
    !(read.isWhole && weightOf(read) > 0)
  )
    return { to: read.to };
  const isApart =
    weightOf(read) > 0 ||
    (!read.isWhole && (read.to > at + 1 || words.complementEnd(line.source, read.to) !== undefined));
  const isTold = isApart || article === 'indef';
  const isTrend = /^(?:increase|reduction)$/u.test(read.phrase.noun);
  if (isCaused(line, at, read.phrase.noun)) return { to: read.to };
  const governed = isGoverned(line, at, isApart && !isTrend) || (isTold && isDecidedAfter(line, read.to));
  return accept(line, read, { governed });
}

/** « a causé la fermeture », "forced the cancellation of": weather and accidents close and call off things too. */
function isCaused(line: MeasureLine, at: number, noun: Phrase['noun']): boolean {
  if (!/^(?:closure|cancellation|evacuation|suspension|postponement|increase|reduction|release)$/u.test(noun))
    return false;
  return line.tokens
    .slice(Math.max(0, at - 3), at)
    .some(({ lower }) =>
      /^(?:caus|provoqu|entra[iî]n|occasionn|engendr|forced|forcing|triggered|led|leading)/u.test(lower),
    );
}

/** "Virginia’s tax | code", "the copyright law | students": only part of another thing. */
function isOfAnother(line: MeasureLine, to: number): boolean {
  const next = line.tokens[to];
  return line.words.modifiersBefore && next !== undefined && isJoined(next) && NAMES_ANOTHER.test(next.lower);
}

/** "aucun accord", "does not have an agreement". */
function isDeniedBefore(line: MeasureLine, at: number): boolean {
  const { tokens, words } = line;
  const [one, two, three] = [tokens[at - 1], tokens[at - 2], tokens[at - 3]].map((each) => each?.lower ?? '');
  if (words.negations.has(one ?? '') || words.negations.has(two ?? '')) return true;
  return two === 'have' && /^(?:not|n['’]t|don['’]t|doesn['’]t|never)$/u.test(three ?? '');
}

function isPossessor(line: MeasureLine, at: number): boolean {
  return line.source.nameAt.has(at) && line.words.modifiersBefore;
}

/** English nouns that the lexicon lacks before a known act: "the parcel levy"; the whole is then in the article's words. */
function unknownModifiers(
  line: MeasureLine,
  at: number,
  article: Phrase['article'] | undefined,
): ReadPhrase | undefined {
  // "signs | broadband pact": headlines have no article.
  const verb = line.tokens[at - 1]?.lower ?? '';
  const isGovernedBare =
    (line.words.governors.has(verb) || line.words.faintGovernors.has(verb)) && isJoined(line.tokens[at]);
  if ((article === undefined && !isGovernedBare) || !line.words.modifiersBefore) return undefined;
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
      /^(?:of|and|or|in|on|is|was|are|were|be|to|who|that|with|for|by|at|from|as|will|would|may|can|could|should|has|did|do|does|not|never|you|we|they|he|she|it|i|very|when|becomes|became|makes|takes|gives)$/u.test(
        previous.lower,
      )
    )
      return undefined;
    const hit = line.words.nounAt(line.tokens, head);
    if (!hit || !isAct(hit.value.noun) || hit.value.plural) continue;
    const read = line.words.phraseAt(line.source, head, article ?? 'none');
    if (read && isAct(read.phrase.noun)) return { ...read, from: at, isWhole: false };
  }
  return undefined;
}

/** Whether a verb of decision stands just before, articles, adverbs and dates apart. */
function isGoverned(line: MeasureLine, at: number, isApart: boolean): boolean {
  const { tokens, words } = line;
  for (let index = at - 1, steps = 0; index >= 0 && steps < 5; index -= 1, steps += 1) {
    const token = tokens[index];
    if (!token) return false;
    const governs = words.governors.has(token.lower) || (isApart && words.faintGovernors.has(token.lower));
    if (governs) return !isEpithet(line, index);
    const isDate = line.source.inDate[index] === true;
    if (!words.articles.has(token.lower) && !words.adverbs.has(token.lower) && !isDate) return false;
    if (!isJoined(tokens[index + 1]) && !isDate && index + 1 !== at) return false;
  }
  return false;
}
