import type { Event } from '@/core/facts/event';
import type { DateFact, MeasureFact } from '@/core/facts/fact';
import { inBoth, LANGUAGES } from '@/core/language';
import { type Candidate, drop, factObjection, questionId } from '../candidate';
import { comparable, containsWords, lineText } from '../comparable';
import { spanOf } from '../date-span';
import { difficultyOfPlaces } from '../difficulty';
import { capitalised, say } from '../line';
import { factsOf, type Reading } from '../reading';
import { inGroups, MOST_PLACES, unique } from './groups';
import { type Happening, tellsWhen } from './happening';
import { proofWith } from './measure';
import { isTelling, nameOf } from './measure-name';
import { eventHappenings } from './order-events';
import { phrasebook } from './phrasebook';

/** With fewer there is next to nothing to put in order. */
const LEAST = 3;

/** What the article says and when, if one sentence says both and the words can be read alone in both languages. */
function happeningOf(fact: MeasureFact, date: DateFact, reading: Reading): Happening | undefined {
  if (!isTelling(fact, { date: true }) || factObjection([fact, date], reading) !== undefined)
    return undefined;
  if (LANGUAGES.some((side) => fact.labelLanguage[side] !== side)) return undefined;
  const { evidence, owners } = proofWith(date, fact, reading);
  const says = inBoth((side) => capitalised(say(side)`${nameOf(fact, side, { date: true }, owners)}`));
  const tells = LANGUAGES.some((side) => {
    const words = lineText(says[side]);
    return tellsWhen(words) || containsWords(words, date.label[side]);
  });
  const span = spanOf(date.value);
  return evidence.length === 0 || tells || !span ? undefined : { fact, date, span, says, evidence };
}

function happenings(reading: Reading): Happening[] {
  const dates = new Map(factsOf(reading, 'date').map((date) => [date.value, date]));
  return factsOf(reading, 'measure').flatMap((fact) => {
    const date = fact.value.date === undefined ? undefined : dates.get(fact.value.date);
    return (date && happeningOf(fact, date, reading)) ?? [];
  });
}

/** Whether one statement could be taken for the other: the same act, or words that say the other's too. */
function isAlike(one: Happening, other: Happening): boolean {
  return LANGUAGES.some((side) => {
    const [a, b] = [one, other].map(({ says }) => lineText(says[side])) as [string, string];
    return containsWords(a, b) || containsWords(b, a) || comparable(a) === comparable(b);
  });
}

/**
 * As many as can be put in order without doubt, the earliest first: of those whose dates may meet, the one that was
 * over first, as in the classic choice of talks for a room (earliest end first).
 */
function inTimeOrder(all: readonly Happening[]): Happening[] {
  const byEnd = [...all].sort(
    (one, other) =>
      one.span.last - other.span.last || other.span.first - one.span.first || compare(one, other),
  );
  const chosen: Happening[] = [];
  for (const each of byEnd) {
    const last = chosen.at(-1);
    const isLater = last === undefined || last.span.last < each.span.first;
    if (isLater && !chosen.some((other) => isAlike(each, other))) chosen.push(each);
  }
  return chosen;
}

function compare(one: Happening, other: Happening): number {
  return one.fact.id < other.fact.id ? -1 : 1;
}

function orderOf(items: readonly Happening[], reading: Reading): Candidate | undefined {
  const [first] = items;
  if (first === undefined) return undefined;
  const key = items.map(({ fact }) => fact.id).join('\u0001');
  return {
    kept: true,
    question: {
      form: 'order',
      id: questionId(reading.set, first.fact, 'order', key),
      asks: first.fact.id,
      prompt: inBoth((side) => phrasebook(side).putInOrder()),
      evidence: unique(items.flatMap(({ evidence }) => evidence)),
      ...difficultyOfPlaces('order', items.length),
      items: items.map(({ fact, date, says }) => ({ fact: fact.id, date: date.id, says })),
    },
  };
}

/** Those in groups of three to six, or why they can't be; none where there are too few. */
function ordersOf(all: readonly Happening[], reading: Reading): Candidate[] {
  const [first] = all;
  if (first === undefined || all.length < LEAST) return [];
  const sure = inTimeOrder(all);
  if (sure.length < LEAST) return [drop(first.fact, 'order', 'ambiguous')];
  return inGroups(sure, MOST_PLACES).flatMap((items) => orderOf(items, reading) ?? []);
}

/**
 * What the article dates, to be put in order of time: three to six things at once, none asked about twice. Its measures
 * by their names; where they don't suffice, what its clauses tell.
 */
export function orderQuestions(reading: Reading, events: readonly Event[]): Candidate[] {
  const named = ordersOf(happenings(reading), reading);
  if (named.some(({ kept }) => kept)) return named;
  return [...named, ...ordersOf(eventHappenings(reading, events), reading)];
}
