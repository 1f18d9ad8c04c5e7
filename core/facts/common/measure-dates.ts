import type { FoundDate } from './dates';
import type { MeasureLine } from './measure-line';
import { indexAt, isJoined } from './tokens';

/**
 * When a measure takes place, as its own clause says: a date inside or right after it, between it and its verb, or at
 * the head of the sentence when a verb of that sentence governs it.
 */
export function dateOfMeasure(
  line: MeasureLine,
  from: number,
  to: number,
  governed: boolean,
): FoundDate | undefined {
  const start = line.tokens[from]?.start ?? 0;
  const end = line.tokens[to - 1]?.end ?? 0;
  for (let at = from; at < to; at += 1) {
    const inside = line.source.dateAt.get(at);
    if (inside && inside.start >= start && inside.end <= end) return inside;
  }
  for (let at = to; at <= to + 2; at += 1) {
    const after = line.source.dateAt.get(at);
    if (after && isNear(line, to, after)) return after;
  }
  if (!governed) return undefined;
  const before = line.cues.dates[lastBefore(line.cues.dates, start)];
  if (!before || isOfAnAside(line, before)) return undefined;
  const at = indexAt(line.tokens, before.end);
  const isBetween = at >= from - 3 && !startsAnew(line, at, from);
  const first = indexAt(line.tokens, before.start);
  const isHead = first <= 1 && from - at < 40 && !crossesClause(line, at, from);
  return isBetween || isHead ? before : undefined;
}

/** "…is to open in 2026, and | the red line will be extended": what follows the link has a time of its own. */
function startsAnew({ tokens }: MeasureLine, from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(({ gap, lower }) => gap === ', ' && /^(?:and|but|while|et|mais|tandis)$/u.test(lower));
}

const LONGEST_ASIDE = 8;

/** "The President, elected in May 2019, | has promised…": between commas a participle has its date to itself. */
function isOfAnAside({ tokens }: MeasureLine, date: FoundDate): boolean {
  if (!tokens[indexAt(tokens, date.end)]?.gap.startsWith(',')) return false;
  const first = indexAt(tokens, date.start);
  for (let at = first; at > 0 && at >= first - LONGEST_ASIDE; at -= 1) {
    const { gap = '', lower = '' } = tokens[at] ?? {};
    if (!/[,;:]/u.test(gap)) continue;
    return at < first && /^(?:born|who|which|qui|\p{L}{2,20}ed|élue?s?|\p{L}{0,20}ée?s?)$/u.test(lower);
  }
  return false;
}

function lastBefore(dates: readonly FoundDate[], start: number): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Only small words, in the same clause, stand between the measure and the date. */
function isNear(line: MeasureLine, to: number, date: FoundDate): boolean {
  const first = indexAt(line.tokens, date.start);
  if (first - to > 2) return false;
  if (isAside(line, to, first, date)) return true;
  for (let at = to; at <= first; at += 1) {
    const token = line.tokens[at];
    if (token && !isJoined(token)) return false;
    if (
      at < first &&
      !/^(?:à|en|l'|le|la|les|du|de|d'|au|dès|on|in|for|since|from|of|the|depuis)$/u.test(token?.lower ?? '')
    )
      return false;
  }
  return true;
}

/** ", in summer 2024,": a date set between commas right after the measure. */
function isAside(line: MeasureLine, to: number, first: number, date: FoundDate): boolean {
  const after = line.tokens[indexAt(line.tokens, date.end)];
  return (
    line.tokens[to]?.gap === ', ' &&
    first > to &&
    /^(?:in|on|en|à|le)$/u.test(line.tokens[to]?.lower ?? '') &&
    (after === undefined || /^[,.]/u.test(after.gap))
  );
}

function crossesClause(line: MeasureLine, from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at += 1) if (/[;:.!?]/u.test(line.tokens[at]?.gap ?? '')) return true;
  return line.tokens
    .slice(from, to)
    .some((token) => /^(?:après|after|before|avant|qui|who|which|que|that|dont)$/u.test(token.lower));
}
