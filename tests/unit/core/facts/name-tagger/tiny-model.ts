import { TRANSITION_COUNT } from '@/core/facts/common/name-tagger/lattice';
import { type NameModel, readNameModel } from '@/core/facts/common/name-tagger/name-model';
import { AS_TOLD, packModel } from '@/scripts/train-names/pack-model';

/** The bytes of a model with a few weights of its own. */
export function tinyBytes(): Uint8Array {
  const keys = Int32Array.from([3, 40, 41, 5_000, 4_000_000]);
  const weights = new Float32Array(keys.length * 7).map((_, at) => ((at * 7) % 13) / 4 - 1.5);
  return packModel({ keys, weights, transitions: new Float64Array(TRANSITION_COUNT) }, AS_TOLD, 'fr');
}

/** The model of these bytes. */
export function tinyModel(): NameModel {
  const read = readNameModel(tinyBytes());
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}
