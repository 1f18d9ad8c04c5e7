import { splitParagraphs } from '@/core/article/paragraphs';
import type { Event } from '@/core/facts/event';
import type { Fact, FactKind } from '@/core/facts/fact';
import { LANGUAGES } from '@/core/language';
import { containsWords } from './comparable';
import { factByValue, familyName, mentionsAt, mentionsIn, type Reading, type Side } from './reading';

/** What a kind of fact is worth in itself: who, when and what was decided, before where and how many. */
const OF_KIND: Readonly<Record<FactKind, number>> = {
  person: 20,
  date: 20,
  role: 20,
  measure: 20,
  place: 12,
  organisation: 12,
  quantity: 12,
};

/** Named in the title or in the opening lines: what the article is about. */
const IN_HEAD = 30;
/** First named further on: the sooner the more, up to this. */
const SOON = 15;
/** Each further mention, and how much they may come to together. */
const AGAIN = 5;
const MOST_AGAIN = 20;
/** Each thing that happened, was decided or is held which the fact is part of, and how much these may come to. */
const PART = 10;
const MOST_PARTS = 30;
/** Beside what happened: the object of a verb, a name in passing. */
const BESIDE = 5;

/** How many sentences the opening lines have at most. */
const LEAD_SENTENCES = 3;

/** Where the opening lines end: the first paragraph that has a whole sentence, three sentences at most. */
function leadEnd({ article, sentences }: Side): number {
  const { text, bodyStart } = article;
  const lead = splitParagraphs(text, bodyStart).find(({ start, end }) =>
    /[.!?…»”"]\s*$/u.test(text.slice(start, end)),
  );
  if (!lead) return bodyStart;
  const within = sentences.filter(({ start, end }) => start >= lead.start && end <= lead.end + 1);
  return within[Math.min(within.length, LEAD_SENTENCES) - 1]?.end ?? lead.end;
}

/** The words by which a title may name a fact. */
function namesOf(fact: Fact): string[] {
  const labels = LANGUAGES.map((side) => fact.label[side]);
  return fact.kind === 'person' ? [...labels, familyName(fact.value)] : labels;
}

function placePoints(fact: Fact, sides: readonly (readonly [Side, number])[]): number {
  const points = sides.map(([{ article }, lead]) => {
    const first = mentionsIn(fact, article.language)[0]?.start;
    if (first === undefined) return 0;
    if (first < lead || namesOf(fact).some((name) => containsWords(article.title, name))) return IN_HEAD;
    const length = Math.max(1, article.text.length - article.bodyStart);
    return Math.round(SOON * (1 - Math.min(1, (first - article.bodyStart) / length)));
  });
  return Math.max(0, ...points);
}

function againPoints(fact: Fact): number {
  const most = Math.max(...LANGUAGES.map((side) => mentionsIn(fact, side).length));
  return Math.min(MOST_AGAIN, AGAIN * Math.max(0, most - 1));
}

/** Adds up, for each fact, what it is part of. */
class Parts {
  readonly #points = new Map<string, number>();

  add(id: string | undefined, points: number): void {
    if (id !== undefined) this.#points.set(id, (this.#points.get(id) ?? 0) + points);
  }

  of(id: string): number {
    return Math.min(MOST_PARTS, this.#points.get(id) ?? 0);
  }
}

/** What happened: its subject, time and place, and the acts in its sentence, are part of it; what else it names, beside it. */
function addEvent(parts: Parts, { language, sentence, subject, when, where }: Event, reading: Reading): void {
  const ids = new Set([...subject.facts, when?.fact, where?.fact]);
  for (const id of ids) parts.add(id, PART);
  const others = new Set(mentionsAt(reading, language, sentence).map(({ fact }) => fact));
  for (const { id, kind } of others) if (!ids.has(id)) parts.add(id, kind === 'measure' ? PART : BESIDE);
}

/** An act and its date, place and actors are part of one another; so are an office and who holds it. */
function addTies(parts: Parts, fact: Fact, reading: Reading): void {
  const tie = (kind: FactKind, value: string | undefined): void => {
    const other = value === undefined ? undefined : factByValue(reading, kind, value);
    if (!other) return;
    parts.add(other.id, PART);
    parts.add(fact.id, PART);
  };
  if (fact.kind === 'measure') {
    tie('date', fact.value.date);
    tie('place', fact.value.place);
    for (const actor of fact.value.actors) tie('person', actor);
  }
  if (fact.kind === 'role') for (const holder of fact.value.holders) tie('person', holder);
}

/**
 * How worth asking about each fact of a reading is, from 0 (said in passing) to 100 (what the article is about), by id.
 * Of no language: a sum of where it is first said (title or opening lines 30, else up to 15 the sooner), how often again
 * (5 a mention, up to 20), what it is part of (10 for each event, act and office, 5 for standing beside one, up to 30)
 * and its kind (20 for who, when and what was decided, 12 for the others).
 *
 * @param events what happened, as `findEvents` reads it in each article
 */
export function worthOf(reading: Reading, events: readonly Event[]): ReadonlyMap<string, number> {
  const parts = new Parts();
  for (const event of events) addEvent(parts, event, reading);
  for (const fact of reading.facts) addTies(parts, fact, reading);
  const sides = [...reading.sides.values()].map((side) => [side, leadEnd(side)] as const);
  return new Map(
    reading.facts.map((fact) => [
      fact.id,
      placePoints(fact, sides) + againPoints(fact) + parts.of(fact.id) + OF_KIND[fact.kind],
    ]),
  );
}
