import { genderOfFirstName } from '@/core/facts/common/first-names';
import { type Place, placeOf } from '@/core/facts/common/places';
import { indefinite } from '@/core/facts/en/grammar';
import type { DateValue, Fact, MeasureFact, PlaceValue } from '@/core/facts/fact';
import { inPlace, ofPlace, thePlace } from '@/core/facts/fr/grammar';
import { elides } from '@/core/facts/fr/inflection';
import { type Bilingual, LANGUAGES, type Language } from '@/core/language';
import { factObjection, type Lines } from '../candidate';
import { comparable, containsWords } from '../comparable';
import { rewriteDate } from '../distractors/date-words';
import { numberIn, rewriteNumber } from '../distractors/number-words';
import { neighbours } from '../distractors/places';
import { nearQuantities } from '../distractors/quantities';
import { seededOrder } from '../hash';
import { toLine } from '../line';
import { alikeFirst, shapedLike, withoutParts } from '../names';
import { factsAround, familyName, type Reading } from '../reading';
import { dateOptions } from './date-options';
import { definiteNoun } from './fr-nouns';
import type { Hole } from './hole';
import { shortLabel } from './measure-name';

/** Words for one hole, in the language of its sentence; undefined when they wouldn't fit its grammar. */
type Fill<T> = (value: T, hole: Hole) => string | undefined;

/** The values that fit both holes, as lines. */
function fillBoth<T>(values: readonly T[], holes: Bilingual<Hole>, fill: Fill<T>): Lines[] {
  return values.flatMap((value) => {
    const words = { fr: fill(value, holes.fr), en: fill(value, holes.en) };
    if (words.fr === undefined || words.en === undefined) return [];
    const [fr, en] = [words.fr, words.en];
    const language = (side: Language): Language => holes[side].evidence.language;
    return [
      {
        fr: toLine('fr', [{ text: fr, language: language('fr') }]),
        en: toLine('en', [{ text: en, language: language('en') }]),
      },
    ];
  });
}

