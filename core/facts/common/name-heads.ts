import type { Language } from '@/core/language';
import { firstName } from './first-names';
import { mayBeNamed, type NameContext, type NamedRun, overLinks, plainRun } from './name-runs';
import { isCapitalised, isJoined } from './tokens';

const ORGANISATION_CONFIDENCE = 0.85;
const PLACE_CONFIDENCE = 0.85;
/** French heads that name an organisation only with a capital right after them ("parti Ennahdha"), or written with one. */
const NEEDS_A_NAME = new Set([
  'parti',
  'groupe',
  'société',
  'compagnie',
  'mouvement',
  'front',
  'centre',
  'bureau',
  'direction',
  'fonds',
  'coalition',
  'union',
  'alliance',
  'ligue',
  'brigade',
  'ordre',
  'chambre',
  'club',
  'banque',
  'agence',
  'association',
  'organisation',
  'office',
  'clinique',
  'collectif',
  'stade',
  'racing',
  'bourse',
  'caisse',
  'théâtre',
  'laboratoire',
  'école',
  'lycée',
  'collège',
  'hôpital',
  'syndicat',
  'fondation',
  'coopérative',
  'orchestre',
  'rassemblement',
  'commission',
  'conseil',
  'comité',
  'assemblée',
  'autorité',
  'armée',
  'mutuelle',
  'groupement',
  'bibliothèque',
]);

/**
 * A name that starts with its head noun, as French names do and English ones with "of" do: "université de Strasbourg",
 * "Cour d’appel de Douai", "lac Tchad", "Ministry of Foreign Affairs", "Lake Como".
 */
export function headedName(context: NameContext, at: number, language: Language): NamedRun | undefined {
  const token = context.tokens[at];
  if (token === undefined || context.taken[at]) return undefined;
  if (context.words.placeHeads.has(token.lower)) return placeFrom(context, at, language);
  if (!context.words.organisationHeads.has(token.lower)) return undefined;
  return language === 'fr' ? frenchOrganisation(context, at) : englishOrganisation(context, at);
}

/** "lac Tchad", "rue de Siam", "Lake Como", "Mount Etna"; English heads that come last are no business of this one. */
function placeFrom(context: NameContext, at: number, language: Language): NamedRun | undefined {
  const head = context.tokens[at];
  if (head === undefined) return undefined;
  if (language === 'en') {
    if (
      !/^(?:lake|mount|mt\.?|cape|port|fort|isle|gulf|bay|strait|river)$/u.test(head.lower) ||
      !isCapitalised(head.text)
    )
      return undefined;
  }
  let from = at + 1;
  if (!isJoined(context.tokens[from])) return undefined;
  if (!mayBeNamed(context, from)) {
    const next = overLinks(context, from, context.words.links);
    if (next === undefined) return undefined;
    from = next;
  }
  let to = plainRun(context, from).to;
  const further = overLinks(context, to, context.words.particles);
  if (
    language === 'fr' &&
    further !== undefined &&
    to - from === 1 &&
    /^(?:rue|avenue|boulevard|place|quai|mont|île|cap)$/u.test(head.lower)
  )
    to = plainRun(context, further).to;
  return { from: at, to, kind: 'place', confidence: PLACE_CONFIDENCE };
}

