import { firstName } from './first-names';
import type { OfficeHead } from './office-words';
import { isCapitalised, isJoined, type Token } from './tokens';

/** Offices over a place: one capital after "of" is the place, two more after it are the holder. */
const OVER_PLACES: ReadonlySet<OfficeHead> = new Set<OfficeHead>([
  'president',
  'prime-minister',
  'first-minister',
  'chief-minister',
  'mayor',
  'deputy-mayor',
  'governor',
  'lieutenant-governor',
  'prefect',
  'sub-prefect',
  'wali',
  'king',
  'queen',
  'sultan',
  'emir',
  'bishop',
  'archbishop',
  'rabbi',
  'imam',
  'grand-mufti',
  'parish-priest',
  'captain',
  'senator',
  'member-of-parliament',
]);
/** Whether an office is over a place, or of a government: "at" after it tells where something took place. */
export function isOverPlaces(head: OfficeHead): boolean {
  return OVER_PLACES.has(head) || /minister|secretary|ambassador|commissioner|speaker|chancellor/u.test(head);
}

/** First words of place names that have two: "New Orleans", "Tamil Nadu", "San Isidro". */
const OPENS_PLACE =
  /^(?:new|north|south|east|west|northern|southern|eastern|western|upper|lower|central|port|porto|fort|cape|mount|saint|st|san|santa|santo|são|los|las|el|la|le|les|al|rio|costa|sierra|puerto|buenos|ciudad|nova|novi|nizhny|tamil|uttar|andhra|madhya|himachal|arunachal|hong|kuala|phnom|tel|ho|abu|addis|baden|bad|cabo|nuevo|nueva|villa|ville)$/u;

/** Nouns that end a body's name, in English: what follows is someone's. */
const ENDS_BODY =
  /^(?:university|college|school|committee|council|commission|archives?|museum|gallery|library|bank|agency|company|authority|federation|union|institute|court|parliament|party|society|association|office|board|department|foundation|group|hospital|corporation|club|theatre|orchestra|service|league|chamber|assembly)$/u;

/** Whether words of a name are common nouns of one language, which the other doesn't keep: "Smith County", "Bar Association". */
export function hasCommonNoun(words: string): boolean {
  return words
    .toLowerCase()
    .split(' ')
    .some(
      (word) =>
        ENDS_BODY.test(word) ||
        /^(?:county|state|province|district|region|city|bar|football|teachers|workers|police|army|national|royal|international|european|african|american|asian|ministry)$/u.test(
          word,
        ),
    );
}

/**
 * Where the holder's name starts in a run of capitals that is both body and holder: "Archbishop of Uppsala | Liv Nordqvist".
 * Told by a known first name, by initials, or by an office that is over one place.
 * @param isArticled "of the" introduces no place: only first names and the like tell then
 * @param known how many tokens a listed place takes at the start of the run
 * @returns the first token of the name, or undefined when the whole run is the body's
 */
export function holderAfterBody(
  tokens: readonly Token[],
  start: number,
  limit: number,
  head: OfficeHead,
  known: number,
  isArticled: boolean,
): number | undefined {
  let end = start;
  while (end < limit && isCapitalised(tokens[end]?.text ?? '') && (end === start || isJoined(tokens[end])))
    end += 1;
  const count = end - start;
  // A first name inside an institution's name is its own: "Fondation Abbé Pierre", "of the Alfred Wegener Institute".
  for (let at = start + Math.max(1, known); at < end; at += 1) {
    const word = tokens[at]?.text ?? '';
    const isFollowed = at + 1 < end || /^\p{L}/u.test(tokens[at + 1]?.text ?? '');
    if (/^\p{Lu}\.$/u.test(word) || (!isArticled && isFollowed && firstName(word) === 'sure')) return at;
    const isPastBody = ENDS_BODY.test(tokens[at - 1]?.lower ?? '') && !ENDS_BODY.test(word.toLowerCase());
    if (isPastBody && end - at >= 2 && end - at <= 4) return at;
  }
  const named = isArticled ? holderAfterState(tokens, start, end, head, known) : undefined;
  if (named !== undefined) return named;
  if (isArticled || !OVER_PLACES.has(head) || count < 3) return undefined;
  if (known > 0) return count > known ? start + known : undefined;
  return start + (OPENS_PLACE.test(tokens[start]?.lower ?? '') ? 2 : 1);
}

/** Bodies that are named after no one: what follows them is who presides over them. */
const NAMED_AFTER_NO_ONE =
  /^(?:république|confédération|commission|sénat|assemblée|parlement|conseil|chambre|région|cour|état|union)$/u;

/** "président de la République | Nadia Morel", "président de la Catalogne | Jordi Ferrer": French alone sets an article there. */
function holderAfterState(
  tokens: readonly Token[],
  start: number,
  end: number,
  head: OfficeHead,
  known: number,
): number | undefined {
  if (!/^(?:la|du|le|l')$/u.test(tokens[start - 1]?.lower ?? '')) return undefined;
  const at = start + Math.max(1, known);
  if (end - at < 2 || end - at > 3) return undefined;
  const isPlace = known > 0 && OVER_PLACES.has(head);
  const isState = known === 0 && NAMED_AFTER_NO_ONE.test(tokens[start]?.lower ?? '');
  return isPlace || (isState && firstName(tokens[at]?.text ?? '') === 'sure') ? at : undefined;
}
