import { elides } from '@/core/facts/fr/inflection';
import { NARROW, quoted, say } from '../line';
import { asked, type ClauseParts, type EventBook, spaced } from './event-words';

const fr = say('fr');

/** Third persons singular that are asked with "Qui", for the plurals that newspapers write. */
const SINGULAR = new Map([
  ['ont', 'a'],
  ['avaient', 'avait'],
  ['auront', 'aura'],
  ['auraient', 'aurait'],
  ['eurent', 'eut'],
]);

/** A past before another past, out of its text, is a past: "avait reconnu" is asked as "a reconnu". */
const PERFECT = new Map([
  ['avait', 'a'],
  ['avaient', 'ont'],
  ['était', 'est'],
  ['étaient', 'sont'],
]);

function inPerfect(parts: ClauseParts): ClauseParts {
  const finite = PERFECT.get(parts.finite);
  if (finite === undefined || !parts.isCompound) return parts;
  return { ...parts, finite, verb: spaced(`${parts.clitic}${finite}`, parts.afterFinite) };
}

/** The pronoun that takes up the subject after the verb: "-t-il", "-elles"; undefined where the gender isn't known. */
function pronoun({ subject, finite }: ClauseParts): string | undefined {
  const { gender, isPlural } = subject;
  if (gender === undefined) return undefined;
  const word = `${gender === 'f' ? 'elle' : 'il'}${isPlural ? 's' : ''}`;
  return /[td]$/u.test(finite) ? `-${word}` : `-t-${word}`;
}

/** Complex inversion ("Quand X a-t-il signé…"), or "est-ce que" where the subject's gender isn't known. */
function inverted(interrogative: string, parts: ClauseParts): string {
  const { who, verb, clitic, finite, afterFinite, rest, opening } = parts;
  const taken = pronoun(parts);
  const question =
    taken === undefined
      ? spaced(interrogative, `${elides(who) ? 'est-ce qu’' : 'est-ce que '}${who}`, verb, rest)
      : spaced(interrogative, who, `${clitic}${finite}${taken}`, afterFinite, rest);
  return asked(opening, question);
}

/** An office in the feminine, as an attribute begins with it: "présidente de…", "directrice". */
const FEMININE_OFFICE =
  /^(?:vice-|ancienne |première )?\p{Ll}{2,20}(?:ente|trice|euse|ière|ienne|esse|eure|ante|ée)(?=\s|$)/u;

/** The verb as "qui" takes it: singular, its participle masculine; undefined where that would need a conjugation. */
function verbOfWho({ subject, verb, clitic, finite, afterFinite, rest }: ClauseParts): string | undefined {
  if (subject.isPlural) {
    const singular = SINGULAR.get(finite);
    return singular === undefined ? undefined : spaced(`${clitic}${singular}`, afterFinite);
  }
  const agrees = /^(?:est|était|sera|serait|fut)$/u.test(finite) || / été /u.test(` ${afterFinite} `);
  // "Qui a été élue présidente": the office says it already.
  if (!agrees || subject.gender !== 'f' || FEMININE_OFFICE.test(rest)) return verb;
  const masculine = afterFinite.replace(/(?<=[éiu])e$/u, '');
  return masculine === afterFinite && /e$/u.test(afterFinite)
    ? undefined
    : spaced(`${clitic}${finite}`, masculine);
}

function clause(words: Parameters<typeof quoted>[0]): ReturnType<typeof quoted> {
  return quoted(words, 'fr');
}

/** The French way of asking about what happened. */
export const FRENCH_EVENTS: EventBook = {
  who: (told, isCountry) => {
    const parts = inPerfect(told);
    const verb = isCountry ? (parts.subject.isPlural ? undefined : parts.verb) : verbOfWho(parts);
    if (verb === undefined || (parts.subject.isPlural && /(?:^|\s)leurs?\s/u.test(parts.rest)))
      return undefined;
    // A feminine country's participle would tell: "est entrée".
    if (isCountry && verb !== verbOfWho(parts)) return undefined;
    return fr`${asked(parts.opening, spaced(isCountry ? 'quel pays' : 'qui', verb, parts.rest))}${NARROW}?`;
  },
  when: (parts, precision) =>
    fr`${inverted(precision === 'year' ? 'en quelle année' : 'quand', inPerfect(parts))}${NARROW}?`,
  where: (parts) => fr`${inverted('où', inPerfect(parts))}${NARROW}?`,
  howMany: (told, noun, isAbout) => {
    // "À la fin de 2020, combien d’États avaient aboli…": the past is measured from there.
    const parts = /^(?:à la |au )?(?:fin|début)\s/iu.test(told.opening) ? told : inPerfect(told);
    const of = elides(noun) ? `d’${noun}` : `de ${noun}`;
    return fr`${asked(parts.opening, spaced(isAbout ? 'environ combien' : 'combien', of, parts.verb, parts.rest))}${NARROW}?`;
  },
  whoOf: (words, isCountry) =>
    fr`${isCountry ? 'De quel pays' : 'De qui'} s’agit-il, d’après l’article${NARROW}: ${clause(words)}${NARROW}?`,
  whenOf: (words) => fr`Quelle date l’article donne-t-il pour ce fait${NARROW}: ${clause(words)}${NARROW}?`,
  whereOf: (words) => fr`Où l’article situe-t-il ce fait${NARROW}: ${clause(words)}${NARROW}?`,
  howManyOf: (words, isAbout) =>
    fr`${isAbout ? 'Quel nombre approximatif' : 'Quel nombre'} l’article donne-t-il ici${NARROW}: ${clause(words)}${NARROW}?`,
};
