import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Span } from '@/core/article/article';
import { readNumeral } from './numeral';
import { ANY_KIND, type Peer, trimmed } from './peer';

const nlp = winkNLP(model);
const { its } = nlp;

/** A token of wink's with its place in the text. */
interface Token extends Span {
  readonly pos: string;
}

interface Read {
  readonly tokens: readonly Token[];
  readonly entities: readonly (Span & { readonly type: string })[];
}

function read(text: string): Read {
  const document = nlp.readDoc(text);
  const words = document.tokens().out(its.value) as string[];
  const spaces = document.tokens().out(its.precedingSpaces) as string[];
  const pos = document.tokens().out(its.pos) as string[];
  let at = 0;
  const tokens = words.map((word, index) => {
    const start = at + (spaces[index] ?? '').length;
    at = start + word.length;
    return { start, end: at, pos: pos[index] ?? '' };
  });
  const types = document.entities().out(its.type) as string[];
  const spans = document.entities().out(its.span) as unknown as [number, number][];
  const entities = spans.flatMap(([from, to], index) => {
    const start = tokens[from]?.start;
    const end = tokens[to]?.end;
    return start === undefined || end === undefined ? [] : [{ start, end, type: types[index] ?? '' }];
  });
  return { tokens, entities };
}

/** Runs of proper nouns: wink's own entities hold no names. */
function runs(text: string, tokens: readonly Token[]): Span[] {
  const found: { start: number; end: number }[] = [];
  let open: { start: number; end: number } | undefined;
  for (const token of tokens) {
    if (token.pos !== 'PROPN') open = undefined;
    else if (open) open.end = token.end;
    else {
      open = { start: token.start, end: token.end };
      found.push(open);
    }
  }
  return found.map((span) => trimmed(text, span)).filter(({ start, end }) => start < end);
}

const COUNTS: ReadonlySet<string> = new Set(['CARDINAL', 'MONEY', 'PERCENT', 'DURATION']);

/** wink-nlp with its light English model: names without kinds, and numbers as they stand. */
export const WINK: Peer = {
  name: 'wink-nlp',
  language: 'en',
  names: (text) => runs(text, read(text).tokens).map((span) => ({ ...span, label: ANY_KIND })),
  numbers: (text) =>
    read(text)
      .entities.filter(({ type }) => COUNTS.has(type))
      .map(({ start, end }) => ({ start, end, number: readNumeral(text.slice(start, end)) })),
  everything: (text) => {
    runs(text, read(text).tokens);
  },
};
