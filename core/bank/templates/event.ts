import type { Span } from '@/core/article/article';
import { placeOf } from '@/core/facts/common/places';
import { parseNumber } from '@/core/facts/common/render-quantity';
import type { Event } from '@/core/facts/event';
import { findEvents } from '@/core/facts/events';
import type { Fact } from '@/core/facts/fact';
import { type Bilingual, inBoth, LANGUAGES, type Language } from '@/core/language';
import type { Evidence, Line } from '../bank';
import type { Proposal } from '../candidate';
import { comparable, lineText } from '../comparable';
import { labelLines, type Words } from '../line';
import { shortNames } from '../names';
import { isAlsoACompany } from '../namesakes';
import { quote } from '../quote';
import { mentionsAt, type Reading, type Side } from '../reading';
import { hasOpenNoun, standsAlone } from '../self-contained';
import { ENGLISH_EVENTS } from './event-en';
import { FRENCH_EVENTS } from './event-fr';
import { optionsFor } from './event-options';
import { type Ask, isSenseless } from './event-sense';
import { clauseParts, DETERMINERS, type EventBook, spaced } from './event-words';

const BOOKS: Readonly<Record<Language, EventBook>> = { fr: FRENCH_EVENTS, en: ENGLISH_EVENTS };

/** One question of one clause, in the clause's own language, with the clause as the other language quotes it. */
interface Asking {
  readonly ask: Ask;
  readonly fact: Fact;
  /** The other facts that the clause names. */
  readonly others: readonly Fact[];
  readonly language: Language;
  readonly prompt: Line;
  readonly clause: Words;
  readonly evidence: Evidence;
  readonly isCountry: boolean;
  readonly verb: string;
}

/** A question longer than this is read twice. */
const LONGEST_PROMPT = 220;
/** How many questions of this kind may ask for one fact. */
const MOST_OF_ONE = 2;

const ELLIPSIS = '…';

function isCountry(fact: Fact): boolean {
  return fact.kind === 'place' && placeOf(fact.value)?.kind === 'country';
}

/** Words that belong to the number before what is counted: "12 millions de", "two hundred". */
const NUMERAL = /^(?:millions?|milliards?|billions?|thousand|hundred|mille|cents?|de)(?=\s|$)/i;

