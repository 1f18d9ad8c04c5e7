import type { MeasureLine } from './measure-line';
import { isCapitalised, isJoined } from './tokens';

/** Nouns after which an act is only part of another thing: "the tax | office", "the budget | committee". */
export const NAMES_ANOTHER =
  /^(?:office|offices|authority|authorities|committee|collector|collectors|return|returns|haven|havens|firm|lawyer|lawyers|adviser|advisers|enforcement|minister|ministry|agency|department|holder|holders|airline|airlines|deficit)$/u;

/** Whether an act of several words is a name or part of one rather than a decision: "Congressional Budget Office", "great deal". */
export function isNoDecision(line: MeasureLine, from: number, to: number): boolean {
  const { tokens } = line;
  const inside = tokens.slice(from, to);
  const next = tokens[to];
  const isNamed =
    inside.length > 1 &&
    inside.every((token) => isCapitalised(token.text) || /^(?:of|the|and)$/u.test(token.lower));
  const isMore =
    next !== undefined &&
    isJoined(next) &&
    (isCapitalised(next.text) ? isNamed : NAMES_ANOTHER.test(next.lower));
  const isSaying =
    /^(?:great|good|big|last|second|first|own|strange|unpaid|final)$/u.test(inside[0]?.lower ?? '') &&
    inside.length <= 4;
  return isNamed || isMore || isSaying || inside.some((token) => token.text === 'act');
}
