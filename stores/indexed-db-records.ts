import { ok, type Result } from '@/core/result';
import type { BrowserDatabase, OpenStore, StoreName } from './browser-database';
import type { StoreProblem } from './store-problem';

/** A record as it stands in the database; no value when it can't be read at all. */
export interface FoundRecord {
  readonly key: string;
  readonly value: unknown;
}

/**
 * Reads each record in a transaction of its own: a single unreadable record (a damaged file) makes reading them
 * all at once fail as a whole.
 *
 * @param keysOf which records
 */
export async function readOneByOne<Name extends StoreName>(
  database: BrowserDatabase,
  name: Name,
  keysOf: (store: OpenStore<Name, 'readonly'>) => Promise<string[]>,
): Promise<Result<FoundRecord[], StoreProblem>> {
  const keys = await database.read(name, keysOf);
  if (!keys.ok) return keys;
  const found: FoundRecord[] = [];
  for (const key of keys.value) {
    const record = await database.read(name, async (store): Promise<unknown> => store.get(key));
    found.push({ key, value: record.ok ? record.value : undefined });
  }
  return ok(found);
}
