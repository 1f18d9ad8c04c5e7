import { actorsBefore } from './measure-actors';
import { isSaidOfDecider } from './measure-clauses';
import { dateOfMeasure } from './measure-dates';
import { endOf, type MeasureLine, type Read } from './measure-line';
import { isEpithet } from './measure-names';
import { agentAfter, subjectStart } from './measure-passives';
import { purposesAfter } from './measure-purposes';
import type { FoundName } from './names';
import { tokenAfter } from './phrase-source';
import { indexAt, isJoined } from './tokens';

/** What a verb of decision is called as a noun, and how sure it tells of a decision. */
export interface ToldVerb {
  /** "dismissal", "limogeage". */
  readonly noun: string;
  /** Before its object: "of", "de". */
  readonly preposition: string;
  /** Whether only someone in power does it, whoever the sentence names: "jailed", "gracié". */
  readonly isSure: boolean;
  /** What its object or subject must speak of, when the verb is of everyday life otherwise: "put up | fares". */
  readonly only?: RegExp;
}

/** The verbs of decision of one language, by their forms in lower case. */
export interface ToldWords {
  /** Finite forms that need no auxiliary: "ousted", "ousts", "destitue", "destituera". */
  readonly finite: ReadonlyMap<string, ToldVerb>;
  /** Finite forms that are nouns too. */
  readonly afterName: ReadonlyMap<string, ToldVerb>;
  /** Forms after "will", "would", "va". */
  readonly bases: ReadonlyMap<string, ToldVerb>;
  /** Forms after "is", "were": "is cutting". None in French. */
  readonly gerunds: ReadonlyMap<string, ToldVerb>;
  /** Past participles, with an auxiliary before them. */
  readonly participles: ReadonlyMap<string, ToldVerb>;
  /** Where an object of any words ends, from its first token on. */
  readonly objectEnd: (source: MeasureLine['source'], at: number) => number | undefined;
  /** "dismissal" and "three ministers" make "dismissal of three ministers". */
  readonly nominal: (verb: ToldVerb, words: string) => string;
}

/** Things of every day and of sport that are opened, cut and closed too. */
const NO_MATTER =
  /^(?:door|doors|eyes|scoring|score|gap|lead|deficit|run|streak|match|game|set|innings|season|campaign|drought|ribbon|cake|hair|corner|way|path|book|page|speech|conversation|account|fire|rumours|rumors|speculation|life|day|night|year|week|show|tour|concert|album|film|song|store|shop|shot|ball|line|table|surprise|polémique|événement|marque|porte|portes|yeux|bras|bal|voie|écart|compteur|feu|vie|saison|série|course|année|journée|nuit|semaine|spectacle|film|livre|débat|chance|chances|pression|espoir|hopes|forecast|forecasts|outlook|prévision|prévisions|shelter|shelters|garden|engine|engines|child|children|baby|dog|cat|chien|chat|enfant|bébé|ton|attitude|training|accès|gouvernement|parlement|parliament|government|exhibition|exposition|museum|musée|profit|profits|bénéfice|bénéfices|dividende|production|output|losses|pertes|ventes|sales|stake|stakes|chemin|satellite|telescope|rocket|fusée|website|app|time|weight|distance|teeth|finger|arm|leg|head|hand|himself|herself|gaz|grenade|grenades|pierre|pierres|projectiles|appel|attaque|assaut|roquette|roquettes|missile|missiles|message|cri|avertissement|trophy|trophée|spirits|lid|bomb|bombe|eyebrows|curtain|regard|discours)$/u;

/**
 * A decision told by a verb alone, whatever its object: "the court ousted the mayor", "X a été gracié", "the union
 * called off its strike". It is labelled as a noun with the words of the article.
 */
export function byTold(line: MeasureLine, at: number): Read | undefined {
  return passive(line, at) ?? headline(line, at) ?? active(line, at);
}

