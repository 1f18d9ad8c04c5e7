import type { Circumstance } from '../event';
import type { ClauseMention, ClauseSource, MainClause } from './clauses';
import { indexAt, isJoined } from './tokens';

/** Little words that a date may have before it: "à l’été", "à la fin", "in the summer", "au début". */
const LEADING = new Set(['à', 'au', "l'", 'la', 'le', 'en', 'in', 'on', 'at', 'the']);
const LONGEST_LEAD = 3;

/** Whether a mention lies in the main clause: before the subject, or between the verb and the next clause. */
function isInReach({ tokens }: ClauseSource, clause: MainClause, { start, end }: ClauseMention): boolean {
  const subject = tokens[clause.subject]?.start ?? 0;
  const from = tokens[clause.verb.to]?.start ?? Number.POSITIVE_INFINITY;
  const to = tokens[clause.reach]?.start ?? Number.POSITIVE_INFINITY;
  return end <= subject || (start >= from && end <= to);
}

/** Whether a participle between the last comma and a mention may have it: "a treaty signed in March". */
function isAnothers({ tokens, words }: ClauseSource, clause: MainClause, at: number): boolean {
  for (let index = at - 1; index >= clause.verb.to; index -= 1)
    if (words.isParticiple(tokens[index]?.lower ?? '')) return true;
  return false;
}

/** Whether a date may be that of what the verb foretells: "announced elections on 3 May". */
function isForetold({ tokens, words }: ClauseSource, { verb }: MainClause, at: number): boolean {
  const last = tokens[verb.to - 1]?.lower ?? '';
  return words.foretelling.has(last) && at > verb.to;
}

/** What leads to a time that something is put off to, or lasts until: "moved to 3 May", "jusqu’en mars". */
const GOALS = new Set(['to', 'until', 'till', 'for', "jusqu'", 'jusqu’', 'jusque']);
/** A day after "au": "reporté au 22 mars", and not "au printemps", which says when. */
const DAY = /^(?:\d{1,2}|1er|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/u;

/** Whether a date after the verb is only when something ends or is moved to. */
function isGoal({ tokens }: ClauseSource, { verb }: MainClause, mention: ClauseMention): boolean {
  const at = indexAt(tokens, mention.start);
  if (at <= verb.to) return false;
  const [before, second] = [tokens[at - 1]?.lower ?? '', tokens[at - 2]?.lower ?? ''];
  if (before === 'au' && DAY.test(tokens[at]?.lower ?? '')) return true;
  return GOALS.has(before) || (/^(?:en|au|the|à)$/u.test(before) && GOALS.has(second));
}

/** Goes back over "dans la nuit du", "on the evening of", where a date is led by it. */
function partOfDayStart({ tokens, words }: ClauseSource, at: number): number | undefined {
  const { words: parts, leads } = words.partOfDay;
  if (!words.binders.has(tokens[at - 1]?.lower ?? '') || !parts.has(tokens[at - 2]?.lower ?? ''))
    return undefined;
  let from = at - 2;
  while (from > 0 && leads.has(tokens[from - 1]?.lower ?? '') && isJoined(tokens[from])) from -= 1;
  return from < at - 2 ? from : undefined;
}

/** The index of the first word of a mention's phrase, with its preposition; undefined when it isn't a circumstance. */
function phraseStart(
  source: ClauseSource,
  mention: ClauseMention,
  leads: ReadonlySet<string>,
  mayBeBare: boolean,
): number | undefined {
  const { tokens, words } = source;
  const at = indexAt(tokens, mention.start);
  const part = partOfDayStart(source, at);
  if (part !== undefined) return mayBeBare ? part : undefined;
  let from = at;
  if (leads.has(tokens[at - 1]?.lower ?? '') && isJoined(tokens[at])) from = at - 1;
  while (
    mayBeBare &&
    at - from < LONGEST_LEAD &&
    isJoined(tokens[from]) &&
    LEADING.has(tokens[from - 1]?.lower ?? '')
  )
    from -= 1;
  if (from === at && !mayBeBare) return undefined;
  const previous = isJoined(tokens[from]) ? (tokens[from - 1]?.lower ?? '') : '';
  if (words.binders.has(previous) || words.subordinators.has(previous) || words.openers.has(previous))
    return undefined;
  return from;
}

function circumstance(
  source: ClauseSource,
  clause: MainClause,
  kind: 'date' | 'place',
  leads: ReadonlySet<string>,
): Circumstance | undefined {
  const { tokens, mentions } = source;
  const inReach = mentions.filter((mention) => mention.kind === kind && isInReach(source, clause, mention));
  const found = inReach.flatMap((mention) => {
    const from = phraseStart(source, mention, leads, kind === 'date');
    const start = from === undefined ? undefined : tokens[from]?.start;
    const isOurs =
      from !== undefined &&
      !isAnothers(source, clause, from) &&
      !(kind === 'date' && (isForetold(source, clause, from) || isGoal(source, clause, mention)));
    return start === undefined || !isOurs ? [] : [{ span: { start, end: mention.end }, fact: mention.fact }];
  });
  // Two dates or places in one clause: which of them is asked for?
  const isOne = kind === 'date' ? inReach.length < 2 : found.length < 2;
  return isOne ? found[0] : undefined;
}

/** When a main clause says that it happened; undefined when it says nothing, or two dates. */
export function whenOf(source: ClauseSource, clause: MainClause): Circumstance | undefined {
  return circumstance(source, clause, 'date', source.words.whenWords);
}

/** Where a main clause says that it happened. */
export function whereOf(source: ClauseSource, clause: MainClause): Circumstance | undefined {
  return circumstance(source, clause, 'place', source.words.whereWords);
}
