import { actorsBefore } from './measure-actors';
import { dateOfMeasure } from './measure-dates';
import { endOf, type MeasureLine, type Read } from './measure-line';
import { purposesAfter } from './measure-purposes';
import type { FoundName } from './names';
import type { Phrase } from './noun-phrase';
import { indexAt, isJoined } from './tokens';

/** How far before a verb its subject is looked for, in tokens. */
const SUBJECT_REACH = 12;
/** The longest words between "ordered" and the "to" of what is ordered, in tokens. */
const LONGEST_WHOM = 7;

/** What a verb of decision makes of the infinitive after it: "agreed | to ban…" is an "agreement to ban…". */
export interface DecidedVerb {
  /** The noun that labels say it with: "agreement", "décision"; "order for". */
  readonly noun: string;
  /** The word between the verb and the infinitive. */
  readonly link: RegExp;
  /** Whether someone is named before the infinitive: "ordered | the firm | to repay". */
  readonly hasWhom: boolean;
}

/**
 * A decision told by a verb and an infinitive in the article's own words: "voted to delay…", "ordered the firm to
 * repay…", "a décidé de construire…". Only of someone who decides such things; not when the act's own noun is known.
 * @param isKnown whether the lexicon reads a measure at a token, which then says it better
 */
export function byInfinitive(
  line: MeasureLine,
  at: number,
  isKnown: (at: number) => boolean,
): Read | undefined {
  const { tokens, words } = line;
  const verb = words.decidedTo.get(tokens[at]?.lower ?? '');
  if (!verb || !(isSaidOfDecider(line, at) || isVote(line, at, verb)) || isDeniedOrDoubtful(line, at))
    return undefined;
  const link = linkAfter(line, at, verb);
  if (link === undefined) return undefined;
  const to = words.infinitiveEnd(line.source, link + 1);
  if (to === undefined) return undefined;
  for (let next = link + 1; next < to; next += 1) if (isKnown(next)) return undefined;
  const first = tokens[at];
  const opening = tokens[verb.hasWhom ? at + 1 : link];
  if (!first || !opening) return undefined;
  const end = endOf(line, at, to);
  const told = `${verb.noun} ${line.text.slice(opening.start, end)}`;
  const date = dateOfMeasure(line, at, to, true);
  const actors = actorsBefore(line, at);
  return {
    to,
    measure: {
      start: first.start,
      end,
      act: told,
      words: told,
      actors,
      ...(date ? { date } : {}),
      purposes: purposesAfter(line, to),
      isBare: false,
      confidence: actors.length > 0 ? 0.75 : 0.65,
    },
  };
}

/** "900 machinists voted to…": whoever votes decides, unless only a pronoun says who. */
function isVote({ tokens }: MeasureLine, at: number, verb: DecidedVerb): boolean {
  return verb.noun === 'vote' && /^\p{L}{3,30}s$/u.test(tokens[at - 1]?.lower ?? '') && isJoined(tokens[at]);
}

/** The token of "to" or "de" that the infinitive follows. */
function linkAfter(line: MeasureLine, at: number, verb: DecidedVerb): number | undefined {
  const { tokens } = line;
  if (!verb.hasWhom) {
    const link = pastAside(line, at + 1);
    if (link !== undefined && verb.link.test(tokens[link]?.lower ?? '') && isJoined(tokens[link + 1]))
      return link;
  }
  const furthest = verb.hasWhom ? at + LONGEST_WHOM : at + 1;
  for (let next = verb.hasWhom ? at + 2 : at + 1; next <= furthest; next += 1) {
    const token = tokens[next];
    if (!token || !isJoined(token) || !isJoined(tokens[next + 1])) return undefined;
    if (verb.link.test(token.lower)) return next;
  }
  return undefined;
}

/** Goes over what may stand before an infinitive: "voted | , 74 to 31, | to…", "agreed | on Sunday | to…", "in Brasília". */
function pastAside(line: MeasureLine, from: number): number | undefined {
  const { tokens, source } = line;
  let at = from;
  if (tokens[at]?.gap === ', ') {
    for (let next = at + 1; next <= at + 8; next += 1) if (tokens[next]?.gap === ', ') return next;
    return undefined;
  }
  if (!isJoined(tokens[at])) return undefined;
  if (/^(?:on|in|at|à|en|lors)$/u.test(tokens[at]?.lower ?? '')) {
    const name = source.nameAt.get(at + 1);
    if (source.inDate[at + 1] !== true && !isAsideWord(line, at + 1) && name?.kind !== 'place') return at;
    at = name ? indexAt(tokens, name.end) : at + 1;
  }
  while (isJoined(tokens[at]) && isAsideWord(line, at)) at += 1;
  return at;
}