/** "Uber condamné à Bruxelles", "Former minister X jailed for fraud": a passive without its auxiliary, of someone named. */
function headline(line: MeasureLine, at: number): Read | undefined {
  const { tokens, words, source } = line;
  const verb = formAt(line, at, words.told.participles);
  const name = source.nameEndingAt.get(at - 1);
  if (!verb?.isSure || !name || !isJoined(tokens[at]) || indexAt(tokens, name.start) > 3) return undefined;
  const next = tokens[at + 1];
  const isLeft = next === undefined || /^(?:à|pour|par|en|for|over|in|after|by)$/u.test(next.lower);
  const isWhole = !tokens.some(({ lower }) => /^(?:a|ont|est|sont|has|have|is|are|was|were)$/u.test(lower));
  return isLeft && isWhole
    ? told(line, at, undefined, at + 1, words.told.nominal(verb, name.text))
    : undefined;
}

function active(line: MeasureLine, at: number): Read | undefined {
  const { tokens, words } = line;
  const verb = activeVerb(line, at);
  if (!verb || isDeniedOrDoubtful(line, at)) return undefined;
  const isDecider = /^(?:election|élection)$/u.test(verb.noun)
    ? isSaidOfBody(line, at)
    : isSaidOfDecider(line, at);
  if (!isDecider && !(verb.isSure && actorsBefore(line, at).length > 0)) return undefined;
  let from = at + (isPair(line, at) ? 2 : 1);
  // « a suspendu mercredi l’arrêté ».
  while (from < at + 4 && isJoined(tokens[from]) && isWhen(line, from)) from += 1;
  from = pastMeasure(line, from);
  const first = tokens[from];
  if (!first || !(isJoined(first) || (first.gap === ', ' && from > at + 2))) return undefined;
  // "a Georgian named X": only names have a naming for themselves.
  if (verb.noun === 'naming' && line.source.nameAt.has(from)) return undefined;
  const end = words.told.objectEnd(line.source, from);
  if (end === undefined || end <= from) return undefined;
  if (!verb.isSure && tokens.slice(from, end).some((token) => NO_MATTER.test(token.lower))) return undefined;
  // "approuvent les Gilets jaunes": an opinion of someone.
  if (/^(?:approbation|approval|adoption|validation)$/u.test(verb.noun) && isNamed(line, from))
    return undefined;
  const object = line.text.slice(first.start, endOf(line, at, end));
  if (verb.only && !verb.only.test(object)) return undefined;
  return told(line, at, at, end, words.told.nominal(verb, object));
}

