import { browserDatabase } from '@/stores/browser-database';
import { indexedDbProgressStore } from '@/stores/indexed-db-progress-store';
import { studyDesk } from '../sets/study-desk';
import { standingOf } from './standing';
import type { StudySetView } from './study-set-view';
import type { Figures } from './useStanding';

/** Reads the log and counts. `now` in epoch milliseconds. */
export async function readFigures(sets: readonly StudySetView[], now: number): Promise<Figures> {
  const database = browserDatabase();
  try {
    const log = await indexedDbProgressStore(database).allEvents();
    const kept = log.ok || log.error.code !== 'store-unavailable';
    if (!log.ok && kept) return { status: 'unread', problem: log.error };
    const { events, damaged } = log.ok ? log.value : { events: [], damaged: [] };
    const desk = await studyDesk(database);
    const standing = standingOf(events, sets, { now, ...desk });
    return { status: 'read', standing, damaged, kept, goal: desk.retention };
  } finally {
    database.close();
  }
}
