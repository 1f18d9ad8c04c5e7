import { mix } from './hash';
import { NAME_LISTS } from './word-lists';
import { EDGE, type WordLook } from './word-looks';

/** A sentence as the features see it. */
export interface LabelledText {
  readonly looks: readonly WordLook[];
  /** Lists that each piece is on, phrases among them. */
  readonly lists: Int32Array;
  /** What the grammar takes each piece for. */
  readonly grammar: Uint8Array;
  /** Whether each piece stands inside quotation marks (bit 0) or brackets (bit 1). */
  readonly inside: Uint8Array;
  /** For each piece the run of capitals that it is in, -1 for none; the runs' first pieces and ends. */
  readonly runOf: Int32Array;
  readonly runStarts: readonly number[];
  readonly runEnds: readonly number[];
  /** The first piece that is a word. */
  readonly firstWord: number;
  /** Whether most words are all in capitals, or start with one. */
  readonly headline: 0 | 1 | 2;
}

/** The most features that a piece has. */
export const MOST_FEATURES = 160;

/**
 * Writes the features of one piece, as 32-bit hashes, and gives how many they are.
 * @param out room for at least `MOST_FEATURES`
 */
export function writeFeatures(text: LabelledText, at: number, out: Int32Array): number {
  const { looks, lists } = text;
  const b2 = looks[at - 2] ?? EDGE;
  const b1 = looks[at - 1] ?? EDGE;
  const me = looks[at] ?? EDGE;
  const a1 = looks[at + 1] ?? EDGE;
  const a2 = looks[at + 2] ?? EDGE;
  let n = 0;
  const put = (template: number, value: number): void => {
    out[n] = mix(template, value);
    n += 1;
  };
  const cap = me.capital;
  const isFirstWord = at === text.firstWord ? 1 : 0;
  // Words
  out[n++] = 7;
  put(10, me.word);
  put(11, b1.word);
  put(12, a1.word);
  put(13, mix(me.word, cap));
  put(14, b2.word);
  put(15, a2.word);
  put(16, mix(b1.word, me.word));
  put(17, mix(me.word, a1.word));
  put(18, mix(b2.word, b1.word));
  put(19, mix(a1.word, a2.word));
  put(20, mix(b1.word, me.shape));
  put(21, mix(me.shape, a1.word));
  put(22, mix(b1.word, a1.word));
  // Shapes
  put(30, me.shape);
  put(31, b1.shape);
  put(32, a1.shape);
  put(33, mix(b1.shortShape, me.shortShape));
  put(34, mix(me.shortShape, a1.shortShape));
  const around = mix(me.shortShape, a1.shortShape);
  put(35, mix(b1.shortShape, around));
  put(36, mix(mix(b2.shortShape, b1.shortShape), me.shortShape));
  put(37, mix(around, a2.shortShape));
  // Beginnings and endings
  for (let affix = 0; affix < 9; affix += 1) {
    const hash = me.affixes[affix] ?? 0;
    if (hash !== 0) put(40 + affix, hash);
  }
  put(50, b1.ending);
  put(51, a1.ending);
  put(52, mix(b1.ending, me.shortShape));
  put(53, mix(me.shortShape, a1.ending));
  // Lists
  const mine = lists[at] ?? 0;
  const before = at > 0 ? (lists[at - 1] ?? 0) : 0;
  const after = at + 1 < lists.length ? (lists[at + 1] ?? 0) : 0;
  put(60, mix(mine, cap));
  put(61, mix(mine, before));
  put(62, mix(mine, after));
  put(63, mix(before, me.shortShape));
  put(64, mix(after, me.shortShape));
  put(65, mix(mix(before, after), me.shortShape));
  for (let rest = mine; rest !== 0; rest &= rest - 1) put(66, mix(rest & -rest, me.shortShape));
  for (let rest = before; rest !== 0; rest &= rest - 1) put(67, mix(rest & -rest, cap));
  for (let rest = after; rest !== 0; rest &= rest - 1) put(68, mix(rest & -rest, cap));
  // What the grammar says
  const said = text.grammar[at] ?? 0;
  const saidBefore = at > 0 ? (text.grammar[at - 1] ?? 0) : 0;
  const saidAfter = at + 1 < text.grammar.length ? (text.grammar[at + 1] ?? 0) : 0;
  put(100, said);
  put(101, mix(said, me.shortShape));
  put(102, mix(said, mix(saidBefore, saidAfter)));
  put(103, mix(saidBefore, cap));
  put(104, mix(saidAfter, cap));
  if (said > 1) {
    put(105, mix(said, me.word));
    put(106, mix(said, b1.word));
    put(107, mix(said, mine));
    put(108, mix(said, a1.word));
    put(109, mix(said, mix(isFirstWord, text.headline)));
  }
  // Runs of capitals
  const run = text.runOf[at] ?? -1;
  if (run >= 0) n = writeRunFeatures(text, at, run, out, n);
  else put(69, mix(b1.capital, a1.capital));
  // Where in the sentence
  put(90, mix(isFirstWord, me.shortShape));
  put(91, mix(isFirstWord, mix(me.word, cap)));
  put(92, mix(isFirstWord, mix(cap, a1.shape)));
  put(93, mix(text.inside[at] ?? 0, cap));
  put(94, mix(text.headline, me.shape));
  put(95, mix(mix(b1.capital, cap), a1.capital));
  return n;
}

/** What the run of capitals is that a piece is in, and what stands around the run. */
function writeRunFeatures(
  text: LabelledText,
  at: number,
  run: number,
  out: Int32Array,
  from: number,
): number {
  const { looks, lists } = text;
  const start = text.runStarts[run] ?? at;
  const end = text.runEnds[run] ?? at + 1;
  const first = looks[start] ?? EDGE;
  const last = looks[end - 1] ?? EDGE;
  const before = looks[start - 1] ?? EDGE;
  const before2 = looks[start - 2] ?? EDGE;
  const after = looks[end] ?? EDGE;
  const after2 = looks[end + 1] ?? EDGE;
  const length = Math.min(end - start, 5);
  const place = Math.min(at - start, 4);
  const later = place > 0 ? 1 : 0;
  const isLast = at === end - 1 ? 1 : 0;
  let n = from;
  const put = (template: number, value: number): void => {
    out[n] = mix(template, value);
    n += 1;
  };
  put(70, mix(length, place));
  put(71, mix(first.word, later));
  put(72, mix(last.word, isLast));
  put(73, mix(before.word, later));
  put(74, mix(mix(before2.word, before.word), later));
  put(75, mix(after.word, isLast));
  put(76, mix(mix(after.word, after2.word), later));
  put(77, mix(mix(first.shortShape, length), later));
  put(78, mix(last.ending, later));
  put(79, mix(before.ending, later));
  put(80, mix(mix(before.word, after.word), later));
  put(81, mix(lists[start] ?? 0, place));
  put(82, mix(start > 0 ? (lists[start - 1] ?? 0) : 0, later));
  put(83, mix(end < lists.length ? (lists[end] ?? 0) : 0, later));
  let any = 0;
  for (let index = start; index < end; index += 1) any |= lists[index] ?? 0;
  put(84, mix(any & NAME_LISTS, place));
  put(85, mix(lists[end - 1] ?? 0, mix(length, isLast)));
  return n;
}