/** « réduit | d’un quart | le nombre », « augmente | de 2 % | les salaires ». */
function pastMeasure({ tokens, source }: MeasureLine, from: number): number {
  // « a voté, par 52 voix contre 44, la gratuité ».
  if (tokens[from]?.gap === ', ' && tokens[from]?.lower === 'par') {
    for (let at = from + 1; at <= from + 8; at += 1) if (tokens[at]?.gap === ', ') return at;
  }
  if (!/^(?:de|d')$/u.test(tokens[from]?.lower ?? '')) return from;
  const quantity = source.quantityAt.get(from + 1);
  if (quantity) return tokenAfter(source, from + 1, quantity.end);
  if (tokens[from + 1]?.lower === 'moitié') return from + 2;
  return /^(?:quart|tiers)$/u.test(tokens[from + 2]?.lower ?? '') ? from + 3 : from;
}

function isNamed({ source }: MeasureLine, from: number): boolean {
  return source.nameAt.has(from) || source.nameAt.has(from + 1);
}

/** The verb of decision at a token, when it is a finite form with its subject or after its auxiliary. */
function activeVerb(line: MeasureLine, at: number): ToldVerb | undefined {
  const { tokens, words } = line;
  const token = tokens[at];
  if (!token || !/^,?[ \u00a0]$/u.test(token.gap) || isEpithet(line, at)) return undefined;
  let before = at - 1;
  while (before > 0 && isJoined(tokens[before + 1]) && isAdverb(line, before)) before -= 1;
  const link = tokens[before];
  if (!link) return undefined;
  if (words.auxiliaries.has(link.lower)) return formAt(line, at, words.told.participles);
  if (/^(?:will|would|va|vont)$/u.test(link.lower)) return formAt(line, at, words.told.bases);
  if (/^(?:is|are|was|were|been)$/u.test(link.lower)) return formAt(line, at, words.told.gerunds);
  // "is to close 12 branches"; "to close" alone is any purpose.
  if (link.lower === 'to')
    return /^(?:is|are|was|were)$/u.test(tokens[before - 1]?.lower ?? '')
      ? formAt(line, at, words.told.bases)
      : undefined;
  if (link.lower === 'and' && formAt(line, at, words.told.bases)) return undefined;
  // "the cut", "a été fermé", "by closed": a noun, a passive, an epithet.
  const isOther =
    words.articles.has(link.lower) ||
    /^(?:was|were|is|are|be|been|being|été|est|sont|était|étaient|s'|se|of|in|with|by|from|for|at|on|to|de|d'|du|des|à|en|par|pour|avec|dans)$/u.test(
      link.lower,
    );
  if (isOther) return undefined;
  return formAt(line, at, words.told.finite) ?? afterName(line, at);
}

/** "UEFA opens proceedings", "Saints sack Still": forms that are nouns too are verbs right after a name. */
function afterName(line: MeasureLine, at: number): ToldVerb | undefined {
  const { words, source } = line;
  const name = source.nameEndingAt.get(at - 1);
  if (!name || !isJoined(line.tokens[at])) return undefined;
  const base = formAt(line, at, words.told.bases);
  return (
    formAt(line, at, words.told.afterName) ??
    (base?.isSure && words.modifiersBefore && name.kind !== 'person' ? base : undefined)
  );
}

/** The verb of a form, with its small word where it has one: "struck down", "called off". */
function formAt(line: MeasureLine, at: number, forms: ReadonlyMap<string, ToldVerb>): ToldVerb | undefined {
  return forms.get(pairAt(line, at)) ?? forms.get(line.tokens[at]?.lower ?? '');
}

function pairAt({ tokens }: MeasureLine, at: number): string {
  return `${tokens[at]?.lower ?? ''} ${isJoined(tokens[at + 1]) ? (tokens[at + 1]?.lower ?? '') : ''}`;
}

function isPair(line: MeasureLine, at: number): boolean {
  const { finite, bases, participles, gerunds } = line.words.told;
  return [finite, bases, participles, gerunds].some((forms) => forms.has(pairAt(line, at)));
}

/** Whom a parliament or a board elects is a decision; whom a people elects is none. */
function isSaidOfBody(line: MeasureLine, at: number): boolean {
  return line.tokens
    .slice(Math.max(0, at - 8), at)
    .some(
      (token, index) =>
        line.words.passives.authorities.has(token.lower) ||
        line.source.nameEndingAt.get(Math.max(0, at - 8) + index)?.kind === 'organisation',
    );
}

function isWhen(line: MeasureLine, at: number): boolean {
  return (
    line.source.inDate[at] === true ||
    /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)$/u.test(line.tokens[at]?.lower ?? '')
  );
}

function isAdverb(line: MeasureLine, at: number): boolean {
  const lower = line.tokens[at]?.lower ?? '';
  return (
    /^(?:\p{L}{2,20}(?:ly|ment)|also|then|again|aussi|déjà|finalement|enfin|once)$/u.test(lower) ||
    line.source.inDate[at] === true
  );
}

function passive(line: MeasureLine, at: number): Read | undefined {
  const { tokens, words } = line;
  const verb = formAt(line, at, words.told.participles);
  if (!verb || !isJoined(tokens[at])) return undefined;
  const auxiliary = words.passives.auxiliaryBefore(tokens, at);
  // « est condamné », « est nommée »: French tells what happened in the present too.
  const isState =
    auxiliary?.tense === 'present' &&
    (!verb.isSure || (words.modifiersBefore && !/^(?:ban|prohibition|suspension)$/u.test(verb.noun)));
  if (!auxiliary || isState) return undefined;
  if (isDeniedOrDoubtful(line, at)) return undefined;
  // "suspended from the ceiling", "suspendu dans le vide".
  const isHung =
    verb.noun === 'suspension' &&
    /^(?:from|above|over|in|dans|à|au|aux|entre)$/u.test(tokens[at + 1]?.lower ?? '');
  if (isHung) return undefined;
  const name = subjectName(line, auxiliary.from);
  const start = name ? undefined : subjectStart(line, auxiliary.from);
  const first = tokens[auxiliary.from];
  const opening = start === undefined ? undefined : tokens[start];
  const last = tokens[auxiliary.from - 1];
  if (!first || !last || !/^,?[ \u00a0]$/u.test(first.gap) || (!name && !isJoined(first))) return undefined;
  const isMeant =
    verb.isSure ||
    auxiliary.tense === 'future' ||
    agentAfter(line, at + (isPair(line, at) ? 2 : 1)).isDecider;
  if (!isMeant) return undefined;
  const subject = name
    ? withItsArticle(line, name)
    : opening && lowered(line, start ?? 0, line.text.slice(opening.start, last.end));
  // « le texte est nommé d’après… »: only people are appointed.
  const isAppointed = /^(?:nomination|naming|appointment)$/u.test(verb.noun);
  if (isAppointed && name?.kind !== 'person' && !hasRole(line, start ?? auxiliary.from, auxiliary.from))
    return undefined;
  if (subject === undefined || (verb.only && !verb.only.test(subject))) return undefined;
  return told(line, auxiliary.from, undefined, at + 1, words.told.nominal(verb, subject));
}

/** Who a passive is about: "X | was", "X, who | was", "X, a former skier from Bern, | has been". */
function subjectName({ tokens, source }: MeasureLine, auxiliary: number): FoundName | undefined {
  const plain = source.nameEndingAt.get(auxiliary - 1);
  // "The mayor of Bern, Ida Brandt, was": a person beside the auxiliary is who it is about.
  if (tokens[auxiliary]?.gap === ', ' && plain?.kind !== 'person') {
    // The comma before the auxiliary closes what another opened.
    for (let at = auxiliary - 1; at > auxiliary - 14 && at > 0; at -= 1)
      if (tokens[at]?.gap === ', ') return source.nameEndingAt.get(at - 1) ?? plain;
    return plain;
  }
  if (plain) return plain;
  const isRelative = /^(?:who|qui)$/u.test(tokens[auxiliary - 1]?.lower ?? '') && isJoined(tokens[auxiliary]);
  return isRelative ? source.nameEndingAt.get(auxiliary - 2) : undefined;
}

function hasRole({ cues, tokens }: MeasureLine, from: number, to: number): boolean {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to]?.start ?? 0;
  return cues.roles.some((role) => role.start >= start && role.end <= end);
}

