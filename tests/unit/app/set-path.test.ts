import fc from 'fast-check';
import { expect, test } from 'vitest';
import { setPath } from '@/app/_i18n/set-path';
import { isOwnSetId } from '@/core/study/own-set-id';
import { isSetId } from '@/stores/bank-files';
import { newOwnSetId } from '@/stores/own-set-id';

const OWN = 'own-abcdefgh01234567';

test.each([
  [setPath('rabat-2025'), '/sets/rabat-2025'],
  [setPath('rabat-2025', 'cards'), '/sets/rabat-2025/cards'],
  [setPath('rabat-2025', undefined, 's-fr-3'), '/sets/rabat-2025#s-fr-3'],
  [setPath(OWN), `/own?of=${OWN}`],
  [setPath(OWN, 'quiz'), `/own/quiz?of=${OWN}`],
  [setPath(OWN, undefined, 's-fr-3'), `/own?of=${OWN}#s-fr-3`],
])('a set’s address is %s', (path, expected) => {
  expect(path).toBe(expected);
});

test('an id from outside never leaves its place in the address', () => {
  expect(setPath('../../x?y#z')).toBe('/sets/..%2F..%2Fx%3Fy%23z');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (id) => {
      expect(new URL(setPath(id, 'quiz'), 'http://x').pathname).toMatch(
        /^\/(?:sets\/[^/]*\/quiz|own\/quiz|sets\/quiz|quiz)$/u,
      );
    }),
  );
});

test('an own set’s id is known as such, is never made twice, and no shipped set is called so', () => {
  const made = Array.from({ length: 2_000 }, newOwnSetId);
  expect(new Set(made).size).toBe(made.length);
  expect(made.every(isOwnSetId)).toBe(true);
  expect(made.some(isSetId)).toBe(false);
  for (const odd of ['own-', 'own-abc', `${OWN}8`, OWN.toUpperCase(), `x${OWN}`, `${OWN}\n`, '__proto__']) {
    expect(isOwnSetId(odd), odd).toBe(false);
  }
});
