import { placeOf } from '@/core/facts/common/places';
import type { Fact } from '@/core/facts/fact';
import type { Hole } from './hole';

/** What makes a hole no question though its sentence is good: any of a list, half a name, a measure of nothing much. */

/** A name's end, with what may stand between it and the next in a list: "Ann Lee (Ghent), ", "Rabat et le ". */
const NAMED_BEFORE =
  /\p{Lu}[\p{L}’'.-]{0,30}(?: \([^()]{1,30}\))?(?:,| et| ou| and| or|, and) (?:(?:l[ea]|les|l[’']|à|au|aux|en|de|du|d[’']|the|in|at) ?)?$/u;
const NAMED_AFTER =
  /^(?: \([^()]{1,30}\))?(?:,| et| ou| and| or|, and) (?:(?:l[ea]|les|l[’']|à|au|aux|en|de|du|d[’']|the|in|at) ?)?\p{Lu}[\p{L}’'.-]{0,30}/u;
const MORE_AFTER =
  /^(?: \p{Lu}[\p{L}’'.-]{0,30}){0,3}(?: \([^()]{1,30}\))?(?:,| et| ou| and| or|, and) (?:(?:l[ea]|les|l[’']|à|au|aux|en|de|du|d[’']|the|in|at) ?)?\p{Lu}/u;

const ARTICLE_BEFORE = /(?:^|[\s(])(?:le|la|les|l[’']|du|des|the|de la|de l[’']) ?$/iu;
const ARTICLE_AFTER = /^(?: \([^()]{1,30}\))?(?:,| et| ou| and| or|, and) (?:le |la |les |l[’']|the )/u;
const EARLIER_NAME = /\p{Lu}[\p{L}’'.-]{0,30}(?: \([^()]{1,30}\))?,$/u;

/** "tels que", "such as": what follows is some of many, and others would do as well. */
const SOME_OF_MANY =
  /\s(?:comme|tel(?:le)?s? qu(?:e\s|[’'])|notamment|y compris|à l[’']instar (?:de\s|d[’'])|such as|including|like)[^.;:()]{0,80}$/iu;

/** Whether the hole is one of three names or more that follow one another, or one of two examples: any of them would do. */
export function isOfList({ fact, before, after }: Hole): boolean {
  if (fact.kind === 'date' || fact.kind === 'quantity' || fact.kind === 'measure') return false;
  if (SOME_OF_MANY.test(before) && (NAMED_BEFORE.test(before) || NAMED_AFTER.test(after))) return true;
  // "à ____, les Springboks": who comes next is the subject.
  const isNext = !ARTICLE_AFTER.test(after) || ARTICLE_BEFORE.test(before);
  const next = isNext ? NAMED_AFTER.exec(after) : null;
  if (NAMED_BEFORE.test(before)) {
    const earlier = before.replace(
      /(?: \p{Lu}[\p{L}’'.-]{0,30}){0,3}(?: \([^()]{1,30}\))?(?:,| et| ou| and| or) [^\s]{0,4} ?$/u,
      '',
    );
    return next !== null || EARLIER_NAME.test(earlier);
  }
  return next !== null && MORE_AFTER.test(after.slice(next[0].length));
}

/** French nouns after which a name is that of a street, a building, a storm, and no longer somebody's. */
const NAMES_A_THING =
  /(?:^|[\s’'])(?:rue|place|avenue|boulevard|quai|allée|cours|stade|lycée|collège|école|hôpital|clinique|mosquée|église|basilique|chapelle|cathédrale|sanctuaire|aéroport|musée|prix|affaire|loi|tour|pont|tunnel|fondation|association|centre|institut|université|salle|théâtre|cinéma|parc|jardin|square|gare|station|prison|ouragan|cyclone|tempête|typhon|navire|bateau|voilier|canot|canot de sauvetage|chalutier|cargo|paquebot|frégate|sous-marin|film|roman|album|trophée|coupe|plan|groupe|clan|équipe|opération|rond-point|porte|magasin|restaurant|hôtel|café|drugstore|supermarché|camp|base|barrage|mont|lac|fort|village de vacances)(?: \p{Ll}{3,20})? $/iu;

/** Whether the words before the hole are of the same name: "rue ____", "la mosquée sunnite ____", "Drugstore ____". */
export function isHalfOfName({ fact, evidence, before, after }: Hole): boolean {
  if (fact.kind === 'place' && CODE.test(evidence.exact)) return true;
  // "l’ONU (Organisation des Nations unies)": one tells the other.
  if (fact.kind === 'organisation' && (/\($/u.test(before) || /^ \(\p{Lu}/u.test(after))) return true;
  // "Boeing 737", "Apollo 13": the maker's name is the thing's.
  if (fact.kind !== 'date' && fact.kind !== 'quantity' && /^[ -]\p{Lu}{0,3}\d/u.test(after)) return true;
  // "Caen | la Mer", "BFMTV | - RMC": the name goes on.
  if (fact.kind === 'place' && /^ (?:l[ae]s?|sur|en|sous) \p{Lu}/u.test(after)) return true;
  if (fact.kind === 'organisation' && (/^ [-–—/] ?\p{Lu}/u.test(after) || /\p{Lu} [-–—/] $/u.test(before)))
    return true;
  // "le Centre de recherche | et de restauration".
  if (
    fact.kind === 'organisation' &&
    / d(?:e |[’'])/u.test(evidence.exact) &&
    /^ et (?:de |du |des |d[’'])/u.test(after)
  )
    return true;
  // "(WTS ____)": the year of a name.
  if (fact.kind === 'date' && /\(\p{Lu}{2,8} $/u.test(before)) return true;
  if (evidence.language !== 'fr' || fact.kind === 'date' || fact.kind === 'quantity') return false;
  if (fact.kind === 'place' && /\($/u.test(before)) return true;
  if (NAMES_A_THING.test(before)) return true;
  return fact.kind !== 'person' && /[^.!?…»]\s\p{Lu}\p{L}{2,30} $/u.test(before);
}

/** "A7", "RN 106": a number more than a name. */
const CODE = /^\p{Lu}{1,3}[ -]?\d{1,4}$/u;

/** Whether the town beside a country gives it away: "au ____ à Yokohama". */
export function isGivenAway({ fact, after }: Hole): boolean {
  if (fact.kind !== 'place' || placeOf(fact.value)?.kind !== 'country') return false;
  return /^,? (?:à|in|at) \p{Lu}/u.test(after);
}

const MOMENTS = new Set(['second', 'minute', 'hour', 'day', 'week', 'month']);
const FEWEST: Readonly<Record<string, number>> = { day: 3, month: 3, hour: 12, week: 4 };

function isPassing(fact: Fact): boolean {
  if (fact.kind !== 'quantity') return false;
  const { unit, number } = fact.value;
  // "114 millimetres of rain in 24 hours": days in hours say how a thing is measured.
  if (unit === 'hour' && number % 24 === 0) return true;
  if (MOMENTS.has(unit)) return number < (FEWEST[unit] ?? Number.POSITIVE_INFINITY);
  return unit === 'celsius' || (unit === 'year' && number < 2);
}

/** Whether a number is said in passing: a few minutes, "située à 80 kilomètres", a few of something that anyone would guess. */
export function isPassingNumber({ fact, before }: Hole): boolean {
  if (fact.kind !== 'quantity') return false;
  if (isPassing(fact)) return true;
  return /(?:^|\s)(?:situ[ée]e?s?|distante?s?|sise?)(?: \p{L}{1,12})? (?:à|de|d[’'])(?: \p{L}{3,12})? ?$/u.test(
    before,
  );
}
