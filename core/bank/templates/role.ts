import { genderOfFirstName } from '@/core/facts/common/first-names';
import { canRenderOffice, renderRole } from '@/core/facts/common/render-role';
import type { Fact, RoleFact, RoleValue } from '@/core/facts/fact';
import { type Bilingual, inBoth, type Language } from '@/core/language';
import { type Candidate, drop, factObjection, type Lines, type Proposal } from '../candidate';
import { containsWords } from '../comparable';
import { siblingOffices } from '../distractors/roles';
import { seededOrder } from '../hash';
import { labelLines, toLine, type Words } from '../line';
import { alikeFirst, shapedLike, shortNames, withoutParts } from '../names';
import { quoteNear } from '../quote';
import { factByValue, factsAround, factsOf, familyName, mentionsIn, type Reading } from '../reading';
import type { Statement } from '../statement';
import { insideSentence, isOfSomeState, wasHeld } from './office-doubts';
import { isSpecific, isTitle, isVague } from './office-sense';
import { type Gender, phrasebook } from './phrasebook';
import { isDoubtful } from './role-doubts';

function elided(label: string): string {
  return label.replace(/ de (?=[AEIOUÉÈÊaeiouéèê])/gu, ' d’');
}

/** An office as one person holds it, in words. */
export function officeWords(
  fact: RoleFact,
  side: Language,
  value: RoleValue = fact.value,
  gender: Gender = 'm',
): Words {
  const one = { ...value, holders: value.holders.slice(0, 1) };
  if (!canRenderOffice(value.office)) {
    const language = fact.labelLanguage[side];
    // The article may have "représentant de Internews": out of it, that is a fault of ours.
    const text = language === 'fr' ? elided(fact.label[side]) : fact.label[side];
    return { text, language };
  }
  return { text: renderRole(one, side, gender), language: side };
}

/** French offices that have one word for both genders. */
const OF_BOTH =
  /^(?:vice-)?(?:porte-parole|ministre|maire|secrétaire|commissaire|juge|propriétaire)(?![\p{L}-])/iu;

/** Whether the article speaks of the holder in the feminine: by its label, or by the article before the words. */
export function genderOf(fact: RoleFact, reading: Reading): Gender {
  const [asMan, asWoman] = [renderRole(fact.value, 'fr', 'm'), renderRole(fact.value, 'fr', 'f')];
  if (fact.label.fr === asWoman && asMan !== asWoman) return 'f';
  if (fact.label.fr === asMan && asMan !== asWoman) return 'm';
  if (/^[\p{L}-]{0,24}(?:effe|trice|euse|ière|ienne|ente|ante|ée|eure) ?/iu.test(fact.label.fr)) return 'f';
  const text = reading.sides.get('fr')?.article.text ?? '';
  const isFeminine = mentionsIn(fact, 'fr').some(({ start }) =>
    /\b(?:la|une)\s$/i.test(text.slice(Math.max(0, start - 4), start)),
  );
  if (isFeminine) return 'f';
  const isMasculine = mentionsIn(fact, 'fr').some(({ start }) =>
    /\b(?:le|un)\s$/i.test(text.slice(Math.max(0, start - 4), start)),
  );
  // Only the English article says it, or the word is of both genders: the holder's first name tells.
  const isFemaleName = fact.value.holders.every(
    (holder) => genderOfFirstName(holder.split(' ')[0] ?? '') === 'f',
  );
  const isOpen = mentionsIn(fact, 'fr').length === 0 || (OF_BOTH.test(fact.label.fr) && !isMasculine);
  return isFemaleName && fact.value.holders.length > 0 && isOpen ? 'f' : 'm';
}

/** Whether anything tells a holder's gender: the office's own form, the French article's words, or a first name. */
function isGenderTold(fact: RoleFact): boolean {
  const isOneForm = renderRole(fact.value, 'fr', 'm') === renderRole(fact.value, 'fr', 'f');
  if (!isOneForm || mentionsIn(fact, 'fr').length > 0) return true;
  return fact.value.holders.every((holder) => genderOfFirstName(holder.split(' ')[0] ?? '') !== undefined);
}

/** Whether a name can stand with an office in a gender: « la présidente » is no man, « le président » may be unmarked. */
function suits(name: string, gender: Gender): boolean {
  return gender === 'm' || genderOfFirstName(name.split(' ')[0] ?? '') !== 'm';
}

/** Another fact of the reading that says the same of the same people, and at least as exactly. */
export function isSaidBetter(fact: RoleFact, reading: Reading): boolean {
  const roles = factsOf(reading, 'role');
  return roles.some((other) => {
    // "ambassador of Estonia to Finland" says more than "ambassador of Estonia".
    const isFuller = other.value.office.startsWith(`${fact.value.office}@`);
    const isSame =
      (other.value.office === fact.value.office || isFuller) &&
      other.value.holders.join() === fact.value.holders.join();
    if (other.id === fact.id || !isSame || other.value.counterpartOf !== fact.value.counterpartOf)
      return false;
    if (isFuller) return true;
    const gain = Number(other.value.country !== undefined) - Number(fact.value.country !== undefined);
    return gain > 0 || (gain === 0 && roles.indexOf(other) < roles.indexOf(fact));
  });
}

