import { LANGUAGES } from '@/core/language';
import { z } from '@/core/zod';
import type { Attempt } from './quiz-attempt';
import { DIFFICULTY } from './quiz-options';

/** As much of an attempt of version 1 as has to be put elsewhere; the rest is checked as part of today's version. */
const FirstVersion = z.strictObject({
  version: z.literal(1),
  id: z.string(),
  set: z.string(),
  options: z.looseObject({}),
  items: z.array(z.looseObject({ shape: z.string() })),
  phase: z.string(),
  at: z.int().nonnegative(),
  answers: z.array(z.looseObject({ spentMs: z.number(), language: z.enum(LANGUAGES).nullable() })),
  draft: z.string(),
  clock: z.unknown(),
  spentBeforeMs: z.unknown(),
  startedAt: z.unknown(),
  updatedAt: z.unknown(),
});
type FirstVersion = z.infer<typeof FirstVersion>;

/** Whether a stored value has the outline of an attempt of version 1. */
export function isFirstVersion(stored: unknown): stored is FirstVersion {
  return FirstVersion.safeParse(stored).success;
}

/**
 * An attempt of version 1 as one of today's, unchecked: its answers came in the order of its questions, each with its
 * time, and it knew one draft, in words. It belongs to no page, so that any may take it.
 */
export function upgradeFirstVersion(stored: FirstVersion): Record<keyof Attempt, unknown> {
  const { draft, items, answers, at, ...rest } = stored;
  const forItems = <T>(make: (place: number) => T): T[] => items.map((_, place) => make(place));
  const isTyped = items[at]?.shape === 'typed' && draft !== '';
  const last = answers.findLast(({ language }) => language !== null)?.language;
  return {
    ...rest,
    version: 2,
    options: {
      sets: [stored.set],
      forms: 'all',
      kinds: 'all',
      difficulty: { min: DIFFICULTY.min, max: DIFFICULTY.max },
      play: 'screen',
      ...stored.options,
    },
    items: items.map((item) => ({ set: stored.set, ...item })),
    at,
    turn: at,
    answers: forItems((place) => withoutTime(answers[place])),
    drafts: forItems((place) => (isTyped && place === at ? { as: 'text', text: draft } : null)),
    spent: forItems((place) => answers[place]?.spentMs ?? 0),
    language: last ?? LANGUAGES[0],
    owner: { page: '', claim: 0 },
    step: answers.length,
  };
}

function withoutTime(answer: FirstVersion['answers'][number] | undefined): unknown {
  if (answer === undefined) return null;
  const { spentMs: _, ...rest } = answer;
  return rest;
}
