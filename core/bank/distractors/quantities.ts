import type { QuantityValue } from '@/core/facts/fact';
import { hashNumber, seededOrder } from '../hash';

const FACTORS = [0.5, 0.6, 0.75, 0.8, 1.2, 1.25, 1.5, 1.75, 2];

/** Years that somebody or something may be old: half or twice as many would stand out. */
const AGE = { least: 13, most: 120 };
const MAGNITUDE_STEPS = [-0.9, -0.7, -0.6, -0.4, -0.3, 0.3, 0.4, 0.6, 0.7];
const AGE_STEPS = [-9, -6, -4, -2, 2, 3, 5, 8];

/** How many digits a number shows before its trailing zeros, and after its decimal point. */
function shapeOf(number: number): { readonly step: number; readonly decimals: number } {
  const decimals = (String(number).split('.')[1] ?? '').length;
  if (decimals > 0) return { step: 10 ** -decimals, decimals };
  let step = 1;
  while (number !== 0 && number % (step * 10) === 0) step *= 10;
  return { step, decimals: 0 };
}

/** Numbers near a number and as round as it is: 3.5 gives tenths, 12 000 thousands. */
function nearNumbers({ number, unit }: QuantityValue, most: number): number[] {
  const { step, decimals } = shapeOf(number);
  const size = Math.abs(number);
  const steps = size / step;
  // Small counts ("two ministers") have neighbours only one or two away.
  // An earthquake of 11 there never was.
  if (unit === 'magnitude')
    return MAGNITUDE_STEPS.map((n) => Number((number + n).toFixed(1))).filter(
      (each) => each % 1 !== 0 && each <= 9.5,
    );
  const isAge = unit === 'year' && number >= AGE.least && number <= AGE.most && number % 10 !== 0;
  if (isAge) return AGE_STEPS.map((n) => number + n);
  const wanted =
    steps <= 12 ? [-3, -2, -1, 1, 2, 3].map((n) => number + n * step) : FACTORS.map((f) => number * f);
  // "846 million" has no neighbour in the thousands of millions.
  const band = size < 1e6 ? Number.POSITIVE_INFINITY : 1000 ** (Math.floor(Math.log10(size) / 3) + 1);
  return (
    wanted
      .map((each) => Number((Math.round(each / step) * step).toFixed(decimals)))
      .filter(
        (each) =>
          each !== number &&
          Math.sign(each) === Math.sign(number) &&
          Math.abs(each) <= most &&
          Math.abs(each) < band,
      )
      // "0,8 million" is nobody's way of counting.
      .filter((each) => size < 1 || Math.abs(each) >= 1)
      .filter((each, index, all) => all.indexOf(each) === index)
  );
}

/**
 * Quantities of the same unit near a quantity, as round and as exact as it is, in a seeded order. None for
 * ranges, whose two ends give too much away.
 */
export function nearQuantities(value: QuantityValue, seed: string): QuantityValue[] {
  if (value.to !== undefined) return [];
  const most = value.unit === 'percent' && Math.abs(value.number) <= 100 ? 100 : Number.MAX_SAFE_INTEGER;
  const near = seededOrder(nearNumbers(value, most), seed, String);
  const below = near.filter((each) => each < value.number);
  const above = near.filter((each) => each > value.number);
  // Neither the least nor the greatest option is more often right than another.
  const lower = Math.max(hashNumber(seed) % 4, 3 - above.length);
  const first = [...below.slice(0, lower), ...above.slice(0, 3 - Math.min(lower, below.length))];
  return [...first, ...near.filter((each) => !first.includes(each))].map((number) => ({ ...value, number }));
}
