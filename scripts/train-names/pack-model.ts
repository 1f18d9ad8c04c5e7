import type { Calibrations } from '@/core/facts/common/name-tagger/calibration';
import { LABEL_COUNT, LABELLED_KINDS } from '@/core/facts/common/name-tagger/labels';
import {
  CHECKSUM_AT,
  checksumOf,
  HEADER_BYTES,
  MODEL_MAGIC,
  MODEL_VERSION,
  TABLE_BYTES,
} from '@/core/facts/common/name-tagger/name-model';
import type { Language } from '@/core/language';
import { LANGUAGES } from '@/core/language';
import type { Trained } from './crf';

/** Probabilities as the tagger tells them. */
export const AS_TOLD: Calibrations = {
  person: { slope: 1, shift: 0 },
  place: { slope: 1, shift: 0 },
  organisation: { slope: 1, shift: 0 },
};

/** Writes a trained model as `readNameModel` reads it: weights in 127 steps each way, those under half a step dropped. */
export function packModel(trained: Trained, calibrations: Calibrations, language: Language): Uint8Array {
  const { keys, weights, transitions } = trained;
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = Math.fround(largest / 127);
  const keyBytes: number[] = [];
  const masks: number[] = [];
  const values: number[] = [];
  let last = -1;
  keys.forEach((key, row) => {
    let mask = 0;
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      const weight = weights[row * LABEL_COUNT + label] ?? 0;
      const value = Math.round(weight / scale);
      if (value === 0) continue;
      mask |= 1 << label;
      values.push(value & 0xff);
    }
    if (mask === 0) return;
    masks.push(mask);
    let distance = key - last - 1;
    last = key;
    while (distance >= 0x80) {
      keyBytes.push((distance & 0x7f) | 0x80);
      distance >>= 7;
    }
    keyBytes.push(distance);
  });
  const floats = [
    ...transitions,
    ...LABELLED_KINDS.flatMap((kind) => [calibrations[kind].slope, calibrations[kind].shift]),
  ];
  const body = HEADER_BYTES + TABLE_BYTES;
  const bytes = new Uint8Array(body + keyBytes.length + masks.length + values.length);
  const view = new DataView(bytes.buffer);
  floats.forEach((float, at) => {
    view.setFloat32(HEADER_BYTES + at * 4, float, true);
  });
  bytes.set(keyBytes, body);
  bytes.set(masks, body + keyBytes.length);
  bytes.set(values, body + keyBytes.length + masks.length);
  view.setUint32(0, MODEL_MAGIC, true);
  view.setUint8(4, MODEL_VERSION);
  view.setUint8(5, LANGUAGES.indexOf(language));
  view.setUint8(6, LABELLED_KINDS.length);
  view.setUint8(7, LABEL_COUNT);
  view.setUint32(8, masks.length, true);
  view.setUint32(12, keyBytes.length, true);
  view.setUint32(16, values.length, true);
  view.setFloat32(20, scale, true);
  view.setUint32(CHECKSUM_AT, checksumOf(bytes), true);
  return bytes;
}
