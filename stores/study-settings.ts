import { ok, type Result } from '@/core/result';
import { parseStudySettings, type ReadSettings, type StudySettings } from '@/core/study/settings';
import type { BrowserDatabase } from './browser-database';
import { keepPreference, readPreference } from './preferences';
import type { StoreProblem } from './store-problem';

/** The preference under which the study settings of this device are kept. */
const STUDY_SETTINGS_KEY = 'study-settings';

/** The study settings of this device; what was never chosen, or can't be read, stands at its default. */
export async function readStudySettings(
  database: BrowserDatabase,
): Promise<Result<ReadSettings, StoreProblem>> {
  const kept = await readPreference(database, STUDY_SETTINGS_KEY);
  return kept.ok ? ok(parseStudySettings(kept.value)) : kept;
}

/** Keeps the study settings of this device, in place of what they were. */
export function keepStudySettings(
  database: BrowserDatabase,
  settings: StudySettings,
): Promise<Result<void, StoreProblem>> {
  return keepPreference(database, STUDY_SETTINGS_KEY, settings);
}
