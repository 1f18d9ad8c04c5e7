import { NATIONALITY_INDEX } from '../common/nationality';
import { isAct, type Leaf, type Phrase, type ReadPhrase, type Relation } from '../common/noun-phrase';
import { ACTS, ADJECTIVES, type Adjective, type Noun, OBJECTS } from '../common/noun-words';
import { nameLeaf, type PhraseSource, tokenAfter } from '../common/phrase-source';
import { indexPhrases, type PhraseIndex } from '../common/phrases';
import { isJoined } from '../common/tokens';
import { FRENCH_ACTS } from './act-words';
import { FRENCH_ADJECTIVES } from './adjective-words';
import { inflect, pluralNoun } from './inflection';
import { FRENCH_OBJECTS } from './object-words';

/** A noun's entry, read. */
export interface FrenchNoun {
  readonly noun: string;
  readonly gender: 'm' | 'f';
  /** Always plural ("mp"). */
  readonly pluralOnly: boolean;
  /** In general in the plural: "hausse des salaires". */
  readonly generalPlural: boolean;
  readonly preposition: string;
}

function readEntry(entry: string): FrenchNoun {
  const match = /^(.+?) ([mf])(p?)(?: (gp))?(?: (\S+))?$/u.exec(entry);
  return {
    noun: match?.[1] ?? entry,
    gender: match?.[2] === 'f' ? 'f' : 'm',
    pluralOnly: match?.[3] === 'p',
    generalPlural: match?.[4] === 'gp',
    preposition: match?.[5] ?? 'de',
  };
}

const entries = new Map<Noun, FrenchNoun>();
const forms: [string, { noun: Noun; plural: boolean }][] = [];
for (const noun of [...ACTS, ...OBJECTS]) {
  const words = (isAct(noun) ? FRENCH_ACTS[noun] : FRENCH_OBJECTS[noun]).split('/').map(readEntry);
  const first = words[0];
  if (first) entries.set(noun, first);
  for (const word of words) {
    forms.push([word.noun, { noun, plural: word.pluralOnly }]);
    if (!word.pluralOnly) forms.push([pluralNoun(word.noun), { noun, plural: true }]);
  }
}

/** Finds the lexicon's nouns in French tokens. */
export const FRENCH_NOUNS: PhraseIndex<{ readonly noun: Noun; readonly plural: boolean }> = indexPhrases(
  forms,
  false,
);

const adjectiveForms: [string, { adjective: Adjective; before: boolean }][] = [];
for (const adjective of ADJECTIVES) {
  for (const word of FRENCH_ADJECTIVES[adjective].split('/')) {
    const before = word.startsWith('<');
    const bare = before ? word.slice(1) : word;
    for (const gender of ['m', 'f'] as const) {
      for (const plural of [false, true])
        adjectiveForms.push([inflect(bare, { gender, plural }), { adjective, before }]);
    }
  }
}
const ADJECTIVE_INDEX = indexPhrases(adjectiveForms, false);

/** The entry of a noun: its word, gender and preposition. */
export function frenchNoun(noun: Noun): FrenchNoun {
  return (
    entries.get(noun) ?? { noun, gender: 'm', pluralOnly: false, generalPlural: false, preposition: 'de' }
  );
}

