import { LABEL_COUNT } from '@/core/facts/common/name-tagger/labels';
import {
  type Lattice,
  latticeOf,
  TRANSITION_COUNT,
  transitionWeights,
} from '@/core/facts/common/name-tagger/lattice';
import type { Example } from './examples';

/** How a tagger is trained. */
export interface TrainingPlan {
  readonly rounds: number;
  /** How far a step goes. */
  readonly rate: number;
  /** The pull of every weight towards nought, for each sentence seen (L1). */
  readonly pull: number;
  /** The share of a piece's features that a round leaves out, so that none is leant on alone. */
  readonly left: number;
  /** Features seen less often are left out altogether. */
  readonly leastSeen: number;
}

/** What training gives: for each kept feature its key and its weights, and the transitions. */
export interface Trained {
  readonly keys: Int32Array;
  readonly weights: Float32Array;
  readonly transitions: Float64Array;
}

/** What is less than this off changes nothing worth the time. */
const LEAST_GRADIENT = 0.001;

/** A row of numbers that looks like chance and is the same every time (xorshift32). */
function sameChance(seed: number): () => number {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}

function shuffled(order: Int32Array, chance: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(chance() * (at + 1));
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
  }
}

/** Numbers the features that are seen often enough, and rewrites the examples with these numbers (-1: left out). */
function numbered(examples: readonly Example[], leastSeen: number): { keys: Int32Array; rows: Int32Array[] } {
  const seen = new Uint8Array(1 << 22);
  for (const { features } of examples)
    for (const key of features) if ((seen[key] ?? 0) < 255) seen[key] = (seen[key] ?? 0) + 1;
  const rowOf = new Int32Array(1 << 22).fill(-1);
  const keys: number[] = [];
  seen.forEach((times, key) => {
    if (times < leastSeen) return;
    rowOf[key] = keys.length;
    keys.push(key);
  });
  return {
    keys: Int32Array.from(keys),
    rows: examples.map(({ features }) => features.map((key) => rowOf[key] ?? -1)),
  };
}

/**
 * Trains a linear-chain conditional random field by regularised dual averaging with a step for each weight
 * (AdaGrad; Duchi, Hazan and Singer 2011, section 5.2): weights that little speaks for are exactly nought.
 */
export function trainCrf(
  examples: readonly Example[],
  plan: TrainingPlan,
  told: (line: string) => void,
): Trained {
  const L = LABEL_COUNT;
  const { keys, rows } = numbered(examples, plan.leastSeen);
  const sums = new Float32Array(keys.length * L);
  const squares = new Float32Array(keys.length * L);
  const stepSums = new Float64Array(TRANSITION_COUNT);
  const stepSquares = new Float64Array(TRANSITION_COUNT);
  const transitions = new Float64Array(TRANSITION_COUNT);
  const chance = sameChance(20_250_414);
  const order = Int32Array.from(examples.keys());
  let time = 0;
  const weights = new Float32Array(keys.length * L);
  const renew = (index: number): void => {
    const sum = sums[index] ?? 0;
    const excess = Math.abs(sum) - plan.pull * time;
    const size = excess <= 0 ? 0 : (plan.rate * excess) / Math.sqrt(1e-6 + (squares[index] ?? 0));
    weights[index] = sum > 0 ? size : -size;
  };
  for (let round = 0; round < plan.rounds; round += 1) {
    shuffled(order, chance);
    let loss = 0;
    for (const index of order) {
      const example = examples[index];
      const all = rows[index];
      if (!example || !all) continue;
      time += 1;
      const count = example.labels.length;
      const kept = plan.left > 0 ? all.map((row) => (chance() < plan.left ? -1 : row)) : all;
      const emissions = new Float64Array(count * L);
      for (let at = 0; at < count; at += 1) {
        const end = example.offsets[at + 1] ?? 0;
        for (let f = example.offsets[at] ?? 0; f < end; f += 1) {
          const row = kept[f] ?? -1;
          if (row < 0) continue;
          for (let l = 0; l < L; l += 1)
            emissions[at * L + l] = (emissions[at * L + l] ?? 0) + (weights[row * L + l] ?? 0);
        }
      }
      const steps = transitionWeights(transitions);
      const free = latticeOf(emissions, count, steps);
      const right = latticeOf(emissions, count, steps, example.labels);
      loss += free.logSum - right.logSum;
      // Towards what is right, away from what the weights say now.
      for (let at = 0; at < count; at += 1) {
        for (let l = 0; l < L; l += 1) {
          const cell = at * L + l;
          const gradient =
            (right.forward[cell] ?? 0) * (right.backward[cell] ?? 0) -
            (free.forward[cell] ?? 0) * (free.backward[cell] ?? 0);
          if (Math.abs(gradient) < LEAST_GRADIENT) continue;
          const end = example.offsets[at + 1] ?? 0;
          for (let f = example.offsets[at] ?? 0; f < end; f += 1) {
            const row = kept[f] ?? -1;
            if (row < 0) continue;
            const index = row * L + l;
            sums[index] = (sums[index] ?? 0) + gradient;
            squares[index] = (squares[index] ?? 0) + gradient * gradient;
            renew(index);
          }
        }
      }
      const stepGradient = new Float64Array(TRANSITION_COUNT);
      addSteps(right, steps, 1, stepGradient);
      addSteps(free, steps, -1, stepGradient);
      for (let step = 0; step < TRANSITION_COUNT; step += 1) {
        const gradient = stepGradient[step] ?? 0;
        stepSums[step] = (stepSums[step] ?? 0) + gradient;
        stepSquares[step] = (stepSquares[step] ?? 0) + gradient * gradient;
        transitions[step] = (plan.rate * (stepSums[step] ?? 0)) / Math.sqrt(1e-6 + (stepSquares[step] ?? 0));
      }
    }
    for (let index = 0; index < weights.length; index += 1) renew(index);
    told(`round ${round + 1}: loss ${(loss / examples.length).toFixed(3)} a sentence`);
  }
  return { keys, weights, transitions };
}

/** Adds how often each step from label to label is expected. */
function addSteps(lattice: Lattice, steps: Float64Array, sign: number, into: Float64Array): void {
  const L = LABEL_COUNT;
  const { forward, backward, weights, scales, count } = lattice;
  for (let to = 0; to < L; to += 1)
    into[to] = (into[to] ?? 0) + sign * (forward[to] ?? 0) * (backward[to] ?? 0);
  for (let at = 1; at < count; at += 1) {
    const base = at * L;
    for (let to = 0; to < L; to += 1) {
      const after = ((weights[base + to] ?? 0) * (backward[base + to] ?? 0)) / (scales[at] ?? 1);
      if (after === 0) continue;
      for (let from = 0; from < L; from += 1) {
        const step = (from + 1) * L + to;
        into[step] = (into[step] ?? 0) + sign * (forward[base - L + from] ?? 0) * (steps[step] ?? 0) * after;
      }
    }
  }
}
