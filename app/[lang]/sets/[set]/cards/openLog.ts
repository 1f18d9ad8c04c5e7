import { type StudyCalendar, studyCalendar } from '@/core/progress/calendar';
import type { Progress } from '@/core/progress/progress';
import { ok, type Result } from '@/core/result';
import { DEFAULT_STUDY_SETTINGS, type StudySettings } from '@/core/study/settings';
import { type BrowserDatabase, browserDatabase } from '@/stores/browser-database';
import { deviceId } from '@/stores/device';
import { indexedDbProgressStore } from '@/stores/indexed-db-progress-store';
import { type LendableProgressStore, lendableProgressStore } from '@/stores/lendable-progress-store';
import { memoryProgressStore } from '@/stores/memory-progress-store';
import type { DamagedRecord } from '@/stores/progress-store';
import { randomId } from '@/stores/random-id';
import { readSetProgress } from '@/stores/set-progress';
import type { StoreProblem } from '@/stores/store-problem';
import { readStudySettings } from '@/stores/study-settings';

/** Where this visit's ratings go. */
export interface Desk {
  readonly store: LendableProgressStore;
  /** Undefined when the browser keeps nothing: the store is then gone with the page. */
  readonly database: BrowserDatabase | undefined;
  readonly device: string;
  readonly settings: StudySettings;
  readonly calendar: StudyCalendar;
}

/** What the log says of a set. */
export interface SetLog {
  readonly progress: Progress;
  readonly damaged: readonly DamagedRecord[];
}

/** Opens the browser's store; one that lasts as long as the page where the browser offers none. */
export async function openDesk(): Promise<Result<Desk, StoreProblem>> {
  const database = browserDatabase();
  const device = await deviceId(database);
  if (device.ok) return ok(await deskOn(database, device.value));
  if (device.error.code === 'store-unavailable') {
    const settings = DEFAULT_STUDY_SETTINGS;
    const store = lendableProgressStore(memoryProgressStore());
    return ok({ store, database: undefined, device: randomId(), settings, calendar: calendarOf(settings) });
  }
  if (device.error.code === 'store-outdated') return device;
  // A full disk can still be read: what can't be stored is said when it is rated.
  return ok(await deskOn(database, randomId()));
}

async function deskOn(database: BrowserDatabase, device: string): Promise<Desk> {
  const kept = await readStudySettings(database);
  const settings = kept.ok ? kept.value.settings : DEFAULT_STUDY_SETTINGS;
  const store = lendableProgressStore(indexedDbProgressStore(database));
  return { store, database, device, settings, calendar: calendarOf(settings) };
}

function calendarOf({ dayTurnsAt }: StudySettings): StudyCalendar {
  return studyCalendar(dayTurnsAt, new Intl.DateTimeFormat().resolvedOptions().timeZone);
}

/** Reads what the log says of a set. */
export async function readLog(desk: Desk, set: string, now: number): Promise<Result<SetLog, StoreProblem>> {
  const { store, database, settings, calendar } = desk;
  const today = calendar.startOf(calendar.dayOf(now));
  const read = await readSetProgress(store, database, set, { retention: settings.retention, today });
  if (!read.ok) return read;
  const { progress, damaged, later } = read.value;
  if (later !== undefined) whenIdle(later);
  return ok({ progress, damaged });
}

/** Does what can wait when nothing else is to be done; Safari doesn't say when that is. */
function whenIdle(work: () => Promise<void>) {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(() => void work());
  else setTimeout(() => void work(), 2_000);
}
