import type { Language } from '@/core/language';
import type { NameWords } from '../name-words';
import { isJoined, type Token } from '../tokens';
import type { LabelledText } from './features';
import { type GrammarLine, grammarMarks } from './grammar-marks';
import { type Piece, piecesOf } from './pieces';
import { listsOf, markPhrases } from './word-lists';
import { lookOf, type WordLook } from './word-looks';

/** What turns sentences of one language into what the features see; it remembers the words that it has met. */
export interface TextReader {
  readonly language: Language;
  readonly words: NameWords;
  readonly known: Map<string, WordLook>;
}

/** The most words that a reader remembers; then it forgets them all, so that memory stays bounded. */
const MOST_KNOWN = 20_000;

/** A reader that has met no word yet. */
export function textReader(language: Language, words: NameWords): TextReader {
  return { language, words, known: new Map() };
}

function lookUp(reader: TextReader, piece: Piece): WordLook {
  const known = reader.known.get(piece.text);
  if (known) return known;
  const lists = piece.token < 0 ? 0 : listsOf(piece.text, piece.lower, reader.words, reader.language);
  const look = lookOf(piece, lists, piece.token >= 0 && /^[\p{Lu}\d]/u.test(piece.text));
  if (reader.known.size >= MOST_KNOWN) reader.known.clear();
  reader.known.set(piece.text, look);
  return look;
}

/** A sentence's pieces and what the features see of them. */
export function textOfLine(
  reader: TextReader,
  line: GrammarLine,
): { readonly pieces: readonly Piece[]; readonly text: LabelledText } {
  const { tokens } = line;
  const pieces = piecesOf(tokens);
  const looks = pieces.map((piece) => lookUp(reader, piece));
  const onToken = new Int32Array(tokens.length);
  const lookOfToken = new Array<WordLook | undefined>(tokens.length);
  pieces.forEach((piece, at) => {
    if (piece.token >= 0) lookOfToken[piece.token] = looks[at];
  });
  markPhrases(tokens, (token) => lookOfToken[token]?.mayStartPhrase === true, reader.language, onToken);
  const lists = new Int32Array(pieces.length);
  pieces.forEach((piece, at) => {
    lists[at] = (looks[at]?.lists ?? 0) | (piece.token >= 0 ? (onToken[piece.token] ?? 0) : 0);
  });
  const byGrammar = grammarMarks(line);
  const grammar = new Uint8Array(pieces.length);
  pieces.forEach((piece, at) => {
    if (piece.token >= 0) grammar[at] = byGrammar[piece.token] ?? 0;
  });
  return {
    pieces,
    text: {
      looks,
      lists,
      grammar,
      inside: insideMarks(pieces),
      ...runsOf(reader, pieces, looks, tokens),
      firstWord: pieces.findIndex((piece) => piece.token >= 0),
      headline: headlineOf(looks, pieces),
    },
  };
}

/** Which pieces stand inside quotation marks (1) or brackets (2). */
function insideMarks(pieces: readonly Piece[]): Uint8Array {
  const inside = new Uint8Array(pieces.length);
  let quoted = 0;
  let bracketed = 0;
  pieces.forEach(({ text }, at) => {
    if (text === '«' || text === '“') quoted = 1;
    else if (text === '»' || text === '”') quoted = 0;
    else if (text === '"') quoted = 1 - quoted;
    else if (text === '(') bracketed = 2;
    else if (text === ')') bracketed = 0;
    else inside[at] = quoted | bracketed;
  });
  return inside;
}

const LONGEST_LINK = 3;

/** The runs of capitals, small linking words between two capitals included. */
function runsOf(
  reader: TextReader,
  pieces: readonly Piece[],
  looks: readonly WordLook[],
  tokens: readonly Token[],
): Pick<LabelledText, 'runOf' | 'runStarts' | 'runEnds'> {
  const runOf = new Int32Array(pieces.length).fill(-1);
  const runStarts: number[] = [];
  const runEnds: number[] = [];
  const isCapital = (at: number): boolean => (looks[at]?.capital ?? 0) > 0;
  const goesOn = (at: number): boolean => {
    const token = pieces[at]?.token ?? -1;
    return token >= 0 && isJoined(tokens[token]);
  };
  for (let at = 0; at < pieces.length; ) {
    if (!isCapital(at)) {
      at += 1;
      continue;
    }
    let end = at + 1;
    for (;;) {
      let next = end;
      while (next - end < LONGEST_LINK && goesOn(next) && isLink(reader, pieces[next])) next += 1;
      if (!goesOn(next) || !isCapital(next)) break;
      end = next + 1;
    }
    runOf.fill(runStarts.length, at, end);
    runStarts.push(at);
    runEnds.push(end);
    at = end;
  }
  return { runOf, runStarts, runEnds };
}

function isLink(reader: TextReader, piece: Piece | undefined): boolean {
  return (
    piece !== undefined && (reader.words.links.has(piece.lower) || reader.words.particles.has(piece.lower))
  );
}

/** 2 when most words are all in capitals, 1 when most that could be small start with one. */
function headlineOf(looks: readonly WordLook[], pieces: readonly Piece[]): 0 | 1 | 2 {
  let words = 0;
  let capitals = 0;
  let loud = 0;
  looks.forEach((look, at) => {
    const piece = pieces[at];
    if (!piece || piece.token < 0 || piece.text.length < 4) return;
    words += 1;
    if (look.capital > 0) capitals += 1;
    if (look.capital === 2) loud += 1;
  });
  if (words < 4) return 0;
  return loud > words * 0.6 ? 2 : capitals > words * 0.7 ? 1 : 0;
}
