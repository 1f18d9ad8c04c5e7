import { genderOfFirstName } from '@/core/facts/common/first-names';
import { mentionsAt, type Reading } from '../reading';
import type { Hole } from './hole';

/** What makes a French hole no question though its sentence stands alone. */

/** "une habitante de 74 ans", "deux campeurs âgés de 19 ans": the age of somebody without a name is nothing to know. */
const NOBODY =
  /(?:^|[\s’'(])(?:âgée?s?|(?:un|une|des|deux|trois|quatre|cinq) (?:\p{Ll}{3,15} )?(?:hommes?|femmes?|garçons?|filles?|fillettes?|enfants?|adolescente?s?|jeunes?|bébés?|nourrissons?|habitante?s?|retraitée?s?|étudiante?s?|lycéen(?:ne)?s?|automobilistes?|conduct(?:eur|rice)s?|passag(?:er|ère)s?|victimes?|suspecte?s?|mères?|pères?|personnes?|motards?|cyclistes?|touristes?|campeurs?|sexagénaires?)(?: \p{Ll}{3,20})?) d(?:e |[’'])(?:\d{1,2} (?:et|à|ou) )?$/iu;

function isNobodysAge({ fact, before }: Hole, isAnyoneNamed: boolean): boolean {
  return fact.kind === 'quantity' && fact.value.unit === 'year' && !isAnyoneNamed && NOBODY.test(before);
}

/** "tandis que ____ y est favorable": a first name alone says not who; popes and kings have no other. */
function isFirstNameOnly({ fact, before }: Hole): boolean {
  if (fact.kind !== 'person' || fact.value.includes(' ')) return false;
  return genderOfFirstName(fact.value) !== undefined && !/\p{Ll}{3,20} $/u.test(before);
}

/** "Une période d’observation de ____ a été ouverte": a sentence that names nothing but what is asked says not of what it is. */
function isOfNothingNamed({ fact, before, after, context }: Hole, areOthers: boolean): boolean {
  // The title that is told with it says of what it is.
  if (context !== undefined) return false;
  if (fact.kind !== 'quantity' && fact.kind !== 'date') return false;
  const rest = `${before.replace(/^[\s«“"(]{0,3}\p{L}/u, '')} ${after}`;
  return !areOthers && !/(?:^|[\s’'(«“"-])\p{Lu}/u.test(rest);
}

/** Words in -s or -x that may follow a count without being of it: "42 ponts dans", "1 200 hectares brûlés". */
const NEXT_WORDS =
  /^(?:dans|sous|sans|plus|moins|après|depuis|vers|lors|dès|alors|mais|puis|très|mars|hors|tous|toutes|ses|les|des|mes|nos|aux|jamais|toujours|auprès|près|envers|à travers|ailleurs|dehors|.{1,20}(?:ée?s|ies?|is|us|ues|rts|rtes|ites|tes))$/u;

/** "quatorze blessés | légers", "deux mille supporters | nantais": the count is cut before its adjective. */
function isCutBeforeAdjective({ fact, evidence, after }: Hole): boolean {
  if (fact.kind !== 'quantity' || !fact.value.unit.startsWith('noun:') || !/[sx]$/u.test(evidence.exact))
    return false;
  const next = /^ (\p{Ll}{3,20}[sx])(?![\p{L}’'-])/u.exec(after)?.[1];
  return next !== undefined && !NEXT_WORDS.test(next);
}

/** Whether a hole in a French sentence asks for nothing worth knowing, or for what nobody could tell. */
export function isUnclearInFrench(hole: Hole, reading: Reading): boolean {
  const { evidence, before, after, fact } = hole;
  if (evidence.language !== 'fr') return false;
  const span = { start: evidence.start - before.length, end: evidence.end + after.length };
  const others = mentionsAt(reading, 'fr', span).filter((mention) => mention.fact.id !== fact.id);
  const isAnyoneNamed = others.some((mention) => mention.fact.kind === 'person');
  const areOthers = others.some((mention) => !['quantity', 'measure', 'date'].includes(mention.fact.kind));
  return (
    isNobodysAge(hole, isAnyoneNamed) ||
    isCutBeforeAdjective(hole) ||
    isFirstNameOnly(hole) ||
    isOfNothingNamed(hole, areOthers)
  );
}
