import { randomId } from './random-id';

const CHANNEL = 'recto-verso-sets';

type Listener = (sets: readonly string[]) => void;

/** Those of this page: a channel doesn't bring a page its own news, and some browsers have none. */
const listeners = new Set<Listener>();

/** Which page speaks: it has heard its own news already. */
let page: string | undefined;

function thisPage(): string {
  page ??= randomId();
  return page;
}

/** Tells this page and the other tabs that sets of one's own were kept or removed. */
export function tellOfSets(sets: readonly string[]): void {
  if (sets.length === 0) return;
  for (const listener of [...listeners]) listener(sets);
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage({ from: thisPage(), sets });
  channel.close();
}

/**
 * Calls `listener` when sets of one's own were kept or removed, on this page or in another tab.
 *
 * @returns ends the listening
 */
export function hearOfSets(listener: Listener): () => void {
  // Each call is one of its own, also of a listener that listens already.
  const own: Listener = (sets) => listener(sets);
  listeners.add(own);
  if (typeof BroadcastChannel === 'undefined') return () => void listeners.delete(own);
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const sets = setsOf(data);
    if (sets !== undefined) listener(sets);
  };
  return () => {
    listeners.delete(own);
    channel.close();
  };
}

function setsOf(news: unknown): string[] | undefined {
  if (typeof news !== 'object' || news === null || !('sets' in news) || !('from' in news)) return undefined;
  if (news.from === thisPage() || !Array.isArray(news.sets)) return undefined;
  return news.sets.filter((set) => typeof set === 'string');
}
