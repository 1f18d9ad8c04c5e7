import { datePrecision } from '@/core/facts/common/edtf';
import { nationality } from '@/core/facts/common/nationality';
import { renderDate } from '@/core/facts/common/render-date';
import { indefinite, inPlace, possessive } from '@/core/facts/en/grammar';
import { quoted, say } from '../line';
import type { Gap, Phrasebook } from './phrasebook';

const en = say('en');

const MISSING: Readonly<Record<Gap, string>> = {
  date: 'Which date is missing',
  period: 'Which period is missing',
  person: 'Which person’s name is missing',
  place: 'Which place name is missing',
  organisation: 'Which organisation’s name is missing',
  role: 'Which office is missing',
  quantity: 'Which quantity is missing',
  measure: 'Which measure is missing',
};

/** The preposition that joins a date to a verb, with the date: "on 14 April 2025", "in summer 2024". */
function whenPhrase(value: string, label: string): string {
  switch (datePrecision(value)) {
    case 'day':
      return `on ${label}`;
    case 'interval':
      return label;
    case 'decade':
    case 'century':
    case 'quarter':
    case 'semester':
      return `in ${/^the /.test(label) ? label : `the ${label}`}`;
    default:
      return `in ${label}`;
  }
}

/** Words that bring their own determiner: an article, a possessive, a name in the genitive. */
const DETERMINED =
  /^(?:the|a|an|his|her|its|their|no)\s|^\p{Lu}[\p{L}-]{0,40}(?:\s\p{Lu}[\p{L}-]{0,40}){0,4}['’]s?\s/u;

function withThe(words: string): string {
  return DETERMINED.test(words) ? words : `the ${words}`;
}

function counterpartOf(person: string, country: string | undefined): string {
  const adjective = country && nationality(country, 'en', { gender: 'm', plural: false });
  return `${possessive(person)} ${adjective ? `${adjective} ` : ''}counterpart`;
}

/** The day on which an article came out, after its title. */
function dayOf(published: string | undefined): string {
  return published === undefined ? '' : ` (${renderDate(published, 'en')})`;
}

/** Small numbers in words, with the space that follows; larger ones are left out. */
function counted(count: number): string {
  return ['', '', 'two ', 'three ', 'four ', 'five '][count] ?? '';
}

/** Offices that one person has at a time: "is Prime Minister", not "is a Prime Minister". */
const SOLE =
  /^(?:former |acting |future |outgoing )?(?:deputy prime minister|vice president|prime minister|first minister|president|chancellor|pope|king|queen|emperor|sultan|emir|head of (?:state|government))$/i;

/** An office that the article doesn't say of what, as it follows "is". */
function asPredicate(office: string): string {
  return SOLE.test(office) ? office : indefinite(office);
}

/** The English way of asking about facts. */
export const ENGLISH: Phrasebook = {
  gap: (kind, passage, within) => {
    const foreign = passage === 'en' ? '' : 'French ';
    if (within === undefined) return en`${MISSING[kind]} from this ${foreign}sentence?`;
    const title = quoted({ text: within.title, language: passage }, 'en');
    return en`${MISSING[kind]} from this ${within.isLed ? 'passage' : 'sentence'} of the ${foreign}article ${[...title, dayOf(within.published)]}?`;
  },
  holder: (office, _gender, isSpecific) =>
    office.language === 'en' && isSpecific
      ? en`Who is ${withThe(office.text)}, according to the article?`
      : en`Whom does the article describe as ${quoted(office, 'en')}?`,
  oneHolder: (offices, count) =>
    offices.language === 'en'
      ? en`Who is one of the ${counted(count)}${offices} named in the article?`
      : en`Whom does the article describe as ${quoted(offices, 'en')}?`,
  counterpart: (person, country) => en`Who is ${counterpartOf(person, country)}, according to the article?`,
  office: (person) => en`According to the article, what position does ${person} hold?`,
  when: (measure) => en`What date does the article give for ${measure}?`,
  where: (measure) => en`Where does the article place ${measure}?`,
  eventAt: (when) => en`What does the article say happened ${when}?`,
  measureFor: (purpose) => en`Which measure does the article link to this aim: ${quoted(purpose, 'en')}?`,
  completes: (label) => en`According to the article, which name completes ${quoted(label, 'en')}?`,
  putInOrder: () => en`In what order does the article place these events, earliest first?`,
  matchRoles: () => en`According to the article, which position does each of these people hold?`,
  holds: (person, office, _gender, isSpecific) => {
    if (office.language !== 'en') return en`The article describes ${person} as ${quoted(office, 'en')}.`;
    return en`According to the article, ${person} is ${isSpecific ? withThe(office.text) : asPredicate(office.text)}.`;
  },
  holdsOne: (person, offices, count) =>
    offices.language === 'en'
      ? en`In the article, ${person} is one of the ${counted(count)}${offices}.`
      : en`The article describes ${person} as ${quoted(offices, 'en')}.`,
  isCounterpart: (person, of, country) =>
    en`According to the article, ${person} is ${counterpartOf(of, country)}.`,
  happened: (measure, when) => en`The article places ${measure} ${when}.`,
  tookPlace: (measure, where) => en`The article places ${measure} ${where}.`,
  whenPhrase,
  wherePhrase: inPlace,
  owned: (measure, rest, owners) => `${possessive(owners.join(' and '))} ${measure}${rest}`,
  definite: (measure) => (measure.language === 'en' ? withThe(measure.text) : quoted(measure, 'en')),
};
