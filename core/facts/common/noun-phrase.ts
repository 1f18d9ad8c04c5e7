import type { QuantityValue } from '../fact';
import { ACTS, type Act, type Adjective, type Noun } from './noun-words';

/** What a phrase is about, against, with…: `object` is the noun's own complement ("ban on", "levée de"). */
export type Relation = 'object' | 'over' | 'against' | 'with' | 'between' | 'for';

/** What stands after a preposition. */
export type Leaf =
  | { readonly kind: 'phrase'; readonly phrase: Phrase }
  | { readonly kind: 'place'; readonly value: string }
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'quantity'; readonly value: QuantityValue };

/** A noun with its adjectives and complements, in words that both languages have. */
export interface Phrase {
  readonly noun: Noun;
  readonly plural: boolean;
  readonly article: 'def' | 'indef' | 'none';
  readonly adjectives: readonly Adjective[];
  /** ISO code of an adjective of nationality. */
  readonly nation?: string;
  readonly complements: readonly { readonly relation: Relation; readonly of: readonly Leaf[] }[];
  /** Who does it: "par la France", "France’s"; a `PlaceValue` or a name. */
  readonly agent?: Leaf;
}

/** A phrase as a sentence has it: tokens `from` to `to` (excluded), and what it says besides. */
export interface ReadPhrase {
  readonly from: number;
  readonly to: number;
  readonly phrase: Phrase;
  /** Where it takes place: "à Rabat", "to Rabat"; a `PlaceValue`. */
  readonly place?: string;
  /** A date inside the phrase: "de mars 2025". */
  readonly date?: string;
  /** Whether all of it was understood; else `to` ends where understanding does. */
  readonly isWhole: boolean;
}

const ACT_SET = new Set<string>(ACTS);

/** Whether a noun is an act's, which can head a measure. */
export function isAct(noun: Noun): noun is Act {
  return ACT_SET.has(noun);
}

function leafKey(leaf: Leaf): string {
  if (leaf.kind === 'phrase') return phraseKey(leaf.phrase);
  if (leaf.kind === 'place') return leaf.value;
  if (leaf.kind === 'name') return leaf.text;
  return `${leaf.value.number}${leaf.value.to === undefined ? '' : `-${leaf.value.to}`} ${leaf.value.unit}`;
}

/**
 * The language-neutral key of a phrase: "creation:working-group.joint", "recognition:sovereignty~MA;over=EH".
 * Articles, agents, places and dates are no part of it.
 */
export function phraseKey(phrase: Phrase): string {
  const adjectives = [...phrase.adjectives].sort().map((adjective) => `.${adjective}`);
  const nation = phrase.nation === undefined ? '' : `~${phrase.nation}`;
  const complements = phrase.complements.map(({ relation, of }) => {
    const keys = of.map(leafKey).sort().join('+');
    return relation === 'object' ? `:${keys}` : `;${relation}=${keys}`;
  });
  return `${phrase.noun}${adjectives.join('')}${nation}${complements.join('')}`;
}

/** How many things a phrase says of its noun: none for a bare "accord". */
export function weightOf(read: ReadPhrase): number {
  const { phrase } = read;
  const adjectives = phrase.adjectives.filter(
    (adjective) =>
      !['new', 'first', 'second', 'third', 'final', 'major', 'massive', 'ambitious'].includes(adjective),
  );
  return (
    adjectives.length +
    phrase.complements.length +
    (phrase.nation ? 1 : 0) +
    (phrase.agent ? 1 : 0) +
    (read.place ? 1 : 0) +
    (read.date ? 1 : 0)
  );
}
