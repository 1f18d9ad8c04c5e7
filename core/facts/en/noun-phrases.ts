import { NATIONALITY_INDEX } from '../common/nationality';
import { isAct, type Leaf, type Phrase, type ReadPhrase, type Relation } from '../common/noun-phrase';
import { ACTS, ADJECTIVES, type Adjective, type Noun, OBJECTS, UNCOUNTED } from '../common/noun-words';
import { nameLeaf, type PhraseSource, tokenAfter } from '../common/phrase-source';
import { indexPhrases, type PhraseIndex } from '../common/phrases';
import { isJoined } from '../common/tokens';
import { ENGLISH_ACTS } from './act-words';
import { ENGLISH_ADJECTIVES } from './adjective-words';
import { pluralNoun } from './inflection';
import { ENGLISH_OBJECTS } from './object-words';

/** A noun's entry, read. */
export interface EnglishNoun {
  readonly noun: string;
  /** Takes neither "a" nor a general "the". */
  readonly isMass: boolean;
  readonly preposition: string;
}

const entries = new Map<Noun, EnglishNoun>();
const forms: [string, { noun: Noun; plural: boolean }][] = [];
for (const noun of [...ACTS, ...OBJECTS]) {
  const [first = '', ...others] = (isAct(noun) ? ENGLISH_ACTS[noun] : ENGLISH_OBJECTS[noun]).split('/');
  const [word = '', preposition = 'of'] = first.split('|');
  entries.set(noun, { noun: word, isMass: UNCOUNTED.has(noun), preposition });
  for (const each of [word, ...others]) {
    forms.push([each, { noun, plural: each.endsWith('s') }]);
    if (!each.endsWith('s') || each.endsWith('ss')) forms.push([pluralNoun(each), { noun, plural: true }]);
  }
}

/** Finds the lexicon's nouns in English tokens. */
export const ENGLISH_NOUNS: PhraseIndex<{ readonly noun: Noun; readonly plural: boolean }> = indexPhrases(
  forms,
  true,
);

const ADJECTIVE_INDEX: PhraseIndex<Adjective> = indexPhrases(
  ADJECTIVES.flatMap((adjective) =>
    ENGLISH_ADJECTIVES[adjective].split('/').map((word): [string, Adjective] => [word, adjective]),
  ),
  true,
);

/** The entry of a noun: its word and preposition. */
export function englishNoun(noun: Noun): EnglishNoun {
  return entries.get(noun) ?? { noun, isMass: false, preposition: 'of' };
}

/** The plural of a noun's word. */
export function englishPlural(noun: Noun): string {
  const { noun: word, isMass } = englishNoun(noun);
  return isMass || word.endsWith('s') ? word : pluralNoun(word);
}

const DEEPEST = 3;
const PREPOSITIONS = /^(?:of|on|for|against|with|between|over|in|into|to|at|from|by)$/u;

interface Modifiers {
  to: number;
  adjectives: Adjective[];
  nouns: { noun: Noun; plural: boolean }[];
  nation?: string;
  agent?: Leaf;
}

/**
 * Reads the noun phrase whose first word stands at a token, after its article: adjectives, nouns used as adjectives
 * ("fuel tax increase"), a possessor ("France’s"), the noun, its complements. Undefined when no noun of the lexicon is there.
 */
export function englishPhraseAt(
  source: PhraseSource,
  at: number,
  article: Phrase['article'],
  depth = 0,
): ReadPhrase | undefined {
  const read = readModifiers(source, at);
  const head = read.nouns.at(-1);
  if (!head) return undefined;
  const inner = nested(read.nouns.slice(0, -1));
  const base: Base = {
    noun: head.noun,
    plural: head.plural,
    article: read.agent ? 'def' : article,
    adjectives: read.adjectives,
    ...(read.nation === undefined ? {} : { nation: read.nation }),
  };
  const object: Leaf | undefined = inner ? { kind: 'phrase', phrase: inner } : undefined;
  return withComplements(source, at, read, base, object, depth);
}

type Base = Omit<Phrase, 'complements' | 'agent'>;

