import { LANGUAGES, type Language } from '@/core/language';
import { err, ok, type Result } from '@/core/result';
import type { Calibration, Calibrations } from './calibration';
import { LABEL_COUNT, LABELLED_KINDS } from './labels';
import { TRANSITION_COUNT, transitionWeights } from './lattice';

/** A language's trained weights, ready to be used. */
export interface NameModel {
  readonly language: Language;
  /** Open hash table: the key of each slot, -1 for an empty one; the weights of a slot's feature are at its row. */
  readonly keys: Int32Array;
  readonly rows: Int32Array;
  /** `row * LABEL_COUNT + label`, in steps of `scale`. */
  readonly weights: Int8Array;
  readonly scale: number;
  readonly transitions: Float64Array;
  readonly transitionWeights: Float64Array;
  readonly calibrations: Calibrations;
}

/** Why bytes are no model that this version can use. */
export interface NameModelProblem {
  readonly code: 'no-model' | 'other-version' | 'cut-short' | 'damaged';
}

/** "RVNM", then the version of the format. */
export const MODEL_MAGIC = 0x4d4e5652;
export const MODEL_VERSION = 1;
/** Magic, version, language, kinds, labels, rows, bytes of keys, bytes of weights, scale, checksum. */
export const HEADER_BYTES = 28;
/** A slope and a shift for each kind. */
const LINE_COUNT = 2 * LABELLED_KINDS.length;
/** Transitions and calibrations come after the header, as 32-bit floats. */
export const TABLE_BYTES = (TRANSITION_COUNT + LINE_COUNT) * 4;
/** Features are kept apart by this many bits of their hash. */
const KEY_BITS = 22;
/** No trained model comes near these; a file that says so is not one. */
const MOST_ROWS = 400_000;

/** The part of a feature's hash by which its weights are found. */
export function keyOf(feature: number): number {
  return (feature ^ (feature >>> KEY_BITS)) & ((1 << KEY_BITS) - 1);
}

/**
 * The slot in which a key is looked for first.
 * @param last the last slot's index, one less than a power of two
 */
export function slotOf(key: number, last: number): number {
  return (Math.imul(key, 0x9e3779b1) >>> 7) & last;
}

/** Where the checksum stands: the last number of the header. */
export const CHECKSUM_AT = 24;

/** FNV-1a over a model's bytes without the checksum itself, 32 bits unsigned. */
export function checksumOf(bytes: Uint8Array): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < CHECKSUM_AT; at += 1) sum = Math.imul(sum ^ (bytes[at] ?? 0), 0x01000193);
  for (let at = HEADER_BYTES; at < bytes.length; at += 1) sum = Math.imul(sum ^ (bytes[at] ?? 0), 0x01000193);
  return sum >>> 0;
}

/**
 * Reads a model's file: checks its magic, version, lengths and checksum, and every number in it, so that bytes from
 * anywhere either give a model that can be used or a reason why not. Never throws.
 */
export function readNameModel(bytes: Uint8Array): Result<NameModel, NameModelProblem> {
  if (bytes.length < HEADER_BYTES) return err({ code: 'no-model' });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MODEL_MAGIC) return err({ code: 'no-model' });
  if (view.getUint8(4) !== MODEL_VERSION || view.getUint8(6) !== LABELLED_KINDS.length)
    return err({ code: 'other-version' });
  const language = LANGUAGES[view.getUint8(5)];
  const rowCount = view.getUint32(8, true);
  const keyBytes = view.getUint32(12, true);
  const weightCount = view.getUint32(16, true);
  const scale = view.getFloat32(20, true);
  if (bytes.length !== HEADER_BYTES + TABLE_BYTES + keyBytes + rowCount + weightCount)
    return err({ code: 'cut-short' });
  if (view.getUint32(CHECKSUM_AT, true) !== checksumOf(bytes)) return err({ code: 'damaged' });
  const isSound = rowCount <= MOST_ROWS && scale > 0 && scale < 1_000;
  if (language === undefined || !isSound) return err({ code: 'damaged' });
  const transitions = floatsAt(view, HEADER_BYTES, TRANSITION_COUNT);
  const calibrations = readCalibrations(floatsAt(view, HEADER_BYTES + TRANSITION_COUNT * 4, LINE_COUNT));
  const table = readTable(bytes.subarray(HEADER_BYTES + TABLE_BYTES), rowCount, keyBytes);
  if (!table || !calibrations || transitions.some((step) => !(Math.abs(step) < 1_000)))
    return err({ code: 'damaged' });
  return ok({
    language,
    ...table,
    scale,
    transitions,
    transitionWeights: transitionWeights(transitions),
    calibrations,
  });
}

function floatsAt(view: DataView, from: number, count: number): Float64Array {
  const floats = new Float64Array(count);
  for (let at = 0; at < count; at += 1) floats[at] = view.getFloat32(from + at * 4, true);
  return floats;
}

const ALL_LABELS = (1 << LABEL_COUNT) - 1;

/** The hash table, from keys in rising order (each as its distance from the one before), and rows as masks and values. */
function readTable(
  body: Uint8Array,
  rowCount: number,
  keyBytes: number,
): Pick<NameModel, 'keys' | 'rows' | 'weights'> | undefined {
  const slots = 2 ** Math.ceil(Math.log2(Math.max(16, rowCount * 2)));
  const keys = new Int32Array(slots).fill(-1);
  const rows = new Int32Array(slots);
  const weights = new Int8Array(rowCount * LABEL_COUNT);
  const masks = body.subarray(keyBytes, keyBytes + rowCount);
  const values = body.subarray(keyBytes + rowCount);
  let at = 0;
  let value = 0;
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
    let slot = slotOf(key, slots - 1);
    while (keys[slot] !== -1) slot = (slot + 1) & (slots - 1);
    keys[slot] = key;
    rows[slot] = row * LABEL_COUNT;
    // Each set bit is a label with a weight; the highest bit is none's.
    for (let mask = (masks[row] ?? 0) & ALL_LABELS; mask !== 0; mask &= mask - 1) {
      weights[row * LABEL_COUNT + (31 - Math.clz32(mask & -mask))] = values[value] ?? 0;
      value += 1;
    }
  }
  return at === keyBytes && value === values.length ? { keys, rows, weights } : undefined;
}

/** Lines must rise: a name that the tagger is surer of is never called less sure. */
function readCalibrations(numbers: Float64Array): Calibrations | undefined {
  const line = (kind: number): Calibration => ({
    slope: numbers[kind * 2] ?? Number.NaN,
    shift: numbers[kind * 2 + 1] ?? Number.NaN,
  });
  const all = { person: line(0), place: line(1), organisation: line(2) };
  const isSound = Object.values(all).every(
    ({ slope, shift }) => slope > 0 && slope < 100 && Math.abs(shift) < 100,
  );
  return isSound ? all : undefined;
}
