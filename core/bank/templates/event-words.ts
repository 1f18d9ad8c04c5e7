import type { Span } from '@/core/article/article';
import type { Event, EventSubject } from '@/core/facts/event';
import type { Language } from '@/core/language';
import type { Line } from '../bank';
import type { Words } from '../line';

/** The parts of a clause as they are put together again in a question. */
export interface ClauseParts {
  readonly subject: Pick<EventSubject, 'kind' | 'isPlural' | 'gender'>;
  /** The subject's words, with a small letter where only the sentence's start made it capital. */
  readonly who: string;
  readonly verb: string;
  /** The conjugated word, and what of the verb stands before and after it: "s’" "est" "rendu". */
  readonly clitic: string;
  readonly finite: string;
  readonly afterFinite: string;
  readonly isCompound: boolean;
  /** What follows the verb, what precedes the subject; empty when nothing does. */
  readonly rest: string;
  readonly opening: string;
}

/** How precisely a date is asked for. */
type WhenPrecision = 'year' | 'other';

/**
 * What a language says to ask about what happened. The four questions are made of the clause's own words; they are
 * undefined where the grammar isn't sure. The other four are asked of a clause in the other language, which they quote.
 */
export interface EventBook {
  who(parts: ClauseParts, isCountry: boolean): Line | undefined;
  when(parts: ClauseParts, precision: WhenPrecision): Line | undefined;
  where(parts: ClauseParts): Line | undefined;
  howMany(parts: ClauseParts, noun: string, isAbout: boolean): Line | undefined;
  whoOf(clause: Words, isCountry: boolean): Line;
  whenOf(clause: Words): Line;
  whereOf(clause: Words): Line;
  howManyOf(clause: Words, isAbout: boolean): Line;
}

/** What opens a group of words that is no name. */
export const DETERMINERS: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:L[ea’']|Les|Une?|Des)(?:\s|(?<=’)|$)/u,
  en: /^(?:The|An?)\s/u,
};

/** "signed the treaty on 3 May, in Oslo": that comma only parted a date from a place. */
const PLACED = /^(?:in|at|near|on|from|à|aux?|en|dans|sur|depuis)\s/iu;

/** Takes a stretch out of a text, with the comma that no longer parts anything, and mends the spaces. */
function without(text: string, start: number, end: number): string {
  const stood = text.slice(0, Math.max(0, start));
  const before = stood.replace(/[\s,]{1,4}$/u, '');
  const following = text.slice(Math.max(0, end));
  const after = following.replace(/^\s{0,3},?\s{0,3}/u, '');
  if (before === '' || after === '') return (before + after).trim();
  // "measured 114 mm at its station in Rabat, the most since 1963": that comma parts what is left.
  const isParted = /^\s{0,3},/u.test(following) && !/,\s{0,3}$/u.test(stood) && !PLACED.test(after);
  if (isParted) return `${before}, ${after}`.trim();
  return `${before} ${after}`.trim();
}

/** A clause on the side, after a comma: "…, où 28 pays ont signé…", "…, which…". The question does without it. */
const SIDE_CLAUSE = /,\s(?:où|dont|qui|which|where|who|whose)\s.{0,400}$/u;

/** What follows the verb, without a clause on the side, unless that holds what is hidden. */
function plainRest(text: string, rest: Span, hidden: Span | undefined): Span {
  const side = SIDE_CLAUSE.exec(text.slice(rest.start, rest.end));
  const end = side ? rest.start + side.index : rest.end;
  return hidden && hidden.start >= rest.start && hidden.end > end ? rest : { start: rest.start, end };
}

/** ", five years after a fire…", ", cinq mois après son élection": it measures from the date that stands before it. */
const MEASURED_FROM =
  /^\s?,\s(?:(?:moins|plus|près|less|more) (?:de|d’un|d’une|than)\s?)?[^,]{0,30}\b(?:ans?|années?|mois|semaines?|jours?|heures?|years?|months?|weeks?|days?|hours?)\s(?:après|avant|plus tard|after|before|later)\s.{0,400}$/u;

/** A span without what measures time from the date that is hidden in it: that would make no sense without the date. */
function unmeasured(text: string, rest: Span, hidden: Span | undefined): Span {
  if (!hidden || hidden.start < rest.start || hidden.end > rest.end) return rest;
  return MEASURED_FROM.test(text.slice(hidden.end, rest.end)) ? { start: rest.start, end: hidden.end } : rest;
}

/** "Le pilote, Lukas Brunner, …": what somebody is, before the name, and no time or place that opens the clause. */
function isOffice(opening: string, determiners: RegExp): boolean {
  return (
    determiners.test(opening) &&
    !/\d|^L[ea]s? (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)/u.test(opening)
  );
}

/** How far around a sentence its first word is looked for, in UTF-16 code units. */
const NEAR = 4_000;

/** Whether a word that opens its sentence is written small elsewhere: "Malaria killed…", and "doses against malaria". */
function isCommonWord(text: string, { start }: Span, who: string): boolean {
  const word = /^\p{L}{2,30}/u.exec(who)?.[0].toLowerCase() ?? '';
  const around = text.slice(Math.max(0, start - NEAR), start + NEAR);
  return word !== '' && [' ', ',', '.'].some((end) => around.includes(` ${word}${end}`));
}

/** The words of an event's clause, but for one circumstance that is asked for. */
export function clauseParts(
  text: string,
  event: Event,
  hidden: Span | undefined,
  determiners: RegExp,
): ClauseParts {
  const part = (span: Span | undefined): string => {
    if (!span) return '';
    const words = text.slice(span.start, span.end);
    const isIn = hidden && hidden.start >= span.start && hidden.end <= span.end;
    return (isIn ? without(words, hidden.start - span.start, hidden.end - span.start) : words).trim();
  };
  const { subject, verb } = event;
  const who = part(subject.span);
  const opening = part(event.opening).replace(/,$/u, '');
  const isFirst = event.opening === undefined && subject.kind !== 'person';
  const isNoun =
    subject.kind === 'quantity' ||
    determiners.test(who) ||
    (isFirst && isCommonWord(text, subject.span, who));
  return {
    subject,
    who: isNoun ? who.charAt(0).toLowerCase() + who.slice(1) : who,
    verb: part(verb.span),
    clitic: text.slice(verb.span.start, verb.finite.start),
    finite: part(verb.finite),
    afterFinite: text.slice(verb.finite.end, verb.span.end).trim(),
    isCompound: verb.isCompound,
    rest: part(unmeasured(text, plainRest(text, event.rest, hidden), hidden)).replace(/^,\s{0,3}/u, ''),
    opening: isOffice(opening, determiners) ? '' : opening,
  };
}

/** Joins what is not empty with spaces. */
export function spaced(...words: readonly string[]): string {
  return words.filter((word) => word !== '').join(' ');
}

/** A question after what opens its clause, with a capital at the start: "En mars 2025, qui…", "In March 2025, who…". */
export function asked(opening: string, question: string): string {
  if (opening === '') return `${question.charAt(0).toUpperCase()}${question.slice(1)}`;
  return `${opening.charAt(0).toUpperCase()}${opening.slice(1)}, ${question}`;
}