/** The last word before a hole, in small letters, with its apostrophe if it has one. */
function wordBefore(hole: Hole): string {
  return /([\p{L}]+['’]?)[\s(«“"]{0,3}$/u.exec(hole.before)?.[1]?.toLowerCase().replace("'", '’') ?? '';
}

const ELIDING = new Set(['de', 'le', 'la', 'du', 'au', 'que', 'à']);

/** French: whether two fillers ask for the same form of the little word before them ("d’avril", "de mars"). */
function elidesAlike(before: string, a: string, b: string): boolean {
  return !(before.endsWith('’') || ELIDING.has(before)) || elides(a) === elides(b);
}

const fillDate: Fill<DateValue> = (value, { fact, evidence, ...rest }) => {
  if (fact.kind !== 'date') return undefined;
  const { exact, language } = evidence;
  const words = rewriteDate(exact, fact.value, value, language);
  if (words === undefined || language === 'en') return words;
  return elidesAlike(wordBefore({ fact, evidence, ...rest }), words, exact) ? words : undefined;
};

/** Which French phrases a word before a place can belong to. */
function fitsFrench(before: string, place: Place, answer: Place): boolean {
  const { value, fr } = place;
  const phrases = [inPlace(value), ofPlace(value), thePlace(value)];
  switch (before) {
    case 'en':
    case 'à':
      return inPlace(value) === `${before} ${fr}`;
    case 'de':
    case 'd’':
      return ofPlace(value) === (before === 'de' ? `de ${fr}` : `d’${fr}`);
    case 'le':
    case 'la':
    case 'les':
    case 'du':
    case 'des':
    case 'au':
    case 'aux':
      return phrases.includes(`${before} ${fr}`);
    case 'l’':
      return thePlace(value) === `l’${fr}`;
    default:
      return place.article === answer.article && elides(fr) === elides(answer.fr);
  }
}

const fillPlace: Fill<PlaceValue> = (value, hole) => {
  const [place, answer] = [placeOf(value), hole.fact.kind === 'place' ? placeOf(hole.fact.value) : undefined];
  if (!place || !answer || place.kind !== answer.kind) return undefined;
  const { language, exact } = hole.evidence;
  // A hole worded otherwise than the list has it ("Maroc (le)", "US") would tell the answer by its look.
  if (comparable(exact) !== comparable(answer[language])) return undefined;
  if (language === 'en') return place.the === answer.the ? place.en : undefined;
  return fitsFrench(wordBefore(hole), place, answer) ? place.fr : undefined;
};

/** "La présidente du tribunal, ____": a feminine noun before the hole rules men out, and leaves no three women perhaps. */
const SHE = /(?:^|[\s(])(?:la|une) [^,.;:]{2,80},\s?$/iu;

const fillPerson: Fill<string> = (name, { fact, evidence, before }) => {
  if (fact.kind !== 'person' || familyName(name) === familyName(fact.value)) return undefined;
  if (evidence.language === 'fr' && SHE.test(before) && genderOfFirstName(name.split(' ')[0] ?? '') === 'm')
    return undefined;
  const isWhole = comparable(evidence.exact) === comparable(fact.value);
  const words = isWhole ? name : familyName(name);
  return comparable(evidence.prefix + evidence.suffix).includes(comparable(familyName(name)))
    ? undefined
    : words;
};

/** The article before a French noun phrase: only options with the same one fit its hole. */
function frenchArticle(words: string): string {
  return /^(?:l’|\S+)/.exec(definiteNoun(words))?.[0] ?? '';
}

/** "grève similaire": like what? */
const LIKENED = /(?:^|\s)(?:similaires?|similar|autres?|other)(?:\s|$)/iu;

const fillMeasure: Fill<MeasureFact> = (other, hole) => {
  const { language, exact } = hole.evidence;
  if (other.labelLanguage[language] !== language) return undefined;
  const words = shortLabel(other, language, { date: true, place: true }).text;
  if (!words.includes(' ') || definiteNoun(words) === words || LIKENED.test(words)) return undefined;
  if (language === 'fr') return frenchArticle(words) === frenchArticle(exact) ? words : undefined;
  const isPlural = (text: string): boolean =>
    /s$/.test(text.split(/ (?:of|on|in|to|for|against|with|between) /)[0] ?? '');
  const isAlike = isPlural(words) === isPlural(exact) && !/[’']s? /.test(words);
  const before = wordBefore(hole);
  const isArticleRight = !/^an?$/.test(before) || indefinite(words).startsWith(`${before} `);
  return isAlike && isArticleRight ? words : undefined;
};

/** "Henry VIII" has no family name to stand among others. */
const NUMBERED = / [IVX]{1,6}$/u;

/** Whether a word of a name stands in the passage: "Higuchi Natsu" beside "Higuchi", who may be the same. */
function sharesName(name: string, holes: Bilingual<Hole>): boolean {
  const words = name.split(' ').filter((word) => word.length > 2);
  return LANGUAGES.some((side) =>
    words.some((word) => containsWords(holes[side].before, word) || containsWords(holes[side].after, word)),
  );
}

/** Wrong fillings of a fact's holes, the article's own first; fewer than three, or none, when few fit. */
export function holeOptions(fact: Fact, holes: Bilingual<Hole>, reading: Reading): Lines[] {
  const seed = `${reading.set}\u0000${fact.id}`;
  switch (fact.kind) {
    case 'date':
      return fillBoth(dateOptions(fact.value, reading), holes, fillDate);
    case 'place': {
      const own = seededOrder(
        factsAround(reading, 'place', fact.id).map((other) => other.value),
        seed,
        (value) => value,
      );
      const pool = [...new Set([...own, ...neighbours(fact.value, seed)])].filter(
        (value) => value !== fact.value,
      );
      return fillBoth(pool, holes, fillPlace);
    }
    case 'person': {
      const people = factsAround(reading, 'person', fact.id)
        .filter((other) => factObjection([other], reading) === undefined)
        .map((other) => other.value);
      const names = withoutParts(people).filter(
        (name) =>
          name !== fact.value &&
          !sharesName(name, holes) &&
          !(NUMBERED.test(name) && !NUMBERED.test(fact.value)),
      );
      const ordered = seededOrder(names, seed, (name) => name);
      return fillBoth(alikeFirst(shapedLike(ordered, fact.value), fact.value), holes, fillPerson);
    }
    case 'measure': {
      const others = factsAround(reading, 'measure', fact.id).filter((other) => other.id !== fact.id);
      return fillBoth(
        seededOrder(others, seed, (other) => other.id),
        holes,
        fillMeasure,
      );
    }
    case 'quantity': {
      const [french, english] = [numberIn(holes.fr.evidence), numberIn(holes.en.evidence)];
      if (!french || french.number !== english?.number) return [];
      const near = nearQuantities({ ...fact.value, number: french.number }, seed).map((each) => each.number);
      return fillBoth(near, holes, (number, { evidence }) => rewriteNumber(evidence, number));
    }
    default:
      // Organisations too: the article doesn't say which are companies and which are parliaments.
      return [];
  }
}
