import { genderOfFirstName } from '@/core/facts/common/first-names';
import { isAlsoACompany } from '../namesakes';
import { type FactMention, mentionsAt, type Reading } from '../reading';
import type { Hole } from './hole';

/** "(800 km)", "(Grand Mosque)": what brackets say again, in other words. Years and counts of votes in them say more. */
function isInBrackets({ fact, before, after }: Hole): boolean {
  const isRepeated = fact.kind === 'quantity' || fact.kind === 'place' || fact.kind === 'organisation';
  if (!/\($/u.test(before) || !/^\)/u.test(after)) return false;
  // "by Cruse and Croft (2004)": what a text cites.
  return isRepeated || (fact.kind === 'date' && /(?:and|&|et al\.|by) \p{Lu}\p{L}{1,30} \($/u.test(before));
}

/** "1920 – 21", "8 – 10 years": half of a period or of a range. */
function isHalfOfPeriod({ fact, before, after }: Hole): boolean {
  return (
    (fact.kind === 'date' || fact.kind === 'quantity') &&
    (/^\s?[–—-]\s?\d/u.test(after) || /\d\s?[–—-]\s?$/u.test(before))
  );
}

/** "a survey of 1709 schoolchildren": a number that looks like a year. */
function isCountLikeYear({ fact, evidence, before, after }: Hole): boolean {
  if (fact.kind !== 'date' || !/^\d{4}$/.test(evidence.exact)) return false;
  return (
    /\b(?:of|some|about|over|than|all|were|only|to|nearly|almost) $/iu.test(before) &&
    /^ (?:\p{Ll}{2,20}s|people|men|women|children|schoolchildren)\b/u.test(after)
  );
}

/** "the “Lombok treasure”", "the McCutchan/Pace Galleries": a part of what is called so. */
function isPartOfTitle({ fact, before, after }: Hole): boolean {
  if (fact.kind !== 'place' && fact.kind !== 'person' && fact.kind !== 'organisation') return false;
  const isQuoted = /["“«]\s?$/u.test(before) && !/^\s?["”»,.]/u.test(after);
  return isQuoted || /^\//u.test(after) || /[/-]$/u.test(before);
}

/** "A 74-year-old man": the age of somebody without a name is nothing to know. */
function isNobodysAge({ fact, before, evidence }: Hole, around: readonly FactMention[]): boolean {
  const isAge = fact.kind === 'quantity' && /year-old$/u.test(evidence.exact);
  return isAge && /\b[Aa]n? $/u.test(before) && !around.some((mention) => mention.fact.kind === 'person');
}

/** A word with a capital right before the hole that is no office, place or date of its own: "New York ____" for "City". */
function isRestOfName({ fact, evidence, before }: Hole, around: readonly FactMention[]): boolean {
  if (fact.kind !== 'place' && fact.kind !== 'person' && fact.kind !== 'organisation') return false;
  if (fact.kind === 'person' && evidence.exact.includes(' ')) return false;
  if (!/\p{Lu}[\p{L}.]{0,30} $/u.test(before)) return false;
  const at = evidence.start - 2;
  // "Dean ____": the first name of whoever is asked for, though it is an office too.
  const word = /(\p{L}+) $/u.exec(before)?.[1] ?? '';
  if (fact.kind === 'person' && genderOfFirstName(word) !== undefined) return true;
  // The first word of a sentence has its capital from there.
  if (/^\p{Lu}\p{L}{0,30} $/u.test(before)) return false;
  return !around.some((mention) => mention.fact.id !== fact.id && mention.start <= at && mention.end > at);
}

/** "Irving, ____", "Mecca, ____": who knows the town knows its country. */
function isCountryOfTown({ fact, evidence, before }: Hole, around: readonly FactMention[]): boolean {
  if (fact.kind !== 'place' || !/, $/u.test(before)) return false;
  const end = evidence.start - 2;
  return around.some((mention) => mention.fact.kind === 'place' && mention.end === end);
}

/** "____ Senator John Cornyn": the country that an office begins with. */
function isPartOfOffice({ fact, evidence }: Hole, around: readonly FactMention[]): boolean {
  if (fact.kind !== 'place') return false;
  return around.some(
    ({ fact: other, start, end }) =>
      other.kind === 'role' && end > evidence.end && (start === evidence.start || start === evidence.end + 1),
  );
}

/** The same fact said again in the passage, in other words: "the United States … the U.S." */
function isSaidAgain({ fact, evidence }: Hole, around: readonly FactMention[]): boolean {
  return around.some(({ fact: other, start }) => other.id === fact.id && start !== evidence.start);
}

const PERSONAL = /(?:^|[\s(“"])(?:he|him|his|she|her|hers|himself|herself)(?=[\s,.;:)’'”"]|$)/iu;
/** Somebody without a name whom a pronoun may mean: "a boy … his", "anyone who … their". */
const SOMEBODY =
  /(?:^|\s)(?:an?|one|each|every|another|some|the|two|three)\s(?:[\p{L}\d’'-]{1,30}\s){0,3}(?:man|woman|boy|girl|child|teenager|mother|father|son|daughter|wife|husband|brother|sister|king|queen|guard|cook|nurse|guide|spy|pilot|victim|patient|citizen|president|winner|[\p{Ll}]{2,20}(?:er|or|ist|ian|ant|man|woman|ee))(?:\s|,)/iu;

/** What opens words that speak of whom the sentence has yet to name, and those of them that have a verb. */
const FORESEES =
  /^(?:after|before|during|in|at|with|without|despite|for|since|from|following|throughout|under|on|by|like|unlike|thanks|because|as|when|while|once|though|although|if|until|\p{L}{2,20}ing)(?:\s|$)/iu;
const CLAUSE_OPENS = /^(?:after|before|since|because|as|when|while|once|though|although|if|until)(?:\s|$)/iu;
const SUBJECT = /s?he\s?$/iu;

/** Whether "he" or "her" stands where nobody has been named yet, nor is after the opening that it stands in. */
function isNobodys({ evidence, before, after }: Hole, around: readonly FactMention[]): boolean {
  if (evidence.language !== 'en') return false;
  const passage = before + evidence.exact + after;
  const found = PERSONAL.exec(passage);
  if (!found) return false;
  const from = evidence.start - before.length;
  const at = from + found.index;
  const other = /^h(?:e|im|is|imself)$/iu.test(found[0].replace(/[^\p{L}]/gu, '')) ? 'f' : 'm';
  const people = around.filter(
    ({ fact }) => fact.kind === 'person' && genderOfFirstName(fact.value.split(' ')[0] ?? '') !== other,
  );
  if (people.some(({ start }) => start < at)) return false;
  if (SOMEBODY.test(passage.slice(0, found.index + 1))) return false;
  // "After his election, Emmanuel Macron…"; not "On 3 May he was sent to Rome with Anna Blum, Tim Stone…".
  const opening = passage.slice(passage.lastIndexOf(', ', found.index - 1) + 1, found.index + 1).trim();
  if (!FORESEES.test(opening) || (SUBJECT.test(found[0]) && !CLAUSE_OPENS.test(opening))) return true;
  const comma = passage.indexOf(', ', found.index);
  return !people.some(({ start }) => comma >= 0 && start === from + comma + 2);
}

/** "LUSAKA — A court…": where a report was filed from. */
function isDateline({ fact, before, after }: Hole): boolean {
  return (
    fact.kind === 'place' &&
    /^\s*$/u.test(before) &&
    /^(?:, [^—–]{1,30}| \([^()]{1,30}\))? [—–] /u.test(after)
  );
}

/** In fewer words than this, a sentence that names nothing else says too little of what it is about. */
const ENOUGH_WORDS = 10;

/** "____ are to be hired as floating hotels." */
function isPoor({ fact, before, after, evidence }: Hole, around: readonly FactMention[]): boolean {
  if (evidence.language !== 'en' || /[\s(]\p{Lu}/u.test(`${before.slice(1)} ${after}`)) return false;
  const words = `${before} ${after}`.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
  return words < ENOUGH_WORDS && !around.some((mention) => mention.fact.id !== fact.id);
}

/**
 * Whether a hole's answer is told by its place (the country of a town, half of a period, what brackets say again), is no whole
 * name, or its passage speaks of somebody whom it doesn't name.
 */
export function isUnclear(hole: Hole, reading: Reading): boolean {
  const { evidence, before, after } = hole;
  const span = { start: evidence.start - before.length, end: evidence.end + after.length };
  const around = mentionsAt(reading, evidence.language, span);
  return (
    isInBrackets(hole) ||
    isHalfOfPeriod(hole) ||
    isCountLikeYear(hole) ||
    isPartOfTitle(hole) ||
    isAlsoACompany(hole.fact, evidence, reading) ||
    isNobodysAge(hole, around) ||
    isRestOfName(hole, around) ||
    isCountryOfTown(hole, around) ||
    isPartOfOffice(hole, around) ||
    isSaidAgain(hole, around) ||
    isDateline(hole) ||
    isPoor(hole, around) ||
    /^-/u.test(after) ||
    isNobodys(hole, around)
  );
}
