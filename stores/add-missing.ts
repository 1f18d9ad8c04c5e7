import type { ProgressEvent } from '@/core/progress/progress-event';
import type { OpenStore } from './browser-database';

/** How many records are handed to the database before it is waited for. */
const AT_ONCE = 500;

type Reviews = Pick<OpenStore<'reviews', 'readwrite'>, 'add' | 'getKey'>;

/**
 * Adds the events that are not there yet, each once, and says how many. Looking and writing are one transaction, so
 * that no other tab can come between.
 */
export async function addMissing(reviews: Reviews, events: readonly ProgressEvent[]): Promise<number> {
  const given = [...new Map(events.map((event) => [event.id, event])).values()];
  let added = 0;
  for (let from = 0; from < given.length; from += AT_ONCE) {
    const some = given.slice(from, from + AT_ONCE);
    const known = await Promise.all(some.map(({ id }) => reviews.getKey(id)));
    const missing = some.filter((_, index) => known[index] === undefined);
    // Async, so that one that throws at once leaves no other without a listener.
    await Promise.all(missing.map(async (event) => reviews.add(event)));
    added += missing.length;
  }
  return added;
}