/** Whether a word may stand between a verb and what it decides: of a date, a weekday, an adverb. */
export function isAsideWord(line: MeasureLine, at: number): boolean {
  return (
    line.source.inDate[at] === true ||
    /^(?:\p{L}{2,20}(?:ly|ment)|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u.test(
      line.tokens[at]?.lower ?? '',
    )
  );
}

/** Whether the subject may decide: an authority, an organisation, a place that acts, someone in office. */
export function isSaidOfDecider(line: MeasureLine, at: number): boolean {
  const { tokens, words, source, cues } = line;
  for (let before = at - 1; before >= 0 && at - before <= SUBJECT_REACH; before -= 1) {
    const token = tokens[before];
    if (!token || /[;:.!?]/u.test(tokens[before + 1]?.gap ?? '')) return false;
    if (/^(?:who|qui|i|je|he|she|il|elle)$/u.test(token.lower)) return false;
    if (words.passives.authorities.has(token.lower)) return true;
    const name = source.nameEndingAt.get(before);
    if (name && name.kind !== 'person' && !isAside(line, indexAt(tokens, name.start), name.kind)) return true;
    if (name && cues.roles.some((role) => role.holders.includes(name))) return true;
    if (cues.roles.some((role) => indexAt(tokens, role.end) === before + 1)) return true;
  }
  return false;
}

/** "floods from the Limpopo", "historians at Leiden University": a name that only says where. */
function isAside({ tokens, words }: MeasureLine, start: number, kind: FoundName['kind']): boolean {
  const back = words.articles.has(tokens[start - 1]?.lower ?? '') ? start - 2 : start - 1;
  const link = tokens[back]?.lower ?? '';
  if (!isJoined(tokens[back + 1]) && back + 1 > 0) return false;
  return kind === 'place'
    ? /^(?:in|at|of|from|near|on|to|de|d'|à|en|dans|près|vers|sur)$/u.test(link)
    : /^(?:in|at|from|near|on|to|with|for|dans|avec|chez|pour)$/u.test(link);
}

function isDeniedOrDoubtful(line: MeasureLine, at: number): boolean {
  return line.tokens
    .slice(Math.max(0, at - 3), at)
    .some(({ lower }) =>
      /^(?:n'|ne|pas|not|never|jamais|\p{L}{1,8}n['’]t|could|may|might|would|if|si|aurait|auraient|pourrait)$/u.test(
        lower,
      ),
    );
}

/** Words that say what a paper decides: "a law | allowing call-up papers", "une loi | interdisant les pesticides". */
const SAYING =
  /^(?:allowing|requiring|banning|extending|covering|forcing|barring|limiting|capping|prohibiting|authorising|authorizing|imposing|granting|raising|cutting|regulating|legalising|legalizing|interdisant|autorisant|imposant|limitant|prévoyant|instaurant|créant|encadrant|obligeant|réformant|réglementant|portant)$/u;
/** Acts that an infinitive says more of: "her plan | to merge rural forces". */
const WITH_INFINITIVE: ReadonlySet<Phrase['noun']> = new Set<Phrase['noun']>([
  'plan',
  'order',
  'bill',
  'deal',
  'agreement',
  'motion',
]);

/** Where the clause ends that says what an act is about, if one does: "plan | to merge rural forces", "law | allowing…". */
export function clauseEnd(
  line: MeasureLine,
  noun: Phrase['noun'] | undefined,
  at: number,
): number | undefined {
  const token = line.tokens[at];
  if (!token || !isJoined(token)) return undefined;
  if (SAYING.test(token.lower)) return line.words.saidEnd(line.source, at);
  const isInfinitive = noun === undefined || (line.words.modifiersBefore && WITH_INFINITIVE.has(noun));
  if (!isInfinitive || !line.words.infinitiveLink.test(token.lower)) return undefined;
  return line.words.infinitiveEnd(line.source, at + 1);
}
