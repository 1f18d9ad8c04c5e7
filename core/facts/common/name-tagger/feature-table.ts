import { LABEL_COUNT } from './labels';

/** Features are kept apart by this many bits of their hash. */
const KEY_BITS = 22;

/** The part of a feature's hash by which its weights are found. */
export function keyOf(feature: number): number {
  return (feature ^ (feature >>> KEY_BITS)) & ((1 << KEY_BITS) - 1);
}

/** A row of weights has room for eight labels, so that it begins at a shift of its number. */
export const ROW_SHIFT = 3;

/**
 * The weights of a model's features. Keys are found by a bit each: most features of a text have no weights, and one look at
 * one megabyte tells so. A table of hashed keys and rows took four.
 */
export interface FeatureTable {
  /** For each 32 keys two numbers: which of them have weights, as bits, and the row of the first that has. */
  readonly marks: Int32Array;
  /** `(row << ROW_SHIFT) + label`; rows are in the order of their keys. */
  readonly weights: Int8Array;
}

/** How many bits of a number are set. */
function bitCount(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Where the weights of a key begin; -1 for a key without. */
export function weightsAt(marks: Int32Array, key: number): number {
  const group = (key >>> 5) << 1;
  const bits = marks[group] ?? 0;
  const bit = 1 << (key & 31);
  if ((bits & bit) === 0) return -1;
  return ((marks[group + 1] ?? 0) + bitCount(bits & (bit - 1))) << ROW_SHIFT;
}

const ALL_LABELS = (1 << LABEL_COUNT) - 1;

/**
 * Reads the table of a model's file: keys in rising order (each as its distance from the one before, in groups of seven bits),
 * a mask of labels for each row, and the weights that the masks tell of. `undefined` when the parts don't fit each other.
 */
export function readFeatureTable(
  body: Uint8Array,
  rowCount: number,
  keyBytes: number,
): FeatureTable | undefined {
  const marks = new Int32Array((1 << KEY_BITS) >> 4);
  const weights = new Int8Array(rowCount << ROW_SHIFT);
  let at = 0;
  let value = keyBytes + rowCount;
  let key = -1;
  for (let row = 0; row < rowCount; row += 1) {
    let distance = 0;
    let shift = 0;
    let byte = 0x80;
    while (byte & 0x80) {
      if (at >= keyBytes || shift > 21) return undefined;
      byte = body[at] ?? 0;
      distance |= (byte & 0x7f) << shift;
      shift += 7;
      at += 1;
    }
    key += distance + 1;
    if (key >= 1 << KEY_BITS) return undefined;
    const group = (key >>> 5) << 1;
    const bits = marks[group] ?? 0;
    if (bits === 0) marks[group + 1] = row;
    marks[group] = bits | (1 << (key & 31));
    // Each set bit is a label with a weight; the highest bit is none's.
    const mask = (body[keyBytes + row] ?? 0) & ALL_LABELS;
    for (let label = 0; mask >>> label !== 0; label += 1) {
      if (((mask >>> label) & 1) === 0) continue;
      weights[(row << ROW_SHIFT) + label] = body[value] ?? 0;
      value += 1;
    }
  }
  return at === keyBytes && value === body.length ? { marks, weights } : undefined;
}
