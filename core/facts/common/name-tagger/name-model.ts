import { LANGUAGES, type Language } from '@/core/language';
import { err, ok, type Result } from '@/core/result';
import type { Calibration, Calibrations } from './calibration';
import { type FeatureTable, readFeatureTable } from './feature-table';
import { LABELLED_KINDS } from './labels';
import { TRANSITION_COUNT, transitionWeights } from './lattice';

/** A language's trained weights, ready to be used. */
export interface NameModel {
  readonly language: Language;
  /** What speaks for each label, by feature, in steps of `scale`. */
  readonly table: FeatureTable;
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
/** No trained model comes near these; a file that says so is not one. */
const MOST_ROWS = 400_000;

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
  const table = readFeatureTable(bytes.subarray(HEADER_BYTES + TABLE_BYTES), rowCount, keyBytes);
  if (!table || !calibrations || transitions.some((step) => !(Math.abs(step) < 1_000)))
    return err({ code: 'damaged' });
  return ok({
    language,
    table,
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
