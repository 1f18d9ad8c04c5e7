import type { Article } from '@/core/article/article';
import { splitSentences } from '@/core/article/sentences';
import type { NameModel } from '@/core/facts/common/name-tagger/name-model';
import { extractFacts } from '@/core/facts/extract-facts';
import type { Fact, FactKind } from '@/core/facts/fact';
import type { Language } from '@/core/language';

/** An article of a text, as the extractor takes it. */
export function articleOf(text: string, language: Language, published?: string): Article {
  return { id: 'test', language, title: 'Test', text, bodyStart: 0, ...(published ? { published } : {}) };
}

/** The facts of a text, by grammar alone unless trained names are given. */
export function factsOf(text: string, language: Language, published?: string, names?: NameModel): Fact[] {
  const article = articleOf(text, language, published);
  return extractFacts(article, splitSentences(article), names);
}

/** The facts of one kind. */
export function factsOfKind<Kind extends FactKind>(
  facts: readonly Fact[],
  kind: Kind,
): Extract<Fact, { kind: Kind }>[] {
  return facts.filter((fact): fact is Extract<Fact, { kind: Kind }> => fact.kind === kind);
}
