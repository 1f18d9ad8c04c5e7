import { type StudyCalendar, studyCalendar } from '@/core/progress/calendar';
import { DEFAULT_STUDY_SETTINGS } from '@/core/study/settings';
import type { BrowserDatabase } from '@/stores/browser-database';
import { readStudySettings } from '@/stores/study-settings';

/** What must be known of the learner's choices to count what is due. */
interface StudyDesk {
  /** The chance of recall aimed at, 0.70 to 0.97. */
  readonly retention: number;
  readonly calendar: StudyCalendar;
  /** How many cards of a set may be met in a day. */
  readonly newPerDay: number;
}

/** The learner's choices on this device, or the usual ones where they can't be read. */
export async function studyDesk(database: BrowserDatabase): Promise<StudyDesk> {
  const chosen = await readStudySettings(database);
  const { retention, dayTurnsAt, newPerDay } = chosen.ok ? chosen.value.settings : DEFAULT_STUDY_SETTINGS;
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return { retention, newPerDay, calendar: studyCalendar(dayTurnsAt, timeZone) };
}
