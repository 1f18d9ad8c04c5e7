import type { Result } from '@/core/result';
import type { BrowserDatabase } from './browser-database';
import { randomId } from './random-id';
import type { StoreProblem } from './store-problem';

const KEY = 'device';

/** The id of this browser, made at its first use and kept: logs of several devices can be told apart. */
export function deviceId(database: BrowserDatabase): Promise<Result<string, StoreProblem>> {
  return database.write('preferences', async (preferences) => {
    const kept = await preferences.get(KEY);
    if (typeof kept?.value === 'string' && kept.value !== '') return kept.value;
    const id = randomId();
    await preferences.put({ key: KEY, value: id });
    return id;
  });
}
