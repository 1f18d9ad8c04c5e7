import type { Span } from '@/core/article/article';
import { DECIDED, PROCESSES, WEAK } from './act-weights';
import type { FoundDate } from './dates';
import { actorsBefore, actorsWithin } from './measure-actors';
import { dateOfMeasure } from './measure-dates';
import type { MeasureLine, Read } from './measure-line';
import { isAct, type Phrase, phraseKey, type ReadPhrase, weightOf } from './noun-phrase';
import type { Act } from './noun-words';
import { indexAt, isJoined } from './tokens';

/** What the words around a phrase tell of it. */
export interface Circumstances {
  readonly governed: boolean;
  readonly date?: FoundDate;
}

/** Decides whether a phrase is a measure, and gathers what the sentence says of it. */
export function accept(line: MeasureLine, read: ReadPhrase, how: Circumstances): Read | undefined {
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
  const isModified = line.words.modifiersBefore && read.to - read.from > 1;
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
export function purposesAfter(line: MeasureLine, from: number): Span[] {
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
