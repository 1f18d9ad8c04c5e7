import { ALWAYS_DECIDED, DECIDED, PROCESSES, SELF_TOLD, WEAK } from './act-weights';
import type { FoundDate } from './dates';
import { actorsBefore, actorsWithin } from './measure-actors';
import { clauseEnd } from './measure-clauses';
import { dateOfMeasure } from './measure-dates';
import { endOf, type MeasureLine, type Read } from './measure-line';
import { isNoDecision, isTooVague } from './measure-names';
import { purposesAfter } from './measure-purposes';
import { isAct, type Phrase, phraseKey, type ReadPhrase, weightOf } from './noun-phrase';
import type { Act } from './noun-words';
import { indexAt } from './tokens';

/** What the words around a phrase tell of it. */
export interface Circumstances {
  readonly governed: boolean;
  readonly date?: FoundDate;
}

/** Decides whether a phrase is a measure, and gathers what the sentence says of it. */
export function accept(line: MeasureLine, read: ReadPhrase, how: Circumstances): Read | undefined {
  const head = read.phrase.noun;
  if (!isAct(head)) return undefined;
  const weight = weightOf(read) + (SELF_TOLD.has(head) ? 1 : 0);
  // "an order for 81 turbines": what a firm sells.
  if (head === 'order' && /^(?:for|from|worth)$/u.test(line.tokens[read.from + 1]?.lower ?? ''))
    return { to: read.to };
  const said = clauseEnd(line, head, read.to);
  const raw = said ?? (read.isWhole ? undefined : rawEnd(line, read));
  // Of words before it that the lexicon lacks, or of "of…": "the law of the Church".
  const isCompleted =
    said !== undefined || (raw !== undefined && raw > read.to && line.tokens[read.to]?.lower !== 'of');
  if (!how.governed && raw !== undefined && isTooVague(line, read.from, head, isCompleted))
    return { to: read.to };
  if (isOnlySaid(line, read) || (!how.governed && said === undefined && isOnlyThere(line, read)))
    return { to: read.to };
  const isDecision = ALWAYS_DECIDED.has(head) && isToldApart(line, read, raw);
  if (!how.governed && !isDecision && PROCESSES.has(head) && !isDecided(read.phrase))
    return read.isWhole && weight === 0 ? bare(line, read, head) : { to: read.to };
  if (!how.governed && !isDecision && raw !== undefined && WEAK.has(head)) return { to: read.to };
  if (!read.isWhole && raw === undefined)
    return weight > 0 && how.governed ? finish(line, read, read.to, how) : { to: read.to };
  const complements =
    read.phrase.complements.length +
    (read.place ? 1 : 0) +
    (read.phrase.agent ? 1 : 0) +
    (raw === undefined ? 0 : 1);
  // "presented her budget", "signed the contract": which one is not said.
  if (how.governed && raw === undefined && WEAK.has(head) && weight + complements === 0)
    return bare(line, read, head);
  const isEnough = how.governed || (WEAK.has(head) ? complements > 0 : weight > 0 || raw !== undefined);
  if (!isEnough) return weight === 0 || WEAK.has(head) ? bare(line, read, head) : { to: read.to };
  return finish(line, read, raw ?? read.to, how);
}

/** Whether an act that the article decides is told apart from others of its kind: by what it is about, or by a word before it. */
function isToldApart(line: MeasureLine, read: ReadPhrase, raw: number | undefined): boolean {
  if (line.words.articles.get(line.tokens[read.from - 1]?.lower ?? '') !== 'def') return false;
  return (
    (raw !== undefined || weightOf(read) > 0 || SELF_TOLD.has(read.phrase.noun)) &&
    !isNoDecision(line, read.from, raw ?? read.to)
  );
}

/** What someone said: « son communiqué », « selon une enquête », « sa déclaration de patrimoine ». */
function isOnlySaid({ tokens, words }: MeasureLine, read: ReadPhrase): boolean {
  const { noun, adjectives } = read.phrase;
  const before = tokens.slice(Math.max(0, read.from - 3), read.from).map(({ lower }) => lower);
  if (noun === 'investigation')
    return before.some((word) => /^(?:selon|d'après|d’après|according)$/u.test(word));
  if (noun === 'statement')
    return !adjectives.includes('joint') && !before.some((word) => words.carriers.has(word));
  return noun === 'declaration' && weightOf(read) === 0;
}

/** « les règles de la transparence », « le budget de la ville », « le programme de la soirée »: there is one, and no one decides it now. */
function isOnlyThere({ tokens, words }: MeasureLine, read: ReadPhrase): boolean {
  if (words.modifiersBefore || !/^(?:programme|rule|charter|budget|strategy)$/u.test(read.phrase.noun))
    return false;
  const around = tokens.slice(Math.max(0, read.from - 1), read.to + 1);
  return !around.some(({ lower }) => /^(?:nouveau|nouvel|nouvelle|nouveaux|nouvelles)$/u.test(lower));
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
  const end = endOf(line, read.from, to);
  const words = line.text.slice(first.start, end);
  const understood = read.isWhole && to === read.to && !isAuthored(read.phrase);
  const within = actorsWithin(line, read, to);
  const date = how.date ?? dateOfMeasure(line, read.from, within.to, how.governed);
  const actors = within.actors.length > 0 ? within.actors : how.governed ? actorsBefore(line, read.from) : [];
  return {
    to: within.to,
    measure: {
      start: first.start,
      end,
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

/** Acts of which "of X" names who made it: "the plan of X" is no "plan for X" in the other language. */
const AUTHORED: ReadonlySet<Phrase['noun']> = new Set<Phrase['noun']>([
  'plan',
  'law',
  'bill',
  'reform',
  'budget',
  'programme',
  'moratorium',
  'tax',
  'levy',
  'order',
  'decree',
  'strategy',
  'statement',
  'declaration',
  'rule',
  'amendment',
  'motion',
  'charter',
  'roadmap',
]);

function isAuthored(phrase: Phrase): boolean {
  return (
    AUTHORED.has(phrase.noun) &&
    phrase.complements.some(
      ({ relation, of }) => relation === 'object' && of.some(({ kind }) => kind === 'name'),
    )
  );
}

/** The token after a date that follows the measure at once: "in March 2025 | to protect…". */
function afterDate(line: MeasureLine, to: number, date: FoundDate | undefined): number {
  if (!date) return to;
  const at = indexAt(line.tokens, date.start);
  return at >= to && at <= to + 3 ? indexAt(line.tokens, date.end) : to;
}
