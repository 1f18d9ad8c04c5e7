import type { RoleFact, RoleValue } from '@/core/facts/fact';
import { mentionsIn, type Reading, sentenceOf } from '../reading';

/** Offices that many hold at once, of one country or body: nobody is "the American senator". */
const MANY = new Set(
  `senator member-of-parliament mep representative professor lawyer judge investigating-judge councillor federal-councillor
  prosecutor deputy-prosecutor journalist researcher engineer adviser expert economist minister deputy-minister lieutenant
  lieutenant-general major-general brigadier-general lieutenant-colonel vice-admiral rear-admiral general colonel admiral
  bishop priest imam rabbi pastor curate parish-priest member`.split(/\s+/),
);

/** Of these there are many, in whatever words. */
const OF_MANY_WORDS = new Set(
  'professor lecturer instructor senator researcher fellow teacher scientist representative detective'.split(
    ' ',
  ),
);
const QUALIFIER = /^(?:former|acting|future|outgoing|elect)[- ]/;

/** Whether many hold an office at once: it takes "a", and to name its country tells nobody who is meant. */
export function isOneOfMany({ office }: Pick<RoleValue, 'office'>): boolean {
  const head = (office.split('@')[0] ?? '').replace(QUALIFIER, '');
  // An office in the article's own words keeps them: "professor of linguistics".
  return (
    MANY.has(head) ||
    head
      .toLowerCase()
      .split(' ')
      .some((word) => OF_MANY_WORDS.has(word))
  );
}

/** Offices of every state: without its name nobody knows which minister is meant. */
const OF_STATES =
  /^(?:former-|acting-|outgoing-|future-)?(?:minister|deputy-minister|prime-minister|deputy-prime-minister|first-minister|chief-minister|secretary-of-state|head-of-state|head-of-government|king|queen|emperor|emir|sultan|chancellor)(?::|$)|\b(?:minister|secretary) for |^[\p{Ll} -]{3,40} (?:minister|secretary)$/u;

/** Whether an office is one that every state has, of a state that the article doesn't join it with. */
export function isOfSomeState({ office, country }: Pick<RoleValue, 'office' | 'country'>): boolean {
  return country === undefined && !office.includes('@') && OF_STATES.test(office);
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
