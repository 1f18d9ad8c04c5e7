/** Whether two values of plain data (lists, objects, words, numbers) say the same. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  }
  if (!isRecord(one) || !isRecord(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key]))
  );
}

/**
 * `after`, with the items of `before` in the place of those that say the same under the same key: what has not changed
 * stays the same object, so that nothing that shows it is drawn again. A list of the very same items is `before` itself.
 */
export function sharedItems<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T, index: number) => unknown,
): readonly T[] {
  const known = new Map(before.map((item, index) => [keyOf(item, index), item]));
  const shared = after.map((item, index) => {
    const old = known.get(keyOf(item, index));
    return old !== undefined && isSame(old, item) ? old : item;
  });
  const isUnchanged =
    shared.length === before.length && shared.every((item, index) => Object.is(item, before[index]));
  return isUnchanged ? before : shared;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