/** "l’Église épiscopale", "the Senate": an organisation or a place with the article that it has in the sentence. */
function withItsArticle(line: MeasureLine, name: FoundName): string {
  const at = indexAt(line.tokens, name.start);
  const article = line.tokens[at - 1];
  const isArticle = article && isJoined(line.tokens[at]) && /^(?:le|la|l'|les|the)$/u.test(article.lower);
  if (!isArticle || name.kind === 'person') return name.text;
  return lowered(line, at - 1, line.text.slice(article.start, name.end));
}

function lowered(line: MeasureLine, start: number, words: string): string {
  const isHead = start === 0 || !isJoined(line.tokens[start]);
  return isHead && !line.source.nameAt.has(start) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

function isDeniedOrDoubtful(line: MeasureLine, at: number): boolean {
  return line.tokens
    .slice(Math.max(0, at - 4), at)
    .some(({ lower }) =>
      /^(?:n'|ne|pas|not|never|jamais|could|may|might|if|si|aurait|auraient|pourrait|nearly|almost|reportedly)$/u.test(
        lower,
      ),
    );
}

function told(
  line: MeasureLine,
  from: number,
  verb: number | undefined,
  to: number,
  label: string,
): Read | undefined {
  const first = line.tokens[from];
  if (!first) return undefined;
  const date = dateOfMeasure(line, from, to, true);
  const actors = verb === undefined ? [] : actorsBefore(line, verb);
  return {
    to,
    measure: {
      start: first.start,
      end: endOf(line, from, to),
      act: label,
      words: label,
      actors,
      ...(date ? { date } : {}),
      purposes: purposesAfter(line, to),
      isBare: false,
      confidence: actors.length > 0 ? 0.7 : 0.6,
    },
  };
}
