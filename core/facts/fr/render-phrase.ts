import { nationality } from '../common/nationality';
import type { Leaf, Phrase, Relation } from '../common/noun-phrase';
import { isAct } from '../common/noun-phrase';
import type { Act } from '../common/noun-words';
import { UNCOUNTED } from '../common/noun-words';
import { renderQuantity } from '../common/render-quantity';
import { FRENCH_ADJECTIVES } from './adjective-words';
import { inPlace, thePlace } from './grammar';
import { elides, inflect, pluralNoun, withArticle, withPreposition } from './inflection';
import { frenchNoun } from './noun-phrases';

const PREPOSITIONS: Readonly<Record<Exclude<Relation, 'object'>, string>> = {
  over: 'sur',
  against: 'contre',
  with: 'avec',
  between: 'entre',
  for: 'pour',
};

/** A phrase in French without its article: "création d’un groupe de travail conjoint". Undefined when a part has no French. */
export function renderFrenchPhrase(phrase: Phrase, place?: string): string | undefined {
  const entry = frenchNoun(phrase.noun);
  const plural = phrase.plural || entry.pluralOnly;
  const form = { gender: entry.gender, plural };
  const noun = plural && !entry.pluralOnly ? pluralNoun(entry.noun) : entry.noun;
  const before: string[] = [];
  const after: string[] = [];
  for (const adjective of phrase.adjectives) {
    const word = FRENCH_ADJECTIVES[adjective].split('/')[0] ?? '';
    if (word.startsWith('<')) before.push(inflect(word.slice(1), form));
    else after.push(inflect(word, form));
  }
  if (phrase.nation !== undefined) {
    const word = nationality(phrase.nation, 'fr', form);
    if (word === undefined) return undefined;
    after.push(word);
  }
  const parts = [...before, noun, ...after];
  if (phrase.agent) parts.push(agentWords(phrase, phrase.agent));
  for (const { relation, of } of phrase.complements) {
    const preposition = relation === 'object' ? entry.preposition : PREPOSITIONS[relation];
    const words = of.map((leaf) => leafWords(leaf, preposition, phrase));
    if (words.some((word) => word === undefined)) return undefined;
    parts.push(withPreposition(preposition, words.join(' et ')));
  }
  if (place !== undefined) parts.push(inPlace(place));
  return parts.join(' ').replace(/^nouveau (?=[aeiouéèêh])/u, 'nouvel ');
}

/** Acts that belong to whoever made them: "Virginia’s tax" is « taxe de la Virginie », "France’s ban" is « interdiction par la France ». */
const OWNED: ReadonlySet<string> = new Set<Act>([
  'visit',
  'tax',
  'levy',
  'tariff',
  'law',
  'bill',
  'plan',
  'budget',
  'programme',
  'strategy',
  'rule',
  'decree',
  'order',
  'reform',
  'referendum',
  'convention',
  'offensive',
  'withdrawal',
  'statement',
  'declaration',
  'motion',
  'veto',
  'charter',
]);

function agentWords(phrase: Phrase, agent: Leaf): string {
  const who = agent.kind === 'place' ? thePlace(agent.value) : agent.kind === 'name' ? agent.text : '';
  return OWNED.has(phrase.noun) ? withPreposition('de', who) : `par ${who}`;
}

function leafWords(leaf: Leaf, preposition: string, parent: Phrase): string | undefined {
  if (leaf.kind === 'place') return thePlace(leaf.value);
  if (leaf.kind === 'name') return leaf.text;
  if (leaf.kind === 'quantity') return renderQuantity(leaf.value, 'fr');
  return phraseWords(leaf.phrase, preposition, parent);
}

/** A complement with the article that French wants where English has none: "hausse des salaires", "interdiction de la pêche". */
function phraseWords(phrase: Phrase, preposition: string, parent: Phrase): string | undefined {
  const entry = frenchNoun(phrase.noun);
  const isModifier =
    phrase.article === 'none' && !phrase.plural && entry.generalPlural && !UNCOUNTED.has(phrase.noun);
  const shown = isModifier ? { ...phrase, plural: true } : phrase;
  const words = renderFrenchPhrase(shown);
  if (words === undefined) return undefined;
  if (phrase.article === 'indef') {
    if (shown.plural || entry.pluralOnly) return preposition === 'de' ? words : `des ${words}`;
    return `${entry.gender === 'f' ? 'une' : 'un'} ${words}`;
  }
  if (phrase.article === 'none' && preposition === 'de' && !isAct(parent.noun) && UNCOUNTED.has(phrase.noun))
    return words;
  if (shown.plural || entry.pluralOnly) return `les ${words}`;
  const article = entry.gender === 'f' ? 'la' : 'le';
  return elides(words) ? `l’${words}` : withArticle(article, words);
}
