import type { Fact } from './fact';

export function mergeParallel(first: readonly Fact[], second: readonly Fact[]): Fact[] {
  const merged = new Map(first.map((fact) => [fact.id, fact]));
  for (const fact of second) {
    const same = merged.get(fact.id);
    merged.set(fact.id, same ? ({ ...same, mentions: [...same.mentions, ...fact.mentions] } as Fact) : fact);
  }
  return [...merged.values()];
}
