import type { MeasureLine } from './measure-line';
import type { Act } from './noun-words';
import { isCapitalised, isJoined } from './tokens';

/** Nouns after which an act is only part of another thing: "the tax | office", "the budget | committee". */
export const NAMES_ANOTHER =
  /^(?:office|offices|authority|authorities|committee|collector|collectors|return|returns|haven|havens|firm|lawyer|lawyers|adviser|advisers|enforcement|minister|ministry|agency|department|holder|holders|airline|airlines|deficit|rate|rates|code|codes|form|forms|assembly|knowledge|grounds|discipline|bracket|brackets|break|breaks|payer|payers|revenue|revenues|record|records|expert|experts|student|students|degree|grounds)$/iu;

/** Words before an act that tell of none in particular: "a great deal", "a recent agreement". */
const SAYING =
  /^(?:great|good|big|best|last|second|third|first|own|strange|unpaid|final|recent|previous|earlier|very|standard|regular|basic|various|usual|early|looser|daily|when|same)$/u;

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
  const isSaying = SAYING.test(inside[0]?.lower ?? '') && inside.length <= 4;
  return isNamed || isMore || isSaying || inside.some((token) => token.text === 'act');
}

const IDIOMS =
  /(?:^| )(?:rule of (?:law|thumb|the)|laws? of (?:the land|nature|physics|averages|war)|law and order|bill with|press release|hunger strikes?|(?:unpaid|phone|electricity|heating|medical|water|gas|hotel) bills?|grève de la faim|under investigation|money order|tax returns?|purchase order|out of order|court of law|by law|droit de veto|loi du (?:silence|plus fort|marché)|règles? du jeu|plan de vol|règlement des?|plan d'eau|programme télé)(?: |$)/u;

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

/** Acts whose nouns also name what just is there: "the shuttle program", "monastic rules", "the floor plan". */
const UNSURE: ReadonlySet<Act> = new Set<Act>([
  'programme',
  'plan',
  'cap',
  'limit',
  'rule',
  'law',
  'charter',
  'order',
]);

/**
 * Whether an act that no verb decides, told apart by words that the lexicon lacks alone, is too little: "a recent
 * agreement", "the shuttle program".
 * @param isCompleted whether something says what it is about: "plan to…", "law against…"
 */
export function isTooVague(line: MeasureLine, from: number, head: Act, isCompleted: boolean): boolean {
  if (!line.words.modifiersBefore || isCompleted) return false;
  const first = line.tokens[from]?.lower ?? '';
  return (
    SAYING.test(first) || (UNSURE.has(head) && !/^(?:new|draft|proposed|controversial|planned)$/u.test(first))
  );
}

/** "a negotiated settlement", "under published rules": a participle that only says what kind of thing follows. */
export function isEpithet(line: MeasureLine, at: number): boolean {
  const token = line.tokens[at];
  const before = line.tokens[at - 1];
  if (!line.words.modifiersBefore || !token || !before || !isJoined(token) || !/ed$/u.test(token.lower))
    return false;
  return /^(?:a|an|the|its|their|his|her|our|in|of|with|by|from|under)$/u.test(before.lower);
}
