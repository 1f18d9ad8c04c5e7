import type { Article } from '@/core/article/article';
import type { Language } from '@/core/language';
import type { DateFact, Fact, Mention, QuantityFact, QuantityValue } from '../fact';
import { isCountryCode } from './country-codes';
import type { FoundDate } from './dates';
import { factId } from './ids';
import { labelInBoth, labelInOne, organisationLabel, placeLabel } from './labels';
import type { Line } from './line';
import { type Entity, mergeNames } from './name-merge';
import type { FoundName } from './names';
import { NATIONALITY_INDEX } from './nationality';
import type { LanguagePack } from './pack';
import type { FoundQuantity } from './quantities';
import { renderDate } from './render-date';
import { renderQuantity } from './render-quantity';
import { mergeRoles, type ReadRole } from './role-merge';
import { type FoundRole, indexAt } from './roles';

/** Makes one fact of everything that the sentences say of the same thing, in the order of first mention. */
export function gatherFacts(article: Article, lines: readonly Line[], pack: LanguagePack): Fact[] {
  const entities = mergeNames(lines, pack.nameWords);
  const persons = personValues(entities);
  const roles = lines.flatMap((line, index) =>
    line.roles.map((role) => readRole(article, lines, index, role, persons)),
  );
  const facts: Fact[] = [
    ...dateFacts(lines, article.language),
    ...entities.map((entity) => entityFact(entity, article.language)),
    ...mergeRoles(roles, article.language),
    ...quantityFacts(article, lines),
  ];
  return facts.sort(
    (a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0) || (a.id < b.id ? -1 : 1),
  );
}

/** Which person each found name is, by where it stands. */
function personValues(entities: readonly Entity[]): Map<number, string> {
  const values = new Map<number, string>();
  for (const entity of entities) {
    if (entity.kind === 'person') for (const name of entity.names) values.set(name.start, entity.value);
  }
  return values;
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}

function mentionsOf(spans: readonly { start: number; end: number }[], language: Language): Mention[] {
  return spans.map(({ start, end }) => ({ start, end, language })).sort((a, b) => a.start - b.start);
}

function dateFacts(lines: readonly Line[], language: Language): DateFact[] {
  const dates = lines.flatMap((line) => line.dates);
  return grouped<FoundDate>(dates, (date) => date.value).flatMap((group) => {
    const first = group[0];
    if (!first) return [];
    return [
      {
        id: factId('date', first.value),
        kind: 'date' as const,
        value: first.value,
        ...labelInBoth((side) => renderDate(first.value, side)),
        mentions: mentionsOf(group, language),
        confidence: group.some((date) => date.basis === 'read') ? 0.95 : 0.75,
        basis: group.some((date) => date.basis === 'read') ? ('read' as const) : ('implied' as const),
      },
    ];
  });
}

function entityFact(entity: Entity, language: Language): Fact {
  const base = {
    id: factId(entity.kind, entity.value),
    value: entity.value,
    mentions: mentionsOf(entity.names, language),
    confidence: entity.confidence,
    basis: 'read' as const,
  };
  if (entity.kind === 'person') return { ...base, kind: 'person', ...labelInBoth(() => entity.value) };
  if (entity.kind === 'place') return { ...base, kind: 'place', ...placeLabel(entity.value, language) };
  return { ...base, kind: 'organisation', ...organisationLabel(entity.value, language) };
}

function quantityKey(value: QuantityValue): string {
  return [value.number, value.to ?? '', value.unit, value.approximate ? 'about' : ''].join(' ').trim();
}

function quantityFacts(article: Article, lines: readonly Line[]): QuantityFact[] {
  const quantities = lines.flatMap((line) => line.quantities);
  return grouped<FoundQuantity>(quantities, (quantity) => quantityKey(quantity.value)).flatMap((group) => {
    const first = group[0];
    if (!first) return [];
    const { value } = first;
    const fr = renderQuantity(value, 'fr');
    const en = renderQuantity(value, 'en');
    const own = article.text.slice(first.start, first.end);
    return [
      {
        id: factId('quantity', quantityKey(value)),
        kind: 'quantity' as const,
        value,
        ...(fr && en ? labelInBoth((side) => (side === 'fr' ? fr : en)) : labelInOne(own, article.language)),
        mentions: mentionsOf(group, article.language),
        confidence: 0.9,
        basis: 'read' as const,
      },
    ];
  });
}

function readRole(
  article: Article,
  lines: readonly Line[],
  index: number,
  found: FoundRole,
  persons: ReadonlyMap<number, string>,
): ReadRole {
  const holders = [...new Set(found.holders.map((holder) => persons.get(holder.start) ?? holder.text))];
  const counterpartOf = found.isCounterpart ? personBefore(lines, index, found, persons) : undefined;
  const sharedBy = found.phrase.ofTwo ? twoCountries(article, lines, index, found) : undefined;
  return {
    found,
    holders,
    words: article.text.slice(found.start, found.end),
    ...(counterpartOf === undefined ? {} : { counterpartOf }),
    ...(sharedBy === undefined ? {} : { sharedBy }),
  };
}

/** The person named last before a counterpart, in its sentence or else in the one before; not the counterpart. */
function personBefore(
  lines: readonly Line[],
  index: number,
  found: FoundRole,
  persons: ReadonlyMap<number, string>,
): string | undefined {
  const own = new Set(found.holders.map((holder) => persons.get(holder.start)));
  for (let at = index; at >= 0 && at >= index - 2; at -= 1) {
    const line = lines[at];
    if (!line) continue;
    const starts = [...line.tokens]
      .map((token) => token.start)
      .filter((start) => persons.has(start) && start < found.start);
    for (const start of starts.reverse()) {
      const person = persons.get(start);
      if (person !== undefined && !own.has(person)) return person;
    }
  }
  return undefined;
}

/**
 * The two countries that "the two countries" are: those that the text names most before it, as names or as adjectives.
 * None when a third is named as often.
 */
function twoCountries(
  article: Article,
  lines: readonly Line[],
  index: number,
  found: FoundRole,
): readonly string[] | undefined {
  const counts = new Map<string, number>();
  for (const line of lines.slice(0, index + 1)) {
    for (const country of countriesOf(article.language, line)) {
      if (country.start < found.start) counts.set(country.code, (counts.get(country.code) ?? 0) + 1);
    }
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  const [first, second, third] = ranked;
  if (!first || !second || (third && third[1] === second[1])) return undefined;
  return [first[0], second[0]];
}

function countriesOf(language: Language, line: Line): { code: string; start: number }[] {
  const named = line.names
    .filter((name: FoundName) => name.value !== undefined && isCountryCode(name.value))
    .map((name) => ({ code: name.value ?? '', start: name.start }));
  const adjectives = line.tokens.flatMap((token, at) => {
    const hit = NATIONALITY_INDEX[language].at(line.tokens, at);
    const isName = line.names.some((name) => indexAt(line.tokens, name.start) === at);
    return hit && isCountryCode(hit.value) && !isName ? [{ code: hit.value, start: token.start }] : [];
  });
  return [...named, ...adjectives];
}
