import type { Fact, RoleFact, RoleValue } from '@/core/facts/fact';
import { inBoth, LANGUAGES } from '@/core/language';
import type { Evidence } from '../bank';
import { type Candidate, drop, factObjection, type Lines, questionId } from '../candidate';
import { comparable, containsWords, lineText } from '../comparable';
import { difficultyOfPlaces } from '../difficulty';
import { capitalised, labelLines, toLine } from '../line';
import { quoteNear } from '../quote';
import { factByValue, factsOf, familyName, type Reading } from '../reading';
import { inGroups, MOST_PLACES, unique } from './groups';
import { insideSentence, wasHeld } from './office-doubts';
import { isTitle, isVague } from './office-sense';
import { phrasebook } from './phrasebook';
import { genderOf, isSaidBetter, officeWords } from './role';
import { isDoubtful } from './role-doubts';

/** Somebody and an office, as they can be put in pairs. */
interface Holding {
  readonly fact: RoleFact;
  readonly person: Fact;
  readonly name: Lines;
  readonly role: Lines;
  readonly evidence: readonly Evidence[];
}

/** With fewer, the last pair makes itself. */
const LEAST = 3;

/** Who holds an office alone, if the article joins the two and both can be said in both languages. */
function holdingOf(fact: RoleFact, reading: Reading): Holding | undefined {
  const [holder, other] = fact.value.holders;
  const person = holder === undefined ? undefined : factByValue(reading, 'person', holder);
  if (person === undefined || other !== undefined || fact.value.counterpartOf !== undefined) return undefined;
  if (isVague(insideSentence(fact, reading)) || isTitle(fact) || isSaidBetter(fact, reading))
    return undefined;
  if (isDoubtful(fact, reading) || wasHeld(fact, reading)) return undefined;
  if (factObjection([fact, person], reading) !== undefined) return undefined;
  const gender = genderOf(fact, reading);
  const words = inBoth((side) => officeWords(fact, side, fact.value, gender));
  if (LANGUAGES.some((side) => words[side].language !== side)) return undefined;
  const role = inBoth((side) => capitalised(toLine(side, [words[side]])));
  const evidence = quoteNear(reading, person, [fact]);
  return evidence.length === 0 ? undefined : { fact, person, name: labelLines(person), role, evidence };
}

/** An office's key without the body that it belongs to. */
function headOf({ office }: RoleValue): string {
  return office.split(/[:@]/)[0] ?? office;
}

/** Whether two readings of offices may be of one office: nothing that both say differs. */
function mayBeSame(one: RoleValue, other: RoleValue): boolean {
  const isOneBare = one.office === headOf(one) || other.office === headOf(other);
  const isSameOffice = one.office === other.office || (isOneBare && headOf(one) === headOf(other));
  const isSameCountry =
    one.country === undefined || other.country === undefined || one.country === other.country;
  return isSameOffice && isSameCountry;
}

/** Whether a person may hold an office that is another's in the list, by anything that the article says. */
function fits(person: Fact, office: RoleFact, reading: Reading): boolean {
  return factsOf(reading, 'role').some(
    ({ value }) => value.holders.includes(String(person.value)) && mayBeSame(value, office.value),
  );
}

/** Whether two pairs can't stand in one list: a name for both, words in common, or an office that both may hold. */
function areMixedUp(one: Holding, other: Holding, reading: Reading): boolean {
  if (familyName(String(one.person.value)) === familyName(String(other.person.value))) return true;
  if (fits(one.person, other.fact, reading) || fits(other.person, one.fact, reading)) return true;
  return LANGUAGES.some((side) => {
    const [a, b] = [lineText(one.role[side]), lineText(other.role[side])];
    return comparable(a) === comparable(b) || containsWords(a, b) || containsWords(b, a);
  });
}

/** Whether somebody's office names somebody of the list: it would make the pair by itself. */
function saysAName(one: Holding, all: readonly Holding[]): boolean {
  return all.some(({ person }) =>
    LANGUAGES.some((side) => containsWords(lineText(one.role[side]), familyName(String(person.value)))),
  );
}

function matchOf(pairs: readonly Holding[], reading: Reading): Candidate | undefined {
  const [first] = pairs;
  if (first === undefined) return undefined;
  const key = pairs.map(({ fact }) => fact.id).join('\u0001');
  return {
    kept: true,
    question: {
      form: 'match',
      id: questionId(reading.set, first.fact, 'match', key),
      asks: first.fact.id,
      prompt: inBoth((side) => phrasebook(side).matchRoles()),
      evidence: unique(pairs.flatMap(({ evidence }) => evidence)),
      ...difficultyOfPlaces('match', pairs.length),
      pairs: pairs.map(({ fact, person, name, role }) => ({ fact: fact.id, person: person.id, name, role })),
    },
  };
}

/** Names of the article, to be put together with their offices: three to six at once, in the order of the text. */
export function matchQuestions(reading: Reading): Candidate[] {
  const all = factsOf(reading, 'role').flatMap((fact) => holdingOf(fact, reading) ?? []);
  const [first] = all;
  if (first === undefined || all.length < LEAST) return [];
  const sure: Holding[] = [];
  for (const each of all) {
    if (saysAName(each, all) || sure.some((other) => areMixedUp(each, other, reading))) continue;
    sure.push(each);
  }
  if (sure.length < LEAST) return [drop(first.fact, 'match', 'ambiguous')];
  return inGroups(sure, MOST_PLACES).flatMap((pairs) => matchOf(pairs, reading) ?? []);
}