function isSameOffice(a: RoleValue, b: RoleValue): boolean {
  return a.office === b.office && a.country === b.country && a.counterpartOf === b.counterpartOf;
}

/** With more right answers than this, who holds an office is no question any more. */
const MOST_HOLDERS = 5;

/** Everyone who holds an office, whichever of the reading's facts says so. */
function holdersOf(fact: RoleFact, reading: Reading): string[] {
  const same = factsOf(reading, 'role').filter((other) => isSameOffice(other.value, fact.value));
  return [...new Set(same.flatMap((other) => other.value.holders))];
}

/** Whether a name is a person's whom the reading is sure of: not a spelling that only one of two texts has. */
function isSure(name: string, reading: Reading): boolean {
  const person = factByValue(reading, 'person', name);
  return person !== undefined && factObjection([person], reading) === undefined;
}

/** How close two offices are: the same office of another country, or another one of the same country, is easily mixed up. */
function closeness(one: RoleValue, other: RoleValue): number {
  const head = ({ office }: RoleValue): string => office.split(/[:@]/)[0] ?? office;
  return (
    Number(head(one) === head(other)) + Number(one.country !== undefined && one.country === other.country)
  );
}

/** People of the article who hold another office than this one: wrong answers that the article itself rules out. */
function otherHolders(fact: RoleFact, reading: Reading): Lines[] {
  const right = holdersOf(fact, reading);
  const barred = new Set([...right, fact.value.counterpartOf ?? ''].map(familyName));
  const others = factsAround(reading, 'role', fact.id)
    .filter((other) => !isSameOffice(other.value, fact.value))
    .flatMap((other) => other.value.holders)
    .filter((name, index, all) => all.indexOf(name) === index)
    .filter((name) => isSure(name, reading) && suits(name, genderOf(fact, reading)))
    .filter((name) => !barred.has(familyName(name)));
  const nearest = (name: string): number =>
    Math.max(
      ...factsOf(reading, 'role')
        .filter(({ value }) => value.holders.includes(name))
        .map(({ value }) => closeness(value, fact.value)),
    );
  const ordered = seededOrder(others, fact.id, (name) => name).sort((a, b) => nearest(b) - nearest(a));
  const first = fact.value.holders[0] ?? '';
  return alikeFirst(shapedLike(withoutParts(ordered), first), first).map((name) =>
    inBoth((side) => toLine(side, [name])),
  );
}

/** A question whose answer is the holder. With several holders any of them is right. */
function holderProposal(fact: RoleFact, reading: Reading): Proposal | undefined {
  const people = fact.value.holders.flatMap((name) => factByValue(reading, 'person', name) ?? []);
  const [person] = people;
  if (!person) return undefined;
  const { counterpartOf, country } = fact.value;
  const of = counterpartOf === undefined ? undefined : factByValue(reading, 'person', counterpartOf);
  if (counterpartOf !== undefined && !of) return undefined;
  const gender = genderOf(fact, reading);
  const others = holdersOf(fact, reading).filter((name) => name !== person.value);
  const accepted = [
    ...shortNames(String(person.value), reading),
    ...others,
    ...others.flatMap((name) => shortNames(name, reading)),
  ];
  const about = of ? [fact, of] : [fact];
  return {
    asks: person,
    about,
    template: `holder:${fact.id}`,
    prompt: inBoth((side) => {
      const book = phrasebook(side);
      if (counterpartOf !== undefined) return book.counterpart(counterpartOf, country);
      const label = { text: fact.label[side], language: fact.labelLanguage[side] };
      return people.length > 1
        ? book.oneHolder(label, people.length)
        : book.holder(officeWords(fact, side, fact.value, gender), gender, isSpecific(fact.value));
    }),
    answer: labelLines(person),
    accepted: { fr: accepted, en: accepted },
    evidence: quoteNear(reading, person, about),
    distractors: otherHolders(fact, reading),
    typable: true,
  };
}

/** Other offices in the answer's shape: of the article's other people, then siblings of the office itself. */
function otherOffices(
  fact: RoleFact,
  held: readonly RoleFact[],
  reading: Reading,
  gender: Gender,
  seed: string,
): Lines[] {
  const siblings = canRenderOffice(fact.value.office) ? siblingOffices(fact.value, seed) : [];
  const heads = (office: string): string => office.split(/[:@]/)[0] ?? '';
  const own = factsAround(reading, 'role', fact.id)
    .filter(
      (other) =>
        other.value.counterpartOf === undefined && heads(other.value.office) === heads(fact.value.office),
    )
    .filter((other) => other.value.country === fact.value.country && !held.includes(other));
  const words = (role: RoleFact, value: RoleValue): Bilingual<Words> =>
    inBoth((side) => officeWords(role, side, value, gender));
  return [
    ...own.map((other) => words(other, other.value)),
    ...siblings.map((value) => words(fact, value)),
  ].map((each) => inBoth((side) => toLine(side, [each[side]])));
}

