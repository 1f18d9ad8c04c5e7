import { deleteDB } from 'idb';
import { err, ok, type Result } from '@/core/result';
import { DATABASE_NAME } from './browser-database';
import { dropShared } from './shared-text';
import { type StoreProblem, storeProblemOf } from './store-problem';

/** A tab that doesn't let go of the database within this time holds it for good. */
const PATIENCE_MS = 5_000;

/**
 * Erases everything that the browser keeps for this app, and what was shared with it and not opened yet. Close this page's own connections first; other tabs let go
 * when they are asked to.
 *
 * @param name another name keeps tests apart
 */
export async function eraseBrowserDatabase(
  name: string = DATABASE_NAME,
): Promise<Result<void, StoreProblem>> {
  const late = new Promise<Result<void, StoreProblem>>((resolve) => {
    setTimeout(
      () => resolve(err({ code: 'store-failed', detail: 'another tab holds the database' })),
      PATIENCE_MS,
    );
  });
  await dropShared();
  const erased = deleteDB(name).then(
    () => ok(undefined),
    (thrown: unknown) => err(storeProblemOf(thrown)),
  );
  return Promise.race([erased, late]);
}
