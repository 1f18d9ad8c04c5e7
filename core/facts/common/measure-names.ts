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
    /^(?:great|good|big|best|last|second|third|first|own|strange|unpaid|final|recent|previous|earlier|very|standard|regular|basic|various|usual|early|looser|daily|when|same)$/u.test(inside[0]?.lower ?? '') &&
    inside.length <= 4;
  return isNamed || isMore || isSaying || inside.some((token) => token.text === 'act');
}

const IDIOMS =
  /(?:^| )(?:rule of (?:law|thumb|the)|laws? of (?:the land|nature|physics|averages|war)|law and order|press release|hunger strikes?|(?:unpaid|phone|electricity|heating|medical|water|gas|hotel) bills?|grève de la faim|under investigation|money order|tax returns?|purchase order|out of order|court of law|by law|loi du (?:silence|plus fort|marché)|règles? du jeu|plan de vol|plan d'eau|programme télé)(?: |$)/u;

/** Whether words around an act are a set phrase that tells of no decision: "the rule | of law", "a press | release". */
export function isIdiom(line: MeasureLine, at: number, to: number): boolean {
  return IDIOMS.test(
    line.tokens
      .slice(Math.max(0, at - 1), to + 3)
      .map((token) => token.lower)
      .join(' ')
      .replaceAll("' ", "'"),
  );
}
