import type { DateValue, Fact, PlaceValue } from '@/core/facts/fact';
import { type Place, placeOf } from '@/core/facts/common/places';
import { renderQuantity } from '@/core/facts/common/render-quantity';
import { inPlace, ofPlace, thePlace } from '@/core/facts/fr/grammar';
import { elides } from '@/core/facts/fr/inflection';
import { type Bilingual, type Language, LANGUAGES } from '@/core/language';
import type { Lines } from '../candidate';
import { comparable } from '../comparable';
import { rewriteDate } from '../distractors/date-words';
import { isSamePrecision, nearDates } from '../distractors/dates';
import { neighbours } from '../distractors/places';
import { nearQuantities } from '../distractors/quantities';
import { seededOrder } from '../hash';
import { toLine } from '../line';
import { factsOf, type Reading } from '../reading';
import type { Hole } from './hole';

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
  return /([\p{L}]+['’]?)[\s(«“"]{0,3}$/u.exec(hole.evidence.prefix)?.[1]?.toLowerCase().replace("'", '’') ?? '';
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

function familyName(name: string): string {
  return name.split(' ').at(-1) ?? name;
}

const fillPerson: Fill<string> = (name, { fact, evidence }) => {
  if (fact.kind !== 'person' || familyName(name) === familyName(fact.value)) return undefined;
  const isWhole = comparable(evidence.exact) === comparable(fact.value);
  const words = isWhole ? name : familyName(name);
  return comparable(evidence.prefix + evidence.suffix).includes(comparable(familyName(name))) ? undefined : words;
};

const fillOrganisation: Fill<Fact> = (other, { fact, evidence }) => {
  const { language, exact } = evidence;
  if (other.labelLanguage[language] !== language) return undefined;
  // The list knows no gender: beside an article, an option could be told by it.
  const before = wordBefore({ fact, evidence });
  const isBare = language === 'en' || !/^(?:le|la|les|l’|du|des|de|d’|au|aux|à)$/.test(before);
  return isBare && /^\p{Lu}{2,}$/u.test(exact) === /^\p{Lu}{2,}$/u.test(other.label[language])
    ? other.label[language]
    : undefined;
};

/** Wrong fillings of a fact's holes, the article's own first; fewer than three, or none, when few fit. */
export function holeOptions(fact: Fact, holes: Bilingual<Hole>, reading: Reading): Lines[] {
  const seed = `${reading.set}\u0000${fact.id}`;
  const others = reading.facts.filter((other) => other.kind === fact.kind && other.id !== fact.id);
  switch (fact.kind) {
    case 'date': {
      const own = factsOf(reading, 'date').map((other) => other.value);
      const near = nearDates(fact.value, seed).filter((value) => !own.includes(value));
      const alike = own.filter((value) => value !== fact.value && isSamePrecision(value, fact.value));
      return fillBoth([...seededOrder(alike, seed, (value) => value), ...near], holes, fillDate);
    }
    case 'place': {
      const own = seededOrder(factsOf(reading, 'place').map((other) => other.value), seed, (value) => value);
      const pool = [...new Set([...own, ...neighbours(fact.value, seed)])].filter((value) => value !== fact.value);
      return fillBoth(pool, holes, fillPlace);
    }
    case 'person': {
      const names = factsOf(reading, 'person').flatMap((other) => (other.id === fact.id ? [] : [other.value]));
      return fillBoth(seededOrder(names, seed, (name) => name), holes, fillPerson);
    }
    case 'organisation':
      return fillBoth(seededOrder(others, seed, (other) => other.id), holes, fillOrganisation);
    case 'quantity': {
      const { value } = fact;
      const isUsual = LANGUAGES.every((side) => {
        const { language, exact } = holes[side].evidence;
        return comparable(renderQuantity(value, language) ?? '') === comparable(exact);
      });
      if (!isUsual) return [];
      return fillBoth(nearQuantities(value, seed), holes, (each, hole) => renderQuantity(each, hole.evidence.language));
    }
    default:
      return [];
  }
}
