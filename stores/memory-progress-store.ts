import type { ProgressEvent } from '@/core/progress/review-event';
import { ok } from '@/core/result';
import type { ProgressStore } from './progress-store';

/** A log that is gone with the page: for browsers that offer no storage, and for tests. */
export function memoryProgressStore(): ProgressStore {
  const events = new Map<string, ProgressEvent>();
  return {
    async append(event) {
      if (!events.has(event.id)) events.set(event.id, event);
      return ok(undefined);
    },
    async eventsOfSet(set) {
      return ok({ events: [...events.values()].filter((event) => event.set === set), damaged: [] });
    },
    async allEvents() {
      return ok({ events: [...events.values()], damaged: [] });
    },
  };
}