/** "fuel tax" before "increase": the object of the increase, whose own object is fuel. */
function nested(nouns: readonly { noun: Noun; plural: boolean }[]): Phrase | undefined {
  let phrase: Phrase | undefined;
  for (const { noun, plural } of nouns) {
    const of: Leaf | undefined = phrase && { kind: 'phrase', phrase };
    phrase = {
      noun,
      plural,
      article: 'none',
      adjectives: [],
      complements: of ? [{ relation: 'object', of: [of] }] : [],
    };
  }
  return phrase;
}

function readModifiers(source: PhraseSource, from: number): Modifiers {
  const { tokens } = source;
  const read: Modifiers = { to: from, adjectives: [], nouns: [] };
  while (
    read.to < tokens.length &&
    (read.to === from || isJoined(tokens[read.to])) &&
    !source.dateAt.has(read.to)
  ) {
    const name = source.nameAt.get(read.to);
    if (name) {
      const end = tokenAfter(source, read.to, name.end);
      const leaf = nameLeaf(name);
      if (!leaf || !/^['’]s?$/u.test(tokens[end]?.text ?? '') || read.nouns.length > 0) return read;
      read.agent = leaf;
      read.to = end + 1;
      continue;
    }
    const noun = ENGLISH_NOUNS.at(tokens, read.to);
    const adjective = ADJECTIVE_INDEX.at(tokens, read.to);
    const nation = NATIONALITY_INDEX.en.at(tokens, read.to);
    if (noun && noun.length >= (adjective?.length ?? 0)) read.nouns.push(noun.value);
    else if (adjective && read.nouns.length === 0) read.adjectives.push(adjective.value);
    else if (
      nation &&
      nation.value !== '' &&
      read.nation === undefined &&
      read.nouns.length === 0 &&
      nation.value !== 'EU'
    )
      read.nation = nation.value;
    else return read;
    read.to +=
      noun && noun.length >= (adjective?.length ?? 0)
        ? noun.length
        : adjective && read.nouns.length === 0
          ? adjective.length
          : (nation?.length ?? 1);
  }
  return read;
}

function withComplements(
  source: PhraseSource,
  from: number,
  read: Modifiers,
  base: Base,
  object: Leaf | undefined,
  depth: number,
): ReadPhrase {
  const complements: { relation: Relation; of: Leaf[] }[] = object
    ? [{ relation: 'object', of: [object] }]
    : [];
  let { to, agent } = read;
  let place: string | undefined;
  let date: string | undefined;
  let isWhole = true;
  for (let rounds = 0; rounds < 4; rounds += 1) {
    const token = source.tokens[to];
    if (!token || !isJoined(token) || !PREPOSITIONS.test(token.lower) || source.dateAt.has(to)) break;
    const when = source.dateAt.get(to + 1);
    if (when && token.lower === 'of') {
      date = when.value;
      to = tokenAfter(source, to + 1, when.end);
      continue;
    }
    if (when) break;
    const next = leafAfter(source, to, depth);
    const relation = relationOf(token.lower, base.noun, next?.leaf);
    if (!next) {
      isWhole =
        token.lower === 'to' || token.lower === 'by' || token.lower === 'at' || token.lower === 'from';
      break;
    }
    if (relation === 'by') {
      if (agent !== undefined || next.leaf.kind === 'phrase' || next.leaf.kind === 'quantity') break;
      agent = next.leaf;
    } else if (relation === 'place') {
      if (next.leaf.kind !== 'place' || place !== undefined || depth > 0) break;
      place = next.leaf.value;
    } else if (next.isWhole || next.leaf.kind !== 'phrase') {
      complements.push({ relation, of: next.others ? [next.leaf, ...next.others] : [next.leaf] });
    } else {
      isWhole = false;
      break;
    }
    to = next.to;
  }
  if (to === read.to && hasUnknownTail(source, to, base.plural)) isWhole = false;
  const phrase: Phrase = { ...base, complements, ...(agent ? { agent } : {}) };
  return {
    from,
    to,
    phrase,
    isWhole,
    ...(place === undefined ? {} : { place }),
    ...(date === undefined ? {} : { date }),
  };
}

const NO_NOUN =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|and|or|but|that|which|who|whose|as|than|to|by|from|of|on|in|for|with|at|over|under|after|before|since|until|when|while|if|because|this|next|last|yesterday|today|tomorrow|also|not|into|between|against|during|despite|without|within|among|across|around|about|above|below|amid|per|via|it|they|he|she|we|you|i)$/u;

/** "plastic | packaging": a word after the phrase that may belong to it. A word in -s before another word is a verb, most often. */
function hasUnknownTail(source: PhraseSource, to: number, plural: boolean): boolean {
  const token = source.tokens[to];
  if (
    !token ||
    plural ||
    !isJoined(token) ||
    !/^\p{Ll}[\p{L}-]+$/u.test(token.text) ||
    NO_NOUN.test(token.lower)
  )
    return false;
  if (/(?:ed|ly)$/u.test(token.lower) || source.dateAt.has(to)) return false;
  if (!/[^s]s$/u.test(token.lower)) return true;
  const next = source.tokens[to + 1];
  return !next || !isJoined(next) || /^(?:of|in|on|for|from|by|and|or|with|at)$/u.test(next.lower);
}

function relationOf(preposition: string, noun: Noun, leaf: Leaf | undefined): Relation | 'place' | 'by' {
  const own = englishNoun(noun).preposition;
  if (preposition === 'by') return 'by';
  if (leaf?.kind === 'place' && /^(?:in|to|at)$/u.test(preposition)) return 'place';
  if (
    preposition === own ||
    preposition === 'of' ||
    (preposition === 'on' && isAct(noun)) ||
    preposition === 'into'
  )
    return 'object';
  if (preposition === 'over' || preposition === 'on') return 'over';
  if (preposition === 'against') return 'against';
  if (preposition === 'with') return 'with';
  if (preposition === 'for') return 'for';
  return preposition === 'between' ? 'between' : 'place';
}

interface ReadLeaf {
  readonly leaf: Leaf;
  readonly others?: readonly Leaf[];
  readonly to: number;
  readonly isWhole: boolean;
}

/** What a preposition introduces: its article, then a phrase, a place, a name or a quantity. */
function leafAfter(source: PhraseSource, at: number, depth: number): ReadLeaf | undefined {
  const first = oneLeaf(source, at, depth);
  if (!first || source.tokens[at]?.lower !== 'between') return first;
  const and = source.tokens[first.to];
  if (!and || !isJoined(and) || and.lower !== 'and') return undefined;
  const second = oneLeaf(source, first.to, depth);
  return second
    ? { leaf: first.leaf, others: [second.leaf], to: second.to, isWhole: first.isWhole && second.isWhole }
    : undefined;
}

function oneLeaf(source: PhraseSource, at: number, depth: number): ReadLeaf | undefined {
  let article: Phrase['article'] = 'none';
  let start = at + 1;
  const determiner = source.tokens[start];
  if (determiner && isJoined(determiner) && /^(?:the|a|an|its|their|his|her)$/u.test(determiner.lower)) {
    article = /^an?$/u.test(determiner.lower) ? 'indef' : 'def';
    start += 1;
  }
  if (!isJoined(source.tokens[start])) return undefined;
  const name = source.nameAt.get(start);
  if (name && !/^['’]s?$/u.test(source.tokens[tokenAfter(source, start, name.end)]?.text ?? '')) {
    const leaf = nameLeaf(name);
    return leaf && { leaf, to: tokenAfter(source, start, name.end), isWhole: true };
  }
  const quantity = source.quantityAt.get(start);
  if (quantity)
    return {
      leaf: { kind: 'quantity', value: quantity.value },
      to: tokenAfter(source, start, quantity.end),
      isWhole: true,
    };
  if (depth >= DEEPEST) return undefined;
  const read = englishPhraseAt(source, start, article, depth + 1);
  return read && { leaf: { kind: 'phrase', phrase: read.phrase }, to: read.to, isWhole: read.isWhole };
}