/** Head, adjectives, then "de…" complements: at least one capital, or a capital on the head itself. */
function frenchOrganisation(context: NameContext, at: number): NamedRun | undefined {
  const head = context.tokens[at];
  if (head === undefined) return undefined;
  let to = at + 1;
  let named = isCapitalised(head.text) && at > 0 && !/[.:!?«“"—]/u.test(head.gap);
  const headNamed = named;
  let direct = false;
  while (to < context.tokens.length && to - at < 10) {
    if (context.taken[to] || !isJoined(context.tokens[to])) break;
    const token = context.tokens[to];
    if (token === undefined) break;
    if (mayBeNamed(context, to)) {
      if (to > at + 1 && to === lastCapital(context, at, to) && firstName(token.text) === 'sure' && !direct)
        break;
      to = plainRun(context, to).to;
      named = true;
      direct = direct || to === at + 2;
      continue;
    }
    if (
      to - at <= 2 &&
      (context.words.mayQualify(token.lower) || context.nationality[to]) &&
      !isVerbAfter(context, to)
    ) {
      to += 1;
      continue;
    }
    const linked = complement(context, to, isCapitalised(head.text));
    if (linked === undefined) break;
    named = named || linked.named;
    to = linked.to;
  }
  if (!named || to === at + 1) return undefined;
  if (
    !headNamed &&
    NEEDS_A_NAME.has(head.lower) &&
    !isCapitalised(context.tokens[at + 1]?.text ?? '') &&
    !hasProperTail(context, at, to)
  )
    return undefined;
  return { from: at, to, kind: 'organisation', confidence: ORGANISATION_CONFIDENCE };
}

function lastCapital(context: NameContext, from: number, to: number): number {
  let last = from;
  for (let at = from; at <= to; at += 1) if (isCapitalised(context.tokens[at]?.text ?? '')) last = at;
  return last;
}

/** Institutions whose small-letter head belongs to the name when a place or a capital complement follows. */
function hasProperTail(context: NameContext, at: number, to: number): boolean {
  const head = context.tokens[at]?.lower ?? '';
  return (
    /^(?:conseil|commission|comité|assemblée|hôpital|école|lycée|collège|banque|chambre|orchestre|stade)$/u.test(
      head,
    ) && isCapitalised(context.tokens[to - 1]?.text ?? '')
  );
}

/** A small word that could qualify but starts a clause: nothing tells it better than what follows. */
function isVerbAfter(context: NameContext, at: number): boolean {
  const next = context.tokens[at + 1];
  return (
    next !== undefined &&
    isJoined(next) &&
    /^(?:le|la|les|l'|un|une|que|qu'|à|par)$/u.test(next.lower) &&
    /é$/u.test(context.tokens[at]?.lower ?? '')
  );
}

/** "de la Justice", "d’appel", "des droits": a link and what it introduces. */
function complement(
  context: NameContext,
  at: number,
  capitalHead: boolean,
): { to: number; named: boolean } | undefined {
  const token = context.tokens[at];
  if (token === undefined || !/^(?:de|du|des|d'|et|pour|l'|la|à|aux|au|sur)$/u.test(token.lower))
    return undefined;
  const capital = overLinks(context, at, context.words.links);
  if (capital !== undefined) {
    if (/^(?:et|à|aux|au|pour|sur)$/u.test(token.lower) && !isInstitutional(context, at, capital))
      return undefined;
    return { to: plainRun(context, capital).to, named: true };
  }
  const noun = context.tokens[at + 1];
  if (capitalHead && /^(?:du|de|des|d')$/u.test(token.lower)) return plainComplement(context, at);
  if (!/^(?:d'|de|des)$/u.test(token.lower) || noun === undefined || !isJoined(noun)) return undefined;
  if (
    /^(?:appel|cassation|instance|assises|commerce|droits|défense|sécurité|santé|police|football|rugby|recherche|sciences|médecine|gestion|surveillance|grande)$/u.test(
      noun.lower,
    )
  ) {
    return { to: at + 2, named: false };
  }
  return undefined;
}

/** "de presse", "des forêts", "de l’aviation civile": a complement in small letters, after a head with a capital. */
function plainComplement(context: NameContext, at: number): { to: number; named: boolean } | undefined {
  let to = at + 1;
  if (/^(?:la|l')$/u.test(context.tokens[to]?.lower ?? '')) to += 1;
  const noun = context.tokens[to];
  if (noun === undefined || !isJoined(noun) || isCapitalised(noun.text) || !/^\p{Ll}{4,}$/u.test(noun.lower))
    return undefined;
  to += 1;
  const adjective = context.tokens[to];
  if (
    adjective &&
    isJoined(adjective) &&
    !isCapitalised(adjective.text) &&
    context.words.mayQualify(adjective.lower) &&
    !/é$/u.test(adjective.lower)
  )
    to += 1;
  return { to, named: true };
}

/** "et" and "à" go on inside a ministry's or agency's name ("de l’Eau et de l’Irrigation"), not between two names. */
function isInstitutional(context: NameContext, at: number, capital: number): boolean {
  const token = context.tokens[at];
  if (token?.lower !== 'et') return false;
  return (
    capital - at >= 2 &&
    /^(?:de|du|des|d'|l'|la)$/u.test(context.tokens[at + 1]?.lower ?? '') &&
    context.words.organisationHeads.has('ministère') &&
    isMinistry(context, at)
  );
}

function isMinistry(context: NameContext, at: number): boolean {
  for (let index = at - 1; index >= 0 && index > at - 8; index -= 1) {
    if (/^minist/u.test(context.tokens[index]?.lower ?? '')) return true;
  }
  return false;
}

/** "Ministry of Foreign Affairs", "Bank of Ghana", "University of the Arts": a capital head, "of", capitals. */
function englishOrganisation(context: NameContext, at: number): NamedRun | undefined {
  const head = context.tokens[at];
  if (head === undefined || !isCapitalised(head.text) || !mayBeNamed(context, at)) return undefined;
  if (!/^(?:of|for)$/u.test(context.tokens[at + 1]?.lower ?? '') || !isJoined(context.tokens[at + 1]))
    return undefined;
  let capital = overLinks(context, at + 1, context.words.links);
  if (capital === undefined) return undefined;
  let to = plainRun(context, capital).to;
  for (let rounds = 0; rounds < 2; rounds += 1) {
    if (context.tokens[to]?.gap === ', ' && isMinistryList(context, at, to)) {
      to = plainRun(context, to).to;
      continue;
    }
    capital = overLinks(context, to, context.words.links);
    if (
      capital === undefined ||
      (context.tokens[to]?.lower === 'and' && !isMinistryList(context, at, capital))
    )
      break;
    to = plainRun(context, capital).to;
  }
  return { from: at, to, kind: 'organisation', confidence: ORGANISATION_CONFIDENCE };
}

function isMinistryList(context: NameContext, at: number, next: number): boolean {
  return (
    /^(?:ministry|department|board|office|committee|institute)$/u.test(context.tokens[at]?.lower ?? '') &&
    mayBeNamed(context, next) &&
    firstName(context.tokens[next]?.text ?? '') === undefined
  );
}
