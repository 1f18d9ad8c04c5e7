import { LEAST_SURE_NAME } from '@/core/facts/common/name-tagger/calibration';
import type { Corpus } from './corpus';
import type { Note } from './misses';
import { ourFinds } from './ours';
import { PEERS } from './peers/all';
import { ANY_KIND } from './peers/peer';
import {
  type Count,
  compare,
  countOf,
  f1,
  isSame,
  isSameSpan,
  type Labelled,
  precision,
  recall,
  sum,
} from './score';
import { percent, type Table } from './table';

const KINDS: readonly string[] = ['PER', 'LOC', 'ORG'];

/** One finder's counts over a corpus: all names, and each kind's. */
interface Score {
  readonly all: Count;
  readonly kinds: readonly Count[];
}

interface Sure extends Labelled {
  readonly confidence: number;
}

/** Names: strict F1 of the engine and its peers, and how good the names are that the engine asks about. */
export function nameTables(corpora: readonly Corpus[], note: Note): Table[] {
  return corpora.map((corpus) => {
    const found = corpus.texts.map(({ text }) => ourNames(text, corpus));
    corpus.texts.forEach(({ text, marks }, at) => {
      for (const kind of KINDS) {
        const compared = compare(only(marks, kind), only(found[at] ?? [], kind), isSame);
        note(kind, corpus.language, text, compared);
      }
    });
    const peers = PEERS.filter((peer) => peer.language === corpus.language && peer.names);
    const rows = [
      scoreRow(
        'Recto Verso',
        scoreOf(corpus, (_, at) => found[at] ?? []),
      ),
      askedRow(corpus, found),
      ...peers.map((peer) =>
        scoreRow(
          peer.name,
          scoreOf(corpus, (text) => peer.names?.(text) ?? []),
        ),
      ),
    ];
    const kindless = peers.some((peer) => peer.name === 'wink-nlp');
    return {
      heading: `Names, ${corpus.language}: ${corpus.name}, ${corpus.texts.length} texts (span and kind to the letter, %)`,
      columns: ['', 'F1', 'precision', 'recall', 'PER F1', 'LOC F1', 'ORG F1'],
      rows,
      notes: kindless
        ? ['wink-nlp: runs of proper nouns; it tells no kinds, so any kind is taken as right.']
        : [],
    };
  });
}

function ourNames(text: string, { language }: Corpus): Sure[] {
  return ourFinds(text, language)
    .filter(({ label }) => KINDS.includes(label))
    .map(({ start, end, label, fact }) => ({ start, end, label, confidence: fact.confidence }));
}

function only<T extends Labelled>(items: readonly T[], kind: string): T[] {
  return items.filter(({ label }) => label === kind);
}

function agrees(mark: Labelled, find: Labelled): boolean {
  return find.label === ANY_KIND ? isSameSpan(mark, find) : isSame(mark, find);
}

function scoreOf(corpus: Corpus, find: (text: string, at: number) => readonly Labelled[]): Score {
  const perText = corpus.texts.map(({ text, marks }, at) => {
    const names = marks.filter(({ label }) => KINDS.includes(label));
    const finds = find(text, at);
    return {
      all: countOf(compare(names, finds, agrees)),
      kinds: KINDS.map((kind) => countOf(compare(only(names, kind), only(finds, kind), isSame))),
    };
  });
  return {
    all: sum(perText.map(({ all }) => all)),
    kinds: KINDS.map((_, at) => sum(perText.flatMap(({ kinds }) => kinds[at] ?? []))),
  };
}

function scoreRow(name: string, { all, kinds }: Score): string[] {
  const shares = [f1(all), precision(all), recall(all)];
  // A finder without kinds finds nothing of each: its F1 there would say nothing.
  const byKind = kinds.map((kind) => (kind.found === 0 ? Number.NaN : f1(kind)));
  return [name, ...[...shares, ...byKind].map(percent)];
}

/** The names that the engine is sure enough of to ask about. */
function askedRow(corpus: Corpus, found: readonly (readonly Sure[])[]): string[] {
  const asked = scoreOf(corpus, (_, at) => (found[at] ?? []).filter(isAsked));
  return scoreRow('  asked names', asked);
}

/** Whether the engine asks about a name. */
function isAsked({ confidence }: Sure): boolean {
  return confidence >= LEAST_SURE_NAME;
}
