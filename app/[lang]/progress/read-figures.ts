import { browserDatabase } from '@/stores/browser-database';
import { indexedDbProgressStore } from '@/stores/indexed-db-progress-store';
import { standingOf } from './standing';
import type { StudySetView } from './study-set-view';
import type { Figures } from './useStanding';

/** The day that a moment belongs to, where the reader is. */
function localDay(at: number): string {
  const date = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Reads the log and counts. `now` in epoch milliseconds. */
export async function readFigures(sets: readonly StudySetView[], now: number): Promise<Figures> {
  const database = browserDatabase();
  try {
    const log = await indexedDbProgressStore(database).allEvents();
    const kept = log.ok || log.error.code !== 'store-unavailable';
    if (!log.ok && kept) return { status: 'unread', problem: log.error };
    const { events, damaged } = log.ok ? log.value : { events: [], damaged: [] };
    const standing = standingOf(events, sets, { now, dayOf: localDay });
    return { status: 'read', standing, damaged, kept, goal: 0.9 };
  } finally {
    database.close();
  }
}
