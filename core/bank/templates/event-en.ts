import { baseForm } from '../english-verbs';
import { quoted, say } from '../line';
import { asked, type ClauseParts, type EventBook, spaced } from './event-words';

const en = say('en');

const SINGULAR = new Map([
  ['were', 'was'],
  ['have', 'has'],
  ['are', 'is'],
]);

/** A past before another past, out of its text, is a past: "had approved" is asked as "approved". */
function inPast(parts: ClauseParts): ClauseParts {
  const { finite, afterFinite, isCompound } = parts;
  if (!isCompound || finite !== 'had' || !/^\p{Ll}{2,20}ed$/u.test(afterFinite)) return parts;
  return { ...parts, finite: afterFinite, verb: afterFinite, afterFinite: '', isCompound: false };
}

/** "was X fined…", "did X begin…": the auxiliary before its subject, or do-support with the base form. */
function inverted(interrogative: string, told: ClauseParts): string | undefined {
  const { who, finite, afterFinite, isCompound, rest, opening } = inPast(told);
  if (isCompound) return asked(opening, spaced(interrogative, finite, who, afterFinite, rest));
  const base = baseForm(finite);
  if (base === undefined) return undefined;
  const isPresent = /s$/u.test(finite);
  return asked(opening, spaced(interrogative, isPresent ? 'does' : 'did', who, base, rest));
}

/** The English way of asking about what happened. */
export const ENGLISH_EVENTS: EventBook = {
  who: (told, isCountry) => {
    const { subject, verb, finite, afterFinite, isCompound, rest, opening } = inPast(told);
    if (subject.isPlural && /(?:^|\s)their\s/u.test(rest)) return undefined;
    const singular = subject.isPlural && isCompound ? (SINGULAR.get(finite) ?? finite) : undefined;
    const words = singular === undefined ? verb : spaced(singular, afterFinite);
    return en`${asked(opening, spaced(isCountry ? 'which country' : 'who', words, rest))}?`;
  },
  when: (parts, precision) => {
    const question = inverted(precision === 'year' ? 'in which year' : 'when', parts);
    return question === undefined ? undefined : en`${question}?`;
  },
  where: (parts) => {
    const question = inverted('where', parts);
    return question === undefined ? undefined : en`${question}?`;
  },
  howMany: (told, noun, isAbout) => {
    const { opening, verb, rest } = inPast(told);
    return en`${asked(opening, spaced(isAbout ? 'about how many' : 'how many', noun, verb, rest))}?`;
  },
  whoOf: (words, isCountry) =>
    en`${isCountry ? 'Which country' : 'Who'} is this about, according to the article: ${quoted(words, 'en')}?`,
  whenOf: (words) => en`What date does the article give for this: ${quoted(words, 'en')}?`,
  whereOf: (words) => en`Where does the article place this: ${quoted(words, 'en')}?`,
  howManyOf: (words, isAbout) =>
    en`What ${isAbout ? 'approximate ' : ''}number does the article give here: ${quoted(words, 'en')}?`,
};
