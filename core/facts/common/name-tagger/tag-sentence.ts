import type { NameKind } from '../name-runs';
import { calibrated } from './calibration';
import { type LabelledText, MOST_FEATURES, writeFeatures } from './features';
import type { GrammarLine } from './grammar-marks';
import { LABEL_COUNT, LABELLED_KINDS } from './labels';
import { bestLabels, latticeOf, namesOfLabels, probabilityOf } from './lattice';
import { keyOf, type NameModel, slotOf } from './name-model';
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

/** What speaks for each label of each piece, by the model's weights. */
export function emissionsOf(model: NameModel, text: LabelledText): Float64Array {
  const { keys, rows, weights, scale } = model;
  const slots = keys.length;
  const count = text.looks.length;
  const emissions = new Float64Array(count * LABEL_COUNT);
  for (let at = 0; at < count; at += 1) {
    const features = writeFeatures(text, at, room);
    const base = at * LABEL_COUNT;
    for (let index = 0; index < features; index += 1) {
      const key = keyOf(room[index] ?? 0);
      let slot = slotOf(key, slots);
      let found = keys[slot] ?? -1;
      while (found !== key && found !== -1) {
        slot = (slot + 1) & (slots - 1);
        found = keys[slot] ?? -1;
      }
      if (found === -1) continue;
      const row = rows[slot] ?? 0;
      for (let label = 0; label < LABEL_COUNT; label += 1)
        emissions[base + label] = (emissions[base + label] ?? 0) + (weights[row + label] ?? 0);
    }
  }
  for (let at = 0; at < emissions.length; at += 1) emissions[at] = (emissions[at] ?? 0) * scale;
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
