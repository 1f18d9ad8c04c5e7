import { ok, type Result } from '@/core/result';
import { EXTRA_TIMES, type ExtraTime } from '@/core/study/clock';
import type { BrowserDatabase } from './browser-database';
import { keepPreference, readPreference } from './preferences';
import type { StoreProblem } from './store-problem';

const KEY = 'quiz-extra-time';

/** The extra time that quizzes are set up with; undefined when it was never chosen, or can't be read. */
export async function readExtraTime(
  database: BrowserDatabase,
): Promise<Result<ExtraTime | undefined, StoreProblem>> {
  const kept = await readPreference(database, KEY);
  return kept.ok ? ok(EXTRA_TIMES.find((each) => each === kept.value)) : kept;
}

/** Keeps the extra time for the next quizzes. */
export function keepExtraTime(
  database: BrowserDatabase,
  extraTime: ExtraTime,
): Promise<Result<void, StoreProblem>> {
  return keepPreference(database, KEY, extraTime);
}
