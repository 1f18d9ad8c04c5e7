import type { NamedLine } from '@/core/facts/common/line';
import { readNameLine } from '@/core/facts/common/name-line';
import { keyOf } from '@/core/facts/common/name-tagger/feature-table';
import { MOST_FEATURES, writeFeatures } from '@/core/facts/common/name-tagger/features';
import { type TextReader, textOfLine } from '@/core/facts/common/name-tagger/text-of';
import type { LanguagePack } from '@/core/facts/common/pack';
import { tokensOf } from '@/core/facts/common/tokens';
import type { MarkedSentence } from './corpus';

/** A sentence as the trainer sees it: for each piece its features' keys, and the label that it should have. */
export interface Example {
  /** The features of piece i are `features[offsets[i]]` to `features[offsets[i + 1]]`. */
  readonly features: Int32Array;
  readonly offsets: Int32Array;
  /** The right label of each piece, -1 where any is as good. */
  readonly labels: Int8Array;
}

const room = new Int32Array(MOST_FEATURES);

/** A marked sentence as the engine reads it by grammar. */
export function lineOf({ text }: MarkedSentence, pack: LanguagePack): NamedLine {
  const sentence = { index: 0, start: 0, end: text.length };
  const tokens = tokensOf(text, sentence, pack.language);
  return readNameLine(
    { text, language: pack.language, pack, reference: undefined, smallWords: new Set() },
    sentence,
    tokens,
  );
}

/** Turns a marked sentence into an example; undefined for one without words. */
export function exampleOf(
  sentence: MarkedSentence,
  reader: TextReader,
  pack: LanguagePack,
): Example | undefined {
  const line = lineOf(sentence, pack);
  const { tokens } = line;
  if (tokens.length === 0) return undefined;
  const { pieces, text } = textOfLine(reader, line);
  const offsets = new Int32Array(pieces.length + 1);
  const keys: number[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const count = writeFeatures(text, at, room);
    for (let index = 0; index < count; index += 1) keys.push(keyOf(room[index] ?? 0));
    offsets[at + 1] = keys.length;
  }
  const labels = new Int8Array(pieces.length);
  for (const mark of sentence.marks) {
    let first = -1;
    let last = -1;
    pieces.forEach((piece, at) => {
      const token = tokens[piece.token];
      if (!token || token.start < mark.start || token.start >= mark.end) return;
      if (first < 0) first = at;
      last = at;
    });
    if (first < 0) continue;
    labels.fill(mark.kind < 0 ? -1 : 2 * mark.kind + 2, first, last + 1);
    if (mark.kind >= 0) labels[first] = 2 * mark.kind + 1;
  }
  return { features: Int32Array.from(keys), offsets, labels };
}
