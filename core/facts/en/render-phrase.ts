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
  parts.push(phrase.plural ? englishPlural(phrase.noun) : entry.noun);
  for (const { relation, of } of phrase.complements) {
    const isQuantity = of[0]?.kind === 'quantity';
    const preposition =
      relation === 'object' ? (isQuantity ? 'of' : entry.preposition) : PREPOSITIONS[relation];
    const words = of.map(leafWords);
    if (words.some((word) => word === undefined)) return undefined;
    parts.push(preposition, words.join(' and '));
  }
  if (place !== undefined) parts.push(phrase.noun === 'visit' ? 'to' : 'in', thePlace(place));
  const words = parts.join(' ');
  const agent = phrase.agent && leafWords(phrase.agent);
  return agent === undefined ? words : `${possessive(agent)} ${words}`;
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
