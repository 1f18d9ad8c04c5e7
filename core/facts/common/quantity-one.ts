import type { ScoreRead } from './quantity-score';
import { endsClean, type QuantityScan } from './quantity-tokens';
import { unitOfForm } from './units';

/**
 * "for a week", "a mile from the gate", "within an hour": an article that counts one unit. Not the rate of "five times
 * a day", not "in a year when…", and never "a second".
 */
export function readOne(scan: QuantityScan, at: number): ScoreRead | undefined {
  const { tokens, pack } = scan;
  const unit = tokens[at + 1];
  if (!/^an?$/u.test(tokens[at]?.lower ?? '') || unit === undefined || unit.isGlued) return undefined;
  if (!pack.oneOf.has(unit.lower) || !endsClean(scan, at + 2)) return undefined;
  const before = tokens[at - 1]?.lower ?? '';
  const after = tokens[at + 2]?.lower ?? '';
  const isDescribed = before === 'in' && /^(?:of|when|where|that|which|in)$/u.test(after);
  // "a mile from his gate", not "four trains a day from March".
  const isFar = after === 'from' && /^(?:mile|kilomet(?:re|er))$/u.test(unit.lower);
  if (!(pack.lasting.has(before) || pack.since.has(after) || isFar) || isDescribed) return undefined;
  const value = unitOfForm(unit.lower, scan.language);
  return value === undefined ? undefined : { from: at, next: at + 2, value: { number: 1, unit: value } };
}
