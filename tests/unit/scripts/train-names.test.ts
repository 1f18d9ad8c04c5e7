import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readNameModel } from '@/core/facts/common/name-tagger/name-model';
import { textReader } from '@/core/facts/common/name-tagger/text-of';
import { FRENCH_PACK } from '@/core/facts/fr/pack';
import { calibrate } from '@/scripts/train-names/calibrate';
import { readLabelled, readMarked } from '@/scripts/train-names/corpus';
import { trainCrf } from '@/scripts/train-names/crf';
import { exampleOf } from '@/scripts/train-names/examples';
import { AS_TOLD, packModel } from '@/scripts/train-names/pack-model';
import { finderOf, scoreOf } from '@/scripts/train-names/score';

const file = readFileSync(join(import.meta.dirname, '../../../training/fr-01.txt'), 'utf8');
const sentences = readMarked(file, 'fr-01').slice(0, 30);

function trainedBytes(): Uint8Array {
  const reader = textReader('fr', FRENCH_PACK.nameWords);
  const examples = sentences.flatMap((sentence) => exampleOf(sentence, reader, FRENCH_PACK) ?? []);
  const plan = { rounds: 6, rate: 0.2, pull: 1e-5, left: 0.1, leastSeen: 1 };
  return packModel(
    trainCrf(examples, plan, () => undefined),
    AS_TOLD,
    'fr',
  );
}

describe('training', () => {
  it('gives the same bytes for the same sentences, and a tagger that has learnt them', () => {
    const bytes = trainedBytes();
    expect(trainedBytes()).toEqual(bytes);
    const model = readNameModel(bytes);
    if (!model.ok) throw new Error(model.error.code);
    const { right, found, marked } = scoreOf(sentences, finderOf(FRENCH_PACK, model.value));
    expect((2 * right) / (found + marked)).toBeGreaterThan(0.9);
  });

  it('reads marks and labelled tokens with the places where they stand', () => {
    const [marked] = readMarked('À [Rabat|LOC], le [maire de Salé|ROLE] a parlé.', 'x');
    expect(marked?.text).toBe('À Rabat, le maire de Salé a parlé.');
    expect(marked?.marks).toEqual([
      { start: 2, end: 7, kind: 1 },
      { start: 12, end: 25, kind: -1 },
    ]);
    const [first, second] = readLabelled(
      '# doc a\nL\'\tO\nONU\tB-ORG\ncraint\tO\n.\tO\n\n"\tO\nNew\tB-LOC\nYork\tI-LOC\n"\tO\n',
    );
    expect(first).toEqual({ text: "L'ONU craint.", marks: [{ start: 2, end: 5, kind: 2 }], source: 'a' });
    expect(second?.text).toBe('"New York"');
    expect(second?.marks).toEqual([{ start: 1, end: 9, kind: 1 }]);
  });

  it('calibrates towards what was right, and never turns the order round', () => {
    const told = Array.from({ length: 200 }, (_, at) => ({
      kind: 'person' as const,
      probability: 0.99,
      isRight: at % 4 > 0,
    }));
    const { person, place } = calibrate(told);
    const odds = person.slope * Math.log(99) + person.shift;
    expect(1 / (1 + Math.exp(-odds))).toBeCloseTo(0.75, 1);
    expect(person.slope).toBeGreaterThan(0);
    expect(place.slope).toBeCloseTo(1, 6);
  });
});
