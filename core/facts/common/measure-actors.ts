import type { MeasureLine } from './measure-line';
import type { FoundName } from './names';
import type { ReadPhrase } from './noun-phrase';
import { indexAt, isJoined } from './tokens';

/** Who a phrase itself names as doing it ("par la France", "entre X et Y"), and where it ends once they are passed over. */
export interface InnerActors {
  readonly actors: readonly FoundName[];
  readonly to: number;
}

/**
 * The actors inside a measure's phrase or right after it: an agent ("by", "’s"), or the parties of "entre… et…",
 * even when an office stands between ("entre les ministres de la Justice des deux pays, X et Y").
 */
export function actorsWithin(line: MeasureLine, read: ReadPhrase, to: number): InnerActors {
  const end = line.tokens[to - 1]?.end ?? 0;
  const start = line.tokens[read.from]?.start ?? 0;
  const agent = read.phrase.agent;
  const inside: FoundName[] = [];
  for (let at = lowerBound(line.cues.names, start); (line.cues.names[at]?.end ?? end + 1) <= end; at += 1) {
    const name = line.cues.names[at];
    if (name) inside.push(name);
  }
  const value = agent?.kind === 'place' ? agent.value : agent?.kind === 'name' ? agent.text : undefined;
  const named = inside.find((name) => value !== undefined && (name.value === value || name.text === value));
  if (named) return { actors: [named], to };
  const between = read.phrase.complements.find((complement) => complement.relation === 'between');
  if (between) {
    const keys = new Set(
      between.of.map((leaf) => (leaf.kind === 'place' ? leaf.value : leaf.kind === 'name' ? leaf.text : '')),
    );
    return { actors: inside.filter((name) => keys.has(name.value ?? name.text)), to };
  }
  return parties(line, to) ?? { actors: [], to };
}

/** "entre les ministres de la Justice…, X et Y": the holders of the office are the parties. */
function parties(line: MeasureLine, to: number): InnerActors | undefined {
  const link = line.tokens[to];
  if (!link || !isJoined(link) || !/^(?:entre|between)$/u.test(link.lower)) return undefined;
  const role = line.cues.roles.find((each) => {
    const at = indexAt(line.tokens, each.start);
    return at > to && at <= to + 2 && each.phrase.plural && each.holders.length > 1;
  });
  const last = role?.holders.at(-1);
  if (!role || !last) return undefined;
  return { actors: role.holders, to: indexAt(line.tokens, last.end) };
}

/**
 * The subject of the verb before a measure: the name that the verb follows, and those that "et" links to it.
 * Between the name and the verb only an auxiliary, an adverb or the end of an apposition may stand.
 */
export function actorsBefore(line: MeasureLine, at: number): FoundName[] {
  const { tokens, words } = line;
  let verb = at - 1;
  for (let steps = 0; verb > 0 && steps < 6; verb -= 1, steps += 1) {
    const token = tokens[verb];
    const next = tokens[verb + 1];
    if (!token || (next && !isJoined(next) && steps > 0 && next.gap !== ', ')) return [];
    const name = line.source.nameEndingAt.get(verb);
    if (name) return isSubject(line, name) ? companions(line, name) : [];
    const isSmall =
      words.governors.has(token.lower) ||
      words.articles.has(token.lower) ||
      words.adverbs.has(token.lower) ||
      words.auxiliaries.has(token.lower) ||
      words.deciders.has(token.lower) ||
      /(?:ment|ly)$/u.test(token.lower) ||
      line.source.inDate[verb] === true;
    if (!isSmall) return [];
  }
  return [];
}

/**
 * "Parliament in Nairobi voted": a name after a preposition is no subject. "He and his counterpart, X, agreed": X is
 * only one of those who did, so no one is named.
 */
function isSubject(line: MeasureLine, name: FoundName): boolean {
  const { tokens, words } = line;
  const start = indexAt(tokens, name.start);
  let before = start - 1;
  while (
    before >= 0 &&
    words.articles.has(tokens[before]?.lower ?? '') &&
    !/^(?:du|des|au|aux)$/u.test(tokens[before]?.lower ?? '')
  )
    before -= 1;
  if (
    isJoined(tokens[before + 1]) &&
    /^(?:in|of|for|at|from|to|with|near|by|on|à|en|de|d'|du|des|au|aux|dans|pour|avec|chez|sur)$/u.test(
      tokens[before]?.lower ?? '',
    )
  )
    return false;
  const role = line.cues.roles.find(
    (each) => each.holders.length === 1 && each.holders[0] === name && each.start < name.start,
  );
  if (!role) return true;
  let office = indexAt(tokens, role.start) - 1;
  while (
    office >= 0 &&
    (words.articles.has(tokens[office]?.lower ?? '') ||
      /^(?:son|sa|his|her|their)$/u.test(tokens[office]?.lower ?? ''))
  )
    office -= 1;
  const link = tokens[office];
  return !(
    link &&
    isJoined(tokens[office + 1]) &&
    words.and.has(link.lower) &&
    !line.source.nameEndingAt.has(office - 1)
  );
}

function lowerBound(names: readonly FoundName[], start: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function companions(line: MeasureLine, last: FoundName): FoundName[] {
  const found = [last];
  const names = line.cues.names;
  for (let index = lowerBound(names, last.start) - 1; index >= 0; index -= 1) {
    const name = names[index];
    const first = found[0];
    if (!name || !first) break;
    const between = line.text
      .slice(name.end, first.start)
      .replace(/[\s\u00a0]+/gu, ' ')
      .trim()
      .split(' ');
    const isListed =
      between.length <= 3 &&
      between.every(
        (word) =>
          word === ',' ||
          line.words.and.has(word) ||
          line.words.articles.has(word.toLowerCase().replaceAll('’', "'")) ||
          /^(?:l['’])$/u.test(word),
      );
    if (!isListed || !between.some((word) => word === ',' || line.words.and.has(word))) break;
    found.unshift(name);
  }
  return found;
}