/** The words that are counted: "28 pays" gives "pays", "12 millions d’habitants" gives "habitants". */
function countedNoun(words: string, language: Language): string | undefined {
  const tokens = words.split(/\s+/);
  for (let at = 1; at < tokens.length; at += 1) {
    const rest = tokens.slice(at).join(' ');
    if (parseNumber(rest, language) === undefined && !NUMERAL.test(rest)) return rest.replace(/^d[’']/, '');
  }
  return undefined;
}

/** A count of a dozen or less says little of what is asked about, unless other words say it. */
const SMALL_COUNT = 12;
const ENOUGH_WORDS = 4;

/** A question must say what it is about: another fact, a name or a number beside what it asks for. */
function isTelling(prompt: string, others: readonly Fact[]): boolean {
  if (others.some((other) => other.kind !== 'quantity' || other.value.number > SMALL_COUNT)) return true;
  if (/[\s’'(]\p{Lu}\p{L}|\d{2}/u.test(prompt.slice(1))) return true;
  // "Qui a obtenu deux voix ?" says too little; "Qui a décrété trois jours de deuil national ?" says enough.
  return others.length > 0 && (prompt.match(/\p{L}{4,}/gu) ?? []).length >= ENOUGH_WORDS;
}

function mentionIn(fact: Fact, language: Language, { start, end }: Span): Span | undefined {
  return fact.mentions.find((each) => each.language === language && each.start >= start && each.end <= end);
}

/** What one clause gives to ask, in its own language. */
function askingsOf(event: Event, side: Side, reading: Reading): Asking[] {
  const { language } = event;
  const { text } = side.article;
  const book = BOOKS[language];
  const near = mentionsAt(reading, language, event.sentence).map((mention) => mention.fact);
  const byId = new Map(near.map((fact) => [fact.id, fact]));
  const make = (ask: Ask, id: string | undefined, hidden: Span | undefined): Asking[] => {
    const fact = byId.get(id ?? '');
    const span = fact && mentionIn(fact, language, event.sentence);
    const evidence = span && quote(side, span);
    if (!fact || !span || !evidence) return [];
    if (isAlsoACompany(fact, { ...span, language }, reading)) return [];
    const parts = clauseParts(text, event, hidden, DETERMINERS[language]);
    const stretches = [event.opening, event.rest, ...(ask === 'who' ? [] : [event.subject.span])];
    const others = [...byId.values()].filter(
      (other) =>
        other.id !== fact.id &&
        other.kind !== 'measure' &&
        other.kind !== 'role' &&
        stretches.some((stretch) => stretch && mentionIn(other, language, stretch) !== undefined),
    );
    if (isSenseless(ask, event, parts, text, hidden, span)) return [];
    const prompt = promptOf(ask, book, parts, fact, text.slice(span.start, span.end), language);
    const shown =
      ask === 'who'
        ? spaced(ELLIPSIS, parts.verb, parts.rest)
        : spaced(
            ask === 'how-many' ? countedNounOf(fact, text.slice(span.start, span.end), language) : parts.who,
            parts.verb,
            parts.rest,
          );
    const words = spaced(
      parts.opening === '' ? '' : `${parts.opening},`,
      ask === 'how-many' ? `${ELLIPSIS} ${shown}` : shown,
    );
    if (!prompt || lineText(prompt).length > LONGEST_PROMPT || !isTelling(lineText(prompt), others))
      return [];
    if (hasOpenNoun(lineText(prompt), language) || /\sdont\s/u.test(parts.rest)) return [];
    return [
      {
        ask,
        fact,
        others,
        language,
        prompt,
        clause: { text: words, language },
        evidence,
        isCountry: isCountry(fact),
        verb: parts.verb,
      },
    ];
  };
  const { subject, when, where } = event;
  const isNamed = subject.kind === 'person' || subject.kind === 'organisation' || subject.kind === 'place';
  return [
    ...(isNamed ? make('who', subject.facts[0], undefined) : []),
    ...(subject.kind === 'quantity' ? make('how-many', subject.facts[0], undefined) : []),
    ...(when ? make('when', when.fact, when.span) : []),
    ...(where ? make('where', where.fact, where.span) : []),
  ];
}

function countedNounOf(fact: Fact, words: string, language: Language): string {
  return fact.kind === 'quantity' ? (countedNoun(words, language) ?? '') : '';
}

function promptOf(
  ask: Ask,
  book: EventBook,
  parts: ReturnType<typeof clauseParts>,
  fact: Fact,
  words: string,
  language: Language,
): Line | undefined {
  switch (ask) {
    case 'who':
      return fact.kind === 'place' && !isCountry(fact) ? undefined : book.who(parts, isCountry(fact));
    case 'when':
      if (fact.kind !== 'date' || fact.value.includes('/')) return undefined;
      return book.when(parts, /^\d{4}$/.test(fact.value) ? 'year' : 'other');
    case 'where':
      return book.where(parts);
    case 'how-many': {
      const noun = countedNounOf(fact, words, language);
      const isAbout = fact.kind === 'quantity' && fact.value.approximate === true;
      return noun === '' ? undefined : book.howMany(parts, noun, isAbout);
    }
  }
}

/** The clause as the other language asks about it. */
function quotedPrompt(side: Language, { ask, clause, isCountry: ofCountry, fact }: Asking): Line {
  const book = BOOKS[side];
  switch (ask) {
    case 'who':
      return book.whoOf(clause, ofCountry);
    case 'when':
      return book.whenOf(clause);
    case 'where':
      return book.whereOf(clause);
    case 'how-many':
      return book.howManyOf(clause, fact.kind === 'quantity' && fact.value.approximate === true);
  }
}

/** A question with its own words on each side that has them, and with a quotation on the other. */
function toProposal(askings: readonly Asking[], reading: Reading): Proposal | undefined {
  const [first] = askings;
  if (!first) return undefined;
  const { fact, ask } = first;
  const own = new Map(askings.map((asking) => [asking.language, asking]));
  const prompt: Bilingual<Line> = inBoth((side) => own.get(side)?.prompt ?? quotedPrompt(side, first));
  const others = first.others.filter((other) => other.kind === 'person');
  const shared =
    ask === 'who' && fact.kind === 'person' ? first.others.filter((other) => isBesideIn(first, other)) : [];
  const names =
    fact.kind === 'person'
      ? [
          ...shortNames(fact.value, reading),
          ...shared.flatMap((other) => (other.kind === 'person' ? [other.value] : [])),
        ]
      : [];
  return {
    asks: fact,
    about: first.others.filter((other) => other.kind === 'date'),
    template: `${ask}:${comparable(first.verb)}:${first.others[0]?.id ?? others[0]?.id ?? ''}`,
    prompt,
    answer: labelLines(fact),
    accepted: inBoth(() => [
      ...names,
      ...(fact.kind === 'person' ? [] : LANGUAGES.map((side) => fact.label[side])),
    ]),
    evidence: askings.map(({ evidence }) => evidence),
    distractors: optionsFor(fact, reading),
    typable: true,
  };
}

/** Whether another person stands beside the answer as a second subject: then either is right. */
function isBesideIn({ evidence, clause }: Asking, other: Fact): boolean {
  if (other.kind !== 'person') return false;
  return !clause.text.includes(other.value) && (evidence.prefix + evidence.suffix).includes(other.value);
}

/** What two parallel clauses must share to be the same question: what they ask for, and something else that they name. */
function isSame(a: Asking, b: Asking): boolean {
  return (
    a.ask === b.ask &&
    a.fact.id === b.fact.id &&
    a.others.some((one) => b.others.some((two) => one.id === two.id))
  );
}

/** What happened, as each article of a reading says it, in the order of the text. */
export function eventsOf(reading: Reading): Event[] {
  return [...reading.sides.values()].flatMap(({ article, sentences }) =>
    findEvents(article, sentences, reading.facts),
  );
}

/**
 * What can be asked of the sentences that say who did what, when and where, in their own words: "Quand … a-t-il signé…",
 * "Which country recognised…". By the id of the fact that they ask for. With parallel texts each language asks in its own words, or the question isn't asked.
 *
 * @param events the reading's, as `eventsOf` gives them
 */
export function eventProposals(
  reading: Reading,
  events: readonly Event[],
): ReadonlyMap<string, readonly Proposal[]> {
  const bySide = [...reading.sides].map(([language, side]) =>
    events
      .filter((event) => event.language === language)
      .filter(({ sentence }) => standsAlone(side.article.text.slice(sentence.start, sentence.end), language))
      .flatMap((event) => askingsOf(event, side, reading)),
  );
  const [first = [], second] = bySide;
  const groups =
    second === undefined
      ? first.map((asking) => [asking])
      : first.flatMap((asking) => {
          const other = second.find((each) => isSame(asking, each));
          return other ? [[asking, other]] : [];
        });
  const proposals = new Map<string, Proposal[]>();
  for (const group of groups) {
    const proposal = toProposal(group, reading);
    if (!proposal) continue;
    const known = proposals.get(proposal.asks.id) ?? [];
    if (known.length < MOST_OF_ONE) proposals.set(proposal.asks.id, [...known, proposal]);
  }
  return proposals;
}