/** A question whose answer is the office that a person holds. */
function officeProposal(fact: RoleFact, person: Fact, reading: Reading): Proposal {
  const name = String(person.value);
  const held = factsOf(reading, 'role').filter((other) => other.value.holders.includes(name));
  const gender = genderOf(fact, reading);
  return {
    asks: fact,
    about: [person],
    template: `office:${person.id}`,
    prompt: inBoth((side) => phrasebook(side).office(name)),
    answer: inBoth((side) => toLine(side, [officeWords(fact, side, fact.value, gender)])),
    accepted: inBoth((side) =>
      held
        .filter((other) => other.id !== fact.id)
        .map((other) => officeWords(other, side, other.value, gender).text),
    ),
    evidence: quoteNear(reading, fact, [person]),
    distractors: otherOffices(fact, held, reading, gender, `${fact.id}\u0000${person.id}`),
    typable: false,
  };
}

/** What can be asked about who holds an office. */
export function roleProposals(fact: RoleFact, reading: Reading): (Proposal | Candidate)[] {
  if (isVague(insideSentence(fact, reading)) || isTitle(fact))
    return [drop(fact, 'choice', 'not-self-contained')];
  if (isDoubtful(fact, reading)) return [drop(fact, 'choice', 'ambiguous')];
  if (isSaidBetter(fact, reading)) return [drop(fact, 'choice', 'duplicate')];
  if (wasHeld(fact, reading)) return [drop(fact, 'choice', 'ambiguous')];
  if (holdersOf(fact, reading).length > MOST_HOLDERS) return [drop(fact, 'choice', 'ambiguous')];
  const people = fact.value.holders.flatMap((name) => factByValue(reading, 'person', name) ?? []);
  const holder = holderProposal(fact, reading);
  // Two prime ministers, of different years: asked who was one, either is right and neither is meant.
  const isShared = holdersOf(fact, reading).length > people.length;
  if (!holder) return [drop(fact, 'choice', 'not-proved')];
  if (fact.value.counterpartOf !== undefined) return [holder];
  return [
    isShared || (people.length === 1 && isOfSomeState(fact.value))
      ? drop(fact, 'choice', 'ambiguous')
      : holder,
    ...people.map((person) => officeProposal(fact, person, reading)),
  ];
}

/** The statement that a person holds an office; false with another person's name, or with another office. */
export function roleStatements(fact: RoleFact, reading: Reading): Statement[] {
  if (isVague(insideSentence(fact, reading)) || isTitle(fact) || isSaidBetter(fact, reading)) return [];
  if (isDoubtful(fact, reading) || wasHeld(fact, reading)) return [];
  const name = fact.value.holders.at(-1);
  const person = name === undefined ? undefined : factByValue(reading, 'person', name);
  if (name === undefined || !person) return [];
  const gender = genderOf(fact, reading);
  const shown = isGenderTold(fact) ? gender : undefined;
  const count = fact.value.holders.length;
  const { counterpartOf, country } = fact.value;
  const of = counterpartOf === undefined ? undefined : factByValue(reading, 'person', counterpartOf);
  const claim = (who: string, value: RoleValue): Lines =>
    inBoth((side) => {
      const book = phrasebook(side);
      if (counterpartOf !== undefined) return book.isCounterpart(who, counterpartOf, country);
      if (count < 2) return book.holds(who, officeWords(fact, side, value, gender), shown, isSpecific(value));
      return book.holdsOne(who, { text: fact.label[side], language: fact.labelLanguage[side] }, count);
    });
  const evidence = quoteNear(reading, fact, of ? [person, of] : [person]);
  // A name that the same sentence says would be no proved error.
  const isBeside = (who: string): boolean =>
    evidence.some(({ prefix, exact, suffix }) => containsWords(prefix + exact + suffix, who));
  const names = otherHolders(fact, reading)
    .flatMap((lines) => lines.fr.map(({ text }) => text))
    .filter((who) => !isBeside(who));
  const takesSiblings = counterpartOf === undefined && count < 2 && canRenderOffice(fact.value.office);
  const siblings = takesSiblings ? siblingOffices(fact.value, fact.id) : [];
  const held = factsOf(reading, 'role').filter((other) => other.value.holders.includes(name));
  const wrong = siblings.filter((value) => !held.some((other) => other.value.office === value.office));
  return [
    {
      asks: fact,
      about: of ? [person, of] : [person],
      template: `holds:${person.id}`,
      right: claim(name, fact.value),
      wrong: [...wrong.map((value) => claim(name, value)), ...names.map((who) => claim(who, fact.value))],
      evidence,
    },
  ];
}
