import type { NameKind } from '@/core/facts/common/name-runs';
import { type Calibration, type Calibrations, logOdds } from '@/core/facts/common/name-tagger/calibration';

/** A name that a tagger told, on text that it was not trained on. */
export interface Told {
  readonly kind: NameKind;
  /** The tagger's own probability. */
  readonly probability: number;
  readonly isRight: boolean;
}

/** Steps of Newton's method; ten are enough, more change nothing. */
const STEPS = 30;

/** How badly a line fits: minus the logarithm of how likely it makes what was right; held lightly to "as told". */
function misfit({ slope, shift }: Calibration, told: readonly Told[]): number {
  return told.reduce(
    (sum, { probability, isRight }) => {
      const odds = slope * logOdds(probability) + shift;
      return sum + Math.log1p(Math.exp(isRight ? -odds : odds));
    },
    ((slope - 1) ** 2 + shift ** 2) / 2,
  );
}

/** The line that makes what was right most likely: Newton's method, each step halved until it fits better. */
function lineThrough(told: readonly Told[]): Calibration {
  let line: Calibration = { slope: 1, shift: 0 };
  let worst = misfit(line, told);
  for (let step = 0; step < STEPS; step += 1) {
    const { slope, shift } = line;
    let [gSlope, gShift, hSlope, hBoth, hShift] = [slope - 1, shift, 1, 0, 1];
    for (const { probability, isRight } of told) {
      const x = logOdds(probability);
      const p = 1 / (1 + Math.exp(-(slope * x + shift)));
      const off = p - (isRight ? 1 : 0);
      const bend = p * (1 - p);
      gSlope += off * x;
      gShift += off;
      hSlope += bend * x * x;
      hBoth += bend * x;
      hShift += bend;
    }
    const size = hSlope * hShift - hBoth * hBoth;
    for (let part = 1; part > 1e-6; part /= 2) {
      const next = {
        slope: slope - (part * (gSlope * hShift - gShift * hBoth)) / size,
        shift: shift - (part * (gShift * hSlope - gSlope * hBoth)) / size,
      };
      const fit = misfit(next, told);
      if (!(fit < worst)) continue;
      line = next;
      worst = fit;
      break;
    }
  }
  return { slope: Math.max(0.05, line.slope), shift: line.shift };
}

/** One line for each kind of name. */
export function calibrate(told: readonly Told[]): Calibrations {
  const of = (kind: NameKind): Calibration => lineThrough(told.filter((name) => name.kind === kind));
  return { person: of('person'), place: of('place'), organisation: of('organisation') };
}
