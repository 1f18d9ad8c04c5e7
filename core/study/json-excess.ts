/** How much of JSON a file of ours may hold. */
interface Bounds {
  /** Levels of lists and objects in one another. */
  readonly depth: number;
  /** Values in all. */
  readonly nodes: number;
}

/** Names that reach into every object of the language; nothing that is kept is called so. */
const HOSTILE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

interface Pending {
  readonly value: object;
  readonly depth: number;
}

/**
 * Whether a parsed JSON value is nested deeper or filled fuller than its bounds, or names what no record of ours
 * does. It walks without recursion, so that nothing nested deep can exhaust the stack.
 */
export function findExcess(json: unknown, { depth, nodes }: Bounds): boolean {
  if (typeof json !== 'object' || json === null) return false;
  const pending: Pending[] = [{ value: json, depth: 1 }];
  let met = 0;
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.depth > depth) return true;
    const isList = Array.isArray(next.value);
    for (const [key, value] of Object.entries(next.value)) {
      met += 1;
      if (met > nodes || (!isList && HOSTILE_KEYS.has(key))) return true;
      if (typeof value === 'object' && value !== null) pending.push({ value, depth: next.depth + 1 });
    }
  }
  return false;
}
