import { actorsBefore } from './measure-actors';
import { clauseEnd, isSaidOfDecider } from './measure-clauses';
import { dateOfMeasure } from './measure-dates';
import type { MeasureLine, Read } from './measure-line';
import { endOf } from './measure-line';
import { isEpithet, NAMES_ANOTHER } from './measure-names';
import { purposesAfter } from './measure-purposes';
import { byRuling } from './measure-rulings';
import { byTold } from './measure-told';
import { type Phrase, phraseKey } from './noun-phrase';
import { tokenAfter } from './phrase-source';
import { renderQuantity } from './render-quantity';
import { isCapitalised, isJoined } from './tokens';

const PUNISHMENT =
  /^(?:de|d'|in|of|et|prison|réclusion|criminelle|détention|emprisonnement|travaux|forcés|jail|behind|bars|amende|ferme|avec|sursis|custody)$/u;
/** People and things of every day: "adopted a child", "lifted the cup" is no decision. */
const NO_OBJECT =
  /^(?:child|children|baby|dog|cat|boy|girl|daughter|son|tone|approach|attitude|stance|style|name|cup|trophy|title|record|lead|win|goal|strategy|position|view|enfant|enfants|chien|chat|bébé|fille|fils|ton|attitude|posture|style|nom|coupe|trophée|titre|record|position|rôle|candidat|candidate|time|part|way|idea|idée|courant|calme|contact|vérité|own|minutes|hearing|trading|politics|course|method|methods|model|technique|lifestyle|religion|faith|language|relation|relations|pledge|injustice|primaries|habit|habits|accent|nickname|identity|look|méthode|méthodes|modèle|mode|religion|langue|habitude|habitudes|surnom|allure|profil|assassinat|matin|soir|jour|nuit)$/u;
/** Days that no one's day of publication makes dates. */
const DAY = /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)$/u;
/** Between a verb and the money of its fine: a space, and the sign of the money. */
const INSIDE = /^[\s\u00a0]?(?:[\p{Lu}]{0,3}[£$€¥])?$/u;
const PRONOUN = /^(?:her|him|them|it|us|me|l'|les|des|en)$/u;
/** Words after which a participle only says what kind of thing it is: "of adopted children", "other approved firms". */
const EPITHET_AFTER = /^(?:in|of|with|by|from|under|other|any|some|most|newly|['’]s|dans|avec|sous)$/u;
/** "voted | for", "s’accordent | sur": alone they tell of something else. */
const NEEDS_LINK = /^(?:vot|protest|accord)/u;
/** "struck | down", "rolled | back". */
const STRIKES = /^(?:str[iu]|roll)/u;
/** Verbs of law that anyone does too: "impose un rythme", "adopted the habit". */
const EVERYDAY_LAW = /^(?:impos|adopt|approuv|approv|refus|valid|recommand|protest|endors|cap)/u;
/** Words that start no object: prepositions, pronouns, other verbs. */
const NO_START =
  /^(?:in|on|at|by|for|from|near|within|under|over|into|with|without|to|him|her|it|them|us|me|you|anybody|anyone|everyone|nobody|someone|himself|itself|themselves|that|this|these|those|what|how|as|and|or|but|than|more|fewer|up|off|down|out|selling|own|most|least|highest|lowest|best|worst|largest|biggest|same|similar|qu'|que|à|de|en|dans|par|pour)$/u;

/**
 * A decision in the article's own words, when the lexicon lacks its noun: what a verb of law does ("scrapped
 * presidential term limits", "a adopté un passeport commun"), or a noun that only a decision brings about.
 */
export function byOwnWords(line: MeasureLine, at: number): Read | undefined {
  return (
    byRuling(line, at) ??
    bySentence(line, at) ??
    bySentenceOf(line, at) ??
    byFine(line, at) ??
    byTold(line, at) ??
    byLaw(line, at) ??
    byOwnNoun(line, at)
  );
}

/** "condamné à quatre ans de prison", "sentenced to four years in prison": what a court decided. */
function bySentence(line: MeasureLine, at: number): Read | undefined {
  const { tokens, words } = line;
  if (!words.sentenced.has(tokens[at]?.lower ?? '') || isDenied(line, at)) return undefined;
  const link = tokens[at + 1];
  if (!link || !isJoined(link) || !/^(?:à|to|for)$/u.test(link.lower)) return undefined;
  const to = punishmentEnd(line, at + 2) ?? line.words.infinitiveEnd(line.source, at + 2);
  return to === undefined ? undefined : ownMeasure(line, at, to, at);
}

/** Where a punishment ends that starts at a token, articles apart: "trois ans de prison", "a fine of £2,000". */
function punishmentEnd({ tokens, source }: MeasureLine, at: number): number | undefined {
  const start = [at, at + 1].find((index) => source.quantityAt.has(index));
  const quantity = start === undefined ? undefined : source.quantityAt.get(start);
  if (start === undefined || !quantity) return undefined;
  let to = tokenAfter(source, start, quantity.end);
  while (isJoined(tokens[to]) && PUNISHMENT.test(tokens[to]?.lower ?? '')) to += 1;
  return to;
}

/** "a condamné X à trois ans de prison", "sentenced X to four years": the punishment, and who is punished in the label. */
function bySentenceOf(line: MeasureLine, at: number): Read | undefined {
  const { tokens, words, source } = line;
  const verb = tokens[at];
  if (!verb || !words.sentenced.has(verb.lower) || isDenied(line, at)) return undefined;
  // "X was sentenced", "condamné en appel": nobody is sentenced by the words that follow.
  const before = tokens[at - 1];
  const isActive = words.modifiersBefore
    ? !/^(?:was|were|been|be|being|is|are|and|who|man|woman)$/u.test(before?.lower ?? '') &&
      before !== undefined
    : words.auxiliaries.has(before?.lower ?? '');
  if (!isActive || !isJoined(verb)) return undefined;
  for (let next = at + 1; next <= at + 8 && isJoined(tokens[next]); next += 1) {
    if (!/^(?:à|to)$/u.test(tokens[next]?.lower ?? '') || next === at + 1) continue;
    const to = punishmentEnd(line, next + 1) ?? line.words.infinitiveEnd(line.source, next + 1);
    let object = at + 1;
    while (object < next && (source.inDate[object] === true || DAY.test(tokens[object]?.lower ?? '')))
      object += 1;
    const first = tokens[object];
    const last = tokens[next - 1];
    if (to === undefined || !first || !last || object === next || PRONOUN.test(first.lower)) return undefined;
    const named = source.nameAt.get(object);
    const read = ownMeasure(line, at, to, at);
    if (!read?.measure || (named && tokenAfter(source, object, named.end) !== next)) return undefined;
    const rest = line.text.slice(tokens[next]?.start ?? last.end, read.measure.end);
    const told = words.sentenceOf(line.text.slice(first.start, last.end), rest);
    return { ...read, measure: { ...read.measure, act: told, words: told } };
  }
  return undefined;
}

/** "fined Delmar Foods £2 million": the fine. */
function byFine(line: MeasureLine, at: number): Read | undefined {
  const { tokens, words, source } = line;
  if (!words.fined.has(tokens[at]?.lower ?? '') || isDenied(line, at)) return undefined;
  for (let next = at + 1; next <= at + 8 && INSIDE.test(tokens[next]?.gap ?? ','); next += 1) {
    const quantity = source.quantityAt.get(next);
    if (!quantity) continue;
    if (!/^[A-Z]{3}$/u.test(quantity.value.unit)) return undefined;
    const to = tokenAfter(source, next, quantity.end);
    const read = ownMeasure(line, at, to, at);
    const money = renderQuantity(quantity.value, 'en');
    if (!read?.measure || money === undefined) return undefined;
    const phrase: Phrase = {
      noun: 'fine',
      plural: false,
      article: 'indef',
      adjectives: [],
      complements: [{ relation: 'object', of: [{ kind: 'quantity', value: quantity.value }] }],
    };
    return {
      ...read,
      measure: { ...read.measure, head: 'fine', phrase, act: phraseKey(phrase), words: `fine of ${money}` },
    };
  }
  return undefined;
}

/** What a verb of law does. */
function byLaw(line: MeasureLine, at: number): Read | undefined {
  const { tokens, words } = line;
  const verb = tokens[at];
  if (!verb || !words.lawVerbs.has(verb.lower) || isDenied(line, at)) return undefined;
  if (isNounOrEpithet(line, at)) return undefined;
  if (EVERYDAY_LAW.test(verb.lower) && !isSaidOfDecider(line, at) && actorsBefore(line, at).length === 0)
    return undefined;
  let from = at + 1;
  const isLinked = words.afterLaw.has(tokens[from]?.lower ?? '') && isJoined(tokens[from]);
  if (STRIKES.test(verb.lower) && !/^(?:down|back)$/u.test(tokens[from]?.lower ?? '')) return undefined;
  if (isLinked) from += 1;
  else if (NEEDS_LINK.test(verb.lower) && words.articles.get(tokens[from]?.lower ?? '') === undefined)
    return undefined;
  const article = tokens[from]?.lower ?? '';
  // "84,121 votes, the highest", "ordonné aux forces de traquer": no object.
  if (!isJoined(tokens[from]) || (!isLinked && /^(?:au|aux)$/u.test(article))) return undefined;
  const isArticled = words.articles.has(article);
  if (isArticled) from += 1;
  const end = objectEnd(line, from);
  if (end === undefined || (!isArticled && !words.modifiersBefore)) return undefined;
  // One bare word is too little: "approved it", "adopted measures".
  if (!isArticled && end - from < 2) return undefined;
  return ownMeasure(line, from, end, at);
}

/** "un vote des élèves", "ten votes", "in approved cabinets", "recently adopted rules": no verb that tells of a decision. */
function isNounOrEpithet(line: MeasureLine, at: number): boolean {
  const { tokens, words } = line;
  const verb = tokens[at];
  let before = at - 1;
  while (before > 0 && isJoined(tokens[before + 1]) && /ly$/u.test(tokens[before]?.lower ?? '')) before -= 1;
  const link = tokens[before];
  if (!verb || !link || !/^[\s"“«]*$/u.test(tokens[before + 1]?.gap ?? ',')) return false;
  if (words.articles.has(link.lower) || EPITHET_AFTER.test(link.lower)) return true;
  return line.cues.quantities.some((each) => each.start < verb.start && each.end >= verb.end);
}

/** "la gratuité des bus", "the pay rise for support staff". */
function byOwnNoun(line: MeasureLine, at: number): Read | undefined {
  const { tokens, words, source } = line;
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before || !isJoined(token)) return undefined;
  const isIntroduced =
    words.articles.has(before.lower) ||
    words.governors.has(before.lower) ||
    words.faintGovernors.has(before.lower);
  if (!isIntroduced || source.nameAt.has(at)) return undefined;
  const head = ownHead(line, at);
  if (head === undefined) return undefined;
  const isClausal = words.clausal.has(tokens[head]?.lower ?? '');
  const clause = isClausal ? clauseEnd(line, undefined, head + 1) : undefined;
  if (isClausal && clause === undefined) return undefined;
  const end = clause ?? words.complementEnd(source, head + 1) ?? words.ownTail(source, head + 1);
  // "made under licence": what is made is no decision.
  const further = words.faintGovernors.has(before.lower) ? undefined : tokens[at - 2];
  const isGoverned = [before, further].some((word, back) => {
    const lower = word?.lower ?? '';
    const isFaint = words.faintGovernors.has(lower) && (end > head + 1 || head > at);
    const isVerb = words.governors.has(lower) || words.lawVerbs.has(lower);
    return isFaint || (isVerb && !isDenied(line, at - 1 - back) && !isEpithet(line, at - 1 - back));
  });
  const isDefinite = words.articles.get(before.lower) === 'def';
  const isTold = isClausal || isGoverned || (isDefinite && (end > head + 1 || head > at));
  if (!isTold || isPartOfName(line, head, end)) return undefined;
  if (!isGoverned && !isClausal && words.faintActs.has(tokens[head]?.lower ?? '')) return undefined;
  return ownMeasure(line, at, end, undefined);
}

/** "the World Food Programme", "the Turkish state broadcaster cut the feed": part of a name, or a verb. */
function isPartOfName(line: MeasureLine, head: number, end: number): boolean {
  const next = line.tokens[end];
  if (next === undefined || !isJoined(next)) return false;
  const isVerb =
    end === head + 1 &&
    (line.words.articles.has(next.lower) || /^(?:it|him|them|us|off|short|through|back)$/u.test(next.lower));
  return isVerb || isCapitalised(next.text) || NAMES_ANOTHER.test(next.lower);
}

/** The noun of an own act that starts here: in English after up to three words that say which. */
function ownHead(line: MeasureLine, at: number): number | undefined {
  const { tokens, words } = line;
  const furthest = words.modifiersBefore ? at + 3 : at;
  let head: number | undefined;
  for (let index = at; index <= furthest; index += 1) {
    const token = tokens[index];
    if (!token || (index > at && !isJoined(token)) || words.endsOwn.has(token.lower)) break;
    if (words.ownActs.has(token.lower)) head = index;
  }
  return head;
}

function isDenied(line: MeasureLine, at: number): boolean {
  return line.tokens
    .slice(Math.max(0, at - 3), at + 2)
    .some((token) => /^(?:n'|ne|pas|not|never|jamais|didn't|hasn't|won't)$/u.test(token.lower));
}

/** The end of an object that starts with a common noun or its modifiers; undefined for a name, a date or a pronoun. */
function objectEnd(line: MeasureLine, from: number): number | undefined {
  const { tokens, source, words } = line;
  const first = tokens[from];
  if (
    !first ||
    !isJoined(first) ||
    NO_START.test(first.lower) ||
    isCapitalised(first.text) ||
    !/^\p{L}/u.test(first.text)
  )
    return undefined;
  if (source.nameAt.has(from) || source.dateAt.has(from) || source.quantityAt.has(from)) return undefined;
  const end = words.objectEnd(source, from);
  if (end === undefined || end <= from) return undefined;
  const isEveryday = tokens.slice(from, end).some((token) => NO_OBJECT.test(token.lower));
  const last = tokens[end - 1];
  return isEveryday || !last || /^\d/u.test(last.text) ? undefined : end;
}

function ownMeasure(
  line: MeasureLine,
  from: number,
  end: number,
  verb: number | undefined,
): Read | undefined {
  const { tokens } = line;
  const first = tokens[from];
  const last = tokens[end - 1];
  if (!first || !last) return undefined;
  const stop = endOf(line, from, end);
  const words = line.text.slice(first.start, stop);
  const date = dateOfMeasure(line, from, end, verb !== undefined);
  return {
    to: end,
    measure: {
      start: first.start,
      end: stop,
      act: words,
      words,
      actors: verb === undefined ? [] : actorsBefore(line, from),
      ...(date ? { date } : {}),
      purposes: purposesAfter(line, end),
      isBare: false,
      confidence: verb === undefined ? 0.6 : 0.7,
    },
  };
}
