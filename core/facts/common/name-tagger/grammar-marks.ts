import type { FoundName } from '../names';
import { indexAt, type Token } from '../tokens';
import { LABELLED_KINDS } from './labels';

/** What the grammar says of a sentence: the words that offices and dates took, and the names that it sees. */
export interface GrammarLine {
  readonly tokens: readonly Token[];
  readonly taken: readonly boolean[];
  readonly names: readonly FoundName[];
}

/** A token of an office or a date. */
const TAKEN = 1;
/** From here on: kind, how sure, first or further, in that order. */
const NAMES = 2;

/**
 * The grammar's reading of each token as one small number: nothing, part of an office or date, or part of a name with its
 * kind, whether the grammar is sure of it, and whether it is the name's first word.
 */
export function grammarMarks(line: GrammarLine): Uint8Array {
  const marks = new Uint8Array(line.tokens.length);
  line.taken.forEach((isTaken, at) => {
    if (isTaken) marks[at] = TAKEN;
  });
  for (const name of line.names) {
    const sure = name.confidence >= 0.9 ? 2 : name.confidence >= 0.8 ? 1 : 0;
    const mark = NAMES + (LABELLED_KINDS.indexOf(name.kind) * 3 + sure) * 2;
    const first = indexAt(line.tokens, name.start);
    for (let at = first; (line.tokens[at]?.start ?? name.end) < name.end; at += 1)
      marks[at] = mark + (at > first ? 1 : 0);
  }
  return marks;
}
