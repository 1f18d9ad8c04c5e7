import { genderOfFirstName } from '@/core/facts/common/first-names';
import { familyName, type Reading } from './reading';

/** Names without those that are a part of another one of them: "Abass" beside "Abass Fall". */
export function withoutParts(names: readonly string[]): string[] {
  return names.filter((name) => !names.some((other) => other !== name && ` ${other} `.includes(` ${name} `)));
}

/** The names whose first names have the gender of a name's first, then the others: « la ministre » tells that much. */
export function alikeFirst(names: readonly string[], name: string): string[] {
  const gender = (each: string): string | undefined => genderOfFirstName(each.split(' ')[0] ?? '');
  const isAlike = (each: string): boolean => gender(each) === gender(name);
  return [...names.filter(isAlike), ...names.filter((each) => !isAlike(each))];
}

/** The names that are of one word where a name is, and of several where it isn't: "Francis" stands out among full names. */
export function shapedLike(names: readonly string[], name: string): string[] {
  return names.filter((each) => each.includes(' ') === name.includes(' '));
}

/** What else may be typed for a person: the family name, unless two people of the reading share it. */
export function shortNames(name: string, reading: Reading): string[] {
  const family = familyName(name);
  return family === name || (reading.familyNames.get(family) ?? 0) > 1 ? [] : [family];
}
