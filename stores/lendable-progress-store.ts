import type { ProgressEvent } from '@/core/progress/progress-event';
import { ok, type Result } from '@/core/result';
import { memoryProgressStore } from './memory-progress-store';
import type { ProgressStore, StoredLog } from './progress-store';
import type { StoreProblem } from './store-problem';

/** A store that can go on in memory when the one beneath it takes nothing more. */
export interface LendableProgressStore extends ProgressStore {
  /** From now on, what is new is kept in memory only; what is stored is still read. */
  lend(): void;
  /** How many events are in memory only. */
  lent(): number;
  /** Stores what is in memory only, all of it or nothing, and goes on storing if that works. */
  settle(): Promise<Result<number, StoreProblem>>;
}

/** Lets a full store be studied on: its log is read, and what is new is held in memory until there is room. */
export function lendableProgressStore(base: ProgressStore): LendableProgressStore {
  const held = new Map<string, ProgressEvent>();
  const memory = memoryProgressStore(held);
  let isLending = false;
  const withHeld = async (read: ProgressStore['allEvents'], set?: string) => {
    const log = await read();
    if (!log.ok) return log;
    const more = [...held.values()].filter((event) => set === undefined || event.set === set);
    return ok<StoredLog>({ ...log.value, events: [...log.value.events, ...more] });
  };
  return {
    append: (event) => (isLending ? memory.append(event) : base.append(event)),
    appendAll: (events) => (isLending ? memory.appendAll(events) : base.appendAll(events)),
    eventsOfSet: (set) => withHeld(() => base.eventsOfSet(set), set),
    allEvents: () => withHeld(() => base.allEvents()),
    watch: (listener) => base.watch(listener),
    lend() {
      isLending = true;
    },
    lent: () => held.size,
    async settle() {
      const events = [...held.values()];
      const stored = await base.appendAll(events);
      if (!stored.ok) return stored;
      for (const { id } of events) held.delete(id);
      // What was rated while these were on their way stays in memory until the next try.
      isLending = held.size > 0;
      return stored;
    },
  };
}
