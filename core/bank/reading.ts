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
  readonly sides: ReadonlyMap<Language, Side>;
  readonly facts: readonly Fact[];
  readonly factsById: ReadonlyMap<string, Fact>;
}

/** Puts articles and their facts together. */
export function toReading(set: string, articles: readonly Article[], facts: readonly Fact[]): Reading {
  const sides = articles.map((article): [Language, Side] => [
    article.language,
    { article, sentences: splitSentences(article) },
  ]);
  return { set, sides: new Map(sides), facts, factsById: new Map(facts.map((fact) => [fact.id, fact])) };
}

/** The facts of one kind, in the reading's order. */
export function factsOf<K extends FactKind>(reading: Reading, kind: K): Extract<Fact, { kind: K }>[] {
  return reading.facts.filter((fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind);
}

/** The fact of a kind whose value is one string (a date, person, place or organisation). */
export function factByValue(reading: Reading, kind: FactKind, value: string): Fact | undefined {
  return reading.facts.find((fact) => fact.kind === kind && fact.value === value);
}

/** The sentence in which a span lies whole, found by halving. */
export function sentenceOf(side: Side, span: Span): Sentence | undefined {
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
