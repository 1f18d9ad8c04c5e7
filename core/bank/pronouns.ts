import type { Language } from '@/core/language';
import { wordSet } from './word-list';

type Words = ReadonlySet<string>;

/** Subjects that stand for somebody or something named before. */
const SUBJECTS: Readonly<Record<Language, Words>> = {
  fr: wordSet('il elle ils elles'),
  en: wordSet('he she it they'),
};

/** What "il" comes before when it stands for nobody: "il faut", "il y a". */
const IMPERSONAL = wordSet(
  'faut faudra faudrait fallait y pleut pleuvait neige reste existe convient suffit semble',
);

/** What opens an adjunct of time, place or circumstance: the subject is yet to come after it. */
const OPENERS: Readonly<Record<Language, Words>> = {
  fr: wordSet(
    `en à au aux dans sur sous selon d après avant depuis pendant durant lors pour par avec sans chez vers malgré grâce
    dès jusqu jusque entre face outre parmi hors près quand lorsque si comme lundi mardi mercredi jeudi vendredi samedi
    dimanche le de du`,
  ),
  en: wordSet(
    `in on at after before since from during for with by under despite earlier later then when while once as until
    through over between among besides within without according monday tuesday wednesday thursday friday saturday
    sunday`,
  ),
};

/** "Visiting Moscow in 1890, he…", "Born in Randers, he…": the subject is yet to come. */
const PARTICIPLE =
  /^(?:\p{L}{2,20}ing|born|raised|educated|asked|known|based|faced|encouraged|inspired|elected|appointed)$/u;

/** How many words an adjunct may have when no comma ends it: "On 12 September he…". */
const SHORT_ADJUNCT = 4;

/** Verbs of speech and the rest that may end such a stretch: then it has a subject already ("In Paris Macron said he"). */
const SAYS = /(?:^|\s)(?:said|says|told|thinks|thought|knew|knows|\p{L}{2,20}ed)$/u;

/** Objects that stand for something named before, when nothing in the same clause can be meant. */
const OBJECTS: Readonly<Record<Language, RegExp>> = {
  fr: /(?:^|\s)(?:(?:l |les |lui |leur |en )(?:a|ai|ont|avons|avait|avaient|aura|auront|aurait)|(?:avec|pour|sans|chez|contre|sur|par|devant|derrière|d|de|entre|selon) (?:lui|eux|elle|elles)|en (?:est|sont|était|étaient|sera|seront|fut|furent)|y (?:est|sont|était|étaient|a|ont|avait|avaient|fut|furent))(?=\s|$)/u,
  en: /(?:^|\s)(?:him|(?<!, (?:\p{L}{2,12} ){0,2}(?:all|most|many|some|none|half|each|both|one|two|three|few|several|part) of )them|her(?= (?:an?|the|to|from|as|in|on|at|for|with|by|,)(?:\s|$)|$)|it(?! (?:is|was|has|had|will|would|could|can|may|might|should|must|does|did|takes?|took|seems?|\p{L}{2,20}ed)(?:\s|$)))(?=\s|$)/u,
};

/** "il y a deux ans", "il y avait": nothing is pointed at. */
const THERE_IS = /(?:^|\s)il y (?:a|avait|aura|ont)(?=\s|$)/gu;

/** What may bring somebody whom the pronoun can mean, standing between two commas with it. */
const LINKS: Readonly<Record<Language, RegExp>> = {
  fr: /(?:^|\s)(?:et|puis|mais|ou|qui|que|qu|dont|où|car|quand|lorsque|si|comme)(?=\s|$)/u,
  en: /(?:^|\s)(?:and|or|but|to)(?=\s|$)/u,
};

/** Words in small letters with single spaces; commas are kept, as words of their own. */
function plain(sentence: string): string {
  return sentence
    .toLowerCase()
    .replace(/[’'‑-]/g, ' ')
    .replace(/,/g, ' , ')
    .replace(/[^\p{L}\p{N},]+/gu, ' ')
    .trim();
}

/** Whether what stands before the first pronoun is nothing but adjuncts, so that nobody was named for it to mean. */
function isSubjectUnknown(all: readonly string[], language: Language): boolean {
  const at = all.findIndex((word) => SUBJECTS[language].has(word));
  if (at < 0) return false;
  if (language === 'fr' && IMPERSONAL.has(all[at + 1] ?? '')) return false;
  const before = all.slice(0, at).join(' ');
  const isEnded = before.endsWith(',');
  const segments = before.split(',').flatMap((segment) => {
    const trimmed = segment.trim();
    return trimmed === '' ? [] : [trimmed.split(' ')];
  });
  const isOpener = (first: string): boolean =>
    OPENERS[language].has(first) || (language === 'en' && isEnded && PARTICIPLE.test(first));
  if (!segments.every(([first = '']) => isOpener(first))) return false;
  const last = segments.at(-1) ?? [];
  return isEnded || (last.length <= SHORT_ADJUNCT && !SAYS.test(before));
}

/** Whether an object pronoun points at something that this sentence doesn't name. */
function isObjectUnknown(text: string, language: Language): boolean {
  const shown = language === 'fr' ? text.replace(THERE_IS, ' ') : text;
  const found = OBJECTS[language].exec(shown);
  if (found === null) return false;
  const segment = shown.slice(0, found.index).split(',').at(-1) ?? '';
  return !LINKS[language].test(segment);
}

/**
 * Whether a sentence has a pronoun that only an earlier sentence explains: a subject after opening adjuncts ("En 1977,
 * elle a…", "On 12 September he…"), or an object ("l’avait votée", "took over from him").
 * Cautious: in doubt it says so.
 */
export function hasUnknownPronoun(sentence: string, language: Language): boolean {
  const text = plain(sentence);
  return isSubjectUnknown(text.split(' '), language) || isObjectUnknown(text, language);
}
