import { placeOf } from '@/core/facts/common/places';
import { renderDate } from '@/core/facts/common/render-date';
import type { Fact, MeasureFact } from '@/core/facts/fact';
import { LANGUAGES, type Language } from '@/core/language';
import { hasBareNoun } from '../bare-nouns';
import { comparable, containsWords } from '../comparable';
import { labelOf, type Part, type Words } from '../line';
import { factByValue, type Reading } from '../reading';
import { phrasebook } from './phrasebook';

/** What a prompt asks for, and so must not say. */
export interface Hidden {
  readonly date?: boolean;
  readonly place?: boolean;
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The ways in which a label ends on its date or its place: "du 4 mars 2025", "in Helsinki". */
function endings(fact: MeasureFact, side: Language, hidden: Hidden): RegExp[] {
  const { date, place } = fact.value;
  const found: RegExp[] = [];
  if (hidden.date && date !== undefined) {
    const words = escaped(renderDate(date, side));
    found.push(new RegExp(`,? (?:du |de la |de l’|de |d’|le |en |à l’|au |of |on |in |from )${words}$`));
  }
  if (hidden.place && place !== undefined) {
    const name = escaped(placeOf(place)?.[side] ?? place);
    found.push(
      new RegExp(
        ` (?:à |à la |au |aux |en |dans le |dans la |dans les |dans l’|in |to |at )(?:the )?${name}$`,
      ),
    );
  }
  return found;
}

/** A measure's label without what the question asks. */
export function shortLabel(fact: MeasureFact, side: Language, hidden: Hidden): Words {
  const { text, language } = labelOf(fact, side);
  let words = text;
  // The date comes after the place: both are tried twice, since either may hide the other.
  for (const ending of [...endings(fact, language, hidden), ...endings(fact, language, hidden)]) {
    words = words.replace(ending, '');
  }
  return { text: words, language };
}

/** Acts that are somebody's, and how many people an article must name for all of them to be named. */
const OWNED: ReadonlyMap<string, number> = new Map([
  ['visit', 1],
  ['visit.official', 1],
  ['statement', 1],
  ['declaration.joint', 2],
]);

/** The people whose act it is, where the article names them all: "visite officielle de Bruno Retailleau". */
export function ownersOf(fact: MeasureFact, reading: Reading): Fact[] {
  const wanted = OWNED.get(fact.value.act);
  const people = fact.value.actors.flatMap((name) => factByValue(reading, 'person', name) ?? []);
  const isComplete = people.length === fact.value.actors.length && people.length === wanted;
  const isSaid = people.some((person) =>
    LANGUAGES.some((side) => containsWords(fact.label[side], String(person.value))),
  );
  return isComplete && !isSaid ? people : [];
}

/** A measure with its article, ready to be put into a sentence; with its owners where they are given. */
export function nameOf(
  fact: MeasureFact,
  side: Language,
  hidden: Hidden,
  owners: readonly Fact[] = [],
): Part {
  const label = shortLabel(fact, side, hidden);
  const book = phrasebook(side);
  if (owners.length === 0 || label.language !== side) return book.definite(label);
  const bare = shortLabel(fact, side, { date: true, place: true });
  const rest = label.text.startsWith(bare.text) ? label.text.slice(bare.text.length) : '';
  return book.owned(
    bare.text,
    rest,
    owners.map((owner) => owner.label[side]),
  );
}

/** Acts whose adjective says no more of which one it is: "accord politique", "projet de loi", "joint declaration". */
const BARE = /^(?:\p{L}{1,30} (?:d[eu’'] ?)?\p{L}{1,30}|projet de loi.{0,80}|proposition de loi.{0,80})$/u;

/** Texts, which are no events: a law is proposed, voted and signed on as many days. */
const TEXT: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:lois?|projet|proposition|textes?|décrets?|directive|règlement|plan|rapport|budget|réforme|arrêté)(?=\s|$)/iu,
  en: /^(?:(?!of |on |in |for )\S{1,40}\s){0,5}(?:law|bill|text|decree|directive|regulation|plan|report|budget|reform)s?(?=\s(?:of|on|in|for|to|about)\s|$)/iu,
};

/** "suspension of its flights", "fermeture de ses écoles": whose, only the sentence says. */
const WHOSE: Readonly<Record<Language, RegExp>> = {
  fr: /(?:^|\s)(?:son|sa|ses|leurs?)\s/iu,
  en: /(?:^|\s)(?:its|his|her|their)\s/iu,
};

/** Whether a measure is an event, that a date can be asked of, and not a text. */
function isDatable(fact: MeasureFact): boolean {
  return LANGUAGES.every((side) => !TEXT[fact.labelLanguage[side]].test(fact.label[side]));
}

/** "condamnés à quatre mois", "sentenced to four years": what was done to people, without them. */
const DONE_TO: Readonly<Record<Language, RegExp>> = {
  fr: /^\p{Ll}{3,20}(?:é|ée|és|ées|is|it|us) (?:à|par|de|pour|en) /u,
  en: /^\p{Ll}{2,20}ed (?:to|by|for|in|from|over|with) /u,
};

/** "annulation de l’autorisation de cinq d’entre", "abolition of the offence in": it stops amid a phrase. */
const CUT: Readonly<Record<Language, RegExp>> = {
  fr: /(?:^|[\s’'])(?:entre|de|du|des|d|à|au|aux|en|par|pour|sur|dans|avec|et|ou|l[ea]s?|plus|moins)$/iu,
  en: /(?:^|\s)(?:of|to|in|on|at|by|for|from|with|between|and|or|the|an?|its|their)$/iu,
};

/** Words that name no act by themselves: of what is left open, or to whom. */
function isUnclear(label: string, language: Language): boolean {
  if (CUT[language].test(label) || DONE_TO[language].test(label)) return true;
  return language === 'fr' && hasBareNoun(label);
}

/**
 * Whether a measure says which one it is: "visite officielle de NAME" (whose owner is named), "création d’un groupe de travail",
 * and not "accord", "political agreement" or "projet de loi à l’Assemblée".
 */
export function isTelling(fact: MeasureFact, hidden: Hidden = {}): boolean {
  if (hidden.date && !isDatable(fact)) return false;
  if (LANGUAGES.some((side) => WHOSE[fact.labelLanguage[side]].test(fact.label[side]))) return false;
  if (LANGUAGES.some((side) => isUnclear(fact.label[side], fact.labelLanguage[side]))) return false;
  const isOwned = OWNED.has(fact.value.act);
  return LANGUAGES.every((side) => {
    const { text, language } = shortLabel(fact, side, hidden);
    if (CUT[language].test(text)) return false;
    const isBare =
      BARE.test(text) && !/\p{Lu}/u.test(text.slice(1).replace(/Assemblée nationale|Sénat/gu, ''));
    return comparable(text).split(' ').length > 1 && (!isBare || isOwned);
  });
}
