import { randomId } from './random-id';

const CHANNEL = 'recto-verso-log';

/** Which page speaks: a page is told what others wrote, never what it wrote itself. */
let page: string | undefined;

function thisPage(): string {
  page ??= randomId();
  return page;
}

/**
 * Tells the other tabs that the log has grown. A browser without channels tells nobody: tabs then find out when
 * they come to the front.
 *
 * @param sets ids of the sets that the new events are about
 */
export function tellOtherTabs(sets: readonly string[]): void {
  if (typeof BroadcastChannel === 'undefined' || sets.length === 0) return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage({ from: thisPage(), sets });
  channel.close();
}

/**
 * Calls `listener` when another tab has added to the log.
 *
 * @returns ends the listening
 */
export function hearOtherTabs(listener: (sets: readonly string[]) => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => {};
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const sets = setsOf(data);
    if (sets !== undefined) listener(sets);
  };
  return () => channel.close();
}

function setsOf(news: unknown): string[] | undefined {
  if (typeof news !== 'object' || news === null || !('sets' in news) || !('from' in news)) return undefined;
  if (news.from === thisPage() || !Array.isArray(news.sets)) return undefined;
  return news.sets.filter((set) => typeof set === 'string');
}
