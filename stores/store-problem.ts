/**
 * What can go wrong when a store reads or writes. The code is the locale key of the sentence that the screen shows.
 *
 * - `store-unavailable`: the browser offers no storage (private mode, policy) or refuses to open it
 * - `store-full`: no room is left
 * - `store-outdated`: another tab runs a newer version of the app; this one must be reloaded
 * - `store-failed`: anything else; worth another try
 */
export type StoreProblemCode = 'store-unavailable' | 'store-full' | 'store-outdated' | 'store-failed';

export interface StoreProblem {
  readonly code: StoreProblemCode;
  /** The browser's own words, for a report; never shown alone. */
  readonly detail: string;
}

const FULL = new Set(['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED']);

/**
 * Names what a storage call threw. Browsers may hide a quota error inside an AbortError, as its cause or only in
 * its message, so both are looked at.
 *
 * @param thrown what was thrown or rejected
 * @param fallback the code for what has no code of its own
 */
export function storeProblemOf(thrown: unknown, fallback: StoreProblemCode = 'store-failed'): StoreProblem {
  const chain = causesOf(thrown);
  const detail = chain.map(({ name, message }) => `${name}: ${message}`).join(' / ') || String(thrown);
  if (chain.some(isAboutQuota)) return { code: 'store-full', detail };
  if (chain.some(({ name }) => name === 'VersionError')) return { code: 'store-outdated', detail };
  return { code: fallback, detail };
}

interface Thrown {
  readonly name: string;
  readonly message: string;
}

function isAboutQuota({ name, message }: Thrown): boolean {
  if (FULL.has(name)) return true;
  return name === 'AbortError' && /quota/i.test(message.slice(0, 1_000));
}

/** The error and its causes, at most five deep: a cause may point back at its own error. */
function causesOf(thrown: unknown): Thrown[] {
  const chain: Thrown[] = [];
  let current = thrown;
  while (isThrown(current) && chain.length < 5) {
    chain.push({ name: current.name, message: current.message });
    current = 'cause' in current ? current.cause : undefined;
  }
  return chain;
}

// Not `instanceof Error`: a DOMException is not one everywhere, and errors cross realms.
function isThrown(value: unknown): value is Thrown {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    typeof value.name === 'string' &&
    'message' in value &&
    typeof value.message === 'string'
  );
}
