'use client';

import { useEffect, useState } from 'react';

/** What the shelf must know of a set to count its cards. */
export interface SetCards {
  readonly set: string;
  /** Ids of the set's cards. */
  readonly cards: readonly string[];
}

export interface SetProgress {
  /** Cards to ask again by now. */
  readonly due: number;
  /** Cards asked at least once. */
  readonly seen: number;
  /** Cards past the first, short intervals. */
  readonly known: number;
  /** When something last happened to its cards, epoch milliseconds; 0 when nothing has. */
  readonly lastAt: number;
}

const NEVER_BEGUN: SetProgress = { due: 0, seen: 0, known: 0, lastAt: 0 };

/** `waiting` until the log is read; `unread` when the browser won't give it. */
export type ProgressOfSets = 'waiting' | 'unread' | ReadonlyMap<string, SetProgress>;

/** Loaded when needed: neither the scheduler nor the database is in the way of the first paint. */
async function countProgress(sets: readonly SetCards[], now: number): Promise<ProgressOfSets> {
  const [{ browserDatabase }, { indexedDbProgressStore }, { readProgress }, { dueOf }, { studyDesk }] =
    await Promise.all([
      import('@/stores/browser-database'),
      import('@/stores/indexed-db-progress-store'),
      import('@/core/progress/progress'),
      import('@/core/progress/statistics-memory'),
      import('./study-desk'),
    ]);
  const database = browserDatabase();
  try {
    const { retention, calendar } = await studyDesk(database);
    const today = calendar.dayOf(now);
    const store = indexedDbProgressStore(database);
    // All asked for at once: hundreds of sets, one after the other, would take seconds.
    const logs = await Promise.all(
      sets.map(async (each) => ({ ...each, log: await store.eventsOfSet(each.set) })),
    );
    const found = new Map<string, SetProgress>();
    for (const { set, cards, log } of logs) {
      if (!log.ok) return 'unread';
      if (log.value.events.length === 0) {
        found.set(set, NEVER_BEGUN);
        continue;
      }
      const progress = readProgress(log.value.events, { retention, today: calendar.startOf(today) });
      const ofSet = cards.flatMap((card) => progress.memories.get(card) ?? []);
      found.set(set, {
        due: dueOf(cards, progress, now, calendar.startOf(today + 1)),
        seen: ofSet.length,
        known: ofSet.filter((memory) => memory.state === 'review').length,
        lastAt: log.value.events.reduce((last, { at }) => Math.max(last, at), 0),
      });
    }
    return found;
  } finally {
    database.close();
  }
}

/** The progress of each set, counted after the first paint and again when the page comes back to the front. */
export function useSetProgress(sets: readonly SetCards[]): ProgressOfSets {
  const [progress, setProgress] = useState<ProgressOfSets>('waiting');
  useEffect(() => {
    let gone = false;
    const read = () => {
      countProgress(sets, Date.now())
        .catch((): ProgressOfSets => 'unread')
        .then((result) => {
          if (!gone) setProgress(result);
        });
    };
    const readWhenSeen = () => {
      if (document.visibilityState === 'visible') read();
    };
    read();
    document.addEventListener('visibilitychange', readWhenSeen);
    return () => {
      gone = true;
      document.removeEventListener('visibilitychange', readWhenSeen);
    };
  }, [sets]);
  return progress;
}
