import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LABEL_COUNT, mayFollow } from '@/core/facts/common/name-tagger/labels';
import {
  bestLabels,
  latticeOf,
  namesOfLabels,
  probabilityOf,
  TRANSITION_COUNT,
  transitionWeights,
} from '@/core/facts/common/name-tagger/lattice';

/** Every sequence of labels that may be, with its score: what the quick sums must agree with. */
function everySequence(
  emissions: Float64Array,
  count: number,
  transitions: Float64Array,
): { labels: Uint8Array; score: number }[] {
  let open: { labels: number[]; score: number }[] = [{ labels: [], score: 0 }];
  for (let at = 0; at < count; at += 1) {
    open = open.flatMap(({ labels, score }) => {
      const before = labels.at(-1) ?? -1;
      return Array.from({ length: LABEL_COUNT }, (_, label) => label)
        .filter((label) => mayFollow(before, label))
        .map((label) => ({
          labels: [...labels, label],
          score:
            score +
            (emissions[at * LABEL_COUNT + label] ?? 0) +
            (transitions[(before + 1) * LABEL_COUNT + label] ?? 0),
        }));
    });
  }
  return open.map(({ labels, score }) => ({ labels: Uint8Array.from(labels), score }));
}

const number = fc.double({ min: -6, max: 6, noNaN: true });
const sentence = fc.integer({ min: 1, max: 4 }).chain((count) =>
  fc.record({
    count: fc.constant(count),
    emissions: fc.array(number, { minLength: count * LABEL_COUNT, maxLength: count * LABEL_COUNT }),
    transitions: fc.array(number, { minLength: TRANSITION_COUNT, maxLength: TRANSITION_COUNT }),
  }),
);

describe('the labels of a sentence', () => {
  it('are the best of all sequences that may be', () => {
    fc.assert(
      fc.property(sentence, ({ count, emissions, transitions }) => {
        const all = everySequence(Float64Array.from(emissions), count, Float64Array.from(transitions));
        const top = Math.max(...all.map(({ score }) => score));
        const best = bestLabels(Float64Array.from(emissions), count, Float64Array.from(transitions));
        const own = all.find(({ labels }) => labels.join() === best.join());
        expect(own?.score).toBeCloseTo(top, 8);
      }),
      { numRuns: 60 },
    );
  });

  it('have the probabilities that counting every sequence gives', () => {
    fc.assert(
      fc.property(sentence, ({ count, emissions, transitions }) => {
        const all = everySequence(Float64Array.from(emissions), count, Float64Array.from(transitions));
        const sum = all.reduce((mass, { score }) => mass + Math.exp(score), 0);
        const steps = transitionWeights(Float64Array.from(transitions));
        const lattice = latticeOf(Float64Array.from(emissions), count, steps);
        expect(lattice.logSum).toBeCloseTo(Math.log(sum), 6);
        const masses = new Map<string, number>();
        for (const { labels, score } of all) {
          for (const { from, to, label } of namesOfLabels(labels)) {
            const key = `${from} ${to} ${label}`;
            masses.set(key, (masses.get(key) ?? 0) + Math.exp(score));
          }
        }
        for (const [key, mass] of masses) {
          const [from = 0, to = 0, label = 0] = key.split(' ').map(Number);
          expect(probabilityOf(lattice, steps, { from, to, label })).toBeCloseTo(mass / sum, 6);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('begin anew where one name follows another of its kind', () => {
    expect(namesOfLabels(Uint8Array.from([1, 2, 1, 0, 5, 6]))).toEqual([
      { from: 0, to: 2, label: 1 },
      { from: 2, to: 3, label: 1 },
      { from: 4, to: 6, label: 5 },
    ]);
  });
});