const DEEPEST = 3;
const PREPOSITIONS = /^(?:de|d'|du|des|sur|contre|avec|pour|entre|à|au|aux|en)$/u;

/**
 * Reads the noun phrase whose first word (a noun, or an adjective before it) stands at a token; its article is given.
 * Undefined when no noun of the lexicon is there.
 */
export function frenchPhraseAt(
  source: PhraseSource,
  at: number,
  article: Phrase['article'],
  depth = 0,
): ReadPhrase | undefined {
  const { tokens } = source;
  const adjectives: Adjective[] = [];
  let to = at;
  for (
    let before = ADJECTIVE_INDEX.at(tokens, to);
    before?.value.before;
    before = ADJECTIVE_INDEX.at(tokens, to)
  ) {
    adjectives.push(before.value.adjective);
    to += before.length;
  }
  const hit = FRENCH_NOUNS.at(tokens, to);
  if (!hit || (to > at && !isJoined(tokens[to]))) return undefined;
  to += hit.length;
  let nation: string | undefined;
  while (isJoined(tokens[to])) {
    const adjective = ADJECTIVE_INDEX.at(tokens, to);
    const country = NATIONALITY_INDEX.fr.at(tokens, to);
    if (adjective && !adjective.value.before) adjectives.push(adjective.value.adjective);
    else if (country && country.value !== '' && nation === undefined && !source.nameAt.has(to))
      nation = country.value;
    else break;
    to += adjective && !adjective.value.before ? adjective.length : (country?.length ?? 1);
  }
  const base = {
    noun: hit.value.noun,
    plural: hit.value.plural,
    article,
    adjectives,
    ...(nation ? { nation } : {}),
  };
  return withComplements(source, at, to, base, depth);
}

type Base = Omit<Phrase, 'complements' | 'agent'>;

function withComplements(
  source: PhraseSource,
  from: number,
  start: number,
  base: Base,
  depth: number,
): ReadPhrase {
  const complements: { relation: Relation; of: Leaf[] }[] = [];
  let to = start;
  let agent: Leaf | undefined;
  let place: string | undefined;
  let date: string | undefined;
  let isWhole = true;
  for (let rounds = 0; rounds < 4; rounds += 1) {
    const token = source.tokens[to];
    if (!token || !isJoined(token)) break;
    const by = token.lower === 'par' ? leafAfter(source, to, depth) : undefined;
    if (by && agent === undefined && by.leaf.kind !== 'phrase' && by.leaf.kind !== 'quantity') {
      agent = by.leaf;
      to = by.to;
      continue;
    }
    if (!PREPOSITIONS.test(token.lower) || source.dateAt.has(to)) break;
    const when = source.dateAt.get(to + 1);
    if (when && /^(?:de|du|d')$/u.test(token.lower)) {
      date = when.value;
      to = tokenAfter(source, to + 1, when.end);
      continue;
    }
    if (when || (token.lower === 'pour' && /(?:er|ir|re)$/u.test(source.tokens[to + 1]?.lower ?? ''))) break;
    if (source.dateAt.has(to + 2) && /^(?:l'|le|la|les)$/u.test(source.tokens[to + 1]?.lower ?? '')) break;
    const next = leafAfter(source, to, depth);
    if (!next) {
      isWhole = token.lower === 'entre' || token.lower === 'en';
      break;
    }
    const relation = relationOf(token.lower, base.noun);
    if (relation === 'place') {
      if (next.leaf.kind !== 'place' || place !== undefined || depth > 0) break;
      place = next.leaf.value;
    } else if (
      relation === 'object' &&
      next.leaf.kind === 'name' &&
      isAct(base.noun) &&
      /^(?:visit|decree|declaration|statement|veto)$/u.test(base.noun)
    )
      agent = next.leaf;
    else if (next.isWhole || next.leaf.kind !== 'phrase')
      complements.push({ relation, of: next.others ? [next.leaf, ...next.others] : [next.leaf] });
    else {
      isWhole = false;
      break;
    }
    to = next.to;
  }
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

function relationOf(preposition: string, noun: Noun): Relation | 'place' {
  const own = frenchNoun(noun).preposition;
  if (/^(?:de|d'|du|des)$/u.test(preposition)) return 'object';
  if (preposition === own || (own === 'à' && /^(?:au|aux)$/u.test(preposition))) return 'object';
  if (preposition === 'sur') return 'over';
  if (preposition === 'contre') return 'against';
  if (preposition === 'avec') return 'with';
  if (preposition === 'pour') return 'for';
  return preposition === 'entre' ? 'between' : 'place';
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
  if (!first || source.tokens[at]?.lower !== 'entre') return first;
  const and = source.tokens[first.to];
  if (!and || !isJoined(and) || and.lower !== 'et') return undefined;
  const second = oneLeaf(source, first.to, depth);
  return second
    ? { leaf: first.leaf, others: [second.leaf], to: second.to, isWhole: first.isWhole && second.isWhole }
    : undefined;
}

function oneLeaf(source: PhraseSource, at: number, depth: number): ReadLeaf | undefined {
  const preposition = source.tokens[at]?.lower ?? '';
  let article: Phrase['article'] = /^(?:du|des|au|aux)$/u.test(preposition) ? 'def' : 'none';
  let start = at + 1;
  const determiner = source.tokens[start];
  if (
    determiner &&
    isJoined(determiner) &&
    /^(?:l'|le|la|les|un|une|son|sa|ses|leur|leurs)$/u.test(determiner.lower)
  ) {
    article = /^une?$/u.test(determiner.lower) ? 'indef' : 'def';
    start += 1;
  }
  if (!isJoined(source.tokens[start])) return undefined;
  const name = source.nameAt.get(start);
  if (name) {
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
  const read = frenchPhraseAt(source, start, article, depth + 1);
  return read && { leaf: { kind: 'phrase', phrase: read.phrase }, to: read.to, isWhole: read.isWhole };
}
