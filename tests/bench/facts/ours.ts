import { readArticle } from '@/core/article/read-article';
import { splitSentences } from '@/core/article/sentences';
import { extractFacts } from '@/core/facts/extract-facts';
import type { Fact, FactKind } from '@/core/facts/fact';
import type { Language } from '@/core/language';
import { loadNameModels } from '@/stores/name-model-files';
import type { Labelled } from './score';

const LABELS: Readonly<Record<FactKind, string>> = {
  person: 'PER',
  place: 'LOC',
  organisation: 'ORG',
  role: 'ROLE',
  date: 'DATE',
  quantity: 'QTY',
  measure: 'ACT',
};

const MODELS = await loadNameModels();

/** The day on which a text without one is taken to have been published, a Friday. */
const READING_DAY = '2025-11-14';

/** A mention of one of our facts. */
export interface OurFind extends Labelled {
  readonly fact: Fact;
}

/** The facts of a text, read by the whole engine as the app reads an article; none when the engine refuses the text. */
export function factsOf(text: string, language: Language, published = READING_DAY): Fact[] {
  const article = readArticle({ id: 'bench', text, language, published, title: 'Bench' });
  return article.ok ? extractFacts(article.value, splitSentences(article.value), MODELS[language]) : [];
}

/** Every mention of every fact of a text, with the label that marked sentences have for its kind. */
export function ourFinds(text: string, language: Language, published?: string): OurFind[] {
  return factsOf(text, language, published).flatMap((fact) =>
    fact.mentions.map(({ start, end }) => ({ start, end, label: LABELS[fact.kind], fact })),
  );
}
