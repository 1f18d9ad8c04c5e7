import type { Span } from '@/core/article/article';
import type { Event } from '@/core/facts/event';
import type { Language } from '@/core/language';
import type { ClauseParts } from './event-words';

/** What is asked of a clause. */
export type Ask = 'who' | 'when' | 'where' | 'how-many';

/** Another place beside the one that is asked for: "au Stade de France, où… ?" is answered twice. */
const NAMES_A_PLACE: Readonly<Record<Language, RegExp>> = {
  fr: /(?:^|\s)(?:à|aux?|dans|depuis) (?:l[ea]s? |l’)?\p{Lu}/u,
  en: /(?:^|\s)(?:at|from) (?:the )?\p{Lu}/u,
};
/** "à la fin de 2020", "by 2030": what is said holds then; it needn't have happened then. */
const PART_OF_PERIOD: Readonly<Record<Language, RegExp>> = {
  fr: /(?:^|\s)(?:fin|début)\s/iu,
  en: /(?:^|\s)(?:end|beginning|start|by|until|since)\s/iu,
};
/** Verbs of what lasts: "14 000 habitants vivent à…" says what a place is like, not what happened there. */
const LASTS: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:vi(?:t|vent)|habite(?:nt)?|compte(?:nt)?|travaille(?:nt)?)$/u,
  en: /^(?:lives?|works?|ha(?:s|ve)|counts?)$/u,
};
/** "the mirror of its", "gave their": whose, where the subject is nobody who could own or be meant. */
const WHOSE: Readonly<Record<Language, RegExp>> = {
  fr: /(?:^|\s)lui(?:\s|$)/u,
  en: /(?:^|\s)(?:his|her|hers|their|theirs)(?:\s|$)/u,
};

/** What follows may be a clause of its own without "that": "observed the exhibit identifies…". */
const OPINES =
  /^(?:observed|noted|claimed|believed|thought|said|argued|stated|felt|knew|hoped|feared|suggested|added|insisted|warned|says|claims|believes|thinks|hopes|fears)$/u;

/** A determiner right before a date. */
const OF_NOUN = /\s(?:the|an?|its|his|her|their|[\p{L}-]{2,30}[’']s) $/u;

/** "When had AXA already paid…": it isn't the day that is told, but that it was before another. */
const BEFORE_ANOTHER = /(?:^|\s)(?:already|déjà)(?:\s|$)/u;

/** Nouns of what happens, which has its own time and place: "en réponse à l’intervention russe en Ukraine en 2014". */
const HAPPENING =
  /(?:^|[\s’'])(?:intervention|invasion|guerre|attaque|attentat|conflit|crise|annexion|séisme|catastrophe|accident|coup d[’']État|élection|élections|manifestation|manifestations|émeutes|révolution|offensive|fusillade|assassinat|massacre|sommet|victoire|défaite|disparition)s?(?: \p{Ll}[\p{Ll}-]{2,20})?(?: (?:en|à|au|aux) \p{Lu}[\p{L}-]{1,30})? $/u;
/** What leads to such a noun from afar, where it isn't what the verb brings about. */
const FROM_AFAR = /(?:^|\s)(?:réponse|suite|cause|raison|après|depuis|avant|lors|pendant|contre|sur|dans) /u;

/** "43 piscines ont fermé en 2024, contre 18 en 2020": without its time or place, a comparison compares nothing. */
const COMPARED: Readonly<Record<Language, RegExp>> = {
  fr: /(?:^|[\s,])contre \d[\d\s\u202f,]{0,10}(?:(?: \p{L}{2,20}){0,3} )?(?:en \d|l[’']an |un an |l[’']année |au même )|de (?:plus|moins) qu/u,
  en: /(?:^|[\s,])(?:compared (?:to|with)|up from|down from) \d/u,
};
/** A second place, joined to the first. */
const AND_ANOTHER =
  /^(?:, \p{Lu}[\p{L}-]{1,20}(?: \p{Lu}[\p{L}-]{1,20})?)?,? (?:and|or|et|ou) (?:(?:in|at|near|the|à|au|aux|en|l[ea]|l[’']) ?){0,2}\p{Lu}/u;

/** Whether what stands before a time or place is an event of its own that it belongs to. */
function isOfNoun(before: string, language: Language): boolean {
  return language === 'fr' && HAPPENING.test(before) && FROM_AFAR.test(before);
}

/**
 * Whether a question about a clause would have two answers or none, or lean on a sentence before it, though its grammar
 * is right.
 *
 * @param parts the clause without what is hidden, which is what is asked for; `answer` is the fact's own words in it
 */
export function isSenseless(
  ask: Ask,
  event: Event,
  parts: ClauseParts,
  text: string,
  hidden: Span | undefined,
  answer: Span,
): boolean {
  const { language, verb, subject } = event;
  if (language === 'en' && OPINES.test(parts.finite)) return true;
  if (subject.kind !== 'person' && WHOSE[language].test(parts.rest)) return true;
  if (BEFORE_ANOTHER.test(`${parts.verb} ${parts.rest}`)) return true;
  // "received the 2012 Award", "his March visit": the date belongs to the noun.
  if (ask === 'when' && language === 'en' && OF_NOUN.test(text.slice(verb.span.start, answer.start)))
    return true;
  if (ask !== 'who' && hidden && isOfNoun(text.slice(verb.span.end, hidden.start), language)) return true;
  if (ask !== 'who' && ask !== 'how-many' && COMPARED[language].test(parts.rest)) return true;
  // "d’ici | à 2026": it is to be by then.
  if (ask === 'when' && hidden && /d[’']ici\s?$/u.test(text.slice(verb.span.end, hidden.start))) return true;
  if (ask === 'when') return PART_OF_PERIOD[language].test(text.slice(hidden?.start, answer.end));
  if (ask !== 'where') return false;
  // "le Leinster, en Irlande", "Kourou, in French Guiana": where the name is, not where it happened.
  const isInName = hidden && /\p{Lu}[\p{L}-]{1,30},\s$/u.test(text.slice(verb.span.end, hidden.start));
  // "à Saintes, son plus bas niveau": what stands by it would stand by nothing.
  const isFollowed =
    language === 'fr' && /^, (?:s[ao]n?|ses|leurs?|une?|l[ea]|l[’']) ?/u.test(text.slice(answer.end));
  // "accounts in Jersey and Lisbon": one of two, and without it the other hangs.
  const isOneOfTwo = hidden && AND_ANOTHER.test(text.slice(hidden.end, event.sentence.end));
  if (isOneOfTwo) return true;
  const isLasting = subject.kind === 'quantity' && LASTS[language].test(parts.finite);
  return (
    isInName || isFollowed || isLasting || NAMES_A_PLACE[language].test(`${parts.opening} ; ${parts.rest}`)
  );
}
