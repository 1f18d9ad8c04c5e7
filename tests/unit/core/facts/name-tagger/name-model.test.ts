import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROW_SHIFT, weightsAt } from '@/core/facts/common/name-tagger/feature-table';
import {
  CHECKSUM_AT,
  checksumOf,
  HEADER_BYTES,
  readNameModel,
} from '@/core/facts/common/name-tagger/name-model';
import { tinyBytes, tinyModel } from './tiny-model';

/** The bytes with a change, and a checksum that belongs to them. */
function changed(change: (bytes: Uint8Array, view: DataView) => void): Uint8Array {
  const bytes = tinyBytes();
  const view = new DataView(bytes.buffer);
  change(bytes, view);
  view.setUint32(CHECKSUM_AT, checksumOf(bytes), true);
  return bytes;
}

describe('the file of a model', () => {
  it('is read as it was written', () => {
    const model = tinyModel();
    expect(model.language).toBe('fr');
    const { marks, weights } = model.table;
    const rows = [3, 40, 41, 5_000, 4_000_000].map((key) => weightsAt(marks, key) >> ROW_SHIFT);
    expect(rows).toEqual([0, 1, 2, 3, 4]);
    for (const none of [0, 2, 4, 39, 42, 4_999, 4_194_303]) expect(weightsAt(marks, none)).toBe(-1);
    expect(weights).toHaveLength(5 << ROW_SHIFT);
    expect(Math.max(...weights.map(Math.abs))).toBe(127);
  });

  it('is refused when it is cut at any byte, or goes on', () => {
    const bytes = tinyBytes();
    for (let length = 0; length < bytes.length; length += 1)
      expect(readNameModel(bytes.subarray(0, length)).ok, `cut at ${length}`).toBe(false);
    expect(readNameModel(new Uint8Array([...bytes, 0]))).toEqual({ ok: false, error: { code: 'cut-short' } });
  });

  it('is refused when any byte is another', () => {
    const bytes = tinyBytes();
    for (let at = 0; at < bytes.length; at += 1) {
      const other = bytes.slice();
      other[at] = (other[at] ?? 0) ^ 0x55;
      expect(readNameModel(other).ok, `byte ${at}`).toBe(false);
    }
  });

  it.each([
    ['another version', 'other-version', (bytes: Uint8Array) => bytes.fill(9, 4, 5)],
    ['a language that is none', 'damaged', (bytes: Uint8Array) => bytes.fill(9, 5, 6)],
    [
      'more rows than it has room for',
      'cut-short',
      (_: Uint8Array, view: DataView) => view.setUint32(8, 4e9, true),
    ],
    [
      'a scale that is no number',
      'damaged',
      (_: Uint8Array, view: DataView) => view.setFloat32(20, Number.NaN, true),
    ],
    [
      'a transition without end',
      'damaged',
      (_: Uint8Array, view: DataView) => view.setFloat32(28, Infinity, true),
    ],
    [
      'keys past the last',
      'damaged',
      (bytes: Uint8Array) => bytes.fill(0xff, HEADER_BYTES + 62 * 4, HEADER_BYTES + 62 * 4 + 3),
    ],
  ] as const)('is refused with %s', (_, code, change) => {
    expect(readNameModel(changed(change))).toEqual({ ok: false, error: { code } });
  });

  it('never throws on bytes from anywhere', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (noise, withHeader) => {
        const bytes = withHeader
          ? new Uint8Array([...tinyBytes().subarray(0, HEADER_BYTES), ...noise])
          : noise;
        return !readNameModel(bytes).ok;
      }),
    );
  });
});
