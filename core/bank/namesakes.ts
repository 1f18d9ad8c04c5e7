import { ENGLISH_CLAUSES } from '@/core/facts/en/clauses';
import type { Fact, Mention } from '@/core/facts/fact';
import { factsOf, mentionsIn, type Reading } from './reading';

/** What bears somebody's name and isn't that person: a company that is called by it, islands, a street. */

function textOf(mention: Mention, reading: Reading): string {
  return reading.sides.get(mention.language)?.article.text.slice(mention.start, mention.end) ?? '';
}

/**
 * Whether a family name that stands alone may be a company's: "Halden will keep its kitchen", where the article has told of
 * Halden Foods before it told of its founder Alan Halden.
 *
 * @param mention a mention of the person
 */
export function isAlsoACompany(fact: Fact, mention: Mention, reading: Reading): boolean {
  if (fact.kind !== 'person') return false;
  const words = textOf(mention, reading);
  if (words === '' || words.includes(' ')) return false;
  const firstIn = (each: Fact): number =>
    mentionsIn(each, mention.language).reduce(
      (first, { start }) => Math.min(first, start),
      Number.MAX_SAFE_INTEGER,
    );
  const person = mentionsIn(fact, mention.language)
    .filter((each) => textOf(each, reading).includes(' '))
    .reduce((first, { start }) => Math.min(first, start), Number.MAX_SAFE_INTEGER);
  return factsOf(reading, 'organisation').some(
    (company) => company.label[mention.language].startsWith(`${words} `) && firstIn(company) < person,
  );
}

const NEXT_WORD = /^\s(\p{Ll}{2,20})/u;

/** Whether a name is only told as that of islands, a street, a prize in the English article: "the Juan Fernández islands". */
export function namesAThing(fact: Fact, reading: Reading): boolean {
  const side = reading.sides.get('en');
  const mentions = mentionsIn(fact, 'en');
  if (fact.kind !== 'person' || !side || mentions.length === 0) return false;
  const { text } = side.article;
  return mentions.every(({ end }) =>
    ENGLISH_CLAUSES.groups.has(NEXT_WORD.exec(text.slice(end, end + 24))?.[1] ?? ''),
  );
}
