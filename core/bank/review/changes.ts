import type { BankArticle, BankFact } from '../bank';
import { pairFacts } from './fact-pairs';
import type { FactChange } from './review';

/** The articles and the facts of one reading. */
export interface ReadFacts {
  readonly articles: readonly BankArticle[];
  readonly facts: readonly BankFact[];
}

/** The other facts that a fact's value names: its date, its place, its holders. */
function valuesIn(fact: BankFact): string[] {
  if (fact.kind === 'role') return [...fact.value.holders, fact.value.counterpartOf ?? ''];
  if (fact.kind !== 'measure') return [];
  return [...fact.value.actors, fact.value.date ?? '', fact.value.place ?? ''];
}

interface Pair {
  readonly was: BankFact;
  readonly is: BankFact;
}

/** The changed fact that another one only changes with: it names the new value where it named the old one. */
function leaderOf({ was, is }: Pair, pairs: readonly Pair[]): BankFact | undefined {
  const [old, now] = [valuesIn(was), valuesIn(is)];
  return pairs.find(
    (each) =>
      typeof each.was.value === 'string' &&
      typeof each.is.value === 'string' &&
      old.includes(each.was.value) &&
      now.includes(each.is.value),
  )?.is;
}

function changed(pair: Pair, pairs: readonly Pair[]): FactChange {
  const { was, is } = pair;
  const leader = leaderOf(pair, pairs);
  return {
    type: 'changed',
    kind: is.kind,
    fact: is.id,
    was: was.id,
    before: was.label,
    after: is.label,
    ...(leader === undefined ? {} : { follows: leader.id }),
  };
}

/**
 * What changed between two readings of an article, told by the facts' ids, which are made of their values: the same value
 * is the same fact, wherever it stands. A fact that is gone and a new one of the same kind, in sentences otherwise alike,
 * are one fact that changed. In the order of the new reading; what is gone comes last.
 */
export function factChanges(before: ReadFacts, after: ReadFacts): FactChange[] {
  const had = new Set(before.facts.map(({ id }) => id));
  const has = new Set(after.facts.map(({ id }) => id));
  const gone = before.facts.filter(({ id }) => !has.has(id));
  const come = after.facts.filter(({ id }) => !had.has(id));
  const paired = pairFacts(gone, come, before.articles, after.articles);
  const pairs = [...paired].map(([was, is]): Pair => ({ was, is }));
  const byNew = new Map(pairs.map((pair) => [pair.is, pair]));
  const news = come.map((fact): FactChange => {
    const pair = byNew.get(fact);
    return pair ? changed(pair, pairs) : { type: 'added', kind: fact.kind, fact: fact.id, label: fact.label };
  });
  const removed = gone
    .filter((fact) => !paired.has(fact))
    .map((fact): FactChange => ({ type: 'removed', kind: fact.kind, fact: fact.id, label: fact.label }));
  return [...news, ...removed];
}
