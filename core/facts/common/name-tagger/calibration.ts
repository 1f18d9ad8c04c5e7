import type { NameKind } from '../name-runs';

/** The line, on the scale of log odds, that turns the tagger's own probability into how often such names are right. */
export interface Calibration {
  readonly slope: number;
  readonly shift: number;
}

/** One line for each kind of name. */
export type Calibrations = Readonly<Record<NameKind, Calibration>>;

/** Names less sure than this are shown, and marked to be checked, but never asked about. */
export const LEAST_SURE_NAME = 0.85;

/** Probabilities are kept this far from 0 and 1, where odds have no end. */
const EDGE = 1e-6;

/** The log odds of a probability. */
export function logOdds(probability: number): number {
  const kept = Math.min(1 - EDGE, Math.max(EDGE, probability));
  return Math.log(kept / (1 - kept));
}

/**
 * How often names of such a probability are right, 0–1 (Platt 1999: a logistic curve, so that the order never changes).
 * In thousandths: two machines whose logarithms differ in the last digit still agree.
 */
export function calibrated({ slope, shift }: Calibration, told: number): number {
  return Math.round(1_000 / (1 + Math.exp(-(slope * logOdds(told) + shift)))) / 1_000;
}
