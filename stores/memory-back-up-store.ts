import type { ProgressEvent } from '@/core/progress/progress-event';
import { ok } from '@/core/result';
import type { Draft } from '@/core/study/draft';
import { OWN_SET_VERSION, type OwnSet } from '@/core/study/own-set';
import type { Attempt } from '@/core/study/quiz-attempt';
import { isFurther } from './attempt-store';
import type { BackUpStore } from './back-up-store';

/** What a page keeps until it is closed. */
export interface PageMemory {
  readonly events: Map<string, ProgressEvent>;
  readonly attempts: Map<string, Attempt>;
  readonly preferences: Map<string, unknown>;
  readonly sets: Map<string, OwnSet>;
  readonly drafts: Map<string, Draft>;
}

/** Everything that a page keeps, shared with its other memory stores: even a private window can be backed up. */
export function memoryBackUpStore({ events, attempts, preferences, sets, drafts }: PageMemory): BackUpStore {
  return {
    async readAll() {
      return ok({
        events: [...events.values()],
        attempts: [...attempts.values()],
        preferences: [...preferences].map(([key, value]) => ({ key, value })),
        sets: [...sets.values()].map((set) => ({ version: OWN_SET_VERSION, ...set })),
        drafts: [...drafts.values()].map((draft) => ({ version: OWN_SET_VERSION, ...draft })),
      });
    },

    async merge(content) {
      return ok({
        events: merged(
          content.events,
          ({ id }) => id,
          events,
          (event) => event,
        ),
        attempts: merged(
          content.attempts,
          ({ id }) => id,
          attempts,
          (attempt) => attempt,
          isFurther,
        ),
        preferences: merged(
          content.preferences,
          ({ key }) => key,
          preferences,
          ({ value }) => value,
        ),
        sets: merged(
          content.sets,
          ({ id }) => id,
          sets,
          (set) => set,
          isLater,
        ),
        drafts: merged(
          content.drafts,
          ({ id }) => id,
          drafts,
          (draft) => draft,
          isLater,
        ),
      });
    },
  };
}

function isLater(next: { readonly changedAt: number }, here: { readonly changedAt: number }): boolean {
  return next.changedAt > here.changedAt;
}

function merged<Record, Kept>(
  records: readonly Record[],
  keyOf: (record: Record) => string,
  kept: Map<string, Kept>,
  toKept: (record: Record) => Kept,
  replaces: (next: Kept, here: Kept) => boolean = () => false,
) {
  let added = 0;
  for (const record of records) {
    const key = keyOf(record);
    const here = kept.get(key);
    if (kept.has(key) && (here === undefined || !replaces(toKept(record), here))) continue;
    kept.set(key, toKept(record));
    added += 1;
  }
  return { added, already: records.length - added };
}
