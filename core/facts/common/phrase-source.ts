import type { FoundDate } from './dates';
import type { FoundName } from './names';
import type { Leaf } from './noun-phrase';
import { organisationOf } from './organisations';
import type { FoundQuantity } from './quantities';
import { isCapitalised, type Token } from './tokens';

/** What phrases are read from: a sentence's tokens, and what is already known to start at some of them. */
export interface PhraseSource {
  readonly tokens: readonly Token[];
  readonly nameAt: ReadonlyMap<number, FoundName>;
  readonly dateAt: ReadonlyMap<number, FoundDate>;
  readonly quantityAt: ReadonlyMap<number, FoundQuantity>;
  /** The name that ends with a token. */
  readonly nameEndingAt: ReadonlyMap<number, FoundName>;
  /** Whether a token belongs to a date. */
  readonly inDate: readonly boolean[];
}

/** Indexes what was found by the token where it starts. */
export function phraseSource(
  tokens: readonly Token[],
  names: readonly FoundName[],
  dates: readonly FoundDate[],
  quantities: readonly FoundQuantity[],
): PhraseSource {
  const indexOf = new Map(tokens.map((token, at) => [token.start, at]));
  const byToken = <T extends { readonly start: number }>(items: readonly T[]): Map<number, T> => {
    const map = new Map<number, T>();
    for (const item of items) {
      // A sign of money before the number is no token: "£2 million".
      const at = indexOf.get(item.start) ?? indexOf.get(item.start + 1);
      if (at !== undefined) map.set(at, item);
    }
    return map;
  };
  const dateAt = byToken(dates);
  const nameAt = byToken(names);
  const inDate = new Array<boolean>(tokens.length).fill(false);
  for (const [at, date] of dateAt)
    for (let index = at; (tokens[index]?.start ?? date.end) < date.end; index += 1) inDate[index] = true;
  const nameEndingAt = new Map<number, FoundName>();
  for (const [at, name] of nameAt) {
    let last = at;
    while ((tokens[last + 1]?.start ?? name.end) < name.end) last += 1;
    nameEndingAt.set(last, name);
  }
  return { tokens, nameAt, dateAt, quantityAt: byToken(quantities), nameEndingAt, inDate };
}

/** The index of the first token at or after an offset, from a token on. */
export function tokenAfter(source: PhraseSource, from: number, offset: number): number {
  let at = from;
  while (at < source.tokens.length && (source.tokens[at]?.start ?? offset) < offset) at += 1;
  return at;
}

/** A name as a leaf: a listed place by its value, another name as it is written. Undefined when the name belongs to one language. */
export function nameLeaf(name: FoundName): Leaf | undefined {
  if (name.kind === 'place')
    return name.value === undefined
      ? { kind: 'name', text: name.text }
      : { kind: 'place', value: name.value };
  if (name.kind === 'person') return { kind: 'name', text: name.text };
  const organisation = organisationOf(name.text);
  if (organisation)
    return organisation.fr === organisation.en ? { kind: 'name', text: organisation.en } : undefined;
  return name.text.split(' ').every((word) => isCapitalised(word)) && name.text.split(' ').length === 1
    ? { kind: 'name', text: name.text }
    : undefined;
}
