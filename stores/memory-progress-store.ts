import type { ProgressEvent } from '@/core/progress/progress-event';
import { ok } from '@/core/result';
import type { ProgressStore } from './progress-store';

/**
 * A log that is gone with the page: for browsers that offer no storage, and for tests.
 *
 * @param kept where the events are, by id; another store of the same page may share them
 */
export function memoryProgressStore(kept = new Map<string, ProgressEvent>()): ProgressStore {
  const add = (events: readonly ProgressEvent[]): number => {
    const before = kept.size;
    for (const event of events) if (!kept.has(event.id)) kept.set(event.id, event);
    return kept.size - before;
  };
  return {
    async append(event) {
      add([event]);
      return ok(undefined);
    },
    async appendAll(events) {
      return ok(add(events));
    },
    async eventsOfSet(set) {
      return ok({ events: [...kept.values()].filter((event) => event.set === set), damaged: [] });
    },
    async allEvents() {
      return ok({ events: [...kept.values()], damaged: [] });
    },
    watch: () => () => {},
  };
}
