import type { NameKind } from '../name-runs';
import { calibrated } from './calibration';
import { keyOf, weightsAt } from './feature-table';
import { type LabelledText, MOST_FEATURES, writeFeatures } from './features';
import type { GrammarLine } from './grammar-marks';
import { LABEL_COUNT, LABELLED_KINDS } from './labels';
import { bestLabels, latticeOf, namesOfLabels, probabilityOf } from './lattice';
import type { NameModel } from './name-model';
import { type TextReader, textOfLine } from './text-of';

/** A name that the tagger sees: tokens `from` to `to` (excluded), and how often such names are right. */
export interface TaggedName {
  readonly from: number;
  readonly to: number;
  readonly kind: NameKind;
  /** 0–1. */
  readonly confidence: number;
}

const room = new Int32Array(MOST_FEATURES);

/** What speaks for each label of each piece, by the model's weights. The one loop that takes time: it keeps its sums at hand. */
function emissionsOf(model: NameModel, text: LabelledText): Float64Array {
  const { scale } = model;
  const { marks, weights } = model.table;
  const count = text.looks.length;
  const emissions = new Float64Array(count * LABEL_COUNT);
  for (let at = 0; at < count; at += 1) {
    const features = writeFeatures(text, at, room);
    let [outside, person, inPerson, place, inPlace, body, inBody] = [0, 0, 0, 0, 0, 0, 0];
    for (let index = 0; index < features; index += 1) {
      const row = weightsAt(marks, keyOf(room[index] ?? 0));
      if (row === -1) continue;
      outside += weights[row] ?? 0;
      person += weights[row + 1] ?? 0;
      inPerson += weights[row + 2] ?? 0;
      place += weights[row + 3] ?? 0;
      inPlace += weights[row + 4] ?? 0;
      body += weights[row + 5] ?? 0;
      inBody += weights[row + 6] ?? 0;
    }
    const base = at * LABEL_COUNT;
    emissions[base] = outside * scale;
    emissions[base + 1] = person * scale;
    emissions[base + 2] = inPerson * scale;
    emissions[base + 3] = place * scale;
    emissions[base + 4] = inPlace * scale;
    emissions[base + 5] = body * scale;
    emissions[base + 6] = inBody * scale;
  }
  return emissions;
}

/** The names of one sentence, in order, with calibrated confidences. */
export function tagSentence(model: NameModel, reader: TextReader, line: GrammarLine): TaggedName[] {
  if (line.tokens.length === 0) return [];
  const { pieces, text } = textOfLine(reader, line);
  const emissions = emissionsOf(model, text);
  const found = namesOfLabels(bestLabels(emissions, pieces.length, model.transitions));
  if (found.length === 0) return [];
  const lattice = latticeOf(emissions, pieces.length, model.transitionWeights);
  return found.flatMap((name) => {
    const inside = pieces.slice(name.from, name.to).filter((piece) => piece.token >= 0);
    const first = inside[0];
    const last = inside.at(-1);
    const kind = LABELLED_KINDS[(name.label - 1) >> 1];
    if (!first || !last || !kind) return [];
    const told = probabilityOf(lattice, model.transitionWeights, name);
    return [
      {
        from: first.token,
        to: last.token + 1,
        kind,
        confidence: calibrated(model.calibrations[kind], told),
      },
    ];
  });
}
