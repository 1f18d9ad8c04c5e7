import type { Sentence } from '@/core/article/article';
import { sentenceOf } from '@/core/bank/reading';
import type { AddedFact, Sides } from '@/core/bank/review/review';
import type { FactKind, Mention } from '@/core/facts/fact';
import { LANGUAGES, type Language } from '@/core/language';
import type { Entry } from './entries';

/** Whose facts a kind may name: an office is held by people; people, places and organisations decide. */
const DOERS: ReadonlyMap<FactKind, ReadonlySet<FactKind>> = new Map([
  ['role', new Set<FactKind>(['person'])],
  ['measure', new Set<FactKind>(['person', 'place', 'organisation'])],
]);

/** The facts that may hold an office or do a thing: those that the same sentence names. */
export function doersOf(
  kind: FactKind,
  mention: Mention | undefined,
  entries: readonly Entry[],
  sentences: ReadonlyMap<Language, readonly Sentence[]>,
): Entry[] {
  const kinds = DOERS.get(kind);
  const sentence = mention && sentenceOf({ sentences: sentences.get(mention.language) ?? [] }, mention);
  if (!kinds || !mention || !sentence) return [];
  return entries.filter(
    ({ fact, state }) =>
      state !== 'dropped' &&
      kinds.has(fact.kind) &&
      fact.mentions.some(
        ({ language, start, end }) =>
          language === mention.language && start < sentence.end && sentence.start < end,
      ),
  );
}

/** The edit that adds a fact; sides that were left empty are the article's own words. */
export function addedFact(
  kind: FactKind,
  mention: Mention,
  doers: readonly string[],
  label: Partial<Record<Language, string>>,
): AddedFact {
  const sides: Sides = Object.fromEntries(
    LANGUAGES.flatMap((side) => {
      const text = label[side]?.trim() ?? '';
      return text === '' ? [] : [[side, text]];
    }),
  );
  const base = {
    type: 'add-fact',
    mention,
    ...(Object.keys(sides).length > 0 ? { label: sides } : {}),
  } as const;
  if (kind === 'role') return { ...base, kind, holders: doers };
  if (kind === 'measure') return { ...base, kind, actors: doers };
  return { ...base, kind };
}
