import type { Article } from '@/core/article/article';
import type { Fact } from '@/core/facts/fact';
import type { BankArticle, BankFact } from './bank';

/** An article as a bank stores it, its keys in the schema's order. */
export function toBankArticle(article: Article): BankArticle {
  const { id, language, title, source, published, text, bodyStart } = article;
  return {
    id,
    language,
    title,
    ...(source === undefined ? {} : { source }),
    ...(published === undefined ? {} : { published }),
    text,
    bodyStart,
  };
}

/** A fact as a bank stores it: the same, but for lists that a bank could change. */
export function toStored(fact: Fact): BankFact {
  const { id, label, labelLanguage, confidence, basis } = fact;
  const base = {
    id,
    label: { ...label },
    labelLanguage: { ...labelLanguage },
    mentions: fact.mentions.map(({ language, start, end }) => ({ language, start, end })),
    confidence,
    basis,
  };
  switch (fact.kind) {
    case 'role': {
      const { sharedBy, ...value } = fact.value;
      const shared = sharedBy === undefined ? {} : { sharedBy: [...sharedBy] };
      return { kind: 'role', value: { ...value, holders: [...value.holders], ...shared }, ...base };
    }
    case 'measure': {
      const { purposes, ...value } = fact.value;
      const aims = purposes === undefined ? {} : { purposes: purposes.map((purpose) => ({ ...purpose })) };
      return { kind: 'measure', value: { ...value, actors: [...value.actors], ...aims }, ...base };
    }
    case 'quantity': {
      const { sets, ...value } = fact.value;
      const each = sets?.map(([own, other]): [number, number] => [own, other]);
      return { kind: 'quantity', value: { ...value, ...(each && { sets: each }) }, ...base };
    }
    default:
      return { kind: fact.kind, value: fact.value, ...base };
  }
}
