import type { Article, Sentence, Span } from '@/core/article/article';
import { splitSentences } from '@/core/article/sentences';
import type { Fact, FactKind, Mention } from '@/core/facts/fact';
import type { Language } from '@/core/language';

/** One of the articles, cut into sentences. */
export interface Side {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
}

/** All that questions are made from: the texts, and what they say. */
export interface Reading {
  readonly set: string;
  /** The day on which the article came out, or else the latest day or month that it names. */
  readonly published: string | undefined;
  readonly sides: ReadonlyMap<Language, Side>;
  readonly facts: readonly Fact[];
  readonly byKind: FactsByKind;
  /** How many of its people have each family name. */
  readonly familyNames: ReadonlyMap<string, number>;
  /** Every mention of each article, in the order of the text. */
  readonly mentions: ReadonlyMap<Language, MentionIndex>;
}

type FactsByKind = { readonly [K in FactKind]: readonly Extract<Fact, { kind: K }>[] };

interface MentionIndex {
  readonly inOrder: readonly FactMention[];
  /** The length of the longest mention: how far back one may start that reaches a place. */
  readonly longest: number;
}

/** A place where an article says a fact. */
export interface FactMention extends Mention {
  readonly fact: Fact;
}

function indexMentions(language: Language, facts: readonly Fact[]): MentionIndex {
  const inOrder = facts
    .flatMap((fact) => mentionsIn(fact, language).map((mention): FactMention => ({ ...mention, fact })))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  return { inOrder, longest: inOrder.reduce((most, { start, end }) => Math.max(most, end - start), 0) };
}

function groupByKind(facts: readonly Fact[]): FactsByKind {
  const only = <K extends FactKind>(kind: K): Extract<Fact, { kind: K }>[] =>
    facts.filter((fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind);
  return {
    date: only('date'),
    person: only('person'),
    place: only('place'),
    organisation: only('organisation'),
    role: only('role'),
    quantity: only('quantity'),
    measure: only('measure'),
  };
}

/** A name's last word, which is what an article calls a person by the second time. */
export function familyName(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

function countFamilyNames(facts: readonly Fact[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const fact of facts) {
    if (fact.kind !== 'person') continue;
    const family = familyName(fact.value);
    counts.set(family, (counts.get(family) ?? 0) + 1);
  }
  return counts;
}

/** The latest day or month of the calendar that a reading names; nothing when it names none. */
function latestDate(facts: readonly Fact[]): string | undefined {
  const dates = facts.flatMap((fact) =>
    fact.kind === 'date' && /^\d{4}-(?:0\d|1[0-2])(?:-\d{2})?$/.test(fact.value) ? [fact.value] : [],
  );
  return dates.sort().at(-1);
}

/** Puts articles and their facts together. */
export function toReading(set: string, articles: readonly Article[], facts: readonly Fact[]): Reading {
  const sides = articles.map((article): [Language, Side] => [
    article.language,
    { article, sentences: splitSentences(article) },
  ]);
  const mentions = articles.map(({ language }): [Language, MentionIndex] => [
    language,
    indexMentions(language, facts),
  ]);
  const told = articles.find((article) => article.published !== undefined)?.published;
  const published = told ?? latestDate(facts);
  return {
    set,
    published,
    sides: new Map(sides),
    facts,
    byKind: groupByKind(facts),
    familyNames: countFamilyNames(facts),
    mentions: new Map(mentions),
  };
}

/** The mentions of any fact that share a character with a span of an article. */
export function mentionsAt(reading: Reading, language: Language, span: Span): FactMention[] {
  const index = reading.mentions.get(language);
  if (!index) return [];
  let low = 0;
  let high = index.inOrder.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((index.inOrder[middle]?.start ?? 0) < span.start - index.longest) low = middle + 1;
    else high = middle;
  }
  const found: FactMention[] = [];
  for (let at = low; at < index.inOrder.length; at += 1) {
    const mention = index.inOrder[at];
    if (!mention || mention.start >= span.end) break;
    if (overlaps(mention, span)) found.push(mention);
  }
  return found;
}

/** The facts of one kind, in the reading's order. */
export function factsOf<K extends FactKind>(
  reading: Reading,
  kind: K,
): readonly Extract<Fact, { kind: K }>[] {
  return reading.byKind[kind];
}

/** How many facts of a kind are looked through for wrong answers: a book-long text has thousands. */
const WINDOW = 40;

/** The facts of one kind that the text says nearest to a fact of that kind, at most 40 of them, in order. */
export function factsAround<K extends FactKind>(
  reading: Reading,
  kind: K,
  id: string,
): readonly Extract<Fact, { kind: K }>[] {
  const all = reading.byKind[kind];
  if (all.length <= WINDOW) return all;
  const at = all.findIndex((fact) => fact.id === id);
  const from = Math.min(Math.max(0, at - WINDOW / 2), all.length - WINDOW);
  return all.slice(from, from + WINDOW);
}

/** The fact of a kind whose value is one string (a date, person, place or organisation). */
export function factByValue(reading: Reading, kind: FactKind, value: string): Fact | undefined {
  return reading.byKind[kind].find((fact) => fact.value === value);
}

/** The sentence in which a span lies whole, found by halving. */
export function sentenceOf(side: Pick<Side, 'sentences'>, span: Span): Sentence | undefined {
  let low = 0;
  let high = side.sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = side.sentences[middle];
    if (!sentence) return undefined;
    if (span.start >= sentence.end) low = middle + 1;
    else if (span.end <= sentence.start) high = middle - 1;
    else return span.start >= sentence.start && span.end <= sentence.end ? sentence : undefined;
  }
  return undefined;
}

/** Whether two spans share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A fact's mentions in one language, in the order of the text. */
export function mentionsIn(fact: Fact, language: Language): Mention[] {
  return fact.mentions.filter((mention) => mention.language === language);
}

/** Whether a person's name goes on with a capital after a space: then it is a thing's ("James Webb Space Telescope"). */
export function isPartOfName({ language, end }: Mention, fact: Fact, reading: Reading): boolean {
  if (fact.kind !== 'person') return false;
  const text = reading.sides.get(language)?.article.text ?? '';
  return /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3));
}
