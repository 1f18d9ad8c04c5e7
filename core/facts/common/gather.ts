import type { Article } from '@/core/article/article';
import type { Language } from '@/core/language';
import type { DateFact, Fact, Mention, QuantityFact, QuantityValue } from '../fact';
import { isCountryCode } from './country-codes';
import type { FoundDate } from './dates';
import { factId } from './ids';
import { labelInBoth, labelInOne, organisationLabel, placeLabel } from './labels';
import type { Line } from './line';
import { type MeasureRenderers, mergeMeasures } from './measure-merge';
import type { Entity } from './name-merge';
import type { FoundName } from './names';
import { NATIONALITY_INDEX } from './nationality';
import type { FoundQuantity } from './quantities';
import { renderDate } from './render-date';
import { renderQuantity } from './render-quantity';
import { mergeRoles, type ReadRole } from './role-merge';
import type { FoundRole } from './roles';

/** Makes one fact of everything that the sentences say of the same thing, in the order of first mention. */
export function gatherFacts(
  article: Article,
  entities: readonly Entity[],
  lines: readonly Line[],
  renderers: MeasureRenderers,
): Fact[] {
  const persons = valuesByStart(entities.filter((entity) => entity.kind === 'person'));
  const everyone = valuesByStart(entities);
  const measures = lines.flatMap((line) => line.measures);
  const known: Known = {
    article,
    persons,
    personStarts: [...persons.keys()].sort((a, b) => a - b),
    countries: once(() => lines.flatMap((line) => countriesOf(article.language, line))),
    lines,
  };
  const roles = lines.flatMap((line, index) => line.roles.map((role) => readRole(known, index, role)));
  const acts = mergeMeasures(article, measures, (start) => everyone.get(start), renderers);
  const inActs = new Set(acts.flatMap(({ value }) => value.act.split(/[:~=;.]/)));
  const facts: Fact[] = [
    ...dateFacts(lines, article.language),
    ...entities.map((entity) => borneOut(entityFact(entity, article.language), inActs)),
    ...mergeRoles(roles, article.language),
    ...quantityFacts(article, lines),
    ...acts,
  ];
  return facts.sort(
    (a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0) || (a.id < b.id ? -1 : 1),
  );
}

/** How sure a country is that the grammar of an act has read too: "la souveraineté marocaine sur le Sahara occidental". */
const BORNE_OUT = 0.9;

/** A country as sure as the acts that are made of it: two readings say so. `inActs`: what the acts are made of. */
function borneOut(fact: Fact, inActs: ReadonlySet<string>): Fact {
  if (fact.kind !== 'place' || !isCountryCode(fact.value) || !inActs.has(fact.value)) return fact;
  return { ...fact, confidence: Math.max(fact.confidence, BORNE_OUT) };
}

/** What a function gives, worked out when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Who or what each found name is, by where it stands. */
function valuesByStart(entities: readonly Entity[]): Map<number, string> {
  return new Map(
    entities.flatMap((entity) => entity.names.map((name): [number, string] => [name.start, entity.value])),
  );
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

/** What tells quantities apart, in one string: part of their ids. */
export function quantityKey(value: QuantityValue): string {
  const sets = (value.sets ?? []).map((set) => set.join('-')).join(' ');
  return [value.number, value.to ?? '', value.unit, value.approximate ? 'about' : '', sets].join(' ').trim();
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

/** What the whole article tells of its persons and countries. */
interface Known {
  readonly article: Article;
  readonly persons: ReadonlyMap<number, string>;
  readonly personStarts: readonly number[];
  /** Only offices of "the two countries" ask for them. */
  readonly countries: () => readonly { readonly code: string; readonly start: number }[];
  readonly lines: readonly Line[];
}

function readRole(known: Known, index: number, found: FoundRole): ReadRole {
  const { article, persons } = known;
  const holders = [...new Set(found.holders.map((holder) => persons.get(holder.start) ?? holder.text))];
  const counterpartOf = found.isCounterpart ? personBefore(known, index, found) : undefined;
  const sharedBy = found.phrase.ofTwo ? twoCountries(known, found) : undefined;
  return {
    found,
    holders,
    words: article.text.slice(found.start, found.end),
    ...(counterpartOf === undefined ? {} : { counterpartOf }),
    ...(sharedBy === undefined ? {} : { sharedBy }),
  };
}

/** The person named last before a counterpart, in its sentence or in the two before; not the counterpart. */
function personBefore(known: Known, index: number, found: FoundRole): string | undefined {
  const own = new Set(found.holders.map((holder) => known.persons.get(holder.start)));
  const earliest = known.lines[Math.max(0, index - 2)]?.sentence.start ?? 0;
  let at = known.personStarts.findLastIndex((start) => start < found.start);
  for (; at >= 0; at -= 1) {
    const start = known.personStarts[at];
    if (start === undefined || start < earliest) return undefined;
    const person = known.persons.get(start);
    if (person !== undefined && !own.has(person)) return person;
  }
  return undefined;
}

/**
 * The two countries that "the two countries" are: those that the text names most before it, as names or as adjectives.
 * None when a third is named as often.
 */
function twoCountries(known: Known, found: FoundRole): readonly string[] | undefined {
  const counts = new Map<string, number>();
  for (const { code, start } of known.countries()) {
    if (start < found.start) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const [first, second, third] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || !second || (third && third[1] === second[1])) return undefined;
  return [first[0], second[0]];
}

function countriesOf(language: Language, line: Line): { code: string; start: number }[] {
  const named = line.names.flatMap((name: FoundName) =>
    name.value !== undefined && isCountryCode(name.value) ? [{ code: name.value, start: name.start }] : [],
  );
  const starts = new Set(line.names.map((name) => name.start));
  const adjectives = line.tokens.flatMap((token, at) => {
    const hit = NATIONALITY_INDEX[language].at(line.tokens, at);
    return hit && isCountryCode(hit.value) && !starts.has(token.start)
      ? [{ code: hit.value, start: token.start }]
      : [];
  });
  return [...named, ...adjectives];
}
