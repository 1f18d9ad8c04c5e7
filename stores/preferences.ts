import type { Result } from '@/core/result';
import type { BrowserDatabase } from './browser-database';
import type { StoreProblem } from './store-problem';

/** What was kept under a key, for its reader to check; undefined when nothing was. */
export function readPreference(
  database: BrowserDatabase,
  key: string,
): Promise<Result<unknown, StoreProblem>> {
  return database.read('preferences', async (preferences): Promise<unknown> => {
    const kept = await preferences.get(key);
    return kept?.value;
  });
}

/** Keeps a value under a key, in place of what was there. */
export async function keepPreference(
  database: BrowserDatabase,
  key: string,
  value: unknown,
): Promise<Result<void, StoreProblem>> {
  return database.write('preferences', async (preferences) => {
    await preferences.put({ key, value });
  });
}
