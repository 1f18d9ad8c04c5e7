import type { RoleFact, RoleValue } from '@/core/facts/fact';
import { mentionsIn, type Reading, sentenceOf } from '../reading';

/** Offices of every state: without its name nobody knows which minister is meant. */
const OF_STATES =
  /^(?:former-|acting-|outgoing-|future-)?(?:minister|deputy-minister|prime-minister|deputy-prime-minister|first-minister|chief-minister|secretary-of-state|head-of-state|head-of-government|king|queen|emperor|emir|sultan|chancellor)(?::|$)|\b(?:minister|secretary) for |^[\p{Ll} -]{3,40} (?:minister|secretary)$/u;

/** Whether an office is one that every state has, of a state that the article doesn't join it with. */
export function isOfSomeState({ office, country }: Pick<RoleValue, 'office' | 'country'>): boolean {
  return country === undefined && !office.includes('@') && OF_STATES.test(office);
}

/**
 * An office as it is inside a sentence: "Race director Marc Corstjens said" has a capital from the sentence's start, and names
 * no body. Ids of known offices and what has another capital stay as they are.
 */
export function insideSentence(fact: RoleFact, reading: Reading): RoleValue {
  const { value } = fact;
  const side = reading.sides.get('en');
  if (!side || !/^\p{Lu}\p{Ll}{1,30}(?: \p{Ll}{2,30}){1,4}$/u.test(value.office)) return value;
  const isFirst = mentionsIn(fact, 'en').every(
    (mention) => sentenceOf(side, mention)?.start === mention.start,
  );
  return isFirst ? { ...value, office: value.office.charAt(0).toLowerCase() + value.office.slice(1) } : value;
}

/** "was the", "served as": it was held then. */
const HELD_THEN =
  /\b(?:served|serving|worked|working|acted|was|were|had been|was then)(?: (?:then|also|briefly|once|as)){0,2}(?: (?:an?|the|its|his|her|their))?\s$/u;
/** "in 1991", "from 1893 to 1925": only for so long. */
const FOR_SO_LONG = /^,?\s(?:from|between|until|in|during)\s(?:the\s)?(?:[A-Z][a-z]{2,8}\s)?\d{4}/u;
/** "became", "appointed": it is held since, if that isn't long ago. */
const TAKEN_UP = /\b(?:became|appointed|elected|named|chosen|made|joined)(?: as)?(?: (?:an?|the|its))?\s$/u;
/** "dismissed his health minister", "succeeded the governor": it is held no more. */
const LOST =
  /\b(?:dismissed|sacked|fired|succeed(?:s|ed|ing)|replac(?:es|ed|ing)|ousted|removed)\s(?:[\p{L}’']{1,20}\s){0,4}$/u;
/** After so many years somebody else may well hold it. */
const LONG = 8;
const SO_FAR_BACK = 80;

/** Whether the English article tells of an office only as one that was held at some time: then nobody "is" it. */
export function wasHeld(fact: RoleFact, reading: Reading): boolean {
  if (/^(?:former|late)-/.test(fact.value.office)) return false;
  const side = reading.sides.get('en');
  if (!side) return false;
  const { text } = side.article;
  const today = Number(reading.published?.slice(0, 4));
  return mentionsIn(fact, 'en').some((mention) => {
    const sentence = sentenceOf(side, mention);
    if (!sentence) return false;
    const before = text.slice(Math.max(sentence.start, mention.start - SO_FAR_BACK), mention.start);
    const after = text.slice(mention.end, Math.min(sentence.end, mention.end + SO_FAR_BACK));
    if (HELD_THEN.test(before) || LOST.test(before) || FOR_SO_LONG.test(after)) return true;
    if (!TAKEN_UP.test(before)) return false;
    const years = [...text.slice(sentence.start, sentence.end).matchAll(/\b(?:1\d|20)\d{2}\b/g)].map(
      ([year]) => Number(year),
    );
    return years.some((year) => !(year > today - LONG));
  });
}
