/** What the browser says of the room that this app has; undefined where it doesn't say. */
export interface StorageRoom {
  /** Whether the browser has promised to keep the data when it runs short of room. */
  readonly persisted: boolean | undefined;
  readonly usedBytes: number | undefined;
  readonly quotaBytes: number | undefined;
}

/** Asks the browser how much room there is, and whether it keeps what is stored. */
export async function storageRoom(): Promise<StorageRoom> {
  const storage = storageManager();
  const [persisted, estimate] = await Promise.all([
    storage?.persisted?.().catch(() => undefined),
    storage?.estimate?.().catch(() => undefined),
  ]);
  return { persisted, usedBytes: estimate?.usage, quotaBytes: estimate?.quota };
}

/**
 * Asks the browser to keep what is stored when it runs short of room. Some ask their user, others decide alone.
 *
 * @returns its answer; undefined when it knows no such promise
 */
export async function askToPersist(): Promise<boolean | undefined> {
  return storageManager()
    ?.persist?.()
    .catch(() => undefined);
}

/** Missing where a page is served without HTTPS, and in older browsers. */
function storageManager(): Partial<StorageManager> | undefined {
  return typeof navigator === 'undefined' ? undefined : navigator.storage;
}
