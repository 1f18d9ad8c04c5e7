import { furtherLabel, isFirst, LABEL_COUNT, mayFollow, OUTSIDE } from './labels';

/** What the label of one piece says for the next: `(from + 1) * LABEL_COUNT + to`, `from` -1 at a sentence's start. */
export type Transitions = Float64Array;

/** How many transitions there are, those from a sentence's start included. */
export const TRANSITION_COUNT = (LABEL_COUNT + 1) * LABEL_COUNT;

const ALLOWED = new Uint8Array(TRANSITION_COUNT);
for (let from = -1; from < LABEL_COUNT; from += 1) {
  for (let to = 0; to < LABEL_COUNT; to += 1)
    ALLOWED[(from + 1) * LABEL_COUNT + to] = mayFollow(from, to) ? 1 : 0;
}

/** A name as labels have it: the pieces `from` to `to` (excluded), and the label of its first piece. */
export interface LabelledName {
  readonly from: number;
  readonly to: number;
  readonly label: number;
}

/**
 * The best sequence of labels (Viterbi). Ties go to the lower label, so that the same input gives the same labels.
 * @param emissions what speaks for each label of each piece, `piece * LABEL_COUNT + label`
 */
export function bestLabels(emissions: Float64Array, count: number, transitions: Transitions): Uint8Array {
  const L = LABEL_COUNT;
  const best = new Uint8Array(count);
  if (count === 0) return best;
  let scores = new Float64Array(L);
  let next = new Float64Array(L);
  const from = new Uint8Array(count * L);
  for (let to = 0; to < L; to += 1)
    scores[to] = ALLOWED[to] ? (emissions[to] ?? 0) + (transitions[to] ?? 0) : -Infinity;
  for (let at = 1; at < count; at += 1) {
    for (let to = 0; to < L; to += 1) {
      let top = -Infinity;
      let arg = 0;
      for (let before = 0; before < L; before += 1) {
        const step = (before + 1) * L + to;
        if (!ALLOWED[step]) continue;
        const score = (scores[before] ?? 0) + (transitions[step] ?? 0);
        if (score > top) {
          top = score;
          arg = before;
        }
      }
      next[to] = top + (emissions[at * L + to] ?? 0);
      from[at * L + to] = arg;
    }
    [scores, next] = [next, scores];
  }
  let label = 0;
  for (let to = 1; to < L; to += 1) if ((scores[to] ?? 0) > (scores[label] ?? 0)) label = to;
  for (let at = count - 1; at >= 0; at -= 1) {
    best[at] = label;
    label = from[at * L + label] ?? 0;
  }
  return best;
}

/** The names of a sequence of labels, in order. */
export function namesOfLabels(labels: Uint8Array): LabelledName[] {
  const names: LabelledName[] = [];
  for (let at = 0; at < labels.length; ) {
    const label = labels[at] ?? OUTSIDE;
    let to = at + 1;
    if (label !== OUTSIDE && isFirst(label)) {
      while (labels[to] === furtherLabel(label)) to += 1;
      names.push({ from: at, to, label });
    }
    at = to;
  }
  return names;
}

/** Exact probabilities of everything that a sentence's labels may be (forward-backward, each piece scaled to one). */
export interface Lattice {
  readonly count: number;
  /** `exp(emission - largest)` of each label of each piece, nought where a label is ruled out. */
  readonly weights: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** What each piece's forward numbers were divided by. */
  readonly scales: Float64Array;
  /** The logarithm of the sum over all sequences. */
  readonly logSum: number;
}

/** `exp` of the transitions, nought where a label may not follow. */
export function transitionWeights(transitions: Transitions): Float64Array {
  return transitions.map((score, step) => (ALLOWED[step] ? Math.exp(score) : 0));
}

/**
 * Sums over all sequences of labels.
 * @param steps from `transitionWeights`
 * @param only the one label that a piece may have, -1 for any; all pieces may have any when left out
 */
export function latticeOf(
  emissions: Float64Array,
  count: number,
  steps: Float64Array,
  only?: Int8Array,
): Lattice {
  const L = LABEL_COUNT;
  const weights = new Float64Array(count * L);
  const forward = new Float64Array(count * L);
  const backward = new Float64Array(count * L);
  const scales = new Float64Array(count);
  let logSum = 0;
  for (let at = 0; at < count; at += 1) {
    const base = at * L;
    let largest = emissions[base] ?? 0;
    for (let l = 1; l < L; l += 1) largest = Math.max(largest, emissions[base + l] ?? 0);
    const one = only?.[at] ?? -1;
    for (let l = 0; l < L; l += 1)
      weights[base + l] = one >= 0 && one !== l ? 0 : Math.exp((emissions[base + l] ?? 0) - largest);
    let sum = 0;
    for (let to = 0; to < L; to += 1) {
      let mass = at === 0 ? (steps[to] ?? 0) : 0;
      if (at > 0) {
        for (let before = 0; before < L; before += 1)
          mass += (forward[base - L + before] ?? 0) * (steps[(before + 1) * L + to] ?? 0);
      }
      mass *= weights[base + to] ?? 0;
      forward[base + to] = mass;
      sum += mass;
    }
    scales[at] = sum;
    for (let l = 0; l < L; l += 1) forward[base + l] = (forward[base + l] ?? 0) / sum;
    logSum += Math.log(sum) + largest;
  }
  for (let at = count - 1; at >= 0; at -= 1) {
    const base = at * L;
    for (let label = 0; label < L; label += 1) {
      let mass = at === count - 1 ? 1 : 0;
      if (at < count - 1) {
        for (let to = 0; to < L; to += 1) {
          mass +=
            (steps[(label + 1) * L + to] ?? 0) *
            (weights[base + L + to] ?? 0) *
            (backward[base + L + to] ?? 0);
        }
        mass /= scales[at + 1] ?? 1;
      }
      backward[base + label] = mass;
    }
  }
  return { count, weights, forward, backward, scales, logSum };
}

/** The probability that a name stands exactly there with exactly that kind. */
export function probabilityOf(lattice: Lattice, steps: Float64Array, name: LabelledName): number {
  const L = LABEL_COUNT;
  const { weights, forward, backward, scales, count } = lattice;
  const further = furtherLabel(name.label);
  let mass = forward[name.from * L + name.label] ?? 0;
  let label = name.label;
  for (let at = name.from + 1; at < name.to; at += 1) {
    mass *= ((steps[(label + 1) * L + further] ?? 0) * (weights[at * L + further] ?? 0)) / (scales[at] ?? 1);
    label = further;
  }
  if (name.to >= count) return Math.min(1, mass);
  let rest = 0;
  for (let to = 0; to < L; to += 1) {
    if (to === further) continue;
    rest +=
      (steps[(label + 1) * L + to] ?? 0) *
      (weights[name.to * L + to] ?? 0) *
      (backward[name.to * L + to] ?? 0);
  }
  return Math.min(1, (mass * rest) / (scales[name.to] ?? 1));
}
