import { actorsBefore } from './measure-actors';
import { isAsideWord } from './measure-clauses';
import { dateOfMeasure } from './measure-dates';
import type { MeasureLine, Read } from './measure-line';
import { isJoined } from './tokens';

/** A verb that tells what was ruled in a clause of its own: "ruled | that…", "a jugé | que…". */
export interface RulingVerb {
  /** What labels put before the clause: "ruling that", "décision selon laquelle". */
  readonly noun: string;
  /** The word that the clause follows. */
  readonly link: RegExp;
}

/** How far before the verb whoever rules is looked for, and how long what is ruled may be, in tokens. */
const REACH = 10;
const LONGEST_CLAUSE = 28;

/**
 * What a court or a council rules in a clause: "the tribunal ruled that the fee was unlawful". The span is the verb
 * with its link, so that what the clause itself tells stays free; the label says all of it.
 */
export function byRuling(line: MeasureLine, at: number): Read | undefined {
  const { tokens, words } = line;
  const verb = words.rulings.get(tokens[at]?.lower ?? '');
  const first = tokens[at];
  if (!verb || !first || !isSaidOfJudge(line, at)) return undefined;
  let link = at + 1;
  while (link < at + 5 && isJoined(tokens[link]) && isAside(line, link)) link += 1;
  const opening = tokens[link];
  if (!opening || !isJoined(opening) || !verb.link.test(opening.lower)) return undefined;
  const to = clauseTo(line, link + 1);
  const start = tokens[link + 1];
  const last = tokens[to - 1];
  if (!start || !last || to - link < 4) return undefined;
  const label = `${verb.noun} ${line.text.slice(start.start, last.end)}`;
  const date = dateOfMeasure(line, at, at + 1, true);
  return {
    to: link + 1,
    measure: {
      start: first.start,
      end: opening.end,
      act: label,
      words: label,
      actors: actorsBefore(line, at),
      ...(date ? { date } : {}),
      purposes: [],
      isBare: false,
      confidence: 0.65,
    },
  };
}

/** "ruled | on Monday | that", "a jugé | mardi | que", "ruled | unanimously | that". */
function isAside(line: MeasureLine, at: number): boolean {
  const isLink = /^(?:on|in)$/u.test(line.tokens[at]?.lower ?? '');
  return isAsideWord(line, at) || (isLink && line.source.inDate[at + 1] === true);
}

/** Where a clause ends: at the first comma, bracket, quotation mark or stop. */
function clauseTo({ tokens }: MeasureLine, from: number): number {
  let to = from;
  while (to < tokens.length && to - from < LONGEST_CLAUSE && isJoined(tokens[to])) to += 1;
  return to;
}

/** Whether who rules, or decides for others, is the subject: never "he found that", "scientists found that". */
function isSaidOfJudge(line: MeasureLine, at: number): boolean {
  const { tokens, words } = line;
  for (let before = at - 1; before >= 0 && at - before <= REACH; before -= 1) {
    const token = tokens[before];
    if (!token || /[;:.!?]/u.test(tokens[before + 1]?.gap ?? '')) return false;
    if (/^(?:who|qui|that|que|qu'|not|n'|ne|pas|never)$/u.test(token.lower)) return false;
    if (words.judges.has(token.lower)) return true;
  }
  return false;
}
