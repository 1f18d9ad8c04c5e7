import type { Instant } from '@/core/study/clock';
import { randomId } from '@/stores/random-id';

let page: string | undefined;

/** Names this page load: the monotonic clock of another one can't be compared with it. Browser only. */
export function pageId(): string {
  page ??= randomId();
  return page;
}

/** One reading of the browser's clocks. Browser only. */
export function readClocks(): Instant {
  return { monotonic: performance.now(), wall: Date.now(), page: pageId() };
}
