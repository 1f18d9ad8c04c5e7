import type { Language } from '@/core/language';
import type { BankFact, DropReason, Evidence, Line, Question } from './bank';
import { standsIn, wordsOf } from './proof-words';

/**
 * The proof of questions that are answered by putting things in their places: what those in pairs and those in order
 * (`proof-order`) share, and those in pairs. It shares nothing with the templates that make them, on purpose.
 */

type Facts = ReadonlyMap<string, BankFact>;
type Match = Extract<Question, { form: 'match' }>;
type Bilingual = { readonly fr: Line; readonly en: Line };

const SIDES: readonly Language[] = ['fr', 'en'];
const LEAST_SURE = 0.6;

/** The words of a line. */
export function textOf(line: Line): string {
  return line.map(({ text }) => text).join('');
}

/** Whether the article says it outright, and the reading is sure of it. */
export function isFirm(fact: BankFact): boolean {
  return fact.basis === 'read' && fact.confidence >= LEAST_SURE;
}

/** Whether the quoted sentence says a fact: one of its mentions lies in it. */
export function says({ language, start, end, prefix, suffix }: Evidence, fact: BankFact): boolean {
  const [from, to] = [start - prefix.length, end + suffix.length];
  return fact.mentions.some((each) => each.language === language && from <= each.start && each.end <= to);
}

/** Whether each of the things is said by one of the quoted sentences, and each sentence is there for one of them. */
export function areQuotedTogether(
  pairs: readonly (readonly [BankFact, BankFact])[],
  { evidence }: Question,
  isSaid: (quotation: Evidence, one: BankFact, other: BankFact) => boolean,
): boolean {
  const proves = (quotation: Evidence, [one, other]: readonly [BankFact, BankFact]) =>
    isSaid(quotation, one, other);
  return (
    pairs.every((pair) => evidence.some((quotation) => proves(quotation, pair))) &&
    evidence.every((quotation) => pairs.some((pair) => proves(quotation, pair)))
  );
}

/** Whether each line differs from all others, and none holds another one. */
export function areApart(lines: readonly Bilingual[]): boolean {
  return SIDES.every((side) => {
    const words = lines.map((line) => wordsOf(textOf(line[side])));
    return words.every((one, place) => words.every((other, at) => at === place || !standsIn(one, other)));
  });
}

/** How many of a line's words begin as a word of a label does: gender and number change only their ends. */
function wordsShared(line: string, label: string): number {
  const stems = (text: string) =>
    new Set(wordsOf(text).flatMap((word) => (word.length < 3 ? [] : [word.slice(0, 4)])));
  const known = stems(label);
  return [...stems(line)].filter((stem) => known.has(stem)).length;
}

/** Whether each line says its own fact in words, and says it more than any other fact of the question. */
export function doLinesSay(lines: readonly Bilingual[], facts: readonly BankFact[]): boolean {
  return SIDES.every((side) =>
    lines.every((line, place) => {
      const shared = facts.map(({ label }) => wordsShared(textOf(line[side]), label[side]));
      const own = shared[place] ?? 0;
      return own > 0 && shared.every((other, at) => at === place || other < own);
    }),
  );
}

/** The parts of an office's key that must agree: its head, and the body if both name one. */
function areOffices(one: string, other: string): boolean {
  const [head, otherHead] = [one, other].map((office) => office.split(/[:@]/)[0]);
  return one === other || (head === otherHead && (one === head || other === otherHead));
}

/** Whether anything in the bank gives a person an office, or one that may be the same. */
function mayHold(person: string, office: BankFact, facts: Facts): boolean {
  if (office.kind !== 'role') return false;
  return [...facts.values()].some(
    (fact) =>
      fact.kind === 'role' &&
      fact.value.holders.includes(person) &&
      areOffices(fact.value.office, office.value.office) &&
      [fact.value.country ?? office.value.country, undefined].includes(office.value.country),
  );
}

function lastName(name: string): string[] {
  return wordsOf(name).slice(-1);
}

/** Why a question of pairs must not be asked, or undefined when it is proved. */
export function objectionToMatch(question: Match, facts: Facts): DropReason | undefined {
  const pairs: [BankFact, BankFact][] = [];
  const people: string[] = [];
  for (const pair of question.pairs) {
    const [role, person] = [facts.get(pair.fact), facts.get(pair.person)];
    if (role?.kind !== 'role' || person?.kind !== 'person') return 'not-proved';
    if (role.value.holders.length !== 1 || role.value.holders[0] !== person.value) return 'not-proved';
    if (!isFirm(role) || !isFirm(person))
      return role.basis === 'read' && person.basis === 'read' ? 'uncertain' : 'implied-value';
    if (SIDES.some((side) => textOf(pair.name[side]) !== person.label[side])) return 'not-proved';
    pairs.push([role, person]);
    people.push(person.value);
  }
  if (question.asks !== pairs[0]?.[0].id) return 'not-proved';
  const isSaid = (quotation: Evidence, role: BankFact, person: BankFact) => {
    const sentence = wordsOf(quotation.prefix + quotation.exact + quotation.suffix);
    return says(quotation, role) && standsIn(lastName(String(person.value)), sentence);
  };
  if (!areQuotedTogether(pairs, question, isSaid)) return 'not-proved';
  const roles = question.pairs.map(({ role }) => role);
  const offices = pairs.map(([role]) => role);
  if (!doLinesSay(roles, offices)) return 'not-proved';
  const isNamed = roles.some((role) =>
    SIDES.some((side) => people.some((name) => standsIn(lastName(name), wordsOf(textOf(role[side]))))),
  );
  if (isNamed) return 'answer-in-prompt';
  const isMixed = pairs.some(([role], at) =>
    people.some((name, place) => place !== at && mayHold(name, role, facts)),
  );
  const isTwice = new Set(people.map((name) => lastName(name).join())).size < people.length;
  return isMixed || isTwice || !areApart(roles) ? 'ambiguous' : undefined;
}
