import { organisationOf } from './common/organisations';
import { foldWord } from './common/tokens';
import type { Fact, MeasureFact, MeasureValue, QuantityFact, RoleFact, RoleValue } from './fact';

/**
 * Joins the facts of two parallel articles, one in each language: a fact that both say becomes one, with the mentions of
 * both and each language's own words as its label. Facts of the first come first, in their order; those that only the
 * second says follow.
 */
export function mergeParallel(first: readonly Fact[], second: readonly Fact[]): Fact[] {
  const left = new Set(second);
  const merged = first.map((fact) => {
    const twin = twinOf(fact, first, left);
    if (!twin) return fact;
    left.delete(twin);
    return joined(fact, twin);
  });
  const ids = new Set(merged.map((fact) => fact.id));
  return [...merged, ...[...left].filter((fact) => !ids.has(fact.id))];
}

function twinOf(fact: Fact, others: readonly Fact[], candidates: ReadonlySet<Fact>): Fact | undefined {
  const same = [...candidates].filter((candidate) => candidate.kind === fact.kind);
  const exact = same.find((candidate) => sameValue(fact, candidate));
  if (exact) return exact;
  if (fact.kind === 'measure') return measureTwin(fact, others, same);
  if (fact.kind === 'role') return roleTwin(fact, others, same);
  return undefined;
}

function sameValue(one: Fact, other: Fact): boolean {
  if (one.kind === 'role' && other.kind === 'role') return sameRole(one.value, other.value);
  if (one.kind === 'quantity' && other.kind === 'quantity') return sameQuantity(one, other);
  if (one.kind === 'measure' && other.kind === 'measure')
    return one.value.act === other.value.act && agree(one.value, other.value);
  if (one.kind === 'organisation' && other.kind === 'organisation')
    return organisationKey(one.value) === organisationKey(other.value);
  return (
    typeof one.value === 'string' &&
    typeof other.value === 'string' &&
    foldWord(one.value) === foldWord(other.value)
  );
}

function organisationKey(name: string): string {
  return foldWord(organisationOf(name)?.en ?? name);
}

function sameHolders(one: RoleValue, other: RoleValue): boolean {
  const keys = (holders: readonly string[]): string => holders.map(foldWord).sort().join('|');
  return (
    keys(one.holders) === keys(other.holders) &&
    foldWord(one.counterpartOf ?? '') === foldWord(other.counterpartOf ?? '')
  );
}

function sameRole(one: RoleValue, other: RoleValue): boolean {
  const sameCountry = (one.country ?? other.country) === (other.country ?? one.country);
  return one.office === other.office && sameCountry && sameHolders(one, other);
}

/** Two offices in other words are one when their holders are the same and hold no other. */
function roleTwin(fact: RoleFact, others: readonly Fact[], candidates: readonly Fact[]): Fact | undefined {
  if (fact.value.holders.length === 0) return undefined;
  const ofHolders = (each: Fact): boolean => each.kind === 'role' && sameHolders(each.value, fact.value);
  const twins = candidates.filter(ofHolders);
  return twins.length === 1 && others.filter(ofHolders).length === 1 ? twins[0] : undefined;
}

/**
 * Units that count a noun differ by language: the number, and that both count something, must do. Small numbers
 * count too many things for that: there the noun must be the same.
 */
function sameQuantity(one: QuantityFact, other: QuantityFact): boolean {
  if (one.value.number !== other.value.number || one.value.to !== other.value.to) return false;
  if (one.value.sets?.join() !== other.value.sets?.join()) return false;
  if (one.value.unit === other.value.unit) return true;
  return one.value.number >= 10 && isCounted(one.value.unit) && isCounted(other.value.unit);
}

function isCounted(unit: string): boolean {
  return unit.startsWith('noun:');
}

/** Whether nothing that both say of a measure tells them apart. */
function agree(one: MeasureValue, other: MeasureValue): boolean {
  const samePlace = (one.place ?? other.place) === (other.place ?? one.place);
  const sameDate = (one.date ?? other.date) === (other.date ?? one.date);
  return samePlace && sameDate;
}

const HEAD = /^[a-z]+(?:-[a-z]+)*/u;

/** The act that heads a measure; undefined when it is the article's own words. */
function headOf(fact: MeasureFact): string | undefined {
  return fact.labelLanguage.fr !== fact.labelLanguage.en ? HEAD.exec(fact.value.act)?.[0] : undefined;
}

/** The same head and a shared actor, date or place; or the only two measures with that head. */
function measureTwin(
  fact: MeasureFact,
  others: readonly Fact[],
  candidates: readonly Fact[],
): Fact | undefined {
  const head = headOf(fact);
  if (head === undefined) return undefined;
  const sameHead = (each: Fact): each is MeasureFact => each.kind === 'measure' && headOf(each) === head;
  const twins = candidates.filter(sameHead).filter((candidate) => agree(fact.value, candidate.value));
  const linked = twins.filter((candidate) => shares(fact.value, candidate.value));
  if (linked.length === 1) return linked[0];
  return twins.length === 1 && others.filter(sameHead).length === 1 ? twins[0] : undefined;
}

function shares(one: MeasureValue, other: MeasureValue): boolean {
  if (one.date !== undefined && one.date === other.date) return true;
  if (one.place !== undefined && one.place === other.place) return true;
  const actors = new Set(one.actors.map(foldWord));
  return other.actors.some((actor) => actors.has(foldWord(actor)));
}

/** One fact of two: each side of the label from the article in that language, where that article has it in its own words. */
function joined(fact: Fact, twin: Fact): Fact {
  const shared = {
    ...labelsOf(fact, twin),
    mentions: [...fact.mentions, ...twin.mentions],
    confidence: Math.max(fact.confidence, twin.confidence),
    basis: fact.basis === 'read' || twin.basis === 'read' ? ('read' as const) : ('implied' as const),
  };
  if (fact.kind === 'measure' && twin.kind === 'measure')
    return { ...fact, ...shared, value: joinedMeasure(fact.value, twin.value) };
  if (fact.kind === 'role' && twin.kind === 'role')
    return { ...fact, ...shared, value: { ...twin.value, ...fact.value } };
  return { ...fact, ...shared };
}

function labelsOf(fact: Fact, twin: Fact): Pick<Fact, 'label' | 'labelLanguage'> {
  const side = (language: 'fr' | 'en'): string => {
    const ownText = [fact, twin].find(
      (each) => each.mentions[0]?.language === language && each.labelLanguage[language] === language,
    );
    const any = ownText ?? [fact, twin].find((each) => each.labelLanguage[language] === language);
    return (any ?? fact).label[language];
  };
  const right = (language: 'fr' | 'en'): 'fr' | 'en' =>
    [fact, twin].some((each) => each.labelLanguage[language] === language)
      ? language
      : fact.labelLanguage[language];
  return { label: { fr: side('fr'), en: side('en') }, labelLanguage: { fr: right('fr'), en: right('en') } };
}

function joinedMeasure(one: MeasureValue, other: MeasureValue): MeasureValue {
  const purposes = [...(one.purposes ?? []), ...(other.purposes ?? [])];
  return {
    ...other,
    ...one,
    actors: one.actors.length > 0 ? one.actors : other.actors,
    ...(purposes.length > 0 ? { purposes } : {}),
  };
}
