import type { ProgressEvent } from '@/core/progress/progress-event';
import { ok } from '@/core/result';
import type { Attempt } from '@/core/study/quiz-attempt';
import { isFurther } from './attempt-store';
import type { BackUpStore } from './back-up-store';

/** What a page keeps until it is closed. */
export interface PageMemory {
  readonly events: Map<string, ProgressEvent>;
  readonly attempts: Map<string, Attempt>;
  readonly preferences: Map<string, unknown>;
}

/** Everything that a page keeps, shared with its other memory stores: even a private window can be backed up. */
export function memoryBackUpStore({ events, attempts, preferences }: PageMemory): BackUpStore {
  return {
    async readAll() {
      return ok({
        events: [...events.values()],
        attempts: [...attempts.values()],
        preferences: [...preferences].map(([key, value]) => ({ key, value })),
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
      });
    },
  };
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
