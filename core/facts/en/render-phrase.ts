import { nationality } from '../common/nationality';
import type { Leaf, Phrase, Relation } from '../common/noun-phrase';
import { renderQuantity } from '../common/render-quantity';
import { ENGLISH_ADJECTIVES } from './adjective-words';
import { thePlace } from './grammar';
import { indefinite, possessive } from './inflection';
import { englishNoun, englishPlural } from './noun-phrases';

const PREPOSITIONS: Readonly<Record<Exclude<Relation, 'object'>, string>> = {
  over: 'over',
  against: 'against',
  with: 'with',
  between: 'between',
  for: 'for',
};

/** A phrase in English without its article: "creation of a joint working group". Undefined when a part has no English. */
export function renderEnglishPhrase(phrase: Phrase, place?: string): string | undefined {
  const entry = englishNoun(phrase.noun);
  const parts = phrase.adjectives.map((adjective) => ENGLISH_ADJECTIVES[adjective].split('/')[0] ?? '');
  if (phrase.nation !== undefined) {
    const word = nationality(phrase.nation, 'en', { gender: 'm', plural: false });
    if (word === undefined) return undefined;
    parts.push(word);
  }
  const modifier = modifierOf(phrase);
  if (modifier) parts.push(modifier);
  parts.push(phrase.plural ? englishPlural(phrase.noun) : entry.noun);
  for (const { relation, of } of phrase.complements.slice(modifier ? 1 : 0)) {
    const isQuantity = of[0]?.kind === 'quantity';
    // One withdraws from a treaty, and withdraws a bill.
    const isLeft =
      phrase.noun === 'withdrawal' && of[0]?.kind === 'phrase' && AGREEMENTS.test(of[0].phrase.noun);
    const own = isLeft ? 'from' : entry.preposition;
    const preposition = relation === 'object' ? (isQuantity ? 'of' : own) : PREPOSITIONS[relation];
    const words = of.map(leafWords);
    if (words.some((word) => word === undefined)) return undefined;
    parts.push(preposition, words.join(' and '));
  }
  if (place !== undefined) parts.push(phrase.noun === 'visit' ? 'to' : 'in', thePlace(place));
  const words = parts.join(' ');
  const agent = phrase.agent && leafWords(phrase.agent);
  return agent === undefined ? words : `${possessive(agent)} ${words}`;
}

const AGREEMENTS = /^(?:agreement|treaty|pact|deal|contract|convention|partnership|alliance)$/u;

/** "traité de paix" is a "peace treaty": a bare noun that says what an agreement is about stands before it. */
function modifierOf(phrase: Phrase): string | undefined {
  const complement = phrase.complements[0];
  const leaf = complement?.of[0];
  // « accords de Minsk » are the "Minsk agreements"; a treaty is "of" its place.
  const isPlaced =
    complement?.relation === 'object' &&
    complement.of.length === 1 &&
    (leaf?.kind === 'place' || leaf?.kind === 'name');
  if (isPlaced && /^(?:agreement|pact|deal|truce|protocol)$/u.test(phrase.noun))
    return (leafWords(leaf) ?? '').replace(/^the /u, '');
  if (!AGREEMENTS.test(phrase.noun) || complement?.relation !== 'object' || leaf?.kind !== 'phrase')
    return undefined;
  const { noun, article, plural, adjectives, complements } = leaf.phrase;
  if (article !== 'none' || plural || adjectives.length > 0 || complements.length > 0) return undefined;
  return englishNoun(noun).noun.replace(' ', '-');
}

function leafWords(leaf: Leaf): string | undefined {
  if (leaf.kind === 'place') return thePlace(leaf.value);
  if (leaf.kind === 'name') return leaf.text;
  if (leaf.kind === 'quantity') return renderQuantity(leaf.value, 'en');
  const words = renderEnglishPhrase(leaf.phrase);
  if (words === undefined) return undefined;
  const { phrase } = leaf;
  if (phrase.agent) return words;
  if (phrase.article === 'indef' && !phrase.plural && !englishNoun(phrase.noun).isMass)
    return indefinite(words);
  if (phrase.article === 'def' && !phrase.plural && !englishNoun(phrase.noun).isMass) return `the ${words}`;
  return words;
}
