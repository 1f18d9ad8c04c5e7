import type { Fact } from '@/core/facts/fact';
import { type Closeness, closenessOf, fold, isSameWords, meaningfulWords } from './grading-words';

/** Grading the name of a person, or of several. */

/** Particles that belong to a family name and may be left out with it ("von der Leyen", "Leyen"). */
const PARTICLE_PREFIX = /^(?:al|el|ben|bin|ould|abu|abou)-/iu;

/** Every person that the set names: the persons among its facts and whoever holds one of its offices. */
export function peopleOf(facts: readonly Fact[]): string[] {
  const names = new Set<string>();
  for (const fact of facts) {
    if (fact.kind === 'person')
      for (const name of [fact.value, fact.label.fr, fact.label.en]) names.add(name);
    if (fact.kind === 'role') for (const name of fact.value.holders) names.add(name);
  }
  return [...names];
}

/**
 * Compares what was typed with a person's name. The family name alone is enough unless two people of the set share
 * it; the given name alone is not; both in the other order are ("Retailleau Bruno").
 *
 * @param typed as typed, with or without a title
 * @param name the full name
 * @param people every person of the set, by full name
 */
export function closenessToPerson(typed: string, name: string, people: readonly string[]): Closeness {
  const others = people.filter((other) => !isSameWords(other, name));
  if (others.some((other) => isSameWords(typed, other))) return 'other';
  const whole = closenessOf(typed, name);
  if (whole !== 'other') return whole;
  if (isTurnedRound(typed, name)) return 'spelling';
  const shared = new Set(others.flatMap((other) => familyNames(other).map(key)));
  for (const family of familyNames(name)) {
    if (shared.has(key(family)) || others.some((other) => isSameWords(other, family))) continue;
    const closeness = closenessOf(typed, family);
    if (closeness === 'same') return closeness;
    if (closeness === 'spelling' && !isNearAnother(typed, others)) return closeness;
  }
  return 'other';
}

/**
 * Compares what was typed with a list of persons, in any order: "Ouahbi et Darmanin".
 *
 * @param typed names parted by commas, "et", "and" or "&"
 */
export function closenessToPeople(
  typed: string,
  names: readonly string[],
  people: readonly string[],
): Closeness {
  const parts = typed
    .slice(0, 1_000)
    .split(/,|;|&|\bet\b|\band\b/iu)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length !== names.length) return 'other';
  const left = [...names];
  let worst: Closeness = 'same';
  for (const part of parts) {
    const found = left
      .map((name) => ({ name, closeness: closenessToPerson(part, name, people) }))
      .filter(({ closeness }) => closeness !== 'other')
      .sort((one) => (one.closeness === 'same' ? -1 : 1))[0];
    if (found === undefined) return 'other';
    if (found.closeness === 'spelling') worst = 'spelling';
    left.splice(left.indexOf(found.name), 1);
  }
  return worst;
}

/** The ends of a full name that may be its family name: "von der Leyen", "der Leyen", "Leyen". */
function familyNames(name: string): string[] {
  const words = name.split(/\s+/u).filter((word) => word !== '');
  const ends = words.slice(1).map((_, index) => words.slice(index + 1).join(' '));
  const last = words.at(-1) ?? '';
  const bare = last.replace(PARTICLE_PREFIX, '');
  return [...ends, ...(bare === last ? [] : [bare])].filter(isFamilyName);
}

/** A numeral or an initial is no family name: "VI" does not answer "Mohammed VI". */
function isFamilyName(end: string): boolean {
  const letters = end.replace(/[^\p{L}]+/gu, '');
  return letters.length > 1 && !/^[IVXLCDM]{1,8}(?:er)?$/u.test(letters);
}

function key(name: string): string {
  return meaningfulWords(name).join(' ');
}

function isTurnedRound(typed: string, name: string): boolean {
  const words = fold(name).split(' ');
  return (
    words.length > 1 && meaningfulWords(typed).sort().join(' ') === meaningfulWords(name).sort().join(' ')
  );
}

/** A slip that leads as near to somebody else is no answer. */
function isNearAnother(typed: string, others: readonly string[]): boolean {
  return others.some(
    (other) =>
      closenessOf(typed, other) !== 'other' ||
      familyNames(other).some((family) => closenessOf(typed, family) !== 'other'),
  );
}
